#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

bool isRemote(std::string_view context)
{
    return context.find("://") != std::string_view::npos || context.starts_with("git@") || context.starts_with("github.com/");
}

/// A commit is 40 hexadecimal digits, after # (and before a folder).
bool isPinned(std::string_view context)
{
    if (context.starts_with("docker-image://") || context.starts_with("oci-layout://"))
        return context.find("@sha256:") != std::string_view::npos;
    const auto hash = context.find('#');
    std::string_view reference = hash == std::string_view::npos ? std::string_view() : context.substr(hash + 1);
    reference = reference.substr(0, reference.find(':'));
    return reference.size() == 40 && reference.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// A branch, a tag or an address brings what its owner has there today (Medium, as an image without a version); plain http brings what anybody on
/// the way has (High).
void judge(const compose::Service& service, const yaml::Path& steps, const compose::Value& value, const Context& context)
{
    const std::string* text = value.string();
    if (text == nullptr || !isRemote(*text) || text->find('$') != std::string::npos)
        return;
    const bool open = text->starts_with("http://") || text->starts_with("git://");
    if (open) {
        context.findings.push_back(findingAt(service, steps, value.origin, Severity::High,
                                             {HULLWRIGHT_TR("Rules", "%1 is built from an address without encryption: whoever is on the way replaces what is built."), {service.name}}));
    } else if (!isPinned(*text)) {
        context.findings.push_back(findingAt(service, steps, value.origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "%1 is built from elsewhere without a commit or digest: the next build may be another program."), {service.name}}));
    }
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (const compose::Value* source = valueAt(service, {"build", "context"}))
        judge(service, {std::string("build"), std::string("context")}, *source, context);
    const compose::Value* more = valueAt(service, {"build", "additional_contexts"});
    for (std::size_t i = 0; more != nullptr && more->map() != nullptr && i < more->map()->size(); ++i) {
        const compose::Value::Entry& entry = (*more->map())[i];
        judge(service, entrySteps({std::string("build"), std::string("additional_contexts")}, entry.key, entry.value.origin), entry.value, context);
    }
}

} // namespace

const Rule& build_remote_context()
{
    static const Rule rule{
        .id = "build-remote-context",
        .title = HULLWRIGHT_TR("Rules", "An image is built from somewhere else"),
        .layer = "supply-chain",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "A build context can be a repository or an address. A branch or tag of it is whatever its owner has there at the moment of the build, Dockerfile included, and the Dockerfile decides what runs."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker gets one commit into the repository, moves a tag, or buys a name that was let go. The next build on your machine does what they wrote."),
        .fix = HULLWRIGHT_TR("Rules", "Name the commit (https://example.com/project.git#COMMIT, all 40 digits), and use https. Review the difference when you move it."),
        .breaks = HULLWRIGHT_TR("Rules", "Changes of the repository no longer arrive by themselves."),
        .references = {{"Docker: remote build contexts", "https://docs.docker.com/build/concepts/context/"}, {"Compose: build", url::kBuild}, {"OWASP Docker Security Cheat Sheet, rule 13", url::kOwasp}},
        .aliases = {.owasp = {"13"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
