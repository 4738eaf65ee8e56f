// The commands of a trial, and what comes back from them.

#include "core/harden/trial.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace hullwright::harden {

namespace {

constexpr std::string_view kTrialSuffix = "-hullwright-try";
constexpr const char* kDockerStates = "{{.Label \"com.docker.compose.service\"}}={{.Status}}";
constexpr const char* kPodmanStates = "{{index .Labels \"com.docker.compose.service\"}}={{.Status}}"; // its `ps` knows no Label

bool hasComposePlugin(const Exists& exists, const std::filesystem::path& home)
{
    const std::filesystem::path folders[] = {home / ".docker/cli-plugins", "/usr/local/lib/docker/cli-plugins", "/usr/local/libexec/docker/cli-plugins", "/usr/lib/docker/cli-plugins",
                                             "/usr/libexec/docker/cli-plugins"};
    return std::any_of(std::begin(folders), std::end(folders), [&](const auto& folder) { return exists(folder / "docker-compose"); });
}

std::string withoutColours(std::string_view raw)
{
    std::string out;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\x1b') {
            if (raw[i] != '\r')
                out += raw[i];
            continue;
        }
        if (i + 1 < raw.size() && raw[i + 1] == '[') // a control sequence ends with its first letter
            for (++i; i + 1 < raw.size() && (raw[i + 1] < '@' || raw[i + 1] > '~'); ++i) {}
        ++i;
    }
    return out;
}

/// "shop-hullwright-try-web-1", "web_1", "[web]": web, where the trial has such a service.
std::string serviceNamed(std::string_view word, const Trial& trial)
{
    const auto known = [&](std::string_view name) { return std::find(trial.services.begin(), trial.services.end(), name) != trial.services.end(); };
    while (!word.empty() && word.back() == ' ')
        word.remove_suffix(1);
    if (word.size() > 2 && word.front() == '[' && word.back() == ']')
        word = word.substr(1, word.size() - 2);
    if (known(word))
        return std::string(word);
    if (const std::string& project = trial.name.text(); word.size() > project.size() + 1 && word.starts_with(project))
        word.remove_prefix(project.size() + 1);
    const std::size_t number = word.find_last_not_of("0123456789");
    if (number != std::string_view::npos && number + 1 < word.size() && (word[number] == '-' || word[number] == '_') && known(word.substr(0, number)))
        return std::string(word.substr(0, number));
    return known(word) ? std::string(word) : std::string();
}

int numberIn(std::string_view text)
{
    int value = 0;
    const std::size_t at = text.find('(');
    if (at != std::string_view::npos)
        std::from_chars(text.data() + at + 1, text.data() + text.size(), value);
    return value;
}

} // namespace

TrialName::TrialName(std::string_view project)
{
    for (const char c : project) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (!m_text.empty() && (c == '-' || c == '_'));
        if (plain)
            m_text += c;
    }
    if (m_text.empty())
        m_text = "stack";
    if (!m_text.ends_with(kTrialSuffix))
        m_text += kTrialSuffix;
}

std::vector<Engine> enginesAtHand(const FindProgram& find, const Exists& exists, const std::filesystem::path& home)
{
    std::vector<Engine> result;
    const auto docker = find("docker");
    const auto standalone = find("docker-compose");
    const auto podman = find("podman");
    const bool plugin = docker && hasComposePlugin(exists, home);
    if (plugin)
        result.push_back({"docker compose", {*docker, "compose"}, *docker});
    if (standalone)
        result.push_back({"docker-compose", {*standalone}, docker.value_or("")});
    if (const auto python = find("podman-compose"); python && podman)
        result.push_back({"podman-compose", {*python}, *podman, Engine::Dialect::Podman});
    else if (podman && standalone)
        result.push_back({"podman compose", {*podman, "compose"}, *podman, Engine::Dialect::Podman});
    // Plugins may lie elsewhere; where there is nothing else, that is worth a try.
    if (docker && result.empty())
        result.push_back({"docker compose", {*docker, "compose"}, *docker});
    return result;
}

TrialCommands commandsOf(const Engine& engine, const TrialName& name, const std::filesystem::path& composeFile)
{
    const auto compose = [&](std::initializer_list<const char*> words) {
        std::vector<std::string> command = engine.compose;
        command.insert(command.end(), {"-p", name.text(), "-f", composeFile.string()});
        command.insert(command.end(), words.begin(), words.end());
        return command;
    };
    TrialCommands result;
    result.down = compose({"down", "-v", "-t", "5"});
    result.up = compose({"up", "-d"});
    if (engine.dialect == Engine::Dialect::Docker)
        result.logs = compose({"logs", "--no-color", "-f"});
    else // podman-compose tells only with -n whose line it is; `podman compose` is another program's, with its own way
        result.logs = engine.compose.size() == 1 ? compose({"logs", "-f", "-n"}) : compose({"logs", "-f"});
    if (!engine.client.empty())
        result.states = {engine.client, "ps", "-a", "--filter", "label=com.docker.compose.project=" + name.text(), "--format", engine.dialect == Engine::Dialect::Docker ? kDockerStates : kPodmanStates};
    return result;
}

LogLine readLogLine(std::string_view raw, const Trial& trial)
{
    LogLine line{{}, withoutColours(raw)};
    // Docker writes "web-1  | text"; Podman the container's name, a blank and the text, which may well have a bar of its own.
    const std::size_t blank = line.text.find(' ');
    const std::size_t next = line.text.find_first_not_of(' ', blank);
    const bool podman = blank != std::string::npos && line.text.starts_with(trial.name.text()) && (next == std::string::npos || line.text[next] != '|');
    const std::size_t end = podman ? blank : line.text.find('|');
    if (end == std::string::npos)
        return line;
    line.service = serviceNamed(std::string_view(line.text).substr(0, end), trial);
    if (!line.service.empty())
        line.text.erase(0, !podman && end + 1 < line.text.size() && line.text[end + 1] == ' ' ? end + 2 : end + 1);
    return line;
}

std::optional<TrialState> readState(std::string_view line)
{
    using Kind = TrialState::Kind;
    const std::size_t at = line.find('=');
    if (at == std::string_view::npos || at == 0)
        return std::nullopt;
    const std::string_view status = line.substr(at + 1);
    TrialState state{std::string(line.substr(0, at)), Kind::Starting, 0};
    const auto has = [&](std::string_view word) { return status.find(word) != std::string_view::npos; };
    if (status.starts_with("Up")) {
        state.kind = has("(unhealthy)") ? Kind::Unhealthy : has("(healthy)") ? Kind::Healthy : has("starting)") ? Kind::Starting : Kind::Running;
    } else if (status.starts_with("Exited") || status.starts_with("Restarting")) {
        state.exitStatus = numberIn(status);
        state.kind = status.starts_with("Restarting") ? Kind::Restarting : state.exitStatus == 0 ? Kind::Done : Kind::Failed;
    } else if (status.starts_with("Dead")) {
        state.kind = Kind::Failed;
    }
    return state;
}

} // namespace hullwright::harden
