// Everything that can be run or gone to, found by typing: actions, services, findings.
#pragma once

#include <QAbstractListModel>
#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QLabel;

namespace hullwright::ui {

struct PaletteItem {
    QString kind; ///< "Action", "Service", "Finding": stands beside it, and is found as well
    QString text;
    QString hint; ///< a shortcut or a place; may be empty
    std::function<void()> run;
    QString words{}; ///< found as well, not shown: a rule's id, a tip
};

/// The items that fit what was typed, the best first. Every word has to occur; where one begins a word it counts more.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, HintRole };

    explicit PaletteModel(std::vector<PaletteItem> items, QObject* parent = nullptr);

    void search(const QString& text);
    [[nodiscard]] const PaletteItem& item(int row) const { return m_items[m_shown[static_cast<std::size_t>(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int rank(const PaletteItem& item, const QStringList& words) const;

    std::vector<PaletteItem> m_items;
    std::vector<std::size_t> m_shown;
};

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteItem> items, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void run();

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace hullwright::ui
