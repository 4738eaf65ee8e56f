#!/bin/sh
# Records what servers write to their logs when one measure takes away what they need.
#
#   record.sh WORK [SERVICE ...]       inside `engine with`, after ../engine/services/images.sh WORK nginx redis postgres mariadb memcached httpd haproxy
#
# A log is SERVICE.MEASURE.WHAT.log, the image of the service as in ../engine/services/SERVICE/compose.yaml.
set -u
work=$1
shift
only=" $* "
here=$(cd "$(dirname "$0")" && pwd)
export here

# record NAME IMAGE [-r] OPTION... : starts it, twice with -r, and keeps the end of its log
record() {
  name=$1
  image=$2
  shift 2
  case $only in *" ${name%%.*} "* | '  ') ;; *) return ;; esac
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
    sleep "${settle:-6}"
    docker rm -f -v first >/dev/null 2>&1
  fi
  # shellcheck disable=SC2086
  docker run -d --name broken --network none $volume "$@" "$image" ${command:-} >/dev/null 2>"$here/$name.log"
  sleep "${settle:-5}"
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
  record memcached.pids.limit memcached:1.6 --pids-limit 3
  cp "$here/../engine/services/haproxy/haproxy.cfg" "$work/closed.cfg"
  chmod 600 "$work/closed.cfg"
  record haproxy.user.configuration haproxy:2.6 --user 99:99 --volume "$work/closed.cfg:/usr/local/etc/haproxy/haproxy.cfg:ro"
  rm -f "$work/closed.cfg"
  settle=30
  record mariadb.capabilities.setuid mariadb:10.11 $safe --cap-add DAC_OVERRIDE --cap-add SETGID -e MARIADB_ROOT_PASSWORD=x
  record mariadb.capabilities.setgid mariadb:10.11 $safe --cap-add DAC_OVERRIDE --cap-add SETUID -e MARIADB_ROOT_PASSWORD=x
  record mariadb.capabilities.chown mariadb:10.11 $safe --cap-add DAC_OVERRIDE --cap-add SETUID --cap-add SETGID --tmpfs /var/lib/mysql:uid=0,mode=0755 -e MARIADB_ROOT_PASSWORD=x
  record mariadb.read-only.run mariadb:10.11 --read-only --tmpfs /tmp --user 999:999 -e MARIADB_ROOT_PASSWORD=x
  record mariadb.secrets.both mariadb:10.11 -e MARIADB_ROOT_PASSWORD=x -e MARIADB_ROOT_PASSWORD_FILE=/x
  record mariadb.secrets.missing mariadb:10.11 -e MARIADB_ROOT_PASSWORD_FILE=/run/secrets/password
  again_on=/var/lib/mysql
  again_with="-e MARIADB_ROOT_PASSWORD=x"
  record mariadb.capabilities.dac-override mariadb:10.11 -r $safe --cap-add SETUID --cap-add SETGID -e MARIADB_ROOT_PASSWORD=x
}
