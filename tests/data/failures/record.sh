#!/bin/sh
# Records what servers write to their logs when one measure takes away what they need.
#
#   record.sh WORK [SERVICE | NAME ...]       inside `engine with`, after ../engine/services/images.sh WORK nginx redis postgres mariadb memcached httpd haproxy sudo
#
# A log is SERVICE.MEASURE.WHAT.log, and how the engine tells that it was killed SERVICE.MEASURE.WHAT.state; the image of the service as in ../engine/services/SERVICE/compose.yaml.
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
  case $only in *" ${name%%.*} "* | *" $name "* | '  ') ;; *) return ;; esac
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
  if [ -n "${ask:-}" ]; then # some say it only when they are asked for something
    sleep 2
    docker exec broken sh -c "$ask" >/dev/null 2>&1
  fi
  for _ in $(seq "${settle:-5}"); do # one that has ended says no more
    [ "$(docker inspect -f '{{.State.Running}}' broken 2>/dev/null)" = true ] || break
    sleep 1
  done
  # What differs from run to run, and from machine to machine, says nothing.
  docker logs broken 2>&1 | grep -v -e '^$' -e '^Kernel version' -e '^Core pattern' -e '^Max ' | tail -"${most:-25}" | sed 's/[0-9a-f]\{64\}/CONTAINER/g; s/\b172\.[0-9]*\.[0-9]*\.[0-9]*/172.18.0.1/g' >>"$here/$name.log"
  # One that the kernel kills says nothing itself: how it stands is all there is.
  case $(docker inspect -f '{{.State.ExitCode}}' broken 2>/dev/null) in
    137 | 159) docker ps -a --filter name=broken --format "${name%%.*}={{.Status}}" | sed 's/) .* ago/) 2 seconds ago/' >"$here/$name.state" && rm -f "$here/$name.log" ;;
  esac
  [ -s "$here/$name.log" ] || rm -f "$here/$name.log"
  docker rm -f -v broken >/dev/null 2>&1
  docker volume rm "$name" >/dev/null 2>&1
  echo "$name: $(cat "$here/$name".* | wc -l) lines"
}

