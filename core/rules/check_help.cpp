#include "core/rules/check_help.h"

#include "core/compose/scalars.h"
#include "core/grants/service_image.h"

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

Finding findingInFile(const yaml::Path& path, const compose::Origin& origin, Severity severity, text::Message message, std::string subject)
{
    Finding finding;
    finding.severity = severity;
    finding.path = yaml::toString(path);
    finding.place = origin.place.valid() ? origin.place : origin.key;
    finding.message = std::move(message);
    finding.subject = std::move(subject);
    return finding;
}

const compose::Value* valueAt(const compose::Value* model, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        if (model == nullptr)
            return nullptr;
        model = model->find(key);
    }
    return model;
}

const compose::Value* valueAt(const compose::Service& service, std::initializer_list<std::string_view> keys)
{
    return valueAt(service.model.get(), keys);
}

std::string textAt(const compose::Value* model, std::initializer_list<std::string_view> keys)
{
    const compose::Value* value = valueAt(model, keys);
    return value != nullptr ? compose::scalarText(*value).value_or(std::string()) : std::string();
}

yaml::Path entrySteps(yaml::Path section, const std::string& name, const compose::Origin& origin)
{
    if (origin.key.valid())
        section.emplace_back(name);
    else
        section.emplace_back(static_cast<std::size_t>(origin.item));
    return section;
}

std::string listed(const std::vector<std::string>& names, std::size_t most)
{
    std::string result;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        result += (i == 0 ? "" : ", ") + names[i];
    return names.size() > most ? result + " (+" + std::to_string(names.size() - most) + ")" : result;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
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
    return grants::runsAsOther(service) && isTrue(service.security.noNewPrivileges);
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
