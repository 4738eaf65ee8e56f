#include "core/rules/check_help.h"

#include <algorithm>

namespace hullwright::rules {

std::string pathIn(const compose::Service& service, const yaml::Path& steps)
{
    yaml::Path path{std::string("services"), service.name};
    path.insert(path.end(), steps.begin(), steps.end());
    return yaml::toString(path);
}

Finding findingAt(const compose::Service& service, const yaml::Path& steps, const compose::Origin& origin, Severity severity, text::Message message, std::string subject)
{
    Finding finding;
    finding.severity = severity;
    finding.service = service.name;
    finding.path = pathIn(service, steps);
    finding.place = origin.place.valid() ? origin.place : service.origin.key;
    finding.message = std::move(message);
    finding.subject = std::move(subject);
    return finding;
}

Finding findingAbsent(const compose::Service& service, Severity severity, text::Message message, std::string subject)
{
    Finding finding;
    finding.severity = severity;
    finding.service = service.name;
    finding.path = pathIn(service);
    finding.place = service.origin.key;
    finding.message = std::move(message);
    finding.subject = std::move(subject);
    return finding;
}

bool isValue(const compose::Setting<std::string>& setting, std::string_view value)
{
    return setting && setting->value == value;
}

bool namesOtherUser(const compose::Service& service)
{
    if (!service.user)
        return false;
    const std::string_view name = std::string_view(service.user->value).substr(0, service.user->value.find(':'));
    return !name.empty() && name != "root" && name.find_first_not_of('0') != std::string_view::npos;
}

bool staysUnprivileged(const compose::Service& service)
{
    return namesOtherUser(service) && isTrue(service.security.noNewPrivileges);
}

Severity severityOf(int knowledgeScale)
{
    return static_cast<Severity>(std::clamp(knowledgeScale - 1, 0, 4));
}

std::vector<OptionEntry> securityOptions(const compose::Service& service, std::string_view kind)
{
    std::vector<OptionEntry> entries;
    for (std::size_t i = 0; i < service.securityOpt.size(); ++i) {
        const std::string_view entry = service.securityOpt[i].value;
        if (entry.starts_with(kind) && (entry.size() == kind.size() || entry[kind.size()] == ':' || entry[kind.size()] == '='))
            entries.push_back({&service.securityOpt[i], i});
    }
    return entries;
}

std::string_view optionValue(std::string_view entry)
{
    const auto separator = entry.find_first_of("=:");
    return separator == std::string_view::npos ? std::string_view() : entry.substr(separator + 1);
}

} // namespace hullwright::rules
