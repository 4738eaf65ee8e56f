#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// A path names a file that may come with the project: whoever writes the project writes it (High). A bare name is looked up among
/// Docker's plugins and on the search path (Medium). `model` is Docker's own.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const compose::Value* type = valueAt(service, {"provider", "type"});
    if (type == nullptr || type->string() == nullptr || type->string()->empty() || *type->string() == "model")
        return;
    const std::string& name = *type->string();
    const bool path = name.find_first_of("/\\") != std::string::npos;
    const text::Message message = path ? text::Message{HULLWRIGHT_TR("Rules", "Starting %1 runs the file %2 on this machine, outside any container, as you."), {service.name, name}}
                                       : text::Message{HULLWRIGHT_TR("Rules", "Starting %1 runs the program %2 on this machine, outside any container, as you."), {service.name, name}};
    context.findings.push_back(findingAt(service, {std::string("provider"), std::string("type")}, type->origin, path ? Severity::High : Severity::Medium, message));
}

} // namespace

const Rule& provider_program()
{
    static const Rule rule{
        .id = "provider-program",
        .title = HULLWRIGHT_TR("Rules", "A service is a program on the host"),
        .layer = "host-access",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "A service with a provider is no container. Docker Compose looks for a plugin or a program of that name and runs it on the machine where you type the command, with your rights and your environment, already when it only asks what the provider can do."),
        .attack = HULLWRIGHT_TR("Rules", "Somebody gets a change of the file past its reviewers, or puts a program of that name ahead on the search path. The next docker compose up runs it, with access to your keys and to the engine."),
        .fix = HULLWRIGHT_TR("Rules", "Use only providers that you installed yourself and know. Name them without a path. Where an ordinary image does the same, use that."),
        .breaks = HULLWRIGHT_TR("Rules", "What the provider set up (a cloud database, a tunnel, a model) is missing, and services that depend on it do not start."),
        .references = {{"Compose: provider", url::kServices}, {"Docker: provider services", "https://docs.docker.com/compose/how-tos/provider-services/"}},
        .looksAtProviders = true,
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
