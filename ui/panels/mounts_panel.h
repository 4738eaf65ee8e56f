// What a service sees of the host's disk and of volumes: each mount with its access, and what it opens.
#pragma once

#include "ui/panels/panel_base.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace hullwright::ui {

class MountDetail;
class MountsModel;
class WritablePaths;
enum class MountOption;
struct MountChange;
struct MountEntry;
struct MountSubject;
struct WrittenMounts;

class MountsPanel : public PanelBase {
    Q_OBJECT
public:
    MountsPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh(const compose::Service& service) override;

private:
    QWidget* buildTable();
    QWidget* buildAdder();
    void explain();
    void setOption(MountOption option, const QString& value);
    void change(const MountSubject& subject, const QString& declared);
    void showDetail(const compose::Mount* mount);
    /// The mount that is current once the text has been settled; null where there is none.
    [[nodiscard]] const compose::Mount* settled();
    [[nodiscard]] MountEntry entryOfMount(const compose::Mount& mount) const;
    void follow(const QString& target, int row);
    void addFolders(const QStringList& entries, bool seal);
    void setReadOnly(int row, bool readOnly);
    void remove();
    void add();
    /// Nothing can be done here with an entry of an anchor, a base or another file: says where it stands.
    void refuse(const compose::Mount& mount);
    [[nodiscard]] WrittenMounts lists() const;

    MountsModel* m_model;
    QTreeView* m_view;
    QStackedWidget* m_pages;
    QLabel *m_summary, *m_explanation;
    MountDetail* m_detail = nullptr;
    WritablePaths* m_writable;
    QPushButton *m_remove, *m_add;
    QLineEdit *m_source, *m_target;
    QCheckBox* m_readOnly;
    QString m_wanted; ///< the path of a mount that is about to be elsewhere
    std::string m_shown; ///< the service
    bool m_syncing = false;
};

} // namespace hullwright::ui
