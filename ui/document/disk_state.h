// What a file on disk held when it was read or written last, to notice that another program has changed it since.
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace hullwright::ui {

/// Compares content, not time stamps: a file touched or replaced with the same bytes has not changed, and a change within one
/// tick of the file system's clock is still seen.
class DiskState {
public:
    /// Nothing known: never reports a change.
    DiskState() = default;
    explicit DiskState(std::string_view bytes);

    /// These bytes are what was read or written last.
    [[nodiscard]] bool is(std::string_view bytes) const;
    /// The file is there and holds other bytes. A file that is gone has nothing left to lose.
    [[nodiscard]] bool differs(const QString& path) const;

private:
    QByteArray m_hash;
};

} // namespace hullwright::ui
