#include "ui/panels/records_edit.h"

#include "ui/models/row_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/picture_button.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kMostRecords = 6; ///< then it scrolls

} // namespace

RecordsEdit::RecordsEdit(const QString& name, const QString& none, const QList<RecordsModel::Column>& columns, const QList<Field>& fields, QWidget* parent)
    : QWidget(parent), m_model(new RecordsModel(columns, this)), m_view(new QTreeView(this)), m_none(new QLabel(none, this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(name);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(false);
    m_view->setTabKeyNavigation(false);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_none->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_view);
    column->addWidget(m_none);
    if (!fields.isEmpty())
        buildAdder(name, fields);
    // Later: the editor of the cell is still open.
    connect(m_model, &RecordsModel::editRequested, this, &RecordsEdit::edited, Qt::QueuedConnection);
    setRecords({});
}

QWidget* RecordsEdit::fieldOf(const Field& field)
{
    QLineEdit* line = nullptr;
    QWidget* made = nullptr;
    if (field.offered.isEmpty()) {
        made = line = new QLineEdit(this);
    } else {
        auto* box = new QComboBox(this);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItems(field.offered);
        box->setCurrentText({});
        box->setAccessibleName(field.name);
        box->setMinimumContentsLength(8);
        line = box->lineEdit();
        made = box;
    }
    line->setPlaceholderText(field.example);
    line->setAccessibleName(field.name);
    connect(line, &QLineEdit::returnPressed, this, &RecordsEdit::add);
    return made;
}

void RecordsEdit::buildAdder(const QString& name, const QList<Field>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kHalf);
    for (const Field& field : fields) {
        m_fields << fieldOf(field);
        row->addWidget(m_fields.back(), 1);
    }
    auto* add = pictureButton(QStringLiteral("add"), tr("Add to %1").arg(name), this);
    m_remove = pictureButton(QStringLiteral("remove"), tr("Remove from %1").arg(name), this);
    row->addWidget(add);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(add, &QToolButton::clicked, this, &RecordsEdit::add);
    connect(m_remove, &QToolButton::clicked, this, &RecordsEdit::removeCurrent);
    auto* gone = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut); // before the view takes the key for typing
    connect(gone, &QShortcut::activated, this, &RecordsEdit::removeCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const Record* record = m_model->record(now);
        m_remove->setEnabled(record && record->editable);
    });
}

void RecordsEdit::setRecords(std::vector<Record> records)
{
    const bool any = !records.empty();
    m_model->setRecords(std::move(records));
    m_view->setVisible(any);
    m_none->setVisible(!any && !m_none->text().isEmpty());
    // The first that Tab can reach: what stands before it would be skipped, and what is hidden takes no focus.
    setFocusProxy(any ? m_view : m_fields.isEmpty() ? nullptr : m_fields.front());
    if (m_remove) {
        const Record* record = m_model->record(m_view->currentIndex());
        m_remove->setVisible(any);
        m_remove->setEnabled(record && record->editable);
    }
    fit();
}

void RecordsEdit::fit()
{
    const int lines = std::clamp(m_model->rowCount(), 1, kMostRecords);
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + lines * std::max(m_view->sizeHintForRow(0), kRow) + 2 * m_view->frameWidth() + m_view->horizontalScrollBar()->sizeHint().height());
}

void RecordsEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void RecordsEdit::add()
{
    QStringList parts;
    for (QWidget* field : m_fields) {
        auto* box = qobject_cast<QComboBox*>(field);
        auto* line = box ? box->lineEdit() : static_cast<QLineEdit*>(field);
        parts << line->text().trimmed();
    }
    if (parts.contains(QString()))
        return;
    for (QWidget* field : m_fields) {
        auto* box = qobject_cast<QComboBox*>(field);
        (box ? box->lineEdit() : static_cast<QLineEdit*>(field))->setText({}); // not clear(): what was typed would stay for the field's own undo
    }
    Q_EMIT added(parts);
}

void RecordsEdit::removeCurrent()
{
    if (const Record* record = m_model->record(m_view->currentIndex()); record && record->editable)
        Q_EMIT removed(record->id);
}

} // namespace hullwright::ui
