#include "core/knowledge/devices.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

text::Message messageFor(const compose::Service& service, const std::string& name, const knowledge::DeviceVerdict& verdict)
{
    if (verdict.takesHost)
        return {HULLWRIGHT_TR("Rules", "Root in %1 controls the host through %2."), {service.name, name}};
    if (verdict.effect == knowledge::Effect::HostInformation)
        return {HULLWRIGHT_TR("Rules", "%1 has %2 of the host, and sees what it shows."), {service.name, name}};
    return {HULLWRIGHT_TR("Rules", "%1 has %2 of the host, with the part of the kernel that drives it."), {service.name, name}};
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const compose::Device& device : service.devices) {
        const auto verdict = knowledge::judgeDevice(device.source, device.permissions.empty() ? "rwm" : device.permissions);
        if (verdict.known && verdict.severity <= 0)
            continue;
        const Severity severity = verdict.known ? severityOf(verdict.severity) : Severity::Low;
        context.findings.push_back(findingAt(service, {std::string("devices"), device.index}, device.origin, severity, messageFor(service, device.source, verdict), device.target));
    }
    for (std::size_t i = 0; i < service.deviceCgroupRules.size(); ++i) {
        const compose::Text& rule = service.deviceCgroupRules[i];
        const auto verdict = knowledge::judgeDeviceRule(rule.value);
        if (verdict.severity > 0)
            context.findings.push_back(findingAt(service, {std::string("device_cgroup_rules"), i}, rule.origin, severityOf(verdict.severity), messageFor(service, rule.value, verdict), rule.value));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    const char* key = finding.path.find(".device_cgroup_rules") != std::string::npos ? "device_cgroup_rules" : "devices";
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Take %1 from %2"), {finding.subject, finding.service}}, edit.removeItem(key, finding.place));
}

} // namespace

const Rule& host_device()
{
    static const Rule rule{
        .id = "host-device",
        .title = HULLWRIGHT_TR("Rules", "A device of the host is handed to a service"),
        .layer = "host-access",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "A device is the hardware itself, without the host in between. A disk device is every file on it, whoever owns them; memory and bus devices are the kernel. Cameras, keyboards and radios tell or do what they can for whoever holds them."),
        .attack = HULLWRIGHT_TR("Rules", "With a disk the attacker reads the password file and writes a login of their own, with a program that understands the file system. Other devices give a driver to attack, in the kernel."),
        .fix = HULLWRIGHT_TR("Rules", "Hand in the one device that is needed, never a disk or a folder of devices, and only with the rights that it takes (:r)."),
        .breaks = HULLWRIGHT_TR("Rules", "The service does not find its hardware and says so at the start."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.18", url::kCis}, {"Compose: devices", url::kServices}, {"Linux: device cgroup", "https://docs.kernel.org/admin-guide/cgroup-v1/devices.html"}},
        .aliases = {.cis = {"5.18"}, .composeLint = {"CL-0016"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
