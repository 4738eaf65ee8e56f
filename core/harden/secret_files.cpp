// Moves a credential out of the environment into a file of its own, where the image reads it from there.

#include "core/harden/candidate.h"

#include "core/grants/roles.h"
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

bool isName(std::string_view text)
{
    return !text.empty() && !(text.front() >= '0' && text.front() <= '9') && std::all_of(text.begin(), text.end(), isWord);
}

/// What stands at the variable: its value, or the one variable that Compose puts there and nothing else.
struct Written {
    std::optional<std::string> literal;
    std::string variable; ///< "DB_PASSWORD" of ${DB_PASSWORD} and ${DB_PASSWORD:?it is missing}
};

/// The name in `${NAME}`, `$NAME` and `${NAME:?reason}`; empty for anything else, such as one with a default.
std::string soleVariable(std::string_view text)
{
    if (!text.starts_with('$'))
        return {};
    text.remove_prefix(1);
    if (text.starts_with('{') && text.ends_with('}')) {
        text = text.substr(1, text.size() - 2);
        const auto end = std::find_if_not(text.begin(), text.end(), isWord);
        const std::string_view rest(end, text.end());
        if (!rest.empty() && !rest.starts_with('?') && !rest.starts_with(":?"))
            return {};
        text.remove_suffix(rest.size());
    }
    return isName(text) ? std::string(text) : std::string();
}

Written written(const compose::Service& service, const rules::Finding& finding, const Scene& scene)
{
    const yaml::Node node = compose::nodeAt(scene.analysis.files(), finding.place);
    const auto found = std::find_if(service.environment.begin(), service.environment.end(), [&](const compose::Variable& each) { return each.name == finding.subject; });
    if (!node || node.kind() != yaml::Kind::Scalar || found == service.environment.end() || !found->value)
        return {};
    std::string text(node.value());
    if (const std::string name = finding.subject + "="; text.starts_with(name))
        text.erase(0, name.size()); // an item of a list
    if (std::string variable = soleVariable(text); !variable.empty())
        return {std::nullopt, std::move(variable)};
    for (std::size_t at = text.find("$$"); at != std::string::npos; at = text.find("$$", at))
        text.erase(at, 2); // stands for a dollar
    return {text.find('$') == std::string::npos ? found->value : std::nullopt, {}};
}

/// A secret of the project's, by where it comes from, under a name of its own.
struct Source {
    std::string name;
    const char* key = "file"; ///< or "environment"
    std::string value;        ///< the file's path, or the variable's name
};

/// Programs beside it that are told the same credential in an address or a variable: moving it here hides nothing there.
std::vector<text::Message> keptElsewhere(const rules::Finding& finding, const compose::Service& service, const std::string& value, const compose::Stack& stack)
{
    constexpr std::size_t kTelling = 6; // shorter ones are within much
    std::vector<text::Message> kept;
    for (const auto& other : stack.services)
        for (const compose::Variable& each : other->environment) {
            const bool itself = other->name == service.name && each.name == finding.subject;
            if (!itself && each.value && value.size() >= kTelling && each.value->find(value) != std::string::npos)
                kept.push_back({HULLWRIGHT_TR("harden", " %1 of %2 still has it in clear text."), {each.name, other->name}});
        }
    return kept;
}

Candidate candidateOf(const rules::Finding& finding, const compose::Service& service, const grants::SecretFileNeeds& needs, compose::Edits edits, text::Text title, const Scene& scene)
{
    Candidate candidate;
    candidate.key = keyOf(finding);
    candidate.sentence = finding.message.english();
    candidate.fix = {rules::FixKind::Caution, {title, {finding.subject, service.name}}, std::move(edits), {}, rules::FixBasis{needs.confidence, needs.why}};
    candidate.fix.alsoChanges = scene.sharing.changed(candidate.fix.operations);
    std::erase(candidate.fix.alsoChanges, service.name);
    candidate.step = stepFor(finding, candidate.fix, *scene.analysis.project.stack);
    candidate.step.breaks = HULLWRIGHT_TR("harden", "The service does not start where the file is missing or its user may not read it. Databases keep the password of their first start.");
    return candidate;
}

std::optional<compose::Edits> edits(const rules::Finding& finding, const std::string& variable, const Source& source, const Scene& scene)
{
    const rules::ServiceEdit edit(scene.context(), finding.service);
    auto result = rules::both(renamed(edit, finding, variable, "/run/secrets/" + source.name), edit.append("secrets", {source.name}));
    return rules::both(std::move(result), compose::Edits{compose::aimed(scene.analysis.files(), yaml::Assign{{std::string("secrets"), source.name, std::string(source.key)}, source.value})});
}

