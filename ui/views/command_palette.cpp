#include "ui/views/command_palette.h"

#include "ui/direction.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/whats_this.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace hullwright::ui {

namespace {

constexpr std::size_t kMostShown = 100;
constexpr int kPaletteWidth = 640;
constexpr qsizetype kLeastLetters = 3; ///< fewer follow one another nearly everywhere
constexpr qsizetype kFarthest = 4;     ///< letters of the text for one of the word

/// The text at the left, kind and hint at the right in a quieter colour.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString hint = index.data(PaletteModel::HintRole).toString();
        const QString kind = index.data(PaletteModel::KindRole).toString();
        const QString side = hint.isEmpty() ? kind : QStringLiteral("%1   %2").arg(leftToRight(hint), kind);
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
    /// As wide as the list: its words are elided, and the kind at the end stays in sight.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return {kGap, std::max(kRow, option.fontMetrics.height() + kUnit)}; }
};

/// "save report" as "savereport", "mem_limit" as "memlimit".
QString runTogether(QString text)
{
    return text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

/// Whether the letters of a word follow one another in a text, the first of them at the beginning of a word.
bool followIn(const QString& text, const QString& word)
{
    for (qsizetype begin = text.indexOf(word.front()); begin >= 0; begin = text.indexOf(word.front(), begin + 1)) {
        if (begin > 0 && text[begin - 1].isLetterOrNumber())
            continue;
        qsizetype at = begin, letter = 1;
        const qsizetype end = std::min(text.size(), begin + kFarthest * word.size());
        while (letter < word.size() && ++at < end)
            letter += text[at] == word[letter] ? 1 : 0;
        if (letter == word.size())
            return true;
    }
    return false;
}

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteItem> items, const QStringList& recent, TypedItem typed, QObject* parent) : QAbstractListModel(parent), m_items(std::move(items)), m_typed(std::move(typed))
{
    for (const PaletteItem& item : m_items) {
        const qsizetype at = recent.indexOf(item.key());
        m_ages.push_back(at < 0 ? recent.size() : at);
    }
    search({});
}

int PaletteModel::rank(const PaletteItem& item, const QStringList& words) const
{
    const QString shown = item.text.toLower();
    const QString all = (item.kind + u' ' + item.text + u' ' + item.words).toLower();
    const QString run = runTogether(shown);
    int sum = 0;
    for (const QString& word : words) {
        if (shown.startsWith(word))
            sum += 0;
        else if (shown.contains(QStringLiteral(" ") + word))
            sum += 1;
        else if (shown.contains(word))
            sum += 2;
        else if (run.contains(word))
            sum += 3;
        else if (all.contains(word))
            sum += 4;
        else if (word.size() >= kLeastLetters && followIn(shown, word))
            sum += 6;
        else
            return -1;
    }
    return sum;
}

void PaletteModel::search(const QString& text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    struct Found {
        int rank;
        qsizetype age, length;
        std::size_t item;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (const int value = rank(m_items[i], words); value >= 0)
            found.push_back({value, m_ages[i], words.isEmpty() || value > 0 ? 0 : m_items[i].text.size(), i}); // "mount" before "mount_setattr"
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return std::tie(a.rank, a.age, a.length) < std::tie(b.rank, b.age, b.length); });
    if (found.size() > kMostShown)
        found.resize(kMostShown);
    // A search has other rows, not other places for the same: nobody keeps an index over it.
    beginResetModel();
    m_shown.clear();
    m_first = m_typed ? m_typed(text) : std::nullopt;
    if (m_first)
        m_shown.push_back(m_items.size());
    for (const Found& each : found)
        m_shown.push_back(each.item);
    endResetModel();
}

const PaletteItem& PaletteModel::item(int row) const
{
    const std::size_t at = m_shown[static_cast<std::size_t>(row)];
    return at < m_items.size() ? m_items[at] : *m_first;
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

CommandPalette::CommandPalette(std::vector<PaletteItem> items, const QStringList& recent, TypedItem typed, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(new PaletteModel(std::move(items), recent, std::move(typed), this)), m_field(new QLineEdit(this)), m_list(new QListView(this)), m_nothing(new QLabel(tr("Nothing is called so."), this))
{
    setWindowTitle(tr("Search or run"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_field->setPlaceholderText(tr("An action, service, finding, setting, system call or :line"));
    m_field->setAccessibleName(tr("Search or run"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(kRow + kUnit);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    introduce(*m_list, tr("What was found"),
              tr("Whatever the words above lead to: actions, services, findings, settings and system calls. Enter runs the chosen one, or goes there."));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field's arrow keys steer it
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    // It has no frame of the desktop's, and lies on a window of its own colour.
    auto* frame = new QFrame(this);
    frame->setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));
    frame->setForegroundRole(QPalette::PlaceholderText);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
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
    const PaletteItem& item = m_model->item(m_list->currentIndex().row());
    Q_EMIT chosen(item.key());
    QMetaObject::invokeMethod(parent(), [run = item.run] { run(); }, Qt::QueuedConnection);
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
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = rows - 1; break;
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
