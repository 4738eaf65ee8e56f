#!/bin/sh
# Makes a small root file system: busybox under the names that are wanted, and the empty folders that an engine mounts on.
#
#   busybox_root.sh FOLDER NAME ...
set -eu
root=$1
shift
for folder in bin proc sys dev etc tmp; do mkdir -p "$root/$folder"; done
chmod 1777 "$root/tmp"
cp "$(command -v busybox)" "$root/bin/busybox"
for name in "$@"; do ln -s busybox "$root/bin/$name"; done
