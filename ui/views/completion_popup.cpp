#include "ui/views/completion_popup.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kMostRows = 9;
constexpr int kWidth = 360;

} // namespace

/// Lives as long as one list is open, so it has no rows to keep in step with anything.
class CompletionModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<compose::Candidate> candidates)
    {
        beginResetModel();
        m_candidates = std::move(candidates);
        endResetModel();
    }
    [[nodiscard]] const compose::Candidate& candidate(int row) const { return m_candidates[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_candidates.size()); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const compose::Candidate& each = candidate(index.row());
        switch (role) {
        case Qt::DisplayRole: return QString::fromStdString(each.label);
        case Qt::AccessibleDescriptionRole:
        case Qt::ToolTipRole: return translated(each.about);
        default: return {};
        }
    }

private:
    std::vector<compose::Candidate> m_candidates;
};

CompletionPopup::CompletionPopup(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint), m_model(new CompletionModel(this)), m_list(new QListView(this)), m_sentence(new QLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What may stand here"));
    m_list->setModel(m_model);
    introduce(*m_list, tr("What may stand here"),
              tr("Keys and values that the file may have at the caret. Enter takes the chosen one."));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(kUnit);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_sentence);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::picked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionPopup::explain);
}

CompletionPopup::~CompletionPopup() = default;

void CompletionPopup::open(const std::vector<compose::Candidate>& candidates, const QRect& beside, bool preselect)
{
    const compose::Candidate* before = isVisible() ? current() : nullptr;
    const std::string kept = before ? before->label : std::string();
    m_model->set(candidates);
    int row = preselect ? 0 : -1;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (!kept.empty() && m_model->candidate(i).label == kept && !preselect)
            row = i;
    }
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    explain();
    place(beside);
    show();
    raise();
}

void CompletionPopup::place(const QRect& beside)
{
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + kHalf);
    // The sentence's height must not change while one walks through the list.
    const int text = m_sentence->fontMetrics().lineSpacing() * 3 + 2 * kUnit;
    m_sentence->setFixedHeight(text);
    const QSize size(kWidth, row * std::min(m_model->rowCount(), kMostRows) + text + 2);
    const QScreen* screen = parentWidget()->screen();
    const QRect space = screen ? screen->availableGeometry() : QRect(QPoint(), QSize(4096, 4096));
    QPoint at(beside.left(), beside.bottom() + 1);
    if (at.y() + size.height() > space.bottom())
        at.setY(beside.top() - size.height());
    at.setX(std::clamp(at.x(), space.left(), std::max(space.left(), space.right() - size.width())));
    setGeometry(QRect(at, size));
}

void CompletionPopup::explain()
{
    const compose::Candidate* now = current();
    m_sentence->setText(now ? translated(now->about) : tr("Down chooses, Enter inserts, Esc closes."));
    if (!now || !isVisible())
        return;
    // The focus stays in the editor: a screen reader is told of the entry by itself.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

const compose::Candidate* CompletionPopup::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->candidate(index.row()) : nullptr;
}

void CompletionPopup::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    const int wanted = std::abs(by) == 1 ? (now + by + rows) % rows : std::clamp(now + by, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(wanted));
}

} // namespace hullwright::ui
