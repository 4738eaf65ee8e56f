#include "core/grants/service_start.h"

#include "core/knowledge/path_pattern.h"

#include <algorithm>
#include <array>

namespace hullwright::grants {

using knowledge::ImageSetting;
using knowledge::KnownImage;
using knowledge::StartMode;
using Runs = ServiceStart::Runs;
using Words = std::vector<std::string>;

namespace {

std::string_view baseName(std::string_view path)
{
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool isShell(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> kShells{"sh", "bash", "ash", "dash", "zsh"};
    return std::find(kShells.begin(), kShells.end(), baseName(word)) != kShells.end();
}

/// "-c", "-lc", "-ec": what follows is a script.
bool takesScript(std::string_view word)
{
    return word.size() > 1 && word.size() < 5 && word.front() == '-' && word[1] != '-' && word.find('c') != std::string_view::npos;
}

/// A script as words; what ends a command is a word of its own. Quotes are taken away: only names and values are looked for.
Words scriptWords(std::string_view script)
{
    Words words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    char quote = 0;
    for (const char c : script) {
        if (quote != 0 ? c == quote : c == '"' || c == '\'') {
            quote = quote != 0 ? '\0' : c;
        } else if (quote == 0 && (c == ';' || c == '&' || c == '|' || c == '\n' || c == '(' || c == ')')) {
            end();
            words.emplace_back(";");
        } else if (quote == 0 && (c == ' ' || c == '\t')) {
            end();
        } else {
            word += c;
        }
    }
    end();
    return words;
}

Words written(const compose::Service& service)
{
    Words words;
    for (const auto* list : {&service.entrypoint, &service.command})
        for (const compose::Text& item : *list)
            words.push_back(item.value);
    return words;
}

/// Goes before the program without being one: `exec`, an init, a variable.
bool goesBefore(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> kBefore{"exec", "tini", "dumb-init", "catatonit", "env", "--", "then", "do"};
    if (std::find(kBefore.begin(), kBefore.end(), baseName(word)) != kBefore.end())
        return true;
    const auto equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 && word.front() != '-' && word.substr(0, equals).find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == std::string_view::npos;
}

/// Where the program of one command stands, from `at` on, and whether the image's entrypoint leads to it.
std::size_t programAt(const Words& words, std::size_t at, bool& through)
{
    for (; at < words.size() && words[at] != ";"; ++at) {
        if (!words[at].starts_with('-') && baseName(words[at]).find("entrypoint") != std::string_view::npos)
            through = true;
        else if (!goesBefore(words[at]))
            return at;
    }
    return words.size();
}

bool isServer(const Words& server, std::string_view word)
{
    return std::any_of(server.begin(), server.end(), [&](const std::string& each) { return knowledge::matchesComponent(word, each) || knowledge::matchesComponent(baseName(word), each); });
}

/// Of the commands of a script the one that is the image's server counts; else the first.
ServiceStart ofScript(const Words& script, const Words& server)
{
    ServiceStart first;
    first.runs = server.empty() ? Runs::Unknown : Runs::Other;
    for (std::size_t at = 0; at < script.size(); ++at) {
        bool through = false;
        const std::size_t program = programAt(script, at, through);
        if (program < script.size() && isServer(server, script[program]))
            return {through ? Runs::Server : Runs::Elsewise, std::string(baseName(script[program]))};
        if (program < script.size() && first.program.empty())
            first.program = baseName(script[program]);
        at = static_cast<std::size_t>(std::find(script.begin() + static_cast<std::ptrdiff_t>(at), script.end(), ";") - script.begin());
    }
    return first;
}

ServiceStart startOf(const compose::Service& service, const KnownImage& known)
{
    static const Words kNone;
    const Words& server = known.known() ? known.facts->server : kNone;
    const bool job = known.user != nullptr && known.user->job;
    if (service.entrypoint.empty() && service.command.empty())
        return {job ? Runs::Other : Runs::Server};
    const Words words = written(service);
    bool through = service.entrypoint.empty();
    const std::size_t at = programAt(words, 0, through);
    if (at >= words.size())
        return {through && !job ? Runs::Server : Runs::Other};
    const std::string& first = words[at];
    if (isShell(first)) {
        std::size_t next = at + 1;
        while (next < words.size() && words[next].starts_with('-') && !takesScript(words[next]))
            ++next;
        if (next + 1 < words.size() && takesScript(words[next]))
            return ofScript(scriptWords(words[next + 1]), server);
        return {server.empty() ? Runs::Unknown : Runs::Other, next < words.size() ? std::string(baseName(words[next])) : std::string(baseName(first))};
    }
    if (job)
        return {Runs::Other, std::string(baseName(first))};
    if (through && first.starts_with('-'))
        return {Runs::Server};
    if (isServer(server, first))
        return {through ? Runs::Server : Runs::Elsewise, std::string(baseName(first))};
    return {server.empty() && through ? Runs::Unknown : Runs::Other, std::string(baseName(first))};
}

/// `_` and `-` are the same in the names of many a program's options.
bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return x == y || ((x == '-' || x == '_') && (y == '-' || y == '_')); });
}

