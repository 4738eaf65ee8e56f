#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// A literal is in this file and in the image (High). A variable keeps it out of the file, and in the image all the same (Medium).
void arguments(const compose::Service& service, const Context& context)
{
    const compose::Value* args = valueAt(service, {"build", "args"});
    if (args == nullptr || args->map() == nullptr)
        return;
    for (const compose::Value::Entry& entry : *args->map()) {
        const std::string* value = entry.value.string();
        const yaml::Path steps = entrySteps({std::string("build"), std::string("args")}, entry.key, entry.value.origin);
        if (const auto verdict = value != nullptr ? knowledge::judgeVariable(entry.key, *value) : std::nullopt) {
            const Severity severity = verdict->kind == knowledge::SecretKind::Placeholder ? Severity::Low : Severity::High;
            context.findings.push_back(findingAt(service, steps, entry.value.origin, severity,
                                                 {HULLWRIGHT_TR("Rules", "The build argument %2 of %1 holds %3: it stands in this file and in the history of the image."), {service.name, entry.key, verdict->what}}, entry.key));
        } else if (knowledge::namesCredential(entry.key)) {
            context.findings.push_back(findingAt(service, steps, entry.value.origin, Severity::Medium,
                                                 {HULLWRIGHT_TR("Rules", "The build argument %2 of %1 is a credential by its name: its value stays in the history of the image."), {service.name, entry.key}}, entry.key));
        }
    }
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    arguments(service, context);
    const compose::Value* text = valueAt(service, {"build", "dockerfile_inline"});
    if (text == nullptr || text->string() == nullptr)
        return;
    if (const auto verdict = knowledge::judgeCommand({*text->string()})) {
        context.findings.push_back(findingAt(service, {std::string("build"), std::string("dockerfile_inline")}, text->origin, Severity::High,
                                             {HULLWRIGHT_TR("Rules", "The Dockerfile of %1 holds %2 in clear text: it stands in this file and in the image."), {service.name, verdict->what}}, "dockerfile_inline"));
    }
}

} // namespace

const Rule& secret_in_build()
{
    static const Rule rule{
        .id = "secret-in-build",
        .title = HULLWRIGHT_TR("Rules", "A credential goes into an image"),
        .layer = "secrets",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Build arguments are written into the image's history. docker history shows them to everyone who has the image, in a registry, on a host or in a cache, for as long as it exists. Deleting the file that was made with them in a later step changes nothing."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker pulls the image and reads its history. A token for a package registry found there leads to the source of other programs, and to publishing under the company's name."),
        .fix = HULLWRIGHT_TR("Rules", "Use build secrets: list the secret under build.secrets and read it in the Dockerfile with RUN --mount=type=secret. It is there for that one step and in no layer. Then change the credential, and delete the images that have it."),
        .breaks = HULLWRIGHT_TR("Rules", "The step that used the argument has to read a file instead, so the Dockerfile changes as well."),
        .references = {{"CIS Docker Benchmark 1.6.0, 4.10", url::kCis}, {"Docker: build secrets", "https://docs.docker.com/build/building/secrets/"}, {"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}},
        .aliases = {.cis = {"4.10"}, .owasp = {"12"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
