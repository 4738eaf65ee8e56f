// The fields below the tree that add a key or an item: what may stand there, and what it is for.
#include "ui/models/key_help.h"
#include "ui/models/stack_tree_model.h"
#include "ui/models/value_kinds.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/views/tree_view.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwright::ui {

QWidget* TreeView::buildAdder()
{
    m_adder = new QWidget(this);
    auto* column = new QVBoxLayout(m_adder);
    column->setContentsMargins(kUnit, kHalf, kUnit, kUnit);
    column->setSpacing(kHalf);
    auto* row = new QHBoxLayout;
    row->setSpacing(kHalf);
    column->addLayout(row);
    m_keyHelp = new QLabel(m_adder);
    m_keyHelp->setWordWrap(true);
    m_keyHelp->hide();
    column->addWidget(m_keyHelp);
    m_newKey = new QComboBox(m_adder);
    m_newKey->setEditable(true);
    m_newKey->setInsertPolicy(QComboBox::NoInsert);
    m_newKey->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the longest key would leave the value no room
    m_newKey->setMinimumContentsLength(8);
    m_newKey->setAccessibleName(tr("New key"));
    m_newKey->lineEdit()->setAccessibleName(tr("New key"));
    m_newKey->lineEdit()->setPlaceholderText(tr("Key"));
    m_newValue = new QLineEdit(m_adder);
    m_newValue->setPlaceholderText(tr("Value"));
    m_newValue->setAccessibleName(tr("New value"));
    auto* add = new QPushButton(tr("Add"), m_adder);
    auto* close = new QToolButton(m_adder);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Cancel adding"));
    close->setAccessibleName(tr("Cancel adding"));
    close->setMinimumSize(kTarget, kTarget);
    row->addWidget(m_newKey, 1);
    row->addWidget(m_newValue, 1);
    row->addWidget(add);
    row->addWidget(close);
    m_adder->hide();
    for (QWidget* field : {static_cast<QWidget*>(m_newKey->lineEdit()), static_cast<QWidget*>(m_newValue)})
        field->installEventFilter(this);
    connect(m_newKey, &QComboBox::currentTextChanged, this, &TreeView::explainKey);
    connect(add, &QPushButton::clicked, this, &TreeView::finishAdding);
    connect(m_newValue, &QLineEdit::returnPressed, this, &TreeView::finishAdding);
    connect(close, &QToolButton::clicked, m_adder, &QWidget::hide);
    return m_adder;
}

void TreeView::startAdding()
{
    QModelIndex to = current().siblingAtColumn(StackTreeModel::NameColumn);
    if (!m_document.editable())
        return;
    // On a plain value the new one goes beside it.
    const auto holds = [this](const QModelIndex& index) { return m_model->hasChildren(index) || !(m_model->flags(index) & Qt::ItemNeverHasChildren); };
    while (to.isValid() && !holds(to))
        to = to.parent();
    m_addTo = to;
    const yaml::Path path = m_model->path(to);
    const yaml::Node node = m_model->node(to);
    const bool list = node && node.kind() == yaml::Kind::Sequence;
    m_newKey->setVisible(!list);
    offerKeys(path, node);
    m_newValue->clear();
    m_adder->show();
    (list ? static_cast<QWidget*>(m_newValue) : m_newKey)->setFocus(Qt::OtherFocusReason);
}

/// The keys that may stand there and do not yet, each with what it is for.
void TreeView::offerKeys(const yaml::Path& path, const yaml::Node& node)
{
    QStringList present;
    for (std::size_t i = 0; node && node.kind() == yaml::Kind::Mapping && i < node.size(); ++i)
        present << QString::fromUtf8(node.key(i).value().data(), static_cast<qsizetype>(node.key(i).value().size()));
    m_newKey->clear();
    for (const Choice& key : knownKeys(path, present)) {
        m_newKey->addItem(key.text);
        m_newKey->setItemData(m_newKey->count() - 1, key.about, Qt::ToolTipRole);
        m_newKey->setItemData(m_newKey->count() - 1, key.about, Qt::AccessibleDescriptionRole);
    }
    m_newKey->setCurrentText({});
    explainKey({});
}

/// What the key is for stands below it, and its values are offered.
void TreeView::explainKey(const QString& name)
{
    yaml::Path path = m_model->path(m_addTo);
    path.emplace_back(name.trimmed().toStdString());
    const QStringList help = name.trimmed().isEmpty() ? QStringList() : keyHelp(path);
    m_keyHelp->setText(help.join(u' '));
    m_keyHelp->setVisible(!help.isEmpty());
    m_newKey->setAccessibleDescription(m_keyHelp->text());
    QStringList words;
    const ValueSpec spec = valueSpec(path);
    for (const Choice& choice : spec.choices)
        words << choice.text;
    if (spec.kind == ValueKind::Switch)
        words << QStringLiteral("true") << QStringLiteral("false");
    m_newValue->setCompleter(words.isEmpty() ? nullptr : new QCompleter(words, m_newValue));
}

void TreeView::finishAdding()
{
    const bool list = m_newKey->isHidden();
    if (!list && m_newKey->currentText().trimmed().isEmpty()) {
        m_newKey->setFocus(Qt::OtherFocusReason);
        return;
    }
    yaml::Path added = m_model->path(m_addTo);
    const Part part = m_model->partOf(m_addTo);
    if (!m_model->add(m_addTo, m_newKey->currentText(), m_newValue->text()))
        return;
    if (!list)
        added.emplace_back(m_newKey->currentText().trimmed().toStdString());
    m_adder->hide();
    showPath(added, part);
    const yaml::Node node = m_model->node(m_model->indexOf(added, StackTreeModel::NameColumn, part));
    m_selection.select(added, this, node ? node.place() : yaml::Place());
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace hullwright::ui
