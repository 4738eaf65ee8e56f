#include "core/rules/mount_help.h"

#include "core/compose/mount_text.h"

#include <algorithm>

namespace hullwright::rules {

std::optional<Operations> readOnlyMount(const ServiceEdit& edit, const yaml::Place& place, const std::string& target)
{
    const yaml::Node node = edit.item("volumes", place);
    if (!node)
        return std::nullopt;
    if (node.kind() == yaml::Kind::Mapping)
        return edit.setInItem("volumes", node, "read_only", true);
    if (node.kind() != yaml::Kind::Scalar)
        return std::nullopt;
    const auto text = compose::withAccess(std::string(node.value()), target, compose::Access::ReadOnly);
    return text ? edit.replaceItem("volumes", place, *text) : std::nullopt;
}

std::optional<Operations> withoutMountOption(const ServiceEdit& edit, const char* key, const yaml::Place& place, const std::string& target, std::string_view option)
{
    const yaml::Node node = edit.item(key, place);
    if (!node || node.kind() != yaml::Kind::Scalar)
        return std::nullopt;
    const auto text = compose::withoutOption(std::string(node.value()), target, option);
    return text ? edit.replaceItem(key, place, *text) : std::nullopt;
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
