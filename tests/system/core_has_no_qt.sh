#!/usr/bin/env bash
# core has no Qt: no include in its sources, no symbol in its library. usage: core_has_no_qt.sh SOURCE-FOLDER LIBRARY
set -euo pipefail
sources=$1 library=$2
if grep -rnE '#[[:space:]]*include[[:space:]]*[<"](Q[A-Za-z]|qt|Qt)' "$sources/core" "$sources"/app/cli*; then
  echo "the files above include Qt"; exit 1
fi
# A library without symbols would pass any search: it has thousands.
symbols=$(nm -C "$library" 2>/dev/null)
count=$(wc -l <<<"$symbols")
((count > 1000)) || { echo "nm found only $count symbols in $library"; exit 1; }
if grep -E '\b(Q[A-Z][A-Za-z]+::|qt_|qMain|QtPrivate)' <<<"$symbols" | head -5 | grep .; then
  echo "the symbols above are Qt's"; exit 1
fi
