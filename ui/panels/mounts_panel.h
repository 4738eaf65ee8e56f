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
struct GivenFile;
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
    [[nodiscard]] QString aboutMount(const compose::Mount& mount) const;
    [[nodiscard]] QString aboutVolume(const compose::Mount& mount) const;
    [[nodiscard]] QString aboutFile(const GivenFile& file) const;
    void setOption(MountOption option, const QString& value);
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
    MountDetail* m_detail;
    WritablePaths* m_writable;
    QPushButton *m_remove, *m_add;
    QLineEdit *m_source, *m_target;
    QCheckBox* m_readOnly;
};

} // namespace hullwright::ui
