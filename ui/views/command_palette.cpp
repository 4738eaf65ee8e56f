#include "ui/views/command_palette.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr std::size_t kMostShown = 100;
constexpr int kPaletteWidth = 640;

/// The text at the left, kind and hint at the right in a quieter colour.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString hint = index.data(PaletteModel::HintRole).toString();
        const QString side = hint.isEmpty() ? index.data(PaletteModel::KindRole).toString() : QStringLiteral("%1   %2").arg(hint, index.data(PaletteModel::KindRole).toString());
        const int width = option.fontMetrics.horizontalAdvance(side) + kGap;
        QStyleOptionViewItem left = option;
        initStyleOption(&left, index);
        left.text = option.fontMetrics.elidedText(left.text, Qt::ElideMiddle, std::max(0, option.rect.width() - width - kGap));
        const QWidget* widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, widget);
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        const QRect area = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(option.rect.width() - width, 0, -kUnit, 0));
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(area, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)), side);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(kRow, option.fontMetrics.height() + kUnit)};
    }
};

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteItem> items, QObject* parent) : QAbstractListModel(parent), m_items(std::move(items))
{
    search({});
}

int PaletteModel::rank(const PaletteItem& item, const QStringList& words) const
{
    const QString shown = item.text.toLower();
    const QString all = (item.kind + u' ' + item.text + u' ' + item.words).toLower();
    int sum = 0;
    for (const QString& word : words) {
        if (shown.startsWith(word))
            sum += 0;
        else if (shown.contains(QStringLiteral(" ") + word))
            sum += 1;
        else if (shown.contains(word))
            sum += 2;
        else if (all.contains(word))
            sum += 4;
        else
            return -1;
    }
    return sum;
}

void PaletteModel::search(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (const int value = rank(m_items[i], words); value >= 0)
            found.emplace_back(value, i);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (found.size() > kMostShown)
        found.resize(kMostShown);
    // A search has other rows, not other places for the same: nobody keeps an index over it.
    beginResetModel();
    m_shown.clear();
    for (const auto& [value, index] : found)
        m_shown.push_back(index);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem& found = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return found.text;
    case Qt::AccessibleTextRole: return QStringList{found.text, found.kind, found.hint}.join(QStringLiteral(", "));
    case KindRole: return found.kind;
    case HintRole: return found.hint;
    default: return {};
    }
}

CommandPalette::CommandPalette(std::vector<PaletteItem> items, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(new PaletteModel(std::move(items), this)), m_field(new QLineEdit(this)), m_list(new QListView(this)), m_nothing(new QLabel(tr("Nothing is called so."), this))
{
    setWindowTitle(tr("Search or run"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_field->setPlaceholderText(tr("Search or run: an action, a service, a finding"));
    m_field->setAccessibleName(tr("Search or run"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(kRow + kUnit);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field's arrow keys steer it
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    column->setSpacing(kUnit);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    resize(kPaletteWidth, 12 * kRow + m_field->minimumHeight() + 3 * kUnit);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, kRow * 3)));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    search({});
}

void CommandPalette::search(const QString& text)
{
    m_model->search(text);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0));
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run()
{
    if (!m_list->currentIndex().isValid())
        return;
    // Behind the dialog: what runs may open another, and is to find the focus where it was.
    const auto chosen = m_model->item(m_list->currentIndex().row()).run;
    QMetaObject::invokeMethod(parent(), [chosen] { chosen(); }, Qt::QueuedConnection);
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    int next = row;
    switch (key->key()) {
    case Qt::Key_Down: next = row + 1; break;
    case Qt::Key_Up: next = row - 1; break;
    case Qt::Key_PageDown: next = row + 10; break;
    case Qt::Key_PageUp: next = row - 10; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    default: return false;
    }
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(next, 0, rows - 1)));
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    return true;
}

} // namespace hullwright::ui
