#include "core/rules/weak_setting_help.h"

#include "core/knowledge/image_name.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"

#include <algorithm>

namespace hullwright::rules {

namespace {

bool publishes(const compose::Service& service)
{
    return isValue(service.networkMode, "host") || std::any_of(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return !port.loopback(); });
}

/// A certificate that is not checked does not depend on who reaches the service.
Severity severityFor(const knowledge::WeakSetting& setting, bool open)
{
    const bool always = setting.kind == knowledge::WeakSetting::Kind::Verification;
    return severityOf(open || always ? setting.severity : setting.severity - 1);
}

} // namespace

void reportWeakSettings(const compose::Service& service, const Context& context, knowledge::WeakSetting::Kind kind, Severity least, text::Text message)
{
    const std::string_view image = service.image ? knowledge::imageBase(service.image->value) : std::string_view();
    const bool open = publishes(service);
    const auto report = [&](const knowledge::WeakSetting* setting, const yaml::Path& steps, const compose::Origin& origin, const std::string& name) {
        if (setting == nullptr || setting->kind != kind)
            return;
        const Severity severity = severityFor(*setting, open);
        if (severity >= least)
            context.findings.push_back(findingAt(service, steps, origin, severity, {message, {service.name, name, setting->what}}, name));
    };
    for (const compose::Variable& variable : service.environment) {
        if (variable.value)
            report(knowledge::weakVariable(variable.name, *variable.value, image), entrySteps({std::string("environment")}, variable.name, variable.origin), variable.origin, variable.name);
    }
    for (const auto& [key, words] : {std::pair{"entrypoint", &service.entrypoint}, std::pair{"command", &service.command}}) {
        for (std::size_t i = 0; i < words->size(); ++i) {
            const compose::Text& word = (*words)[i];
            report(knowledge::weakOption(word.value, image), {std::string(key), i}, word.origin, word.value);
        }
    }
}

std::vector<Fix> weakSettingFixes(const Finding& finding, const FixContext& context)
{
    // A command that is written as one text is not taken apart here.
    const yaml::Node node = compose::nodeAt(context.files, finding.place);
    if (node && node.parent() && node.parent().keyNode() && node.keyNode() && (node.keyNode().value() == "command" || node.keyNode().value() == "entrypoint"))
        return {};
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Take %1 from %2"), {finding.subject, finding.service}}, removeNode(context, finding, 2));
}

} // namespace hullwright::rules
