#!/bin/sh
# Records what servers write to their logs when one measure takes away what they need.
#
#   record.sh WORK        inside `engine with`, after ../engine/services/images.sh WORK nginx redis postgres httpd haproxy
#
# A log is SERVICE.MEASURE.WHAT.log, the image of the service as in ../engine/services/SERVICE/compose.yaml.
set -u
here=$(cd "$(dirname "$0")" && pwd)
export here

# record NAME IMAGE [-r] OPTION... : starts it, twice with -r, and keeps the end of its log
record() {
  name=$1
  image=$2
  shift 2
  again=
  if [ "$1" = -r ]; then
    again=yes
    shift
  fi
  # Healthy at first, where a second start is what fails: the measure comes with that.
  volume=
  if [ -n "$again" ]; then
    volume="--volume $name:$again_on"
    # shellcheck disable=SC2086
    docker run -d --name first --network none $volume ${again_with:-} "$image" >/dev/null
    sleep 6
    docker rm -f -v first >/dev/null 2>&1
  fi
  # shellcheck disable=SC2086
  docker run -d --name broken --network none $volume "$@" "$image" ${command:-} >/dev/null 2>"$here/$name.log"
  sleep 5
  docker logs broken 2>&1 | grep -v '^$' | tail -25 >>"$here/$name.log"
  docker rm -f -v broken >/dev/null 2>&1
  docker volume rm "$name" >/dev/null 2>&1
  echo "$name: $(wc -l <"$here/$name.log") lines"
}

safe="--cap-drop ALL --security-opt no-new-privileges:true"
# shellcheck disable=SC2086
{
  record nginx.capabilities.chown nginx:1.22 $safe --cap-add SETUID --cap-add SETGID
  record nginx.capabilities.setgid nginx:1.22 $safe --cap-add SETUID --cap-add CHOWN
  record nginx.capabilities.setuid nginx:1.22 $safe --cap-add SETGID --cap-add CHOWN
  record nginx.read-only.cache nginx:1.22 --read-only --tmpfs /run
  record nginx.read-only.pid nginx:1.22 --read-only --tmpfs /var/cache/nginx
  record redis.capabilities.setuid redis:7.0 $safe --cap-add SETGID
  record redis.capabilities.setgid redis:7.0 $safe --cap-add SETUID
  record redis.capabilities.chown redis:7.0 $safe --cap-add SETUID --cap-add SETGID --tmpfs /data:uid=0,mode=0755
  record redis.pids.limit redis:7.0 --pids-limit 3
  record httpd.capabilities.setgid httpd:2.4 $safe --cap-add SETUID
  record httpd.read-only.logs httpd:2.4 --read-only
  record postgres.secrets.both postgres:15 -e POSTGRES_PASSWORD=x -e POSTGRES_PASSWORD_FILE=/x
  record postgres.secrets.missing postgres:15 -e POSTGRES_PASSWORD_FILE=/run/secrets/password
  record postgres.capabilities.setuid postgres:15 $safe --cap-add DAC_OVERRIDE --cap-add SETGID -e POSTGRES_PASSWORD=x
  record postgres.read-only.run postgres:15 --read-only --tmpfs /tmp -e POSTGRES_PASSWORD=x --user 999:999
  again_on=/var/lib/postgresql/data
  again_with="-e POSTGRES_PASSWORD=x"
  record postgres.capabilities.dac-override postgres:15 -r $safe --cap-add SETUID --cap-add SETGID -e POSTGRES_PASSWORD=x
}
