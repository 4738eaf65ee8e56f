// Rows for panels: what is set, what the default is, what is in effect and why it matters, each with label, explanation and reset.
#pragma once

#include "ui/style/roles.h"

#include <QLabel>
#include <QObject>
#include <QString>
#include <QToolButton>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace hullwright::ui {

/// What a row is about; fixed for its life.
struct RowText {
    QString label;       ///< "Memory", with a mnemonic where it fits
    QString key;         ///< "mem_limit"
    QString why;         ///< one short sentence
    QString explanation; ///< behind the "?"
};

/// The property of a row's field that names what it sets in the file, for whoever looks for the field of a key.
inline constexpr const char* kComposeKey = "composeKey";

/// The property of an editor whose first field stands below something else: how far down.
inline constexpr const char* kFirstLine = "firstLine";

/// How things stand now.
struct RowState {
    Role role = Role::Default; ///< Set, Inherited, Default, NotInForce
    QString effect;            ///< "no limit", "512 MiB, line 12"
    QString conflict;          ///< why what is set isn't in force; empty where it is
    bool resettable = false;
};

class FormRow : public QObject {
    Q_OBJECT
public:
    FormRow(QGridLayout* grid, int line, const RowText& text, QWidget* editor);

    void setState(const RowState& state);
    void setEditable(bool editable);
    static constexpr int kLines = 6; ///< of the grid that a row takes
    /// How the parts stand: side by side; what is in effect below a field that needs the width; all one above the other, in a narrow form.
    enum class Room { Wide, Below, Narrow };
    void arrange(Room room);
    [[nodiscard]] Room room() const { return m_room; }
    /// How wide the field must be so that no word of its choices is cut; 0 where it has none.
    [[nodiscard]] int widestChoice() const;
    [[nodiscard]] QWidget* editor() const { return m_editor; }

Q_SIGNALS:
    /// Back to the default: take the setting out of the file.
    void reset();

private:
    void buildHelp(const RowText& text);
    void arrangeLabel(Room room);
    void fitToEditor();
    void addBeside(QWidget* button, int column);
    QGridLayout* m_grid;
    int m_above, m_line;
    QWidget* m_editor;
    QLabel *m_label, *m_why, *m_conflict;
    QWidget* m_state;
    QToolButton *m_help = nullptr, *m_reset = nullptr;
    bool m_resettable = false, m_editable = true;
    Room m_room = Room::Wide;
    int m_firstLine = 0;
    Qt::Alignment m_beside = Qt::AlignVCenter;
};

/// The grid that rows stand in: label, field, what is in effect, help, reset. Labels are left of the fields.
class FormKit : public QWidget {
    Q_OBJECT
public:
    explicit FormKit(QWidget* parent = nullptr);

    void addHeading(const QString& text);
    FormRow* addRow(const RowText& text, QWidget* editor);
    /// A widget over the whole width.
    void addWide(QWidget* widget);
    /// Rows before stay at the top.
    void finish();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitToRoom();
    QGridLayout* m_grid;
    std::vector<FormRow*> m_rows;
    int m_line = 0;
};

} // namespace hullwright::ui
