// Moves a credential out of the environment into a file of its own, where the image reads it from there.

#include "core/harden/candidate.h"

#include "core/grants/service_image.h"
#include "core/harden/profiles.h"
#include "core/rules/fix_help.h"

#include <algorithm>

namespace hullwright::harden {

namespace {

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool mentions(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !isWord(text[at - 1])) && (end == text.size() || !isWord(text[end])))
            return true;
    }
    return false;
}

/// A variable is used by name somewhere else in the service: a health check, a command.
bool mentions(const compose::Value& value, std::string_view name)
{
    if (const auto* text = value.string())
        return mentions(*text, name);
    if (const auto* list = value.list())
        return std::any_of(list->begin(), list->end(), [&](const compose::Value& item) { return mentions(item, name); });
    if (const auto* map = value.map())
        return std::any_of(map->begin(), map->end(), [&](const compose::Value::Entry& entry) { return entry.key != "environment" && mentions(entry.value, name); });
    return false;
}

/// The variable that takes a file instead: NAME_FILE, or NAME__FILE. Empty where the image has none.
std::string fileVariable(const compose::Service& service, const std::string& variable)
{
    const knowledge::KnownImage known = grants::catalogued(service);
    if (!known.known() || known.confidence(known.facts->fileVariablesConfidence) < knowledge::Confidence::Documented || !service.entrypoint.empty())
        return {};
    const auto& names = known.facts->fileVariables;
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) { return name == variable + "_FILE" || name == variable + "__FILE"; });
    return found == names.end() ? std::string() : *found;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string secretName(const compose::Stack& stack, const std::string& service, const std::string& variable)
{
    std::string name = lowered(service + "_" + variable);
    const auto taken = [&] { return std::any_of(stack.secrets.begin(), stack.secrets.end(), [&](const compose::FileSource& each) { return each.key == name; }); };
    while (taken())
        name += "_2";
    return name;
}

/// The variable's entry becomes its file form, in place.
std::optional<compose::Edits> renamed(const rules::ServiceEdit& edit, const rules::Finding& finding, const std::string& fileVariable, const std::string& path)
{
    const yaml::Node own = edit.own("environment");
    if (!own || own.kind() != yaml::Kind::Mapping)
        return edit.replaceItem("environment", finding.place, fileVariable + "=" + path);
    const yaml::Node value = own.find(finding.subject);
    if (!value || value.kind() != yaml::Kind::Scalar || own.find(fileVariable))
        return std::nullopt;
    return compose::Edits{edit.aimed("environment", yaml::Set{edit.path({std::string("environment"), finding.subject}), path}),
                          edit.aimed("environment", yaml::Rename{edit.path({std::string("environment"), finding.subject}), fileVariable, {}})};
}

/// The value as the file has it, where it stands there itself.
std::optional<std::string> literal(const compose::Service& service, const rules::Finding& finding, const Scene& scene)
{
    const yaml::Node node = compose::nodeAt(scene.analysis.files(), finding.place);
    const auto found = std::find_if(service.environment.begin(), service.environment.end(), [&](const compose::Variable& each) { return each.name == finding.subject; });
    const bool plain = node && node.kind() == yaml::Kind::Scalar && node.value().find('$') == std::string_view::npos;
    return plain && found != service.environment.end() ? found->value : std::nullopt;
}

Step stepOf(const rules::Finding& finding, const rules::Fix& fix, const compose::Service& service, PlannedFile file, const Scene& scene)
{
    Step step = stepFor(finding, fix, *scene.analysis.project.stack);
    step.breaks = HULLWRIGHT_TR("harden", "The service does not start where the file is missing or its user may not read it. Databases keep the password of their first start.");
    if (grants::runsAsOther(service))
        file.reader = service.user ? service.user->value : grants::imageStart(service).user;
    step.files.push_back(std::move(file));
    return step;
}

} // namespace

std::optional<Candidate> secretFile(const rules::Finding& finding, const Scene& scene, std::optional<text::Message>& reason)
{
    const compose::Stack& stack = *scene.analysis.project.stack;
    const compose::Service* service = stack.service(finding.service);
    if (service == nullptr || !safeName(finding.service))
        return std::nullopt;
    const std::string variable = fileVariable(*service, finding.subject);
    if (variable.empty())
        return std::nullopt;
    if (!scene.writesFiles()) {
        reason = text::Message{HULLWRIGHT_TR("harden", "The image reads it from a file (%1): export the stack to get that"), {variable}};
        return std::nullopt;
    }
    const auto value = literal(*service, finding, scene);
    if (!value || (service->model && mentions(*service->model, finding.subject))) {
        reason = text::Message{HULLWRIGHT_TR("harden", "The image reads it from a file (%1), but it is used by its name elsewhere, or does not stand in this file"), {variable}};
        return std::nullopt;
    }
    const std::string name = secretName(stack, service->name, finding.subject);
    const rules::ServiceEdit edit(scene.context(), service->name);
    const std::string path = "./secrets/" + name + ".txt";
    auto edits = rules::both(renamed(edit, finding, variable, "/run/secrets/" + name), edit.append("secrets", {name}));
    edits = rules::both(std::move(edits), compose::Edits{compose::aimed(scene.analysis.files(), yaml::Assign{{std::string("secrets"), name, std::string("file")}, path})});
    if (!edits)
        return std::nullopt;
    Candidate candidate;
    candidate.key = keyOf(finding);
    candidate.sentence = finding.message.english();
    const rules::FixBasis basis{grants::catalogued(*service).confidence(knowledge::Confidence::Documented), {HULLWRIGHT_TR("harden", "The image reads %1."), {variable}}};
    candidate.fix = {rules::FixKind::Caution, {HULLWRIGHT_TR("harden", "Move %1 of %2 into a file of its own"), {finding.subject, service->name}}, *edits, {}, basis};
    candidate.fix.alsoChanges = scene.sharing.changed(*edits);
    std::erase(candidate.fix.alsoChanges, service->name);
    candidate.step = stepOf(finding, candidate.fix, *service, {std::filesystem::path("secrets") / (name + ".txt"), *value, PlannedFile::Access::Private, {}}, scene);
    return candidate;
}

} // namespace hullwright::harden
