#!/bin/sh
# Hardens, starts, uses, restarts and checks one service at one preset; says PASS, FAIL or ENDED with the reason.
#
#   run.sh WORK CLI SERVICE PRESET      inside `engine with`, or with ENGINE=podman; after images.sh
set -u
work=$1
cli=$2
service=$3
preset=$4
engine=${ENGINE:-docker}
here=$(cd "$(dirname "$0")" && pwd)
name=$service-$preset
run=$work/runs/$name
export COMPOSE_PROJECT_NAME="hw$service$preset"
rm -rf "$run"
mkdir -p "$run"
cp -r "$here/$service" "$run/project"

# By the engine itself where that will do: many run at once, and starting docker-compose takes a second of work.
all() { "$engine" "$@" --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME"; }
verdict() {
  echo "$1" >"$run/verdict"
  for each in $(all ps -aq); do "$engine" logs "$each"; done >"$run/log" 2>&1
  # shellcheck disable=SC2046
  "$engine" rm -f -v $(all ps -aq) >/dev/null 2>&1
  # shellcheck disable=SC2046
  "$engine" volume rm $(all volume ls -q) >/dev/null 2>&1
  echo "$name: $1"
  exit 0
}

cd "$run/project" || exit 2
# podman-compose before 1.1 asks for a network beside none.
[ "$engine" != podman ] || sed -i '/network_mode: none/d' compose.yaml
"$cli" harden compose.yaml --preset "$preset" --output "$run/export" --engine "$engine" >"$run/harden.txt" 2>&1
[ -f "$run/export/compose.yaml" ] || verdict "FAIL hardening: $(head -3 "$run/harden.txt")"
cp -r "$run/export/." .
# The lines of the README that say who has to own a secret.
sed -n 's/^sudo chown \([0-9:]*\) PROJECT\/\([^ ]*\).*/\1 \2/p' README.md | while read -r owner file; do chown "$owner" "$file"; done

if [ "$engine" = podman ]; then
  # As the README says for a host without AppArmor.
  [ "$(cat /sys/module/apparmor/parameters/enabled 2>/dev/null)" = Y ] || sed -i '/apparmor=/d' compose.yaml
  up() { podman-compose -p "$COMPOSE_PROJECT_NAME" up -d; }
else
  up() { docker-compose up -d; }
fi
up >"$run/up" 2>&1 || verdict "FAIL start: $(tail -2 "$run/up")"
id=$(all ps -q)
[ -n "$id" ] || verdict "FAIL start: $(grep -m 2 rror "$run/up")"
in_service() { "$engine" exec "$id" "$@"; }

answers() {
  case $service in
    nginx) in_service wget -q -O - http://127.0.0.1/ | grep -q 'hello from nginx' ;;
    httpd) in_service wget -q -O - http://127.0.0.1/ | grep -q 'hello from httpd' ;;
    haproxy) in_service wget -q -O - http://127.0.0.1:8080/ | grep -q 'hello from haproxy' ;;
    redis) [ "$(in_service redis-cli ping)" = PONG ] ;;
    memcached) in_service sh -c 'printf "version\r\nquit\r\n" | nc 127.0.0.1 11211' | grep -q VERSION ;;
    mariadb) in_service mariadb -h 127.0.0.1 -uroot -pcorrect-horse -Ne 'select 42' | grep -q 42 ;;
    postgres) in_service sh -c 'PGPASSWORD=correct-horse psql -h 127.0.0.1 -U postgres -Atc "select 42"' | grep -q 42 ;;
  esac
}
put() {
  case $service in
    redis) in_service redis-cli set kept yes && in_service redis-cli save ;;
    mariadb) in_service mariadb -uroot -pcorrect-horse -e "create database kept; create table kept.kept as select 'yes' as value" ;;
    postgres) in_service psql -U postgres -c "create table kept as select 'yes'::text as value" ;;
  esac
}
kept() {
  case $service in
    redis) [ "$(in_service redis-cli get kept)" = yes ] ;;
    mariadb) [ "$(in_service mariadb -uroot -pcorrect-horse -Ne 'select value from kept.kept')" = yes ] ;;
    postgres) [ "$(in_service psql -U postgres -Atc 'select value from kept')" = yes ] ;;
  esac
}
until_it_answers() {
  for _ in $(seq 90); do
    answers >"$run/answer" 2>&1 && return 0
    sleep 1
  done
  return 1
}

until_it_answers || verdict "FAIL it does not answer: $(cat "$run/answer")"
put >"$run/put" 2>&1 || verdict "FAIL it keeps nothing: $(cat "$run/put")"
VERIFY_ENGINE=$engine VERIFY_SECONDS=300 sh ./verify.sh --keep >"$run/verify" 2>&1
status=$?
# podman-compose before 1.4 leaves pids_limit out, which verify.sh tells.
if [ "$engine" = podman ] && [ "$status" = 1 ] && [ "$(grep -c ^FAIL "$run/verify")" = "$(grep -c '^FAIL .* PidsLimit' "$run/verify")" ]; then status=0; fi
[ "$status" = 0 ] || verdict "FAIL verify.sh: $(grep -m 3 -e FAIL -e rror "$run/verify")"
id=$(all ps -q) # Podman's restart may be another container
until_it_answers || verdict "FAIL it does not answer after a restart: $(cat "$run/answer")"
kept >"$run/kept" 2>&1 || verdict "FAIL what was kept is gone after a restart: $(cat "$run/kept")"
"$engine" inspect "$id" >"$run/inspect.json"
verdict PASS
