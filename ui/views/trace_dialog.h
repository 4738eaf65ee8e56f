// A seccomp profile from a trace before it is used: each call with the reason for it, what is missing, and the choices that there are.
#pragma once

#include "core/seccomp/from_trace.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hullwright::ui {

class TraceDialog : public QDialog {
    Q_OBJECT
public:
    /// What the profile is for.
    struct For {
        QString service;
        seccomp::Target target;
        knowledge::Sealing sealing = knowledge::Sealing::Open;
    };
    TraceDialog(QStringList files, For wanted, QWidget* parent = nullptr);
    ~TraceDialog() override;

    /// The files are read, to their end or to an error.
    [[nodiscard]] bool ready() const { return m_seen || m_failed; }
    /// JSON; empty where nothing was seen.
    [[nodiscard]] std::string profile() const;

private:
    void buildList();
    void onRead();
    void work();
    void showCalls();
    void showPins(QTreeWidgetItem* group);
    [[nodiscard]] std::ptrdiff_t offeredPins() const;
    void holdAll(bool all);
    void onPinToggled(QTreeWidgetItem* item);
    void showPinState();
    void showWhy();
    void showGaps();
    QTreeWidgetItem* addGroup(const QString& title, const QString& why);

    QStringList m_files;
    For m_for;
    std::optional<seccomp::Observation> m_seen;
    seccomp::FromTrace m_result;
    std::set<seccomp::ArgumentPlace> m_pinned; ///< arguments that are to be held
    bool m_failed = false;
    int m_shownBase = -1; ///< that the list was made for
    QFutureWatcher<Result<seccomp::Observation>> m_reading;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QLabel *m_about, *m_why, *m_gaps;
    QComboBox* m_base;
    QCheckBox* m_pin;
    QTreeWidget* m_list;
    QPushButton* m_use = nullptr;
};

} // namespace hullwright::ui
