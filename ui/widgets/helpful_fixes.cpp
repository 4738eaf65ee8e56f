#include "ui/widgets/helpful_fixes.h"

#include "ui/direction.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace hullwright::ui {

namespace {

/// "Remove the Docker socket from web        91 → 63"
class FixButton : public QAbstractButton {
public:
    FixButton(const QString& title, const QString& numbers, bool caution, QWidget* parent) : QAbstractButton(parent), m_numbers(numbers), m_caution(caution)
    {
        setText(title);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would ask for the height of the hinted width
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect box = fontMetrics().boundingRect(QRect(0, 0, std::max(20, width - numbersWidth() - 2 * kUnit - mark()), 10000), Qt::TextWordWrap, text());
        return std::max(kRow, box.height() + kUnit);
    }
    [[nodiscard]] QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, kRow}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = isEnabled() && (underMouse() || hasFocus());
        painter.setPen(lit ? QPen(color(Role::Accent, palette()), hasFocus() ? 1.5 : 1.0) : QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(isDown() || (lit && underMouse()) ? tint(Role::Accent, palette()) : palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect inner = rect().adjusted(kUnit, 0, -kUnit, 0);
        const int left = mark();
        if (m_caution) {
            const int x = mirrored ? inner.right() - left + kHalf : inner.left();
            paintShape(painter, QRectF(x, 0, left - kHalf, height()), Role::Warning, color(Role::Warning, palette()));
        }
        const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        painter.setPen(palette().color(group, QPalette::Text));
        const QRect words = mirrored ? inner.adjusted(numbersWidth(), 0, -left, 0) : inner.adjusted(left, 0, -numbersWidth(), 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(isEnabled() ? color(Role::Ok, palette()) : palette().color(group, QPalette::Text));
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing, m_numbers);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] int numbersWidth() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return QFontMetrics(bold).horizontalAdvance(m_numbers) + kUnit;
    }
    [[nodiscard]] int mark() const { return m_caution ? fontMetrics().ascent() + kHalf : 0; }
    QString m_numbers;
    bool m_caution;
};

QString togetherTitle(const analysis::FixSet& set)
{
    QStringList titles;
    for (const analysis::SetFix& each : set.fixes)
        titles << translated(each.fix.title);
    return HelpfulFixes::tr("Together: %1").arg(titles.join(QStringLiteral("; ")));
}

/// What is done to the first of them, and to how many more.
QString kindTitle(const harden::KindFix& kind)
{
    return HelpfulFixes::tr("%1, and %n more like it", nullptr, static_cast<int>(kind.plan.steps.size()) - 1).arg(translated(kind.plan.steps.front().title));
}

} // namespace

