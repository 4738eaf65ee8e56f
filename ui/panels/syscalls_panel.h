// The picker: every system call, what the seccomp filter of the selected service decides about it, and the edits of its profile.
#pragma once

#include "ui/panels/panel_base.h"
#include "ui/panels/seccomp_source.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeView;

namespace hullwright::ui {

class SeccompBuild;
class SeccompHost;
class SyscallDetail;
class SyscallsFilter;
class SyscallsModel;
class SyscallsNotices;

class SyscallsPanel : public PanelBase {
    Q_OBJECT
public:
    SyscallsPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Writes a profile for the selected service, as one undo step.
    void writeProfile(const QString& sentence, const std::string& text, Into into = Into::Lasting);
    /// Where the profile that only logs would be written, told from the project's folder; empty where nothing can be.
    [[nodiscard]] QString logPath() const;
    /// Gives the selected service that profile.
    void logInstead();

Q_SIGNALS:
    void traceRequested();
    void testRequested();
    void logRequested();

protected:
    void refresh(const compose::Service& service) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kNarrow = 600;
    QBoxLayout *m_second = nullptr, *m_third = nullptr, *m_steps = nullptr;
    QSplitter* m_split = nullptr;
    void buildBar();
    void buildMenu();
    void buildTree();
    void find(const QString& query);
    void group();
    void toggle(const QModelIndex& index);
    void toggleGroup(const QModelIndex& group);
    void decide(const QString& sentence, const seccomp::Decisions& decisions);
    void usePreset(const QString& id);
    void dropProfile();
    void rewrite();
    void showNotices();
    void showDetail();
    void showSummary();
    void showBuilt();
    [[nodiscard]] QString sourceText(const compose::Service& service) const;
    [[nodiscard]] QString wholeText() const;
    void select(const QString& call);

    SyscallsModel* m_model;
    SyscallsFilter* m_filter;
    QTreeView* m_view;
    SeccompHost* m_host;
    SyscallDetail* m_detail;
    QLineEdit* m_search;
    QComboBox* m_grouping;
    QCheckBox* m_differences;
    QPushButton *m_begin, *m_import, *m_test;
    QLabel* m_where;
    QLabel *m_summary, *m_found;
    SyscallsNotices* m_notices;
    SeccompBuild* m_build;
    QAction *m_drop = nullptr, *m_log = nullptr;
    SeccompSource m_source;
    seccomp::Profile m_resolved, m_default;
};

} // namespace hullwright::ui
