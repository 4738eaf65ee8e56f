# Shared by packaging/run, packaging/test and .ci/run: says what it does, installs what is missing, configures and builds.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*"; }
die() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; exit 2; }

# Packages of the groups given, one a line.
packages_of() {
  local group
  for group in "$@"; do awk -v g="$group" '$1 == g { print $2 }' "$top/packaging/packages.txt"; done | sort -u
}

# Whether one of a package's names (a|b) is installed.
installed() {
  local name
  for name in ${1//|/ }; do is_installed "$name" && return 0; done
  return 1
}
is_installed() { [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

# The name of a package that this system's archive has.
available() {
  local name
  for name in ${1//|/ }; do
    if [[ $(apt-cache policy "$name" 2>/dev/null) == *Candidate:\ [0-9]* ]]; then echo "$name"; return 0; fi
  done
  echo "${1%%|*}"
}

# Installs what is missing of the groups given. Nothing is asked of the package manager where nothing is missing.
install_packages() {
  local missing=() package as_root=()
  command -v apt-get >/dev/null || die "this needs Debian 12 or Ubuntu 24.04 (apt-get is not here); packaging/packages.txt lists what to install by hand"
  for package in $(packages_of "$@"); do installed "$package" || missing+=("$package"); done
  ((${#missing[@]})) || { say "All packages are here ($*)"; return 0; }
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null || die "these packages are missing, and sudo is not here to install them: ${missing[*]}"
    as_root=(sudo)
  fi
  say "Installing ${#missing[@]} packages${as_root[0]:+ with sudo}: ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq || die "apt-get update failed"
  local names=()
  for package in "${missing[@]}"; do names+=("$(available "$package")"); done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" >/dev/null ||
    die "apt-get install failed; packaging/packages.txt says what each package is for"
}

# configure PRESET [CMAKE ARGUMENTS]: a preset, without ccache where there is none.
configure() {
  local preset=$1; shift
  command -v ccache >/dev/null || set -- -DCMAKE_CXX_COMPILER_LAUNCHER= "$@"
  say "Configuring ($preset)"
  (cd "$top" && cmake --preset "$preset" "$@" >"$top/.build/$preset.log" 2>&1) || { cat "$top/.build/$preset.log" >&2; die "configuring failed"; }
}

# build FOLDER [TARGET ...]: with every core; Ninja's own line tells the progress.
build() {
  local folder=$1 targets=(); shift
  (($#)) && targets=(--target "$@")
  say "Building in ${folder#"$top"/}"
  cmake --build "$folder" "${targets[@]}" || die "the build failed"
}

# run_tests FOLDER [CTEST ARGUMENTS]: runs every test, shows what failed, and ends with `N passed, N failed, N skipped`.
# A Qt Test program counts as its test functions; any other test counts as one.
run_tests() {
  local folder=$1 log status=0; shift
  log=$folder/test.log
  say "Testing in ${folder#"$top"/}"
  (cd "$folder" && env -u DISPLAY -u WAYLAND_DISPLAY ctest --output-on-failure --no-tests=error -j "$(nproc)" "$@") || status=$?
  cp "$folder/Testing/Temporary/LastTest.log" "$log" 2>/dev/null || die "ctest left no log"
  awk -v status="$status" '
    /^[0-9]+\/[0-9]+ Testing: / { name = $3; qt = 0; aloud = 0 }
    /^(SKIP|skip)/ && !/^SKIP   : .*\(\) *$/ { print "    " name ": " $0 }
    /^Totals: / { qt = 1; passed += $2; failed += $4; skipped += $6; if ($4 > 0) broken = 1 }
    /^Test (Passed|Failed)\.$/ || /^Test (Not Run|Timeout|timed out)/ {
      if (!qt) { if ($2 ~ /^Passed/) passed++; else failed++ }
      else if ($2 !~ /^Passed/ && !broken) failed++
      broken = 0
    }
    END {
      if (status != 0 && failed == 0) failed = 1
      printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
      exit failed != 0
    }' "$log"
}
