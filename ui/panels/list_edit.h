// A short list that is edited in place: one entry a line, a field for a new one, keys for all of it.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace hullwright::ui {

class ListEdit : public QWidget {
    Q_OBJECT
public:
    /// `name` is what the entries are ("Devices"); `example` stands in the empty field.
    ListEdit(const QString& name, const QString& example, QWidget* parent = nullptr);

    void setEntries(const QStringList& entries);
    [[nodiscard]] QStringList entries() const { return m_entries; }

Q_SIGNALS:
    void added(const QString& entry);
    void removed(int index);
    /// An entry was given another text.
    void changed(int index, const QString& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void add();
    void removeCurrent();
    void fit();

    QListWidget* m_list;
    QLineEdit* m_field;
    QToolButton *m_add, *m_remove;
    QStringList m_entries;
};

} // namespace hullwright::ui
