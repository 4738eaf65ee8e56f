#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.ipc, "host"))
        return;
    context.findings.push_back(findingAt(service, {std::string("ipc")}, service.ipc->origin, Severity::Medium,
                                         {HULLWRIGHT_TR("Rules", "%1 shares memory and semaphores with the host's programs: what their file modes leave open it reads and changes."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 shared memory of its own"), {finding.service}}, ServiceEdit(context, finding.service).unset("ipc", "private"));
}

} // namespace

const Rule& host_ipc()
{
    static const Rule rule{
        .id = "host-ipc",
        .title = HULLWRIGHT_TR("Rules", "A service shares the host's memory segments"),
        .layer = "isolation",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Programs on the host exchange data through shared memory: databases, display servers, audio. With ipc: host the container is among them, and only file modes keep it from reading along."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker lists the host's segments and /dev/shm, and reads or overwrites those that belong to the same user number or are open to all."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it. If the service only needs more shared memory, set shm_size."),
        .breaks = HULLWRIGHT_TR("Rules", "A program that exchanges memory with one on the host no longer finds it. Training on graphics cards usually needs only shm_size."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.17", url::kCis}, {"ipc_namespaces(7)", "https://man7.org/linux/man-pages/man7/ipc_namespaces.7.html"}, {"Compose: ipc", url::kServices}},
        .aliases = {.cis = {"5.17"}, .kics = {"baa3890f-bed7-46f5-ab8f-1da8fc91c729"}, .composeLint = {"CL-0010"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
