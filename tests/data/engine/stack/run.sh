#!/bin/sh
# Starts a whole stack as it was written, lets it keep something, hardens it, starts it again on the same data, and says PASS or FAIL with the reason.
#
#   run.sh WORK CLI PRESET      inside `engine with`, after ../services/images.sh WORK nginx redis postgres app
set -u
work=$1
cli=$2
preset=$3
here=$(cd "$(dirname "$0")" && pwd)
run=$work/stacks/$preset
rm -rf "$run"
mkdir -p "$run"
cp -r "$here" "$run/project"
cd "$run/project" || exit 2
export COMPOSE_PROJECT_NAME="hwstack$preset"
# Version 1 knows no name in the file. Several run at once, each with a port of its own.
case $preset in baseline) port=18473 ;; restricted) port=18474 ;; *) port=18475 ;; esac
sed -i "/^name:/d; s/18473/$port/" compose.yaml

verdict() {
  echo "$1" >"$run/verdict"
  docker-compose logs >"$run/log" 2>&1
  docker-compose down -v --timeout 2 >/dev/null 2>&1
  echo "stack-$preset: $1"
  exit 0
}
in_service() {
  id=$(docker ps -q --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME" --filter "label=com.docker.compose.service=$1")
  shift
  docker exec "$id" "$@"
}
through_the_proxy() {
  if command -v curl >/dev/null 2>&1; then curl -fsS -m 5 "http://127.0.0.1:$port/cgi-bin/page"; else wget -q -T 5 -O - "http://127.0.0.1:$port/cgi-bin/page"; fi
}
answers() { through_the_proxy | grep -q 'the page says kept' && in_service db psql -U postgres -Atc 'select value from kept' | grep -q yes; }
wait_until() { # SECONDS COMMAND...
  left=$1
  shift
  while [ "$left" -gt 0 ]; do
    "$@" >"$run/answer" 2>&1 && return 0
    sleep 1
    left=$((left - 1))
  done
  return 1
}
put() {
  in_service cache redis-cli set page kept && in_service cache redis-cli save && in_service db psql -U postgres -c "create table kept as select 'yes'::text as value"
}

docker-compose up -d >"$run/up" 2>&1 || verdict "FAIL start before: $(tail -2 "$run/up")"
wait_until 90 put || verdict "FAIL it keeps nothing before: $(cat "$run/answer")"
wait_until 60 answers || verdict "FAIL it does not answer before: $(cat "$run/answer")"
docker-compose down --timeout 10 >/dev/null 2>&1

"$cli" harden compose.yaml --preset "$preset" --output "$run/export" >"$run/harden.txt" 2>&1
[ -f "$run/export/compose.yaml" ] || verdict "FAIL hardening: $(head -3 "$run/harden.txt")"
cp -r "$run/export/." .
# The lines of the README that say who has to own a secret.
sed -n 's/^sudo chown \([0-9:]*\) PROJECT\/\([^ ]*\).*/\1 \2/p' README.md | while read -r owner file; do chown "$owner" "$file"; done

docker-compose up -d >"$run/up" 2>&1 || verdict "FAIL start: $(tail -2 "$run/up")"
wait_until 90 answers || verdict "FAIL it does not answer, or has lost what it kept: $(cat "$run/answer")"
VERIFY_SECONDS=300 sh ./verify.sh --keep >"$run/verify" 2>&1 || verdict "FAIL verify.sh: $(grep -m 3 -e FAIL -e rror "$run/verify")"
wait_until 90 answers || verdict "FAIL it does not answer after a restart: $(cat "$run/answer")"
docker network inspect "${COMPOSE_PROJECT_NAME}_back" >"$run/back.json"
verdict PASS
