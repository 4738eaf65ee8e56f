// The script that lies beside an export and says whether what was exported is in force; what it asks of each service is in export_checks.cpp.

#include "core/harden/export_parts.h"

#include "core/harden/profiles.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::harden {

namespace {

constexpr const char* kHead = R"sh(#!/bin/sh
# Starts this stack, waits until it runs and is healthy, restarts it, waits again, and reads back from the kernel and the engine that each measure is in force.
#
#   sh verify.sh [--keep]
#
# Run it in the project's folder, as somebody who may use the engine. It stops the stack at the end, unless --keep is given; volumes stay in any case.
# COMPOSE_PROJECT_NAME=other runs it beside a stack that is running already, where no port is published twice.
# VERIFY_ENGINE=podman takes Podman where Docker is there too (VERIFY_ENGINE=docker the other way round); VERIFY_SECONDS=300 waits longer than two minutes.
# Exit status: 0 everything is in force, 1 something is not, 2 it did not start.
#
# No stack needs every function of this file.
# shellcheck disable=SC2317
set -u
cd "$(dirname "$0")" || exit 2
keep=${1:-}
failed=0
)sh";

/// {0}: what follows the program; {1}: the project's name; {2}: the engine that it is made for.
constexpr const char* kEngine = R"sh(
client=docker
engine=${{VERIFY_ENGINE:-{2}}}
if [ -z "${{VERIFY_ENGINE:-}}" ] && ! command -v podman >/dev/null 2>&1; then engine=docker; fi
if [ "$engine" != podman ] && docker compose version >/dev/null 2>&1; then
  compose() {{ docker compose{0} "$@"; }}
elif [ "$engine" != podman ] && command -v docker >/dev/null 2>&1 && command -v docker-compose >/dev/null 2>&1; then
  compose() {{ docker-compose{0} "$@"; }}
elif command -v podman >/dev/null 2>&1; then
  client=podman
  COMPOSE_PROJECT_NAME=${{COMPOSE_PROJECT_NAME:-{1}}}
  export COMPOSE_PROJECT_NAME
  # Named at each call: podman-compose reads a name from nowhere else.
  if command -v podman-compose >/dev/null 2>&1; then
    compose() {{ podman-compose -p "$COMPOSE_PROJECT_NAME"{0} "$@"; }}
  else
    compose() {{ podman compose{0} "$@"; }}
  fi
else
  echo "FAIL  there is neither Docker nor Podman with Compose here" >&2
  exit 2
fi
)sh";

/// {0}: the services whose folders in memory the other engine refuses; {1}: that engine; {2}: why.
constexpr const char* kRefused = R"sh(
if [ "$client" = {1} ]; then
  echo "FAIL  this export is made for another engine: {2}: {0}." >&2
  echo "      hullwright-cli harden --engine {1} --output AGAIN makes one for this engine." >&2
  exit 2
fi
)sh";

constexpr const char* kTools = R"sh(
# All containers of the stack, or of one service; also those that have ended.
ids() {
  if [ "$client" = podman ]; then
    if [ $# -gt 0 ]; then set -- --filter "label=com.docker.compose.service=$1"; fi
    podman ps -aq --no-trunc --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME" "$@"
  else
    compose ps -aq "$@"
  fi
}

# Running, and healthy where it has a check; 0 and 1 tell those that are done from those that are not yet.
settled() {
  # Podman leaves checks to timers of systemd, which not every machine has: then nobody else makes them.
  if [ "$client" = podman ]; then podman healthcheck run "$1" >/dev/null 2>&1; fi
  state=$("$client" inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{if .State.Health}}{{.State.Health.Status}}{{end}}' "$1") || return 1
  case $state in
    'running '*' healthy' | 'running '*' ' | 'exited 0 '*) return 0 ;;
    *) return 1 ;;
  esac
}

