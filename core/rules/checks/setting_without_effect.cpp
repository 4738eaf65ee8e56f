#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Each is harmless in itself, and each lets a reader believe something that is not so (Low).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const bool host = isValue(service.networkMode, "host");
    if ((host || isValue(service.networkMode, "none")) && !service.ports.empty()) {
        const compose::Value* ports = valueAt(service, {"ports"});
        const text::Message message = host ? text::Message{HULLWRIGHT_TR("Rules", "The ports of %1 are not in force: on the host's network it opens what it likes."), {service.name}}
                                           : text::Message{HULLWRIGHT_TR("Rules", "The ports of %1 are not in force: it has no network."), {service.name}};
        context.findings.push_back(findingAt(service, {std::string("ports")}, ports != nullptr ? ports->origin : service.ports.front().origin, Severity::Low, message, "ports"));
    }
    for (const char* kind : {"seccomp", "apparmor", "no-new-privileges"}) {
        const auto entries = securityOptions(service, kind);
        for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
            context.findings.push_back(findingAt(service, {std::string("security_opt"), entries[i].index}, entries[i].text->origin, Severity::Low,
                                                 {HULLWRIGHT_TR("Rules", "%2 of %1 is not in force: a later entry of the same kind holds."), {service.name, entries[i].text->value}}, "security_opt"));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    if (edit.extends()) // what is inherited stays whatever is written here
        return {};
    const text::Message title{HULLWRIGHT_TR("Rules", "Take what is not in force out of %1"), {finding.service}};
    return oneFix(FixKind::Safe, title, finding.subject == "ports" ? edit.unset("ports", yaml::Value::array()) : edit.removeItem("security_opt", finding.place));
}

} // namespace

const Rule& setting_without_effect()
{
    static const Rule rule{
        .id = "setting-without-effect",
        .title = HULLWRIGHT_TR("Rules", "A setting is overruled by another"),
        .layer = "hygiene",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "The engine accepts both settings and follows one. Whoever reads the file sees a short list of ports or a seccomp profile, and believes it."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. What looked closed in the review is open."),
        .fix = HULLWRIGHT_TR("Rules", "Take out the setting that does not count, or the one that overrules it."),
        .breaks = HULLWRIGHT_TR("Rules", "Nothing: it was not in force."),
        .references = {{"Compose: network_mode and security_opt", url::kServices}, {"Docker: host network driver", "https://docs.docker.com/engine/network/drivers/host/"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
