#include "ui/panels/relabel_edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace hullwright::ui {

namespace {

using compose::Mount;

tl::unexpected<Error> refused(const QString& message, const QString& hint)
{
    return tl::unexpected(Error{ErrorCode::Refused, message.toStdString(), hint.toStdString(), {}, {}, {}});
}

/// SOURCE:TARGET[:OPTIONS] with the label among the options, or without one.
std::optional<std::string> relabelled(std::string_view text, std::string_view label)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(':', at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    if (parts.size() < 2 || parts.size() > 3 || text.find('$') != std::string_view::npos)
        return std::nullopt;
    std::string options;
    const std::string given = parts.size() == 3 ? parts[2] : std::string();
    for (std::size_t at = 0; at < given.size();) {
        const std::size_t end = std::min(given.find(',', at), given.size());
        const std::string option = given.substr(at, end - at);
        if (option != "z" && option != "Z")
            options += (options.empty() ? "" : ",") + option;
        at = end + 1;
    }
    if (!label.empty())
        options += (options.empty() ? "" : ",") + std::string(label);
    return parts[0] + ':' + parts[1] + (options.empty() ? "" : ':' + options);
}

bool hasOnly(const yaml::Node& mapping, std::string_view key)
{
    return mapping.kind() == yaml::Kind::Mapping && mapping.size() == 1 && mapping.find(key);
}

} // namespace

Result<compose::Edits> relabelEdits(const analysis::Analysis& analysis, const compose::Service& service, const Mount& mount, std::string_view label)
{
    const auto file = compose::fileOf(analysis.files(), mount.origin.place);
    const auto there = compose::nodeAt(analysis.files(), mount.origin.place);
    const yaml::Path path{std::string("services"), service.name, std::string("volumes"), mount.index};
    yaml::Node item;
    if (file && mount.origin.kind == compose::Origin::Kind::File && !mount.fromTmpfsKey)
        for (const compose::Spot& spot : compose::spotsOf(analysis.files(), path))
            if (spot.file == *file)
                item = spot.node;
    if (!item || !there || item.span() != there.span())
        return refused(QCoreApplication::translate("hullwright::ui::RelabelEdits", "What is mounted at %1 can't be labelled here").arg(QString::fromStdString(mount.target)),
                       QCoreApplication::translate("hullwright::ui::RelabelEdits", "It is a file system in memory, or the service takes it from elsewhere: change it there."));
    if (item.kind() == yaml::Kind::Scalar) {
        const auto text = relabelled(item.value(), label);
        if (!text)
            return refused(QCoreApplication::translate("hullwright::ui::RelabelEdits", "A line with a variable, or without a source, can't be labelled here"), QCoreApplication::translate("hullwright::ui::RelabelEdits", "Edit it in the source."));
        return compose::Edits{compose::FileEdit(yaml::Set{path, *text}, *file)};
    }
    if (mount.type != Mount::Type::Bind)
        return refused(QCoreApplication::translate("hullwright::ui::RelabelEdits", "The long form has a label for folders of the host only"), QCoreApplication::translate("hullwright::ui::RelabelEdits", "Write the volume in the short form, as NAME:TARGET:z."));
    yaml::Path bind = path;
    bind.emplace_back(std::string("bind"));
    yaml::Path selinux = bind;
    selinux.emplace_back(std::string("selinux"));
    if (!label.empty())
        return compose::Edits{compose::FileEdit(yaml::Assign{selinux, std::string(label)}, *file)};
    return compose::Edits{compose::FileEdit(yaml::Remove{hasOnly(item.find("bind"), "selinux") ? bind : selinux}, *file)};
}

} // namespace hullwright::ui
