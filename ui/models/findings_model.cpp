#include "ui/models/findings_model.h"

#include "ui/direction.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <unordered_set>

namespace hullwright::ui {

namespace {

constexpr int kSign = 14;

QPixmap sign(Role role, const QColor& ink)
{
    constexpr int kScale = 2;
    QPixmap pixmap(kSign * kScale, kSign * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, QRectF(1, 1, kSign - 2, kSign - 2), role, ink);
    return pixmap;
}

/// In its colour, and as the words of its row where that is selected: dark red on the selection's blue is hardly there.
QIcon sign(rules::Severity severity)
{
    const Role role = roleOf(severity);
    const QPalette palette = QGuiApplication::palette();
    QIcon icon(sign(role, color(role, palette)));
    icon.addPixmap(sign(role, palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return icon;
}

} // namespace

FindingsModel::FindingsModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_scores(FixScores::of(document))
{
    m_rows = rowsOf(document.analysis());
    connect(&document, &Document::analysisChanged, this, &FindingsModel::update);
    connect(&m_scores, &FixScores::scored, this, [this](int finding) {
        for (int row = 0; row < rowCount(); ++row) {
            if (m_rows[static_cast<std::size_t>(row)].index == static_cast<std::size_t>(finding))
                Q_EMIT dataChanged(index(row, BestFix), index(row, ScoreAfter));
        }
    });
}

std::vector<FindingsModel::Row> FindingsModel::rowsOf(const analysis::AnalysisPtr& analysis) const
{
    std::vector<Row> rows;
    if (!analysis)
        return rows;
    const auto& all = analysis->findings.all.items();
    rows.reserve(all.size());
    std::unordered_set<std::string> taken;
    taken.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const rules::Finding& finding = *all[i];
        std::string key = finding.rule->id;
        ((key += '\n') += finding.service) += '\n';
        key += finding.subject;
        while (!taken.insert(key).second) // two of a kind: told apart by their order
            key += '+';
        rows.push_back({all[i], i, std::move(key), finding.suppression ? ignoredWords(analysis->findings.suppressions[*finding.suppression]) : QString()});
    }
    return rows;
}

void FindingsModel::sync(std::vector<Row>&& next)
{
    std::unordered_set<std::string_view> kept;
    for (const Row& row : next)
        kept.insert(row.key);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_rows[static_cast<std::size_t>(row)].key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        const int row = static_cast<int>(i);
        const auto found = std::find_if(m_rows.begin() + std::min(at, std::ssize(m_rows)), m_rows.end(), [&](const Row& r) { return r.key == next[i].key; });
        if (found == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + at, std::move(next[i]));
            endInsertRows();
            continue;
        }
        if (const auto from = static_cast<int>(found - m_rows.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_rows.begin() + at, found, found + 1);
            endMoveRows();
        }
        m_rows[i] = std::move(next[i]);
    }
}

void FindingsModel::update()
{
    sync(rowsOf(m_document.analysis()));
    // Scores and fixes are worked out anew for all of them.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT updated();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int FindingsModel::count() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.finding->counts(); }));
}

const std::vector<rules::Fix>& FindingsModel::fixes(int row) const
{
    return m_scores.fixes(m_rows[static_cast<std::size_t>(row)].index);
}

void FindingsModel::repaint()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DecorationRole, Qt::ForegroundRole});
}

QString FindingsModel::scoreText(const Row& row) const
{
    if (!row.finding->counts() || m_scores.fixes(row.index).empty() || !m_document.analysis())
        return {};
    const auto after = m_scores.scoreAfter(row.index);
    if (!after)
        return QStringLiteral("…");
    const QString change = scoreChange(m_document.analysis()->assessment.stack.value, *after);
    return change.isEmpty() ? tr("unchanged") : change;
}

QString FindingsModel::text(const Row& row, int column) const
{
    switch (column) {
    case Severity:
        return word(row.finding->severity);
    case Service:
        return row.finding->service.empty() ? tr("(project)") : unmasked(QString::fromStdString(row.finding->service));
    case Message:
        return translated(row.finding->message);
    case BestFix: {
        if (!row.ignored.isEmpty())
            return row.ignored;
        if (row.finding->moot)
            return tr("covered by: %1").arg(translated(row.finding->moot->title));
        const auto& ways = m_scores.fixes(row.index);
        return ways.empty() ? QString() : translated(ways.front().title);
    }
    case ScoreAfter:
        return scoreText(row);
    case RuleId:
        return QString::fromLatin1(row.finding->rule->id);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("<p><b>%1</b> (%2)</p><p>%3</p><p>%4</p>%5")
            .arg(translated(row.finding->rule->title).toHtmlEscaped(), text(row, RuleId), translated(row.finding->message).toHtmlEscaped(),
                 translated(row.finding->rule->why).toHtmlEscaped(),
                 row.ignored.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(row.ignored.toHtmlEscaped()));
    case Qt::DecorationRole:
        return index.column() == Severity ? QVariant(sign(row.finding->severity)) : QVariant();
    case Qt::ForegroundRole:
        if (!row.finding->counts() || index.column() == RuleId)
            return color(Role::Muted, QGuiApplication::palette());
        return index.column() == Severity ? QVariant(color(roleOf(row.finding->severity), QGuiApplication::palette())) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != Severity)
            return text(row, index.column());
        return row.ignored.isEmpty() ? tr("%1, %2: %3").arg(text(row, Severity), text(row, Service), text(row, Message))
                                     : tr("%1, %2: %3 (%4)").arg(text(row, Severity), text(row, Service), text(row, Message), row.ignored);
    case SortRole:
        return index.column() == Severity ? QVariant((row.finding->counts() ? 0 : 100'000'000) + (9 - static_cast<int>(row.finding->severity)) * 1'000'000 + index.row())
                                          : QVariant(text(row, index.column()));
    case FilterRole:
        return QString(text(row, Service) + u' ' + text(row, Message) + u' ' + text(row, RuleId) + u' ' + text(row, Severity) + u' ' + row.ignored);
    case SeverityRole:
        return static_cast<int>(row.finding->severity);
    case FixableRole:
        return row.finding->counts() && !m_scores.fixes(row.index).empty();
    case IgnoredRole:
        return !row.ignored.isEmpty();
    case TitleRole:
        return translated(row.finding->rule->title);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Service:
        return tr("Service");
    case Message:
        return tr("Finding");
    case BestFix:
        return tr("Fix");
    case ScoreAfter:
        return tr("Score");
    case RuleId:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace hullwright::ui
