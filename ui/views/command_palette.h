// Everything that can be run or gone to, found by typing: actions, services, findings, settings, system calls, files, lines.
#pragma once

#include <QAbstractListModel>
#include <QDialog>
#include <QIcon>

#include <functional>
#include <optional>
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
    /// By what it is known again the next time.
    [[nodiscard]] QString key() const { return kind + QLatin1Char('\n') + text; }
};

/// What a text stands for by its form alone, such as a line's number.
using TypedItem = std::function<std::optional<PaletteItem>(const QString& typed)>;

/// The items that fit what was typed, the best first. Every word has to occur; where one begins a word it counts more, and where only its letters follow one another
/// ("savrep") it counts least. Of two that fit alike, the one that was chosen later comes first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, HintRole };

    explicit PaletteModel(std::vector<PaletteItem> items, const QStringList& recent = {}, TypedItem typed = {}, QObject* parent = nullptr);

    void search(const QString& text);
    [[nodiscard]] const PaletteItem& item(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int rank(const PaletteItem& item, const QStringList& words) const;

    std::vector<PaletteItem> m_items;
    std::vector<qsizetype> m_ages; ///< of the items: 0 was chosen last
    std::vector<std::size_t> m_shown;
    TypedItem m_typed;
    std::optional<PaletteItem> m_first; ///< what the text stands for by its form
};

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteItem> items, const QStringList& recent, TypedItem typed, QWidget* parent);

Q_SIGNALS:
    /// Something is going to run: PaletteItem::key().
    void chosen(const QString& key);

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