# running COMMAND record ... : the same with a command of its own
running() {
  command=$1
  shift
  "$@"
  command=
}
# asking COMMANDS record ... : and with commands of the shell in the container, two seconds after its start
asking() {
  ask=$1
  shift
  "$@"
  ask=
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
# nginx_conf CONNECTIONS SERVER : with folders for its temporary files that are in the image
nginx_conf() {
  printf 'user nginx;\npid /run/nginx.pid;\nevents { worker_connections %s; }\nhttp {\n' "$1"
  for kind in client_body proxy fastcgi uwsgi scgi; do echo "  ${kind}_temp_path /var/cache/nginx/${kind%_body}_temp;"; done
  printf '  server { %s }\n}\n' "$2"
}
printf 'events {}\nhttp { server { listen 80; location / { proxy_pass http://app:8080; } } }\n' >"$work/name.conf"
nginx_conf 400000 'listen 80;' >"$work/many.conf"
nginx_conf 64 'listen 443 ssl; ssl_certificate /run/secrets/site.pem; ssl_certificate_key /run/secrets/site.key;' >"$work/secret.conf"
printf 'defaults\n    mode http\n    timeout connect 1s\n    timeout client 5s\n    timeout server 5s\nfrontend web\n    bind :8443 ssl crt /run/secrets/site.pem\n    default_backend app\nbackend app\n    server one 127.0.0.1:8080\n' >"$work/secret.cfg"
{ printf 'global\n  user haproxy\n  group haproxy\n'; cat "$given"; } >"$work/user.cfg"
{ printf 'global\n  maxconn 400000\n'; cat "$given"; } >"$work/many.cfg"
# Settings for httpd, added to those of its image.
docker run --rm --network none httpd:2.4 cat /usr/local/apache2/conf/httpd.conf >"$work/httpd.conf"
modules=/usr/lib/apache2/modules
proxied() { { cat "$work/httpd.conf"; printf 'LoadModule proxy_module %s/mod_proxy.so\nLoadModule proxy_http_module %s/mod_proxy_http.so\nProxyPass / http://%s/\n' "$modules" "$modules" "$1"; } >"$work/proxied.conf"; }
{ cat "$work/httpd.conf"; printf 'LoadModule ssl_module %s/mod_ssl.so\nSSLEngine on\nSSLCertificateFile /run/secrets/site.pem\nSSLCertificateKeyFile /run/secrets/site.key\n' "$modules"; } >"$work/secret-httpd.conf"
{ cat "$work/httpd.conf"; printf 'StartServers 60\nServerLimit 60\nThreadsPerChild 64\nMaxRequestWorkers 3840\n'; } >"$work/many-httpd.conf"
printf 'not for others\n' >"$work/closed"
chmod 600 "$work/closed"
: >"$work/standby.signal"
# replica ADDRESS PORT : for a server that copies another one
replica() { printf "change master to master_host='%s', master_port=%s, master_user='copy', master_password='x';\nstart slave;\n" "$1" "$2" >"$work/replica.sql"; }
conf=/usr/local/etc/haproxy/haproxy.cfg

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
  running "postgres -c primary_conninfo=postgresql://db:5432" record postgres.network.name postgres:15 -r -e POSTGRES_PASSWORD=x --volume "$work/standby.signal:/var/lib/postgresql/data/standby.signal"
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
  # Killed where memory runs out, by the kernel: workers, of which the first process tells, or the first process, which tells nothing any more.
  record nginx.memory.limit nginx:1.22 --memory 24m --volume "$work/many.conf:/etc/nginx/nginx.conf:ro"
  record httpd.memory.limit httpd:2.4 --memory 16m --volume "$work/many-httpd.conf:/usr/local/apache2/conf/httpd.conf:ro"
  record haproxy.memory.limit haproxy:2.6 --memory 24m --volume "$work/many.cfg:$conf:ro"
  # shellcheck disable=SC2016
  asking 'i=0; while [ $i -lt 60 ]; do printf "set k$i 0 0 500000\r\n"; head -c 500000 /dev/zero; printf "\r\n"; i=$((i + 1)); done | nc 127.0.0.1 11211' record memcached.memory.limit memcached:1.6 --memory 12m
  asking 'redis-cli eval "for i = 1, 400000 do redis.call(\"set\", i, i) end" 0' record redis.memory.limit redis:7.0 --memory 12m
  record memcached.memory.start memcached:1.6 --memory 6m
  # Settings, keys and passwords that are handed over as files: not there, or closed to the user of the service.
  record nginx.secrets.missing nginx:1.22 --volume "$work/secret.conf:/etc/nginx/nginx.conf:ro"
  record nginx.secrets.closed nginx:1.22 --user 101:101 --tmpfs /var/cache/nginx:uid=101 --tmpfs /run:uid=101 --volume "$work/secret.conf:/etc/nginx/nginx.conf:ro" --volume "$work/closed:/run/secrets/site.pem:ro"
  record httpd.secrets.missing httpd:2.4 --volume "$work/secret-httpd.conf:/usr/local/apache2/conf/httpd.conf:ro"
  record haproxy.secrets.missing haproxy:2.6 --volume "$work/secret.cfg:$conf:ro"
  record haproxy.secrets.closed haproxy:2.6 --volume "$work/secret.cfg:$conf:ro" --volume "$work/closed:/run/secrets/site.pem:ro"
  running "redis-server /run/secrets/redis.conf" record redis.secrets.missing redis:7.0
  running "redis-server /run/secrets/redis.conf" record redis.secrets.closed redis:7.0 --volume "$work/closed:/run/secrets/redis.conf:ro"
  running "memcached -Y /run/secrets/users" record memcached.secrets.missing memcached:1.6
  record postgres.secrets.closed postgres:15 --user 999:999 -e POSTGRES_PASSWORD_FILE=/run/secrets/password --volume "$work/closed:/run/secrets/password:ro"
  record mariadb.secrets.closed mariadb:10.11 --user 999:999 -e MARIADB_ROOT_PASSWORD_FILE=/run/secrets/password --volume "$work/closed:/run/secrets/password:ro"
  # Rights of those that start as root where a file says so.
  record httpd.capabilities.setuid httpd:2.4 $safe --cap-add SETGID
  record haproxy.capabilities.setgid haproxy:2.6 $safe --user 0:0 --volume "$work/user.cfg:$conf:ro"
  record haproxy.capabilities.setuid haproxy:2.6 $safe --cap-add SETGID --user 0:0 --volume "$work/user.cfg:$conf:ro"
  running "memcached -u memcache" record memcached.capabilities.setgid memcached:1.6 $safe --user 0:0
  running "memcached -u memcache" record memcached.capabilities.setuid memcached:1.6 $safe --cap-add SETGID --user 0:0
  # Another user than the one that the data or the socket's folder belongs to.
  running "redis-server --appendonly yes" record redis.user.data redis:7.0 --user 1234:1234
  record postgres.user.data postgres:15 --user 1234:1234 --tmpfs /var/lib/postgresql/data:uid=999,mode=0700 -e POSTGRES_PASSWORD=x
  running "memcached -s /run/memcached.sock" record memcached.user.socket memcached:1.6 --user 1234:1234 --tmpfs /run:uid=11211,mode=0755
  record haproxy.user.socket haproxy:2.6 --user 1234:1234 --volume "$work/socket.cfg:$conf:ro"
  # A tmpfs that was given to another user than the one that it runs as.
  record nginx.user.tmpfs nginx:1.22 --user 101:101 --read-only --tmpfs /run:uid=101 --tmpfs /var/cache/nginx:uid=0,mode=0755
  record httpd.user.tmpfs httpd:2.4 --user 33:33 --read-only --tmpfs /usr/local/apache2/logs:uid=0,mode=0755
  running "redis-server --appendonly yes" record redis.user.tmpfs redis:7.0 --user 999:999 --tmpfs /data:uid=0,mode=0755
  record haproxy.user.tmpfs haproxy:2.6 --read-only --tmpfs /var/lib/haproxy:uid=0,mode=0755 --volume "$work/socket.cfg:$conf:ro"
  running "redis-server --logfile /var/log/redis.log" record redis.read-only.log redis:7.0 --read-only
  running "memcached -s /tmp/memcached.sock" record memcached.read-only.socket memcached:1.6 --read-only
  record postgres.pids.limit postgres:15 --pids-limit 4 -e POSTGRES_PASSWORD=x
  record httpd.seccomp.epoll httpd:2.4 --security-opt "$(refusing epoll_create epoll_create1)"
  record haproxy.seccomp.bind haproxy:2.6 --security-opt "$(refusing bind)" --volume "$given:$conf:ro"
  record postgres.seccomp.epoll postgres:15 --security-opt "$(refusing epoll_create epoll_create1)" -e POSTGRES_PASSWORD=x
  # Those that look for others: by a name of another network, and at a port that is for this host alone.
  proxied app:8080
  asking "wget -q -O - http://127.0.0.1/" record httpd.network.name httpd:2.4 --volume "$work/proxied.conf:/usr/local/apache2/conf/httpd.conf:ro"
  running "memcached -l app" record memcached.network.name memcached:1.6
  command="redis-server --replicaof db 6379"
  record redis.network.name redis:7.0
  # Another one reached it by the host's address before its port was for this host alone.
  docker network create reach >/dev/null 2>&1
  docker run -d --name other --network reach --publish 127.0.0.1:18480:6379 redis:7.0 >/dev/null
  command="redis-server --replicaof $(docker network inspect -f '{{(index .IPAM.Config 0).Gateway}}' reach) 18480"
  network=reach
  record redis.ports.loopback redis:7.0
  command=
  gateway=$(docker network inspect -f '{{(index .IPAM.Config 0).Gateway}}' reach)
  nginx_conf 64 "listen 80; location / { proxy_pass http://$gateway:18480; }" >"$work/port.conf"
  asking "wget -q -O - http://127.0.0.1/" record nginx.ports.loopback nginx:1.22 --volume "$work/port.conf:/etc/nginx/nginx.conf:ro"
  proxied "$gateway:18480"
  asking "wget -q -O - http://127.0.0.1/" record httpd.ports.loopback httpd:2.4 --volume "$work/proxied.conf:/usr/local/apache2/conf/httpd.conf:ro"
  sed "s/app:8080/$gateway:18480 check/" "$work/name.cfg" >"$work/port.cfg"
  again_on=/var/lib/postgresql/data
  again_with="-e POSTGRES_PASSWORD=x"
  running "postgres -c primary_conninfo=postgresql://$gateway:18480" record postgres.ports.loopback postgres:15 -r -e POSTGRES_PASSWORD=x --volume "$work/standby.signal:/var/lib/postgresql/data/standby.signal"
  replica "$gateway" 18480
  settle=30
  running "mariadbd --server-id=2 --init-file=/etc/replica.sql" record mariadb.ports.loopback mariadb:10.11 -e MARIADB_ROOT_PASSWORD=x --volume "$work/replica.sql:/etc/replica.sql:ro"
  settle=
  record haproxy.ports.loopback haproxy:2.6 --volume "$work/port.cfg:$conf:ro"
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
  replica db 3306
  running "mariadbd --server-id=2 --init-file=/etc/replica.sql" record mariadb.network.name mariadb:10.11 -e MARIADB_ROOT_PASSWORD=x --volume "$work/replica.sql:/etc/replica.sql:ro"
  most=80 # an abort prints much behind its reason
  record mariadb.pids.limit mariadb:10.11 --pids-limit 6 -e MARIADB_ROOT_PASSWORD=x
  most=
  record mariadb.seccomp.poll mariadb:10.11 --security-opt "$(refusing poll ppoll)" -e MARIADB_ROOT_PASSWORD=x
  again_on=/var/lib/mysql
  again_with="-e MARIADB_ROOT_PASSWORD=x"
  record mariadb.capabilities.dac-override mariadb:10.11 -r $safe --cap-add SETUID --cap-add SETGID -e MARIADB_ROOT_PASSWORD=x
}
