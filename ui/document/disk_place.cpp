#include "ui/document/disk_place.h"

#include "ui/document/workers.h"

#include <QDir>
#include <QFileInfo>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kFolderPatience{200};

} // namespace

DiskPlace placeOf(const QString& path)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    const auto kind = !info.exists() ? DiskPlace::Kind::Absent : info.isDir() ? DiskPlace::Kind::Folder : DiskPlace::Kind::File;
    return {info.absoluteFilePath(), real.isEmpty() ? info.absoluteFilePath() : real, kind};
}

QStringList presentOf(const QStringList& paths)
{
    QStringList present = paths;
    present.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return present;
}

QString folderToShow(const QString& folder)
{
    const auto there = answeredWithin<bool>(kFolderPatience, [folder] { return !folder.isEmpty() && QFileInfo(folder).isDir(); });
    return there.value_or(false) ? folder : QDir::homePath();
}

QString fileToShow(const QString& path)
{
    const QFileInfo info(path);
    return QDir(folderToShow(info.absolutePath())).filePath(info.fileName());
}

} // namespace hullwright::ui