/// What a word says for an option: nothing where it is another one; an empty text where the value is the next word.
std::optional<std::string> valueIn(std::string_view word, std::string_view name)
{
    const auto equals = word.find('=');
    const std::string_view key = word.substr(0, equals);
    const bool any = name.front() == '*' && key.size() + 1 >= name.size() && sameName(key.substr(key.size() - name.size() + 1), name.substr(1));
    if (any || sameName(key, name))
        return equals == std::string_view::npos ? std::string() : std::string(word.substr(equals + 1));
    // -m1024, -Xmx4g, --webroot:/x: behind it without a sign of its own.
    if (name.front() != '-' || word.size() <= name.size() || !sameName(word.substr(0, name.size()), name))
        return std::nullopt;
    const char next = word[name.size()];
    if (next == ':')
        return std::string(word.substr(name.size() + 1));
    return next >= '0' && next <= '9' ? std::optional<std::string>(word.substr(name.size())) : std::nullopt;
}

void collect(std::vector<std::string>& out, const Words& words, std::string_view name)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto value = valueIn(words[i], name);
        if (!value)
            continue;
        const bool next = value->empty() && words[i].find('=') == std::string::npos && i + 1 < words.size() && words[i + 1] != ";";
        out.push_back(next ? words[i + 1] : *value);
    }
}

} // namespace

ServiceStart serviceStart(const compose::Service& service, const KnownImage& known)
{
    ServiceStart start = startOf(service, known);
    if (!known.known())
        return start;
    // Whom the image's own line names it is, whatever it runs. An entrypoint steps down for its server alone; a server with workers of its own starts them in any case.
    const bool entrypointIsPast = start.runs == Runs::Other || (start.runs == Runs::Elsewise && known.start == StartMode::StepsDown);
    start.mode = entrypointIsPast && known.start != StartMode::NonRoot ? StartMode::StaysRoot : known.start;
    return start;
}

std::vector<std::string> startWords(const compose::Service& service)
{
    Words words;
    bool script = false;
    bool shell = false;
    for (std::string& word : written(service)) {
        if (script) {
            for (std::string& each : scriptWords(word))
                words.push_back(std::move(each));
            script = shell = false;
            continue;
        }
        script = shell && takesScript(word);
        shell = isShell(word) || (shell && word.starts_with('-'));
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<std::string> settingValues(const compose::Service& service, const ImageSetting& setting)
{
    std::vector<std::string> values;
    if (!setting.command.empty())
        collect(values, startWords(service), setting.command);
    if (setting.environment.empty())
        return values;
    for (const compose::Variable& variable : service.environment) {
        if (variable.name != setting.environment)
            continue;
        if (setting.option.empty())
            values.push_back(variable.value.value_or(std::string()));
        else if (variable.value)
            collect(values, scriptWords(*variable.value), setting.option);
    }
    return values;
}

std::string nameOf(const ImageSetting& setting)
{
    if (!setting.command.empty())
        return setting.command.substr(std::min(setting.command.find_first_not_of("*."), setting.command.size()));
    return setting.option.empty() ? setting.environment : setting.option + " (" + setting.environment + ")";
}

} // namespace hullwright::grants