HelpfulFixes::HelpfulFixes(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_scores(FixScores::of(document)), m_column(new QVBoxLayout(this))
{
    introduce(*this, tr("Most helpful fixes"),
              tr("The fixes that lower the score most, with the score after each: computed on a copy of the files, not guessed."));
    m_column->setContentsMargins(kUnit, 0, kUnit, 0);
    m_column->setSpacing(kHalf);
    connect(&m_scores, &FixScores::finished, this, [this] {
        refresh();
        findTogether();
    });
    m_search.onFinished([this](const Found& found) {
        m_found = m_searched == m_document.analysis() ? found : Found();
        if (m_found.together && m_found.together->fixes.size() < 2)
            m_found.together.reset();
        refresh();
    });
    connect(&document, &Document::analysisChanged, this, [this] {
        m_search.stop(); // it is about another project by now
        refresh();
    });
    connect(&document, &Document::stateChanged, this, &HelpfulFixes::refresh);
    refresh();
}

void HelpfulFixes::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void HelpfulFixes::refresh()
{
    if (!isVisible() && !m_shown.isNull())
        return;
    const auto& analysis = m_document.analysis();
    const auto best = analysis ? m_scores.mostHelpful(3) : std::vector<std::size_t>();
    QString says = m_document.editable() ? QStringLiteral("editable") : QStringLiteral("fixed");
    struct Item {
        std::size_t finding;
        Words words;
    };
    QList<Item> items;
    for (const std::size_t finding : best) {
        const auto& fix = m_scores.fixes(finding).front();
        const QString breaks = fix.kind == rules::FixKind::Caution ? translated(analysis->findings.all[finding].rule->breaks) : QString();
        items.append({finding, {translated(fix.title), scoreChange(analysis->assessment.stack.value, m_scores.scoreAfter(finding).value_or(0)), breaks}});
        says += QStringLiteral("\n%1 %2 %3").arg(finding).arg(items.back().words.title, items.back().words.numbers);
    }
    if (items.isEmpty() && (!m_scores.idle() || m_search.running()))
        says += QStringLiteral("\nworking");
    const bool found = m_searched == analysis;
    const bool together = found && m_found.together;
    if (together)
        says += QStringLiteral("\n") + togetherTitle(*m_found.together);
    const auto kinds = found ? std::span(m_found.kinds).first(std::min<std::size_t>(m_found.kinds.size(), 3)) : std::span<const harden::KindFix>();
    for (const harden::KindFix& kind : kinds)
        says += QStringLiteral("\n") + kindTitle(kind);
    if (says == m_shown)
        return;
    m_shown = says;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (together)
        addTogether(); // first: it does what none below does
    for (const Item& item : items) {
        addButton(item.words, [this, finding = item.finding] { apply(finding); });
    }
    for (const harden::KindFix& kind : kinds)
        addKind(kind);
    if (items.isEmpty() && !together && kinds.empty()) {
        auto* none = new QLabel(!analysis ? tr("Fixes appear here once a Compose file can be read.") : m_scores.idle() && !m_search.running() ? tr("No single fix lowers the score further.") : tr("Comparing fixes…"), this);
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
}

void HelpfulFixes::findTogether()
{
    m_searched = m_document.analysis();
    m_found = {};
    if (!m_searched)
        return;
    const bool alone = !m_scores.mostHelpful(1).empty();
    m_search.start([before = m_searched, alone](const GoOn& goOn) {
        Found found{analysis::smallestFixSet(before, 3, [&goOn] { return goOn(0, 0); }), {}};
        if (!alone && !found.together)
            found.kinds = harden::helpfulKinds(before, goOn);
        return found;
    });
    refresh();
}

void HelpfulFixes::addKind(const harden::KindFix& kind)
{
    const QString title = kindTitle(kind), numbers = scoreChange(m_searched->assessment.stack.value, kind.plan.after->assessment.stack.value);
    const auto& steps = kind.plan.steps;
    const bool caution = std::any_of(steps.begin(), steps.end(), [](const harden::Step& step) { return step.kind == rules::FixKind::Caution; });
    const QString breaks = caution ? translated(kind.rule->breaks) : QString();
    addButton({title, numbers, breaks}, [this, rule = kind.rule] { applyKind(*rule); });
}

void HelpfulFixes::applyKind(const rules::Rule& rule)
{
    m_document.settle();
    const auto kind = std::find_if(m_found.kinds.begin(), m_found.kinds.end(), [&rule](const harden::KindFix& each) { return each.rule == &rule; });
    if (m_searched != m_document.analysis() || kind == m_found.kinds.end())
        return refresh();
    const compose::Patches patches = kind->plan.patches; // a copy: performing it makes a new analysis
    if (const auto done = m_document.applyPatches(tr("Fix all of a kind: %1").arg(translated(rule.title)), patches); !done)
        Q_EMIT failed(done.error());
}

/// A fix, or several at once.
void HelpfulFixes::addButton(const Words& words, const std::function<void()>& apply)
{
    auto* button = new FixButton(words.title, words.numbers, !words.breaks.isEmpty(), this);
    button->setEnabled(m_document.editable());
    button->setAccessibleName(tr("%1, score %2").arg(words.title, words.numbers));
    button->setToolTip(words.breaks.isEmpty() ? words.title : tr("%1\nMay break something: %2").arg(words.title, words.breaks));
    connect(button, &QAbstractButton::clicked, this, apply);
    m_column->addWidget(button);
}

void HelpfulFixes::addTogether()
{
    const QString title = togetherTitle(*m_found.together), numbers = scoreChange(m_searched->assessment.stack.value, m_found.together->after->assessment.stack.value);
    QStringList breaks;
    for (const analysis::SetFix& each : m_found.together->fixes) {
        if (each.fix.kind == rules::FixKind::Caution)
            breaks << translated(each.finding.rule->breaks);
    }
    addButton({title, numbers, breaks.join(u' ')}, [this] { applyTogether(); });
}

void HelpfulFixes::applyTogether()
{
    m_document.settle();
    if (!m_found.together || m_searched != m_document.analysis())
        return refresh();
    compose::Edits edits; // each is made behind those before it
    for (const analysis::SetFix& each : m_found.together->fixes)
        edits.insert(edits.end(), each.fix.operations.begin(), each.fix.operations.end());
    if (const auto done = m_document.performEdits(tr("Apply %1 fixes that help together").arg(m_found.together->fixes.size()), edits); !done)
        Q_EMIT failed(done.error());
}

void HelpfulFixes::apply(std::size_t finding)
{
    if (const auto done = m_scores.apply(finding); !done)
        Q_EMIT failed(done.error());
}

} // namespace hullwright::ui
