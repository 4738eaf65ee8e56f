// Several services at once: what is found in them, settled in all as one step, and a setting that all of them get.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace hullwright::harden {
struct CopyItem;
struct Choice;
} // namespace hullwright::harden

namespace hullwright::ui {

class CommonFindingsModel;

class SeveralPanel : public QWidget {
    Q_OBJECT
public:
    SeveralPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void showCurrent();
    void offerValues(const QString& key);
    void fix();
    void fixBy(const std::string& rule, const QString& title, std::size_t way);
    void set();
    /// One undo step that gives the settings to every service that is chosen.
    void give(const QString& sentence, const std::vector<harden::CopyItem>& items);
    void tell(const QString& sentence);
    [[nodiscard]] std::vector<std::string> services() const;

    Document& m_document;
    Selection& m_selection;
    CommonFindingsModel* m_model;
    QTreeView* m_view;
    QLabel *m_title, *m_names, *m_result;
    QPushButton *m_fix, *m_dropAll, *m_set;
    QComboBox* m_key;
    QLineEdit* m_value;
};

} // namespace hullwright::ui
