#include "ui/panels/mount_words.h"

#include "ui/models/mounts_model.h"
#include "ui/panels/mounts_panel.h"
#include "ui/translate.h"

#include <QStringList>

namespace hullwright::ui {

namespace {

QString aboutVolume(const compose::Stack& stack, const std::string& service, const compose::Mount& mount)
{
    if (mount.source.empty())
        return MountsPanel::tr("A volume without a name: the engine makes a new one with each new container, and no other service has it.");
    const QString name = QString::fromStdString(mount.source);
    const compose::Volume* volume = stack.volume(mount.source);
    QStringList lines;
    if (volume && volume->external)
        lines << MountsPanel::tr("The volume %1 is kept outside of this project: others may have it as well.").arg(name);
    else if (volume && !volume->boundPath.empty())
        lines << MountsPanel::tr("The volume %1 is the folder %2 of the host.").arg(name, QString::fromStdString(volume->boundPath));
    else
        lines << MountsPanel::tr("The volume %1 is a folder that the engine keeps. It outlives the service; whoever reads the host's disk reads it.").arg(name);
    QStringList others;
    for (const auto& other : stack.services) {
        if (other->name == service)
            continue;
        for (const compose::Mount& theirs : other->mounts) {
            if (theirs.type != compose::Mount::Type::Volume || theirs.source != mount.source)
                continue;
            const QString where = QString::fromStdString(other->name);
            others << (theirs.readOnly ? MountsPanel::tr("%1 (read-only)").arg(where) : MountsPanel::tr("%1 (writable)").arg(where));
            break;
        }
    }
    lines << (others.isEmpty() ? MountsPanel::tr("No other service of the stack has it.") : MountsPanel::tr("These services have it as well: %1.").arg(others.join(QStringLiteral(", "))));
    return lines.join(u' ');
}

} // namespace

QString aboutMount(const compose::Stack& stack, const std::string& service, const compose::Mount& mount, const LineOf& lineOf)
{
    QStringList lines;
    const knowledge::PathVerdict known = MountsModel::verdict(mount);
    if (known.kind != knowledge::PathClass::None)
        lines << translated(known.why);
    else if (!mount.resolvedSource.empty())
        lines << MountsPanel::tr("%1 on the host. Nothing is known of it: whoever controls the service sees what is there%2.").arg(QString::fromStdString(mount.resolvedSource), mount.readOnly ? QString() : MountsPanel::tr(" and changes it"));
    if (mount.type == compose::Mount::Type::Volume)
        lines << aboutVolume(stack, service, mount);
    if (mount.type == compose::Mount::Type::Tmpfs)
        lines << MountsPanel::tr("A folder in memory, which only this service sees. It is empty at each start.");
    if (!mount.propagation.empty())
        lines << MountsPanel::tr("Propagation %1: what is mounted below it on one side appears on the other.").arg(QString::fromStdString(mount.propagation));
    if (!mount.selinux.empty())
        lines << (mount.selinux == "Z" ? MountsPanel::tr("SELinux: relabelled for this service alone.") : MountsPanel::tr("SELinux: relabelled for all containers."));
    for (const std::string& option : mount.ignoredOptions)
        lines << MountsPanel::tr("%1 is not in force: Compose drops this option.").arg(QString::fromStdString(option));
    if (const QString line = lineOf(mount.origin); !line.isEmpty())
        lines << MountsPanel::tr("Written in %1.").arg(line);
    return lines.join(u'\n');
}

QString aboutFile(const GivenFile& file, const LineOf& lineOf)
{
    QStringList lines;
    const QString name = QString::fromStdString(file.source);
    lines << (file.kind == GivenFile::Kind::Secret ? MountsPanel::tr("The secret %1 comes from: %2.") : MountsPanel::tr("The config %1 comes from: %2.")).arg(name, MountsModel::sourceOf(file));
    if (file.owner.empty() && file.mode.empty())
        lines << (file.asItIs() ? MountsPanel::tr("The file is mounted as it is, with the owner and mode that it has on the host.") : MountsPanel::tr("No owner and mode are set: the engine's hold."));
    else if (file.asItIs())
        lines << MountsPanel::tr("Owner %1 and mode %2 are not in force: the file is mounted as it is, with those that it has on the host.").arg(file.owner.empty() ? MountsPanel::tr("not set") : QString::fromStdString(file.owner), file.mode.empty() ? MountsPanel::tr("not set") : QString::fromStdString(file.mode));
    else
        lines << MountsPanel::tr("Owner %1, mode %2.").arg(file.owner.empty() ? MountsPanel::tr("not set") : QString::fromStdString(file.owner), file.mode.empty() ? MountsPanel::tr("not set") : QString::fromStdString(file.mode));
    if (file.from)
        if (const QString line = lineOf(file.from->origin); !line.isEmpty())
            lines << MountsPanel::tr("It is defined in %1.").arg(line);
    if (const QString line = lineOf(file.origin); !line.isEmpty())
        lines << MountsPanel::tr("Written in %1.").arg(line);
    return lines.join(u'\n');
}

} // namespace hullwright::ui
