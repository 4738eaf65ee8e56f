#include "ui/panels/mount_edits.h"

#include <algorithm>

namespace hullwright::ui {

namespace {

/// The entry that a mount was written as, in the service's own list; no node where it is another's.
yaml::Node entryOfMount(const WrittenMounts& written, const compose::Mount& mount)
{
    const yaml::Node& list = mount.fromTmpfsKey ? written.tmpfs : written.volumes;
    if (!list)
        return {};
    if (list.kind() == yaml::Kind::Scalar) // tmpfs: /run
        return list.place() == mount.origin.place ? list : yaml::Node();
    if (list.kind() != yaml::Kind::Sequence)
        return {};
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list.item(i).place() == mount.origin.place)
            return list.item(i);
    return {};
}

} // namespace

std::optional<std::string> withAccess(const std::string& text, const std::string& target, bool readOnly)
{
    std::size_t at = target.empty() ? std::string::npos : text.rfind(":" + target);
    at = at == std::string::npos ? (text.starts_with(target) ? 0 : at) : at + 1;
    if (at == std::string::npos)
        return std::nullopt;
    const std::size_t end = at + target.size();
    if (end < text.size() && text[end] != ':')
        return std::nullopt;
    std::vector<std::string> options;
    for (std::size_t from = end + 1; from < text.size();) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        if (const std::string option = text.substr(from, comma - from); option != "ro" && option != "rw")
            options.push_back(option);
        from = comma + 1;
    }
    if (readOnly)
        options.insert(options.begin(), "ro");
    std::string out = text.substr(0, end);
    for (std::size_t i = 0; i < options.size(); ++i)
        out += (i == 0 ? ":" : ",") + options[i];
    return out;
}

std::optional<std::vector<yaml::Operation>> accessEdits(const WrittenMounts& written, const compose::Mount& mount, bool readOnly)
{
    const yaml::Node entry = entryOfMount(written, mount);
    if (!entry)
        return std::nullopt;
    if (entry.kind() == yaml::Kind::Scalar) {
        const auto text = withAccess(std::string(entry.value()), mount.target, readOnly);
        return text ? std::optional(std::vector<yaml::Operation>{yaml::Set{entry.path(), *text, entry.document()}}) : std::nullopt;
    }
    if (entry.kind() != yaml::Kind::Mapping || mount.type == compose::Mount::Type::Tmpfs)
        return std::nullopt;
    yaml::Path path = entry.path();
    path.emplace_back(std::string("read_only"));
    if (!readOnly && entry.find("read_only"))
        return std::vector<yaml::Operation>{yaml::Remove{path, entry.document()}};
    return std::vector<yaml::Operation>{yaml::Assign{path, readOnly, entry.document()}};
}

std::optional<std::vector<yaml::Operation>> removalEdits(const WrittenMounts& written, const compose::Mount& mount)
{
    const yaml::Node entry = entryOfMount(written, mount);
    if (!entry)
        return std::nullopt;
    const yaml::Node& list = mount.fromTmpfsKey ? written.tmpfs : written.volumes;
    const bool last = list.kind() == yaml::Kind::Scalar || list.size() == 1;
    return std::vector<yaml::Operation>{yaml::Remove{last ? list.path() : entry.path(), entry.document()}};
}

std::vector<yaml::Operation> additionEdits(const compose::Stack& stack, const std::string& service, const std::string& source, const std::string& target, bool readOnly)
{
    const yaml::Path path{std::string("services"), service, std::string(source.empty() ? "tmpfs" : "volumes")};
    if (source.empty())
        return {yaml::Append{path, readOnly ? target + ":ro" : target, {}}};
    std::vector<yaml::Operation> operations{yaml::Append{path, source + ":" + target + (readOnly ? ":ro" : ""), {}}};
    const bool named = source.front() != '/' && source.front() != '.' && source.front() != '~';
    const bool known = std::any_of(stack.volumes.begin(), stack.volumes.end(), [&](const compose::Volume& volume) { return volume.key == source; });
    if (named && !known)
        operations.emplace_back(yaml::Assign{{std::string("volumes"), source}, nullptr});
    return operations;
}

} // namespace hullwright::ui
