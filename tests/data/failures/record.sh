#!/bin/sh
# Records what servers write to their logs when one measure takes away what they need.
#
#   record.sh WORK [SERVICE ...]       inside `engine with`, after ../engine/services/images.sh WORK nginx redis postgres mariadb memcached httpd haproxy sudo
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
  if [ "${1:-}" = -r ]; then
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
  docker run -d --name broken --network "${network:-none}" $volume "$@" "$image" ${command:-} >/dev/null 2>"$here/$name.log"
  for _ in $(seq "${settle:-5}"); do # one that has ended says no more
    [ "$(docker inspect -f '{{.State.Running}}' broken 2>/dev/null)" = true ] || break
    sleep 1
  done
  # What differs from run to run, and from machine to machine, says nothing.
  docker logs broken 2>&1 | grep -v '^$' | tail -25 | sed 's/[0-9a-f]\{64\}/CONTAINER/g; s/\b172\.[0-9]*\.[0-9]*\.[0-9]*/172.18.0.1/g' >>"$here/$name.log"
  docker rm -f -v broken >/dev/null 2>&1
  docker volume rm "$name" >/dev/null 2>&1
  echo "$name: $(wc -l <"$here/$name.log") lines"
}

# refusing CALL... : a seccomp profile that refuses them as the ones of this project do, and nothing else
refusing() {
  calls=$(printf '"%s",' "$@")
  printf '{"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":[%s],"action":"SCMP_ACT_ERRNO","errnoRet":%s}]}' "${calls%,}" "${errno:-1}" >"$work/refusing.json"
  echo "seccomp=$work/refusing.json"
}

safe="--cap-drop ALL --security-opt no-new-privileges:true"
# Settings that meet a measure: a socket below a folder, a name of another network.
given="$here/../engine/services/haproxy/haproxy.cfg"
{ printf 'global\n  stats socket /var/lib/haproxy/stats\n'; cat "$given"; } >"$work/socket.cfg"
printf 'defaults\n    mode http\n    timeout connect 1s\n    timeout client 5s\n    timeout server 5s\nfrontend web\n    bind :8080\n    default_backend app\nbackend app\n    server one app:8080\n' >"$work/name.cfg"
printf 'events {}\nhttp { server { listen 80; location / { proxy_pass http://app:8080; } } }\n' >"$work/name.conf"

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
  record nginx.user.pid nginx:1.22 --user 101:101 --tmpfs /var/cache/nginx:uid=101
  record nginx.user.cache nginx:1.22 --user 1234:1234
  record httpd.user.logs httpd:2.4 --user 33:33
  record nginx.pids.limit nginx:1.22 --pids-limit 1
  record httpd.pids.limit httpd:2.4 --pids-limit 4
  record postgres.memory.limit postgres:15 --memory 10m -e POSTGRES_PASSWORD=x
  errno=38
  record nginx.seccomp.epoll nginx:1.22 --security-opt "$(refusing epoll_create epoll_create1)"
  record memcached.seccomp.epoll memcached:1.6 --security-opt "$(refusing epoll_create epoll_create1 poll ppoll select pselect6)"
  record postgres.seccomp.shm postgres:15 --security-opt "$(refusing shmget shm_open mmap2 semget)" -e POSTGRES_PASSWORD=x
  errno=1
  record redis.seccomp.epoll redis:7.0 --security-opt "$(refusing epoll_create epoll_create1)"
  record redis.no-new-privileges.sudo redis-sudo:1 --security-opt no-new-privileges:true --user 999:999
  record haproxy.read-only.socket haproxy:2.6 --read-only --volume "$work/socket.cfg:/usr/local/etc/haproxy/haproxy.cfg:ro"
  record haproxy.network.name haproxy:2.6 --volume "$work/name.cfg:/usr/local/etc/haproxy/haproxy.cfg:ro"
  record nginx.network.name nginx:1.22 --volume "$work/name.conf:/etc/nginx/nginx.conf:ro"
  command="redis-server --replicaof db 6379"
  record redis.network.name redis:7.0
  # Another one reached it by the host's address before its port was for this host alone.
  docker network create reach >/dev/null 2>&1
  docker run -d --name other --network reach --publish 127.0.0.1:18480:6379 redis:7.0 >/dev/null
  command="redis-server --replicaof $(docker network inspect -f '{{(index .IPAM.Config 0).Gateway}}' reach) 18480"
  network=reach
  record redis.ports.loopback redis:7.0
  docker rm -f other >/dev/null
  docker network rm reach >/dev/null 2>&1
  network=
  command=
  settle=30
  record mariadb.capabilities.setuid mariadb:10.11 $safe --cap-add DAC_OVERRIDE --cap-add SETGID -e MARIADB_ROOT_PASSWORD=x
  record mariadb.capabilities.setgid mariadb:10.11 $safe --cap-add DAC_OVERRIDE --cap-add SETUID -e MARIADB_ROOT_PASSWORD=x
  record mariadb.capabilities.chown mariadb:10.11 $safe --cap-add DAC_OVERRIDE --cap-add SETUID --cap-add SETGID --tmpfs /var/lib/mysql:uid=0,mode=0755 -e MARIADB_ROOT_PASSWORD=x
  record mariadb.memory.limit mariadb:10.11 --memory 12m -e MARIADB_ROOT_PASSWORD=x
  record mariadb.user.data mariadb:10.11 --user 1234:1234 -e MARIADB_ROOT_PASSWORD=x
  record mariadb.read-only.run mariadb:10.11 --read-only --tmpfs /tmp --user 999:999 -e MARIADB_ROOT_PASSWORD=x
  record mariadb.secrets.both mariadb:10.11 -e MARIADB_ROOT_PASSWORD=x -e MARIADB_ROOT_PASSWORD_FILE=/x
  record mariadb.secrets.missing mariadb:10.11 -e MARIADB_ROOT_PASSWORD_FILE=/run/secrets/password
  again_on=/var/lib/mysql
  again_with="-e MARIADB_ROOT_PASSWORD=x"
  record mariadb.capabilities.dac-override mariadb:10.11 -r $safe --cap-add SETUID --cap-add SETGID -e MARIADB_ROOT_PASSWORD=x
}
