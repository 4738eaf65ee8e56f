#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <array>

namespace hullwright::rules::checks {

namespace {

bool isMetadata(std::string_view address)
{
    // AWS, Azure, Google and most others; AWS over IPv6; Alibaba; Azure's wire server.
    static constexpr std::array<std::string_view, 4> kAddresses{"169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16"};
    for (const std::string_view known : kAddresses) {
        if (address == known)
            return true;
    }
    return false;
}

/// A name for the metadata service is made to ask it for the machine's credentials (Medium). host-gateway gives the host a name that every
/// container can find out anyway: a remark about what the service is meant to reach (Info).
void judge(const compose::Service& service, const std::string& name, const std::string& address, const yaml::Path& steps, const compose::Origin& origin, const Context& context)
{
    if (isMetadata(address)) {
        context.findings.push_back(findingAt(service, steps, origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "%1 knows the cloud's metadata service as %2: it hands out the machine's credentials to whoever asks."), {service.name, name}}, name));
    } else if (address == "host-gateway") {
        context.findings.push_back(findingAt(service, steps, origin, Severity::Info,
                                             {HULLWRIGHT_TR("Rules", "%1 is meant to reach programs of the host, as %2: those that listen on every interface it reaches without a password of the host's."), {service.name, name}}, name));
    }
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    const compose::Value* hosts = valueAt(service, {"extra_hosts"});
    if (hosts == nullptr)
        return;
    for (std::size_t i = 0; hosts->list() != nullptr && i < hosts->list()->size(); ++i) {
        const compose::Value& item = (*hosts->list())[i];
        const std::string* text = item.string();
        const auto separator = text != nullptr ? text->find_first_of("=:") : std::string::npos;
        if (separator != std::string::npos)
            judge(service, text->substr(0, separator), text->substr(separator + 1), {std::string("extra_hosts"), static_cast<std::size_t>(item.origin.item)}, item.origin, context);
    }
    for (std::size_t i = 0; hosts->map() != nullptr && i < hosts->map()->size(); ++i) {
        const compose::Value::Entry& entry = (*hosts->map())[i];
        const yaml::Path steps = entrySteps({std::string("extra_hosts")}, entry.key, entry.value.origin);
        if (entry.value.string() != nullptr)
            judge(service, entry.key, *entry.value.string(), steps, entry.value.origin, context);
        for (std::size_t n = 0; entry.value.list() != nullptr && n < entry.value.list()->size(); ++n) {
            if (const std::string* address = (*entry.value.list())[n].string())
                judge(service, entry.key, *address, steps, (*entry.value.list())[n].origin, context);
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Take the name %1 from %2"), {finding.subject, finding.service}}, removeNode(context, finding, 2));
}

} // namespace

const Rule& host_alias()
{
    static const Rule rule{
        .id = "host-alias",
        .title = HULLWRIGHT_TR("Rules", "A service has a name for the host or the cloud's metadata"),
        .layer = "network",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "extra_hosts gives the service names for addresses outside the project. host-gateway is the host itself, with every program on it that listens on all interfaces. 169.254.169.254 is where a cloud machine asks for its credentials."),
        .attack = HULLWRIGHT_TR("Rules", "With a bug that makes the service fetch an address of the attacker's choice, they have it ask the metadata service and read the machine's keys, as happened to a large bank in 2019. On the host they try what listens without a password."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the name. Let the service reach other programs as services of this project. On cloud machines require the second version of the metadata service with a hop limit of 1, which keeps containers out."),
        .breaks = HULLWRIGHT_TR("Rules", "The connection that used the name fails with \"Name or service not known\"."),
        .references = {{"OWASP Server-Side Request Forgery Prevention Cheat Sheet", "https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html"}, {"AWS: instance metadata service", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"}, {"Compose: extra_hosts", url::kServices}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
