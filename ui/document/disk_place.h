// What a path of the user's leads to.
#pragma once

#include <QString>
#include <QStringList>

namespace hullwright::ui {

struct DiskPlace {
    enum class Kind { Absent, File, Folder };
    QString path; ///< absolute, as it was named
    QString real; ///< links followed; where nothing is there, the path itself
    Kind kind = Kind::Absent;
};

/// Asks the disk, which may not answer: to be asked beside the window.
[[nodiscard]] DiskPlace placeOf(const QString& path);
/// The same: those that are there.
[[nodiscard]] QStringList presentOf(const QStringList& paths);

/// The folder that a dialog of files begins in: this one, or home where it is gone or its disk does not answer at once. Waits a moment at most.
[[nodiscard]] QString folderToShow(const QString& folder);
/// The same for a file that is to be saved: its name stays.
[[nodiscard]] QString fileToShow(const QString& path);

} // namespace hullwright::ui
