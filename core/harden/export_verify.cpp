// The script that lies beside an export and says whether what was exported is in force.

#include "core/harden/export_set.h"

#include "core/grants/grants.h"
#include "core/harden/profiles.h"
#include "core/rules/check_help.h"

#include <cmath>
#include <fmt/format.h>

namespace hullwright::harden {

namespace {

constexpr const char* kHead = R"sh(#!/bin/sh
# Starts this stack, waits until it runs and is healthy, restarts it, waits again, and reads back from the kernel and the engine that each measure is in force.
#
#   sh verify.sh [--keep]
#
# Run it in the project's folder, as somebody who may use docker. It stops the stack at the end, unless --keep is given; volumes stay in any case.
# COMPOSE_PROJECT_NAME=other runs it beside a stack that is running already, where no port is published twice.
# Exit status: 0 everything is in force, 1 something is not, 2 it did not start.
set -u
cd "$(dirname "$0")" || exit 2
keep=${1:-}
failed=0
)sh";

constexpr const char* kTools = R"sh(
ids() { compose ps -aq "$1"; }

# Running, and healthy where it has a check; 0 and 1 tell those that are done from those that are not yet.
settled() {
  state=$(docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}' "$1") || return 1
  case $state in
    'running '*' healthy' | 'running '*' none' | 'exited 0 '*) return 0 ;;
    *) return 1 ;;
  esac
}

wait_for_all() {
  seconds=0
  while :; do
    waiting=
    for id in $(compose ps -aq); do
      settled "$id" || waiting="$waiting $id"
    done
    [ -z "$waiting" ] && return 0
    if [ "$seconds" -ge "${VERIFY_SECONDS:-120}" ]; then
      for id in $waiting; do
        echo "FAIL  $(docker inspect -f '{{.Name}}: {{.State.Status}}' "$id") after $seconds s; the end of its log:"
        docker logs --tail 15 "$id" 2>&1 | sed 's/^/      /'
      done
      return 1
    fi
    sleep 2
    seconds=$((seconds + 2))
  done
}

expect() {
  if [ "$3" = "$4" ]; then
    echo "ok    $1: $2 is $4"
  else
    echo "FAIL  $1: $2 is $4, and should be $3"
    failed=1
  fi
}

# A field of what the kernel says of the first process: from outside where that is possible, since an image need not have any program for it.
kernel() {
  pid=$(docker inspect -f '{{.State.Pid}}' "$1")
  if grep -qs "$1" "/proc/$pid/cgroup"; then
    sed -n "s/^$2:[[:space:]]*//p" "/proc/$pid/status"
  else
    docker exec "$1" cat /proc/1/status 2>/dev/null | sed -n "s/^$2:[[:space:]]*//p"
  fi
}

engine() { docker inspect -f "{{.HostConfig.$2}}" "$1"; }

check() {
  service=$1
  for id in $(ids "$service"); do
    if [ "$(docker inspect -f '{{.State.Running}}' "$id")" != true ]; then
      echo "      $service has ended: nothing to read of it"
      continue
    fi
    checks "$service" "$id"
  done
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

bool runs(const compose::Service& service)
{
    return service.active && safeName(service.name) && rules::valueAt(service, {"provider"}) == nullptr;
}

template <class T>
bool on(const compose::Setting<T>& setting)
{
    return setting && setting->value;
}

/// What the file says of a service, as one branch of the shell's `case`.
std::string checksOf(const compose::Service& service)
{
    std::string out;
    const auto kernel = [&](const char* field, const std::string& value) { out += fmt::format("      expect \"$1\" {0} {1} \"$(kernel \"$2\" {0})\"\n", field, value); };
    const auto engine = [&](const char* field, const std::string& value) { out += fmt::format("      expect \"$1\" {0} {1} \"$(engine \"$2\" {0})\"\n", field, value); };
    const bool privileged = on(service.privileged);
    if (on(service.security.noNewPrivileges))
        kernel("NoNewPrivs", "1");
    kernel("CapBnd", fmt::format("{:016x}", grants::boundingSet(service)));
    const bool unconfined = service.security.seccomp && service.security.seccomp->value == "unconfined";
    if (!unconfined && !privileged)
        kernel("Seccomp", "2");
    if (on(service.readOnly))
        engine("ReadonlyRootfs", "true");
    if (const auto& memory = service.limits.memory.effective(); memory && memory->value > 0)
        engine("Memory", std::to_string(memory->value));
    if (const auto& cpus = service.limits.cpus.effective(); cpus && cpus->value > 0)
        engine("NanoCpus", std::to_string(std::llround(cpus->value * 1e9)));
    if (const auto& pids = service.limits.pids.effective(); pids && pids->value > 0)
        engine("PidsLimit", std::to_string(pids->value));
    return fmt::format("    {})\n{}      ;;\n", service.name, out);
}

} // namespace

std::string exportVerify(const analysis::Analysis& exported, const ExportSet& set)
{
    std::string start;
    std::size_t index = 0;
    for (const compose::SourceFile& file : exported.files()) {
        if (!file.used)
            continue;
        const std::string path = set.files[index++].path.string(); // plain: exportPath() has seen to that
        if (compose::isNamed(file))
            start += " -f " + path;
    }
    std::string out = kHead;
    out += fmt::format("\nif docker compose version >/dev/null 2>&1; then\n  compose() {{ docker compose{0} \"$@\"; }}\nelse\n  compose() {{ docker-compose{0} \"$@\"; }}\nfi\n", start);
    out += kTools;
    std::string branches;
    std::string calls;
    for (const auto& service : exported.project.stack->services) {
        if (!runs(*service))
            continue;
        branches += checksOf(*service);
        calls += fmt::format("check {}\n", service->name);
    }
    out += branches.empty() ? std::string("\nchecks() { :; }\n") : fmt::format("\nchecks() {{\n  case $1 in\n{}  esac\n}}\n", branches);
    return out + kRun + calls + kEnd;
}

} // namespace hullwright::harden