wait_for_all() {
  all=$(ids)
  if [ -z "$all" ]; then
    echo "FAIL  nothing was started"
    return 1
  fi
  seconds=0
  while :; do
    waiting=
    for id in $all; do
      settled "$id" || waiting="$waiting $id"
    done
    [ -z "$waiting" ] && return 0
    if [ "$seconds" -ge "${VERIFY_SECONDS:-120}" ]; then
      for id in $waiting; do
        echo "FAIL  $("$client" inspect -f '{{.Name}}: {{.State.Status}}' "$id") after $seconds s; the end of its log:"
        "$client" logs --tail 15 "$id" 2>&1 | sed 's/^/      /'
      done
      return 1
    fi
    sleep 2
    seconds=$((seconds + 2))
  done
}

good() { echo "ok    $1"; }
bad() {
  echo "FAIL  $1"
  failed=1
}

# SERVICE WHAT WANTED FOUND
expect() {
  if [ "$3" = "$4" ]; then good "$1: $2 is $4"; else bad "$1: $2 is ${4:-not there}, and should be $3"; fi
}

# A file of what the kernel says of the first process: from outside where that is possible, since an image need not have any program for it.
proc() {
  pid=$("$client" inspect -f '{{.State.Pid}}' "$1")
  if grep -qs "$1" "/proc/$pid/cgroup"; then
    cat "/proc/$pid/$2" 2>/dev/null
  else
    "$client" exec "$1" cat "/proc/1/$2" 2>/dev/null
  fi
}
kernel() { proc "$1" status | sed -n "s/^$2:[[:space:]]*//p"; }

engine() { "$client" inspect -f "{{.HostConfig.$2}}" "$1"; }

# SERVICE ID WANTED
processes() {
  found=$(engine "$2" PidsLimit)
  expect "$1" PidsLimit "$3" "$found"
  if [ "$client" = podman ] && [ "$found" != "$3" ]; then
    echo "      podman-compose before 1.4 leaves pids_limit out: it takes a newer one"
  fi
}

# Uid and Gid as the container has them: a user namespace gives them other numbers outside.
own_number() {
  map=uid_map
  [ "$2" = Uid ] || map=gid_map
  number=$(kernel "$1" "$2" | cut -f 1)
  proc "$1" "$map" | awk -v n="${number:--1}" '$2 <= n && n < $2 + $3 { print n - $2 + $1; exit }'
}

# SERVICE ID WANTED: Podman gives less than Docker where not everything is dropped.
capabilities() {
  found=$(kernel "$2" CapBnd)
  if [ "$client" = podman ] && [ -n "$found" ] && [ $((0x$found & ~0x$3)) -eq 0 ]; then
    good "$1: CapBnd is $found, no more than $3"
  else
    expect "$1" CapBnd "$3" "$found"
  fi
}

options() { "$client" inspect -f '{{range .HostConfig.SecurityOpt}}{{println .}}{{end}}' "$1"; }

# SERVICE ID FILE: Docker has the profile's text, Podman its path.
profile() {
  [ -s "$3" ] || { bad "$1: its seccomp profile $3 is not here"; return; }
  text=$(tr -d '[:space:]' <"$3")
  case "$(options "$2" | tr -d '[:space:]')" in
    *seccomp[=:]"$text"*) good "$1: its seccomp profile is $3" ;;
    *seccomp[=:]*"$3"*) good "$1: its seccomp profile is $3" ;;
    *) bad "$1: its seccomp profile is not $3" ;;
  esac
}

# SERVICE ID NAME
confined() {
  if [ "$(cat /sys/module/apparmor/parameters/enabled 2>/dev/null)" = Y ]; then
    expect "$1" "its AppArmor profile" "$3 (enforce)" "$(proc "$2" attr/current)"
  elif options "$2" | grep -q "^apparmor[=:]$3\$"; then
    echo "      $1: the engine knows the AppArmor profile $3, but this host has no AppArmor"
  elif [ "$client" = podman ]; then
    echo "      $1: this host has no AppArmor, and Podman takes no profile then"
  else
    bad "$1: the engine does not know the AppArmor profile $3"
  fi
}

