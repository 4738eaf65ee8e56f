// A small table that is edited in place, with fields for a new entry below it: what a list of texts is to ListEdit, where an entry has several parts.
#pragma once

#include "ui/models/records_model.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeView;

namespace hullwright::ui {

class RecordsEdit : public QWidget {
    Q_OBJECT
public:
    /// A field of a new entry.
    struct Field {
        QString name;
        QString example;
        QStringList offered = {}; ///< not empty: a choice in which others may be typed
    };
    /// `name` is what the entries are ("Limits of a process"); `none` is said where there are none. Without fields nothing can be added or removed.
    RecordsEdit(const QString& name, const QString& none, const QList<RecordsModel::Column>& columns, const QList<Field>& fields, QWidget* parent = nullptr);

    void setRecords(std::vector<Record> records);

Q_SIGNALS:
    void edited(const QString& id, int column, const QString& text);
    void removed(const QString& id);
    void added(const QStringList& parts);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* fieldOf(const Field& field);
    void buildAdder(const QString& name, const QList<Field>& fields);
    void add();
    void removeCurrent();
    void fit();

    RecordsModel* m_model;
    QTreeView* m_view;
    QLabel* m_none;
    QList<QWidget*> m_fields;
    QToolButton* m_remove = nullptr;
};

} // namespace hullwright::ui
