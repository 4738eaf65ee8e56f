#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// A driver is a large piece of kernel, as a device is (Low). NVIDIA_DRIVER_CAPABILITIES=all adds the screen and more of it (Medium).
void report(const compose::Service& service, const yaml::Path& steps, const compose::Origin& origin, const Context& context)
{
    const auto variable = std::find_if(service.environment.begin(), service.environment.end(), [](const compose::Variable& each) { return each.name == "NVIDIA_DRIVER_CAPABILITIES"; });
    const bool everything = variable != service.environment.end() && variable->value && variable->value->find("all") != std::string::npos;
    const text::Message message = everything ? text::Message{HULLWRIGHT_TR("Rules", "%1 computes on the host's graphics card with all of its driver's functions, the screen among them."), {service.name}}
                                             : text::Message{HULLWRIGHT_TR("Rules", "%1 computes on the host's graphics card: its driver is a large part of the kernel that a container otherwise does not reach."), {service.name}};
    context.findings.push_back(findingAt(service, steps, origin, everything ? Severity::Medium : Severity::Low, message));
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (const compose::Value* gpus = valueAt(service, {"gpus"}))
        return report(service, {std::string("gpus")}, gpus->origin, context);
    if (const compose::Value* devices = valueAt(service, {"deploy", "resources", "reservations", "devices"}))
        return report(service, {std::string("deploy"), std::string("resources"), std::string("reservations"), std::string("devices")}, devices->origin, context);
    if (service.runtime && service.runtime->value.starts_with("nvidia"))
        report(service, {std::string("runtime")}, service.runtime->origin, context);
}

} // namespace

const Rule& gpu_access()
{
    static const Rule rule{
        .id = "gpu-access",
        .title = HULLWRIGHT_TR("Rules", "A service uses the graphics card"),
        .layer = "host-access",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "A graphics card is reached through a driver in the kernel that is as large as many others together. For NVIDIA's, a program that runs as root on the host prepares each container, and reads settings from the image to do so."),
        .attack = HULLWRIGHT_TR("Rules", "An image that was made for it leads the preparing program astray and gets the host's files (CVE-2024-0132, CVE-2025-23266). From inside, a flaw in the driver ends in the kernel, and memory of other users of the card has leaked."),
        .fix = HULLWRIGHT_TR("Rules", "Give the card only to services that compute, name the one card (device_ids), and ask for the functions compute and utility only. Keep the container toolkit up to date, and use images that you trust."),
        .breaks = HULLWRIGHT_TR("Rules", "Without the card, or without the function video or graphics, encoding and rendering fall back to the processor or fail."),
        .references = {{"CVE-2024-0132", "https://nvd.nist.gov/vuln/detail/CVE-2024-0132"}, {"CVE-2025-23266", "https://nvd.nist.gov/vuln/detail/CVE-2025-23266"}, {"Docker: GPU support in Compose", "https://docs.docker.com/compose/how-tos/gpu-support/"}, {"CIS Docker Benchmark 1.6.0, 5.18", url::kCis}},
        .aliases = {.cis = {"5.18"}},
        .checkService = check,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
