#include "ui/document/disk_state.h"

#include "core/text/file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace hullwright::ui {

namespace {

QByteArray hashOf(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result();
}

} // namespace

DiskState::DiskState(std::string_view bytes) : m_hash(hashOf(bytes))
{
}

bool DiskState::is(std::string_view bytes) const
{
    return !m_hash.isEmpty() && hashOf(bytes) == m_hash;
}

bool DiskState::differs(const QString& path) const
{
    if (m_hash.isEmpty() || !QFileInfo::exists(path))
        return false;
    const auto bytes = text::readFile(QFile::encodeName(path).toStdString());
    return !bytes || hashOf(*bytes) != m_hash;
}

} // namespace hullwright::ui