/// Why a secret that Compose takes from a variable can't be handed in: it is copied into the container, which a read-only one refuses and a tmpfs hides.
std::optional<text::Message> noCopy(const compose::Service& service, const std::string& variable)
{
    if (service.readOnly && service.readOnly->value)
        return text::Message{HULLWRIGHT_TR("harden", "It comes from the variable %1, and Compose can't hand such a secret to a service whose root file system is read-only: keep it in a file, or leave it"), {variable}};
    if (grants::mountedOn(service, "/run/secrets"))
        return text::Message{HULLWRIGHT_TR("harden", "It comes from the variable %1, and what Compose copies to /run/secrets would be hidden by what is mounted there"), {variable}};
    return std::nullopt;
}

} // namespace

std::optional<Candidate> secretFile(const rules::Finding& finding, const Scene& scene, std::optional<text::Message>& reason)
{
    const compose::Stack& stack = *scene.analysis.project.stack;
    const compose::Service* service = stack.service(finding.service);
    if (service == nullptr || !safeName(finding.service))
        return std::nullopt;
    const grants::SecretFileNeeds needs = grants::secretFileNeeds(*service, finding.subject);
    if (needs.variable.empty())
        return std::nullopt;
    const auto refused = [&](text::Message why) -> std::optional<Candidate> {
        reason = std::move(why);
        return std::nullopt;
    };
    if (service->model && mentions(*service->model, finding.subject))
        return refused({HULLWRIGHT_TR("harden", "The image reads it from a file (%1), but it is used by its name elsewhere in the service"), {needs.variable}});
    const Written value = written(*service, finding, scene);
    Source source{secretName(stack, service->name, finding.subject), "file", {}};
    if (!value.variable.empty()) {
        if (auto why = noCopy(*service, value.variable))
            return refused(std::move(*why));
        source.key = "environment";
        source.value = value.variable;
        auto changes = edits(finding, needs.variable, source, scene);
        return changes ? std::optional(candidateOf(finding, *service, needs, std::move(*changes), HULLWRIGHT_TR("harden", "Hand %1 of %2 in as a secret, from the variable that it comes from"), scene)) : std::nullopt;
    }
    if (!value.literal)
        return refused({HULLWRIGHT_TR("harden", "The image reads it from a file (%1), but its value does not stand in this file by itself"), {needs.variable}});
    if (!scene.writesFiles())
        return refused({HULLWRIGHT_TR("harden", "The image reads it from a file (%1): export the stack to get that"), {needs.variable}});
    if (needs.works != knowledge::Works::Yes)
        return refused(needs.why);
    source.value = "./secrets/" + source.name + ".txt";
    auto changes = edits(finding, needs.variable, source, scene);
    if (!changes)
        return std::nullopt;
    Candidate candidate = candidateOf(finding, *service, needs, std::move(*changes), HULLWRIGHT_TR("harden", "Move %1 of %2 into a file of its own"), scene);
    // The same sentence in the fix, which a window shows, and in the step.
    candidate.fix.basis->why.tail = keptElsewhere(finding, *service, *value.literal, stack);
    candidate.step.basis = candidate.fix.basis;
    candidate.step.files.push_back({std::filesystem::path("secrets") / (source.name + ".txt"), *value.literal, PlannedFile::Access::Private, needs.owner});
    return candidate;
}

std::optional<text::Message> sharedCredential(const rules::Finding& finding, const compose::Stack& stack)
{
    constexpr std::size_t kTelling = 6; // shorter ones are within much
    const compose::Service* service = stack.service(finding.service);
    const auto valueOf = [](const compose::Service& from, std::string_view name) -> const std::string* {
        const auto found = std::find_if(from.environment.begin(), from.environment.end(), [&](const compose::Variable& each) { return each.name == name; });
        return found == from.environment.end() || !found->value ? nullptr : &*found->value;
    };
    const std::string* whole = service == nullptr ? nullptr : valueOf(*service, finding.subject);
    if (whole == nullptr)
        return std::nullopt;
    for (const auto& other : stack.services)
        for (const compose::Variable& each : other->environment)
            if (other->name != service->name && each.value && each.value->size() >= kTelling && whole->find(*each.value) != std::string::npos && grants::setsOwnPassword(*other, each.name))
                return text::Message{HULLWRIGHT_TR("harden", ". It holds the password that %1 of %2 sets: what changes one has to change the other"), {each.name, other->name}};
    return std::nullopt;
}

} // namespace hullwright::harden
