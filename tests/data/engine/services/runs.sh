#!/bin/sh
# Makes the images that are needed, and runs each SERVICE-PRESET beside the others.
#
#   runs.sh WORK CLI SERVICE-PRESET...     ENGINE=podman runs them there
here=$(dirname "$0") work=$1 cli=$2
shift 2
mkdir -p "$work"
for service in $(printf '%s\n' "$@" | sed 's/-.*//' | sort -u); do
  if sh "$here/images.sh" "$work" "$service" >"$work/images-$service.log" 2>&1; then
    : >"$work/made-$service"
  else
    echo "no image of $service:"
    tail -n 5 "$work/images-$service.log"
  fi
done
for run in "$@"; do
  [ ! -e "$work/made-${run%%-*}" ] || sh "$here/run.sh" "$work" "$cli" "${run%%-*}" "${run#*-}" &
done
wait
