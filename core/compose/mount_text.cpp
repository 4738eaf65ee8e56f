#include "core/compose/mount_text.h"

#include <algorithm>
#include <vector>

namespace hullwright::compose {

namespace {

/// A short mount, taken apart.
struct ShortMount {
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

std::optional<ShortMount> takenApart(const std::string& text, std::string_view target)
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
    ShortMount mount{text.substr(0, end), {}};
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

} // namespace hullwright::compose
