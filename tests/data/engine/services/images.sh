#!/bin/sh
# Makes images of well-known servers from Debian's packages, with the users, folders and ways of starting of the official ones.
#
#   images.sh WORK [SERVICE ...]      with DOCKER_HOST set, or ENGINE=podman; packages are kept in WORK/packages
#
# They are not the published images: paths, capabilities and users carry over, details of libraries may not.
set -eu
work=$1
shift
packages=$work/packages
unpacked=$work/unpacked
mkdir -p "$packages" "$unpacked"

# Those that are not here yet in one go: starting apt-get takes longer than most packages.
fetch() {
  missing=
  for name in "$@"; do
    set -- "$packages/${name}"_*.deb
    [ -e "$1" ] || missing="$missing $name"
    names="${names:-} $name"
  done
  # shellcheck disable=SC2086
  [ -z "$missing" ] || (cd "$packages" && apt-get download $missing >/dev/null 2>&1) || { echo "not to be had:$missing" >&2; exit 3; }
  for name in $names; do
    for file in "$packages/${name}"_*.deb; do dpkg-deb -x "$file" "$unpacked"; done
  done
  names=
}

# A program with the libraries that it is linked to, at the places where they lie.
add() {
  root=$1
  program=$2
  from=$unpacked$program
  [ -e "$from" ] || from=$program
  mkdir -p "$root$(dirname "$program")"
  cp -L "$from" "$root$program"
  LD_LIBRARY_PATH=$unpacked/usr/lib/x86_64-linux-gnu:$unpacked/lib/x86_64-linux-gnu ldd "$from" | sed -n 's/.* => \(\/[^ ]*\).*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) (.*/\1/p' | while read -r library; do
    place=${library#"$unpacked"}
    mkdir -p "$root$(dirname "$place")"
    [ -e "$root$place" ] || cp -L "$library" "$root$place"
  done
}

# new NAME USER UID GID: an empty system with a shell and one user
new() {
  root=$work/roots/$1
  rm -rf "$root"
  mkdir -p "$root/bin" "$root/sbin" "$root/usr/bin" "$root/usr/sbin" "$root/usr/local/bin" "$root/etc" "$root/proc" "$root/sys" "$root/dev" "$root/run" "$root/tmp" "$root/var/log"
  chmod 1777 "$root/tmp"
  ln -s ../run "$root/var/run"
  cp "$(command -v busybox)" "$root/bin/busybox"
  for tool in sh cat chmod chown date dirname echo env false find grep head hostname id kill ls mkdir mv nc printf ps rm sed sleep stat test touch tr true wget; do ln -s busybox "$root/bin/$tool"; done
  printf 'root:x:0:0:root:/root:/bin/sh\n%s:x:%s:%s::/:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n' "$2" "$3" "$4" >"$root/etc/passwd"
  printf 'root:x:0:\n%s:x:%s:\nnogroup:x:65534:\n' "$2" "$4" >"$root/etc/group"
  printf 'passwd: files\ngroup: files\nhosts: files\n' >"$root/etc/nsswitch.conf"
  add "$root" /usr/bin/setpriv
  # Programs that are asked for under another name.
  # shellcheck disable=SC2016
  printf '#!/bin/sh\n# curl -s ADDRESS -o FILE\nexec wget -q -O /dev/null "$2"\n' >"$root/usr/bin/curl"
  chmod +x "$root/usr/bin/curl"
}

make_image() { # NAME:TAG FOLDER CHANGE...
  name=$1
  folder=$2
  shift 2
  for change in "$@"; do
    set -- "$@" --change "$change"
    shift
  done
  tar -C "$folder" -c . | "${ENGINE:-docker}" import "$@" - "$name" >/dev/null
}

make_nginx() {
  fetch nginx nginx-common
  new nginx nginx 101 101
  add "$root" /usr/sbin/nginx
  mkdir -p "$root/var/cache/nginx" "$root/var/log/nginx" "$root/etc/nginx/conf.d" "$root/usr/share/nginx/html" "$root/usr/share/nginx"
  ln -sf /dev/stdout "$root/var/log/nginx/access.log"
  ln -sf /dev/stderr "$root/var/log/nginx/error.log"
  echo 'hello from nginx' >"$root/usr/share/nginx/html/index.html"
  cat >"$root/etc/nginx/nginx.conf" <<'CONF'
user nginx;
worker_processes 1;
error_log /var/log/nginx/error.log notice;
pid /run/nginx.pid;
events { worker_connections 64; }
http {
  access_log /var/log/nginx/access.log;
  client_body_temp_path /var/cache/nginx/client_temp;
  proxy_temp_path /var/cache/nginx/proxy_temp;
  fastcgi_temp_path /var/cache/nginx/fastcgi_temp;
  uwsgi_temp_path /var/cache/nginx/uwsgi_temp;
  scgi_temp_path /var/cache/nginx/scgi_temp;
  server { listen 80; root /usr/share/nginx/html; }
}
CONF
  make_image nginx:1.22 "$root" 'CMD ["nginx", "-g", "daemon off;"]' 'EXPOSE 80' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

make_redis() {
  fetch redis-server redis-tools liblzf1 libjemalloc2 liblua5.1-0 lua-bitop lua-cjson libatomic1 libhiredis0.14
  new redis redis 999 999
  add "$root" /usr/bin/redis-server
  add "$root" /usr/bin/redis-cli
  mkdir -p "$root/data"
  chown 999:999 "$root/data"
  # What the official entrypoint of 7.x does, with setpriv for gosu.
  cat >"$root/usr/local/bin/docker-entrypoint.sh" <<'SCRIPT'
#!/bin/sh
set -e
if [ "${1#-}" != "$1" ]; then set -- redis-server "$@"; fi
if [ "$1" = redis-server ] && [ "$(id -u)" = 0 ]; then
  find . \! -user redis -exec chown redis '{}' +
  exec /usr/bin/setpriv --reuid=redis --regid=redis --clear-groups -- "$0" "$@"
fi
um="$(umask)"
if [ "$um" = 0022 ]; then umask 0077; fi
exec "$@"
SCRIPT
  chmod +x "$root/usr/local/bin/docker-entrypoint.sh"
  make_image redis:7.0 "$root" 'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["redis-server"]' 'VOLUME /data' 'WORKDIR /data' 'EXPOSE 6379' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

make_memcached() {
  fetch memcached libevent-2.1-7 libsasl2-2
  new memcached memcache 11211 11211
  add "$root" /usr/bin/memcached
  make_image memcached:1.6 "$root" 'CMD ["memcached"]' 'USER memcache' 'EXPOSE 11211' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

make_haproxy() {
  fetch haproxy liblua5.3-0 libopentracing-c-wrapper0 libopentracing1 libpcre2-8-0 libpcre2-posix3
  new haproxy haproxy 99 99
  add "$root" /usr/sbin/haproxy
  mkdir -p "$root/usr/local/etc/haproxy" "$root/var/lib/haproxy"
  chown 99:99 "$root/var/lib/haproxy"
  make_image haproxy:2.6 "$root" 'CMD ["haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg"]' 'USER haproxy' 'WORKDIR /var/lib/haproxy' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

make_postgres() {
  [ -x /usr/lib/postgresql/15/bin/postgres ] || fetch postgresql-15 postgresql-client-15 libpq5
  new postgres postgres 999 999
  home=/usr/lib/postgresql/15
  for program in postgres initdb psql pg_isready pg_ctl; do add "$root" "$home/bin/$program"; done
  for folder in "$home/lib" /usr/share/postgresql/15 /usr/share/zoneinfo; do
    from=$unpacked$folder
    [ -d "$from" ] || from=$folder
    mkdir -p "$root$(dirname "$folder")"
    cp -rL "$from" "$root$(dirname "$folder")/" 2>/dev/null || true
  done
  rm -rf "$root$home/lib/bitcode"
  mkdir -p "$root/var/lib/postgresql/data" "$root/run/postgresql"
  chown 999:999 "$root/var/lib/postgresql" "$root/var/lib/postgresql/data" "$root/run/postgresql"
  chmod 777 "$root/var/lib/postgresql/data"
  chmod 3777 "$root/run/postgresql"
  # What the official entrypoint does: mend the owners as root, become postgres, make the database the first time.
  cat >"$root/usr/local/bin/docker-entrypoint.sh" <<'SCRIPT'
#!/bin/sh
set -e
file_env() {
  eval "value=\${$1:-}; file=\${$1_FILE:-}"
  if [ -n "$value" ] && [ -n "$file" ]; then echo "error: both $1 and $1_FILE are set (but are exclusive)" >&2; exit 1; fi
  if [ -n "$file" ]; then value=$(cat "$file"); fi
  export "$1=$value"
  unset "$1_FILE"
}
file_env POSTGRES_PASSWORD
user=$(id -u)
mkdir -p "$PGDATA" || :
chmod 00700 "$PGDATA" || :
mkdir -p /run/postgresql || :
chmod 03775 /run/postgresql || :
if [ "$user" = 0 ]; then
  find "$PGDATA" \! -user postgres -exec chown postgres '{}' +
  find /run/postgresql \! -user postgres -exec chown postgres '{}' +
  exec /usr/bin/setpriv --reuid=postgres --regid=postgres --clear-groups -- "$0" "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  if [ -z "$POSTGRES_PASSWORD" ]; then echo 'Error: Database is uninitialized and superuser password is not specified.' >&2; exit 1; fi
  printf '%s\n' "$POSTGRES_PASSWORD" >/tmp/pw
  initdb --username=postgres --pwfile=/tmp/pw --auth-host=scram-sha-256 --auth-local=trust --no-sync
  rm /tmp/pw
fi
exec "$@"
SCRIPT
  chmod +x "$root/usr/local/bin/docker-entrypoint.sh"
  make_image postgres:15 "$root" 'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["postgres"]' 'VOLUME /var/lib/postgresql/data' 'EXPOSE 5432' \
    'ENV PGDATA=/var/lib/postgresql/data' "ENV PATH=/usr/local/bin:$home/bin:/usr/sbin:/usr/bin:/sbin:/bin" 'ENV LC_ALL=C'
}

make_mariadb() {
  fetch mariadb-server-core mariadb-client-core mariadb-common libaio1 liburing2 libnuma1 libsnappy1v5 libmariadb3 libedit2 libncurses6
  new mariadb mysql 999 999
  add "$root" /usr/sbin/mariadbd
  add "$root" /usr/bin/mariadb
  mkdir -p "$root/usr/share" "$root/var/lib/mysql" "$root/run/mysqld" "$root/etc/mysql" "$root/usr/lib/mysql/plugin"
  cp -rL "$unpacked/usr/share/mysql" "$root/usr/share/"
  printf '[mariadbd]\nuser=mysql\nbind-address=0.0.0.0\nsocket=/run/mysqld/mysqld.sock\nskip-name-resolve\n[client]\nsocket=/run/mysqld/mysqld.sock\n' >"$root/etc/mysql/my.cnf"
  chown -R 999:999 "$root/var/lib/mysql" "$root/run/mysqld"
  chmod 1777 "$root/run/mysqld"
  # What the official entrypoint does: mend the owners as root, become mysql, make the database the first time. Its health check asks as a user without rights.
  cat >"$root/usr/local/bin/docker-entrypoint.sh" <<'SCRIPT'
#!/bin/sh
set -e
file_env() {
  eval "value=\${$1:-}; file=\${$1_FILE:-}"
  if [ -n "$value" ] && [ -n "$file" ]; then echo "[ERROR] [Entrypoint]: Both $1 and $1_FILE are set (but are exclusive)" >&2; exit 1; fi
  if [ -n "$file" ]; then value=$(cat "$file"); fi
  export "$1=$value"
  unset "$1_FILE"
}
data=/var/lib/mysql
file_env MARIADB_ROOT_PASSWORD
if [ "$(id -u)" = 0 ]; then
  mkdir -p "$data"
  find "$data" \! -user mysql -exec chown mysql: '{}' +
  find /run/mysqld -maxdepth 0 \! -user mysql -exec chown mysql: '{}' +
  echo "[Note] [Entrypoint]: Switching to dedicated user 'mysql'"
  exec /usr/bin/setpriv --reuid=mysql --regid=mysql --clear-groups -- "$0" "$@"
fi
if [ ! -d "$data/mysql" ]; then
  if [ -z "$MARIADB_ROOT_PASSWORD" ]; then echo '[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified' >&2; exit 1; fi
  echo '[Note] [Entrypoint]: Initializing database files'
  {
    printf '%s\n' 'create database if not exists mysql;' 'use mysql;' 'set @auth_root_socket=NULL;' 'set @skip_auth_anonymous=1;'
    for part in mysql_system_tables mysql_performance_tables mysql_system_tables_data fill_help_tables maria_add_gis_sp_bootstrap mysql_sys_schema; do cat "/usr/share/mysql/$part.sql"; done
    echo "delete from global_priv where Host <> 'localhost';"
    echo "flush privileges;"
    echo "create user if not exists root@'%' identified by '$MARIADB_ROOT_PASSWORD';"
    echo "grant all on *.* to root@'%' with grant option;"
    echo "alter user root@localhost identified by '$MARIADB_ROOT_PASSWORD';"
    echo "create user healthcheck@localhost;"
  } | mariadbd --bootstrap --datadir="$data" --skip-log-bin --enforce-storage-engine='' >/dev/null
  echo '[Note] [Entrypoint]: Database files initialized'
fi
exec "$@"
SCRIPT
  printf '#!/bin/sh\n# --connect --innodb_initialized\nexec mariadb -u healthcheck -h localhost -e "select 1" >/dev/null\n' >"$root/usr/local/bin/healthcheck.sh"
  chmod +x "$root/usr/local/bin/docker-entrypoint.sh" "$root/usr/local/bin/healthcheck.sh"
  make_image mariadb:10.11 "$root" 'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["mariadbd"]' 'VOLUME /var/lib/mysql' 'EXPOSE 3306' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

make_httpd() {
  fetch apache2-bin libapr1 libaprutil1 libaprutil1-dbd-sqlite3 libaprutil1-ldap libbrotli1 libcurl4 libjansson4 liblua5.3-0 libnghttp2-14
  new httpd www-data 33 33
  add "$root" /usr/sbin/apache2
  mv "$root/usr/sbin/apache2" "$root/usr/sbin/httpd"
  cp -L /lib/x86_64-linux-gnu/libgcc_s.so.1 "$root/lib/x86_64-linux-gnu/" # asked for when a thread ends
  modules=/usr/lib/apache2/modules
  for module in mpm_event authz_core unixd dir mime log_config proxy proxy_http ssl socache_shmcb; do # the last four only where settings ask for them
    [ ! -e "$unpacked$modules/mod_$module.so" ] || add "$root" "$modules/mod_$module.so"
  done
  mkdir -p "$root/usr/local/apache2/logs" "$root/usr/local/apache2/htdocs" "$root/usr/local/apache2/conf"
  echo 'hello from httpd' >"$root/usr/local/apache2/htdocs/index.html"
  echo 'text/html html' >"$root/usr/local/apache2/conf/mime.types"
  cat >"$root/usr/local/apache2/conf/httpd.conf" <<'CONF'
ServerRoot /usr/local/apache2
ServerName localhost
Listen 80
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
User www-data
Group www-data
TypesConfig conf/mime.types
PidFile logs/httpd.pid
DefaultRuntimeDir logs
ErrorLog /proc/self/fd/2
DocumentRoot /usr/local/apache2/htdocs
DirectoryIndex index.html
CONF
  make_image httpd:2.4 "$root" 'CMD ["httpd", "-f", "/usr/local/apache2/conf/httpd.conf", "-DFOREGROUND"]' 'EXPOSE 80' 'WORKDIR /usr/local/apache2' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

# One that becomes its user with sudo, as hand-made images do.
make_sudo() {
  fetch redis-server redis-tools liblzf1 libjemalloc2 liblua5.1-0 lua-bitop lua-cjson libatomic1 libhiredis0.14 sudo
  new redis-sudo redis 999 999
  add "$root" /usr/bin/redis-server
  add "$root" /usr/bin/sudo
  mkdir -p "$root/usr/libexec/sudo" "$root/data"
  cp -L "$unpacked"/usr/libexec/sudo/*.so* "$root/usr/libexec/sudo/" 2>/dev/null || cp -L "$unpacked"/usr/lib/sudo/*.so* "$root/usr/libexec/sudo/"
  chmod 4755 "$root/usr/bin/sudo"
  make_image redis-sudo:1 "$root" 'CMD ["sudo", "-u", "redis", "redis-server"]' 'WORKDIR /data' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

# A program of somebody's own: a small web server whose one page asks the cache.
make_app() {
  new app www-data 33 33
  ln -s busybox "$root/bin/httpd"
  rm "$root/etc/nsswitch.conf" # it looks its cache up by name
  mkdir -p "$root/www/cgi-bin"
  echo 'hello from app' >"$root/www/index.html" # what the proxy's health check asks for
  cat >"$root/www/cgi-bin/page" <<'SCRIPT'
#!/bin/sh
printf 'Content-Type: text/plain\r\n\r\n'
echo "the page says $(printf 'GET page\r\nQUIT\r\n' | nc -w 2 cache 6379 | tr -d '\r' | sed -n 2p)"
SCRIPT
  chmod +x "$root/www/cgi-bin/page"
  make_image hullwright-app:1 "$root" 'CMD ["httpd", "-f", "-p", "8080", "-h", "/www"]' 'USER www-data' 'EXPOSE 8080' 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
}

for service in "$@"; do "make_$service"; done
