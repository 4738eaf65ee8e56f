#include "ui/panels/list_edit.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/picture_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kMostLines = 6; ///< then it scrolls

} // namespace

ListEdit::ListEdit(const QString& name, const QString& example, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_field(new QLineEdit(this)), m_add(pictureButton(QStringLiteral("add"), tr("Add to %1").arg(name), this)),
      m_remove(pictureButton(QStringLiteral("remove"), tr("Remove from %1").arg(name), this))
{
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    m_field->setPlaceholderText(example);
    m_field->setAccessibleName(tr("New entry of %1").arg(name));
    auto* row = new QHBoxLayout;
    row->setSpacing(kHalf);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_list);
    column->addLayout(row);
    setFocusProxy(m_field);
    connect(m_add, &QToolButton::clicked, this, &ListEdit::add);
    connect(m_field, &QLineEdit::returnPressed, this, &ListEdit::add);
    connect(m_remove, &QToolButton::clicked, this, &ListEdit::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { m_remove->setEnabled(at >= 0); });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const int at = m_list->row(item);
        const QString text = item->text().trimmed();
        if (at < m_entries.size() && text == m_entries[at])
            return;
        // Later: the editor of the line is still open.
        QMetaObject::invokeMethod(this, [this, at, text] { text.isEmpty() ? Q_EMIT removed(at) : Q_EMIT changed(at, text); }, Qt::QueuedConnection);
    });
    setEntries({});
}

void ListEdit::setEntries(const QStringList& entries)
{
    const QSignalBlocker quiet(m_list);
    m_entries = entries;
    // In step line by line, so that the current one and a screen reader's place stay.
    while (m_list->count() > entries.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < entries.size(); ++i) {
        if (i == m_list->count()) {
            auto* item = new QListWidgetItem(m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        m_list->item(i)->setText(entries[i]);
        m_list->item(i)->setToolTip(entries[i]);
    }
    m_list->setVisible(!entries.isEmpty());
    m_remove->setVisible(!entries.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    fit();
}

void ListEdit::fit()
{
    const int lines = std::clamp(m_list->count(), 1, kMostLines);
    m_list->setFixedHeight(lines * std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + 2 * m_list->frameWidth() + kHalf);
}

void ListEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ListEdit::add()
{
    const QString entry = m_field->text().trimmed();
    if (entry.isEmpty())
        return;
    m_field->setText({}); // not clear(): what was typed would stay for the field's own undo
    Q_EMIT added(entry);
}

void ListEdit::removeCurrent()
{
    if (const int at = m_list->currentRow(); at >= 0)
        Q_EMIT removed(at);
}

void ListEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus())
        removeCurrent();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hullwright::ui
