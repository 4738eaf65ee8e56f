#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// The first line of a text that holds a credential: `name: value`, `name = value`, `"name": "value"` and the forms that commands and addresses have.
std::optional<knowledge::SecretVerdict> firstIn(std::string_view text)
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        line.remove_prefix(std::min(line.find_first_not_of(" \t\"'-{,"), line.size()));
        if (line.empty() || line.front() == '#' || line.front() == ';')
            continue;
        const std::size_t separator = line.find_first_of("=:");
        if (separator != std::string_view::npos && separator + 1 < line.size() && !line.substr(separator).starts_with("://")) {
            std::string_view name = line.substr(0, separator);
            while (!name.empty() && (name.back() == ' ' || name.back() == '"' || name.back() == '\''))
                name.remove_suffix(1);
            std::string_view value = line.substr(separator + 1);
            while (!value.empty() && (value.back() == ',' || value.back() == ' '))
                value.remove_suffix(1);
            if (auto verdict = knowledge::judgeVariable(name, value))
                return verdict;
        } else if (auto verdict = knowledge::judgeVariable("", line)) {
            return verdict;
        }
    }
    return std::nullopt;
}

void checkFile(const Rule&, const Context& context)
{
    for (const compose::FileSource& config : context.stack.configs) {
        if (config.content.value.empty())
            continue;
        const auto verdict = firstIn(config.content.value);
        if (!verdict)
            continue;
        const Severity severity = verdict->kind == knowledge::SecretKind::Placeholder ? Severity::Low : Severity::High;
        context.findings.push_back(findingInFile({std::string("configs"), config.key, std::string("content")}, config.content.origin, severity,
                                                 {HULLWRIGHT_TR("Rules", "The text of %1 holds %2: a config is handed out as a file that everybody inside may read."), {config.key, verdict->what}}, config.key));
    }
}

} // namespace

const Rule& secret_in_config()
{
    static const Rule rule{
        .id = "secret-in-config",
        .title = HULLWRIGHT_TR("Rules", "A credential stands in a config"),
        .layer = "secrets",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "configs with content keep a whole settings file in the Compose file. A password in it is in version control, and in the container as a file with mode 0444: whatever runs there reads it."),
        .attack = HULLWRIGHT_TR("Rules", "A bug that reads files is enough, such as a path with dots in a web server. The file's place is known from the image's documentation."),
        .fix = HULLWRIGHT_TR("Rules", "Put the credential under secrets, or write ${NAME} in the text and keep the value in an .env file: Docker Compose fills it in. Then change the credential."),
        .breaks = HULLWRIGHT_TR("Rules", "The program starts with an empty value until the variable is set."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"Compose: configs", "https://docs.docker.com/reference/compose-file/configs/"}, {"Docker: secrets in Compose", url::kSecrets}},
        .aliases = {.owasp = {"12"}},
        .checkProject = checkFile,
    };
    return rule;
}

} // namespace hullwright::rules::checks
