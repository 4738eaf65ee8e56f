#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

Severity severityFor(const knowledge::SecretVerdict& verdict)
{
    return verdict.kind == knowledge::SecretKind::Placeholder ? Severity::Low : Severity::High;
}

/// Options of drivers and providers: names that say credential, and the comma lists of mount options (`o: username=x,password=y`).
template <class Report>
void look(const compose::Value* options, const Report& report)
{
    if (options == nullptr || options->map() == nullptr)
        return;
    for (const compose::Value::Entry& entry : *options->map()) {
        const std::string* value = entry.value.string();
        if (value == nullptr)
            continue;
        if (const auto verdict = knowledge::judgeLabel(entry.key, *value))
            report(entry, *verdict);
    }
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto lookAt = [&](const compose::Value* options, const yaml::Path& section) {
        look(options, [&](const compose::Value::Entry& entry, const knowledge::SecretVerdict& verdict) {
            context.findings.push_back(findingAt(service, entrySteps(section, entry.key, entry.value.origin), entry.value.origin, severityFor(verdict),
                                                 {HULLWRIGHT_TR("Rules", "The option %2 of %1 holds %3 in clear text: everyone with this file has it."), {service.name, entry.key, verdict.what}}, entry.key));
        });
    };
    lookAt(valueAt(service, {"logging", "options"}), {std::string("logging"), std::string("options")});
    lookAt(valueAt(service, {"provider", "options"}), {std::string("provider"), std::string("options")});
    lookAt(valueAt(service, {"storage_opt"}), {std::string("storage_opt")});
    for (const char* key : {"post_start", "pre_stop"}) {
        const compose::Value* hooks = valueAt(service, {key});
        for (std::size_t i = 0; hooks != nullptr && hooks->list() != nullptr && i < hooks->list()->size(); ++i)
            lookAt((*hooks->list())[i].find("environment"), {std::string(key), i, std::string("environment")});
    }
}

void checkFile(const Rule&, const Context& context)
{
    const auto lookAt = [&](const char* section, const std::string& key, const compose::Value* model, const char* options) {
        look(valueAt(model, {options}), [&](const compose::Value::Entry& entry, const knowledge::SecretVerdict& verdict) {
            context.findings.push_back(findingInFile(entrySteps({std::string(section), key, std::string(options)}, entry.key, entry.value.origin), entry.value.origin, severityFor(verdict),
                                                     {HULLWRIGHT_TR("Rules", "The option %2 of %1 holds %3 in clear text: everyone with this file has it."), {key, entry.key, verdict.what}}, key + " " + entry.key));
        });
    };
    for (const compose::Volume& volume : context.stack.volumes)
        lookAt("volumes", volume.key, volume.model.get(), "driver_opts");
    for (const compose::Network& network : context.stack.networks)
        lookAt("networks", network.key, network.model.get(), "driver_opts");
}

} // namespace

const Rule& secret_in_option()
{
    static const Rule rule{
        .id = "secret-in-option",
        .title = HULLWRIGHT_TR("Rules", "A credential stands in a driver's options"),
        .layer = "secrets",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Log drivers, volume drivers and hooks take tokens and passwords as options. They stand in the file like any other text, docker inspect and docker volume inspect show them, and they are forgotten when credentials are looked for."),
        .attack = HULLWRIGHT_TR("Rules", "With the password of the file server the attacker mounts the share from elsewhere. With the token of the log collector they flood it, or learn where the logs go."),
        .fix = HULLWRIGHT_TR("Rules", "Keep the value in an .env file outside version control and write ${NAME} here. For shares, mount them on the host with a file of credentials (credentials=/root/.smb) and bind the folder."),
        .breaks = HULLWRIGHT_TR("Rules", "The volume or log driver does not start until the variable is set. A volume that exists keeps its old options: it has to be removed and made again."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"Compose: volumes, driver_opts", url::kVolumes}, {"Docker: configure logging drivers", "https://docs.docker.com/engine/logging/configure/"}},
        .aliases = {.owasp = {"12"}},
        .looksAtProviders = true,
        .checkService = check,
        .checkProject = checkFile,
    };
    return rule;
}

} // namespace hullwright::rules::checks