# ID PATH: the kind of file system that lies there
mounted() { proc "$1" mounts | awk -v path="$2" '$2 == path { kind = $3 } END { print kind }'; }

# ID PORT: where it is published
published() { "$client" port "$1" "$2" 2>/dev/null | sed 's/^.*-> //; s/:[0-9]*$//' | sort -u | tr '\n' ' ' | sed 's/ $//'; }

# ID KEY NAME: whether a network of the container is internal; NAME where it is not the project's own
internal() {
  wanted=${3:-$("$client" inspect -f '{{index .Config.Labels "com.docker.compose.project"}}' "$1")_$2}
  "$client" network inspect -f '{{.Internal}}' "$wanted" 2>/dev/null
}

# SERVICE ID PORT: on some address of the host
bound() {
  if [ -n "$(published "$2" "$3")" ]; then good "$1: port $3 is published"; else bad "$1: port $3 is not published"; fi
}

# SERVICE ID PATH [USER]: tried in the container, by who reads it, or else by whom it is started as
readable() {
  "$client" exec ${4:+-u "$4"} "$2" test -r "$3" >/dev/null 2>&1
  case $? in
    0) good "$1: it can read $3" ;;
    1) bad "$1: it can't read $3" ;;
    *) echo "      $1: its image has no program to try with whether it can read $3" ;;
  esac
}

check() {
  service=$1
  found=
  for id in $(ids "$service"); do
    found=yes
    if [ "$("$client" inspect -f '{{.State.Running}}' "$id")" != true ]; then
      echo "      $service has ended: nothing to read of it"
      continue
    fi
    checks "$service" "$id"
  done
  [ -n "$found" ] || bad "$service: it has no container, so it was not started"
}
)sh";

constexpr const char* kRun = R"sh(
echo "Starting"
compose up -d || exit 2
wait_for_all || exit 2
echo "Restarting"
compose restart || exit 2
wait_for_all || exit 2
)sh";

constexpr const char* kEnd = R"sh(
[ "$keep" = --keep ] || compose down
if [ "$failed" = 0 ]; then echo "Everything is in force."; else echo "Something is not in force."; fi
exit "$failed"
)sh";

/// Says so before anything is started, where the other engine would refuse it with a riddle.
std::string refusal(const compose::Stack& stack, Dialect dialect)
{
    const bool docker = dialect == Dialect::Docker;
    std::vector<std::string> services;
    for (const auto& service : stack.services) {
        const auto refused = [docker](const compose::Mount& mount) {
            const std::string entry = mount.target + ":" + mount.tmpfsOptions;
            return mount.fromTmpfsKey && (docker ? namesOwner(entry) : givesOwner(entry));
        };
        if (safeName(service->name) && std::any_of(service->mounts.begin(), service->mounts.end(), refused))
            services.push_back(service->name);
    }
    if (services.empty())
        return {};
    return fmt::format(fmt::runtime(kRefused), fmt::join(services, " "), name(docker ? Dialect::Podman : Dialect::Docker),
                       docker ? "Podman refuses a tmpfs that names its owner (uid=), as these have" : "Docker refuses a tmpfs that is given to whom a service starts as (U), as these have");
}

} // namespace

std::string exportVerify(const analysis::Analysis& exported, const ExportSet& set)
{
    const ComposeFiles compose(exported, set, {}, {});
    const compose::Stack& stack = *exported.project.stack;
    return kHead + fmt::format(fmt::runtime(kEngine), compose.start, shellWord(stack.name), name(set.dialect)) + refusal(stack, set.dialect) + kTools + verifyChecks(exported, set) + kRun + verifyCalls(exported) + kEnd;
}

} // namespace hullwright::harden
