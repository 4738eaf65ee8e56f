#include "core/compose/mount_text.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace hullwright::compose {

namespace {

/// A short mount, taken apart.
struct TakenMount {
    std::string head; ///< source and target
    std::vector<std::string> options;

    [[nodiscard]] std::string text() const
    {
        std::string out = head;
        for (std::size_t i = 0; i < options.size(); ++i)
            out += (i == 0 ? ":" : ",") + options[i];
        return out;
    }
};

std::optional<TakenMount> takenApart(const std::string& text, std::string_view target)
{
    if (target.empty())
        return std::nullopt;
    auto at = text.rfind(":" + std::string(target));
    if (at == std::string::npos && text.starts_with(target)) // a tmpfs has no source
        at = 0;
    else if (at != std::string::npos)
        ++at;
    if (at == std::string::npos)
        return std::nullopt;
    const std::size_t end = at + target.size();
    if (end < text.size() && text[end] != ':')
        return std::nullopt;
    TakenMount mount{text.substr(0, end), {}};
    for (std::size_t from = end + 1; from < text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        mount.options.push_back(text.substr(from, comma - from));
        from = comma + 1;
    }
    return mount;
}

} // namespace

std::optional<std::string> withAccess(const std::string& text, std::string_view target, Access access)
{
    auto mount = takenApart(text, target);
    if (!mount)
        return std::nullopt;
    auto& options = mount->options;
    const auto isAccess = [](const std::string& option) { return option == "ro" || option == "rw"; };
    const auto written = std::find_if(options.begin(), options.end(), isAccess);
    if (access == Access::Writable)
        std::erase_if(options, isAccess);
    else if (written != options.end())
        *written = "ro";
    else
        options.emplace_back("ro");
    return mount->text();
}

std::optional<std::string> withoutOption(const std::string& text, std::string_view target, std::string_view option)
{
    auto mount = takenApart(text, target);
    if (!mount || mount->options.empty())
        return std::nullopt;
    std::erase(mount->options, option);
    return mount->text();
}

std::optional<std::string> withNamedOption(const std::string& text, std::string_view target, std::string_view name, std::string_view value)
{
    auto mount = takenApart(text, target);
    if (!mount)
        return std::nullopt;
    auto& options = mount->options;
    const std::string start = std::string(name) + "=";
    const auto isNamed = [&](const std::string& option) { return option.starts_with(start); };
    if (value.empty())
        std::erase_if(options, isNamed);
    else if (const auto at = std::find_if(options.begin(), options.end(), isNamed); at != options.end())
        *at = start + std::string(value);
    else
        options.push_back(start + std::string(value));
    return mount->text();
}

std::optional<std::string> withOneOption(const std::string& text, std::string_view target, const std::vector<std::string>& exclusive, const std::string& chosen)
{
    auto mount = takenApart(text, target);
    if (!mount)
        return std::nullopt;
    auto& options = mount->options;
    const auto isOne = [&](const std::string& option) { return std::find(exclusive.begin(), exclusive.end(), option) != exclusive.end(); };
    const auto at = std::find_if(options.begin(), options.end(), isOne);
    if (chosen.empty())
        std::erase_if(options, isOne);
    else if (at != options.end())
        *at = chosen;
    else
        options.push_back(chosen);
    return mount->text();
}

std::optional<MountWords> mountWords(const std::string& text)
{
    const auto mount = parseMountSpec(text);
    if (!mount)
        return std::nullopt;
    MountWords words{mount->source, mount->target, {}};
    const std::size_t head = mount->target.size() + (mount->source.empty() ? 0 : mount->source.size() + 1);
    if (text.size() > head)
        words.options = text.substr(head + 1);
    return words;
}

std::optional<std::string> shortMount(ShortMount::Type type, const MountWords& words)
{
    std::string text = words.source.empty() ? words.target : words.source + ":" + words.target;
    if (!words.options.empty())
        text += ":" + words.options;
    const auto mount = parseMountSpec(text);
    const bool told = mount && (mount->type == type || words.source.starts_with('$'));
    return told && mountWords(text) == words ? std::optional(text) : std::nullopt;
}

std::string optionsFor(ShortMount::Type type, const std::string& options, std::vector<std::string>& gone)
{
    static const std::vector<std::string> kOfBinds{"z", "Z", "rprivate", "private", "rshared", "shared", "rslave", "slave"};
    std::string left;
    for (const std::string_view each : split(options, ',')) {
        const std::string option(each);
        const bool ofBinds = std::find(kOfBinds.begin(), kOfBinds.end(), option) != kOfBinds.end();
        if (type == ShortMount::Type::Bind ? option == "nocopy" : ofBinds)
            gone.push_back(option);
        else if (!option.empty())
            left += (left.empty() ? "" : ",") + option;
    }
    return left;
}

std::vector<std::string> variablesIn(std::string_view text)
{
    const auto isName = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    std::vector<std::string> found;
    for (std::size_t at = text.find('$'); at != std::string_view::npos && at + 1 < text.size(); at = text.find('$', at)) {
        std::size_t end = at + 1;
        if (text[end] == '{') {
            int open = 0;
            do
                open += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
            while (++end < text.size() && open > 0);
        } else if (std::isdigit(static_cast<unsigned char>(text[end])) == 0) { // $1 is no variable
            while (end < text.size() && isName(text[end]))
                ++end;
        }
        if (end > at + 1)
            found.emplace_back(text.substr(at, end - at));
        else if (text[end] == '$') // $$
            ++end;
        at = end;
    }
    return found;
}

} // namespace hullwright::compose
