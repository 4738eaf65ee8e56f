#!/bin/sh
# Records what differs with Podman, whose messages are its own.
#
#   record_podman.sh      with the images of ../engine/services/images.sh, made by a `docker` that is Podman, on a host without AppArmor
set -u
here=$(cd "$(dirname "$0")" && pwd)

# record NAME IMAGE OPTION...
record() {
  name=$1
  image=$2
  shift 2
  podman run -d --name broken --network none "$@" "$image" >/dev/null 2>"$here/$name.log"
  sleep 4
  if podman container exists broken; then podman logs broken 2>&1 | grep -v '^$' | tail -25 >"$here/$name.log"; fi
  podman rm -f -t 1 broken >/dev/null 2>&1
  echo "$name: $(wc -l <"$here/$name.log") lines"
}

record redis.apparmor.podman redis:7.0 --security-opt apparmor=shop.redis.557c44f9
record nginx.read-only.podman nginx:1.22 --read-only --tmpfs /run:uid=101,gid=101 --tmpfs /var/cache/nginx:uid=101,gid=101
record nginx.capabilities.net-bind nginx:1.22 --cap-drop ALL --cap-add CHOWN --cap-add SETUID --cap-add SETGID
record httpd.capabilities.net-bind httpd:2.4 --cap-drop ALL --cap-add SETUID --cap-add SETGID
