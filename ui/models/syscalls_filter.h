// Shows the system calls that a search found, or that differ from Docker's default, with the groups that they are in.
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace hullwright::ui {

class SyscallsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SyscallsFilter(QObject* parent = nullptr);

    /// Looks for words, a number, a CVE ... (seccomp::search), and tells the call that answers best; empty where none does or nothing is asked.
    QString find(const QString& query);
    enum class Show { All, Differences };
    void setShow(Show show);
    /// Calls that pass now, of all.
    [[nodiscard]] int found() const { return m_asked ? static_cast<int>(m_found.size()) : -1; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QSet<QString> m_found;
    bool m_asked = false;
    Show m_show = Show::All;
};

} // namespace hullwright::ui
