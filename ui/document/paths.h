// File names between Qt and the standard library.
#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace hullwright::ui {

[[nodiscard]] inline std::filesystem::path pathOf(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

[[nodiscard]] inline QString textOf(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

} // namespace hullwright::ui
