#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// As in the environment (High), because a command line is seen by even more: every process list shows it. What is a placeholder: Low.
void judge(const compose::Service& service, const yaml::Path& steps, const compose::Origin& origin, const std::vector<std::string>& words, const Context& context)
{
    const auto verdict = knowledge::judgeCommand(words);
    if (!verdict)
        return;
    const Severity severity = verdict->kind == knowledge::SecretKind::Placeholder ? Severity::Low : Severity::High;
    context.findings.push_back(findingAt(service, steps, origin, severity,
                                         {HULLWRIGHT_TR("Rules", "%2 of %1 holds %3 in clear text: every process list on the host shows it."), {service.name, yaml::toString(steps), verdict->what}}, yaml::toString(steps)));
}

std::vector<std::string> wordsOf(const compose::Value* value)
{
    std::vector<std::string> words;
    if (value == nullptr)
        return words;
    if (value->string() != nullptr)
        words.push_back(*value->string());
    for (std::size_t i = 0; value->list() != nullptr && i < value->list()->size(); ++i) {
        if (const std::string* word = (*value->list())[i].string())
            words.push_back(*word);
    }
    return words;
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto look = [&](const compose::Value* value, const yaml::Path& steps) {
        if (value != nullptr)
            judge(service, steps, value->origin, wordsOf(value), context);
    };
    for (const char* key : {"entrypoint", "command"})
        look(valueAt(service, {key}), {std::string(key)});
    look(valueAt(service, {"healthcheck", "test"}), {std::string("healthcheck"), std::string("test")});
    for (const char* key : {"post_start", "pre_stop"}) {
        const compose::Value* hooks = valueAt(service, {key});
        for (std::size_t i = 0; hooks != nullptr && hooks->list() != nullptr && i < hooks->list()->size(); ++i)
            look((*hooks->list())[i].find("command"), {std::string(key), i, std::string("command")});
    }
}

} // namespace

const Rule& secret_in_command()
{
    static const Rule rule{
        .id = "secret-in-command",
        .title = HULLWRIGHT_TR("Rules", "A credential stands in a command"),
        .layer = "secrets",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "The command line of a program is no secret: ps shows it to every user of the host, docker inspect shows it, and monitoring agents collect it. The same goes for entrypoints, hooks and the test of a health check, which stands in the engine's log each time it fails."),
        .attack = HULLWRIGHT_TR("Rules", "Any account on the host, or a monitoring page, shows the list of processes with the password in it. No right over the container is needed."),
        .fix = HULLWRIGHT_TR("Rules", "Let the program read the password from a file (secrets) or a variable. In a health check write $$VARIABLE, so that the shell in the container fills it in, and many clients read one by themselves (REDISCLI_AUTH, MYSQL_PWD, PGPASSWORD). Then change the credential."),
        .breaks = HULLWRIGHT_TR("Rules", "Until the file or variable is there, the program starts without its password or its health check fails."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"proc_pid_cmdline(5)", "https://man7.org/linux/man-pages/man5/proc_pid_cmdline.5.html"}, {"Docker: secrets in Compose", url::kSecrets}},
        .aliases = {.owasp = {"12"}, .composeLint = {"CL-0021"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
