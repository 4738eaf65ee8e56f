#include "core/rules/mount_help.h"

#include <algorithm>

namespace hullwright::rules {

namespace {

/// Where the options of a mount in short syntax begin (at their colon, or the end of the text); nothing where the target is spelled otherwise.
std::optional<std::size_t> optionsOf(const std::string& text, const std::string& target)
{
    if (target.empty())
        return std::nullopt;
    auto at = text.rfind(":" + target);
    if (at == std::string::npos && text.starts_with(target)) // a tmpfs has no source
        at = 0;
    else if (at != std::string::npos)
        ++at;
    if (at == std::string::npos)
        return std::nullopt;
    const std::size_t end = at + target.size();
    return end == text.size() || text[end] == ':' ? std::optional(end) : std::nullopt;
}

} // namespace

std::optional<Operations> readOnlyMount(const ServiceEdit& edit, const yaml::Place& place, const std::string& target)
{
    const yaml::Node node = edit.item("volumes", place);
    if (!node)
        return std::nullopt;
    if (node.kind() == yaml::Kind::Mapping)
        return edit.setInItem("volumes", node, "read_only", true);
    if (node.kind() != yaml::Kind::Scalar)
        return std::nullopt;
    std::string text(node.value());
    const auto options = optionsOf(text, target);
    if (!options)
        return std::nullopt;
    if (*options == text.size())
        text += ":ro";
    else if (const std::string_view rest = std::string_view(text).substr(*options); rest.starts_with(":rw") && (rest.size() == 3 || rest[3] == ','))
        text.replace(*options + 1, 2, "ro");
    else
        text += ",ro";
    return edit.replaceItem("volumes", place, text);
}

std::optional<Operations> withoutMountOption(const ServiceEdit& edit, const char* key, const yaml::Place& place, const std::string& target, std::string_view option)
{
    const yaml::Node node = edit.item(key, place);
    if (!node || node.kind() != yaml::Kind::Scalar)
        return std::nullopt;
    const std::string text(node.value());
    const auto options = optionsOf(text, target);
    if (!options || *options == text.size())
        return std::nullopt;
    std::string kept;
    std::string_view rest = std::string_view(text).substr(*options + 1);
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        if (rest.substr(0, comma) != option)
            kept += (kept.empty() ? ":" : ",") + std::string(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return edit.replaceItem(key, place, text.substr(0, *options) + kept);
}

const compose::Mount* mountOf(const Finding& finding, const compose::Stack& stack)
{
    const compose::Service* service = stack.service(finding.service);
    if (service == nullptr)
        return nullptr;
    for (const compose::Mount& mount : service->mounts) {
        if (mount.target == finding.subject && mount.origin.place == finding.place)
            return &mount;
    }
    return nullptr;
}

} // namespace hullwright::rules
