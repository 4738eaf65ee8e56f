#include "ui/widgets/helpful_fixes.h"

#include "ui/direction.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

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

} // namespace

HelpfulFixes::HelpfulFixes(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_scores(FixScores::of(document)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Most helpful fixes"));
    m_column->setContentsMargins(kUnit, 0, kUnit, 0);
    m_column->setSpacing(kHalf);
    connect(&m_scores, &FixScores::finished, this, [this] {
        refresh();
        findTogether();
    });
    m_search.onFinished([this](const std::optional<analysis::FixSet>& found) {
        m_together = found && found->fixes.size() > 1 && m_searched == m_document.analysis() ? found : std::nullopt;
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
        QString title, numbers, breaks;
    };
    QList<Item> items;
    for (const std::size_t finding : best) {
        const auto& fix = m_scores.fixes(finding).front();
        const QString breaks = fix.kind == rules::FixKind::Caution ? translated(analysis->findings.all[finding].rule->breaks) : QString();
        items.append({finding, translated(fix.title), scoreChange(analysis->assessment.stack.value, m_scores.scoreAfter(finding).value_or(0)), breaks});
        says += QStringLiteral("\n%1 %2 %3").arg(finding).arg(items.back().title, items.back().numbers);
    }
    if (items.isEmpty() && !m_scores.idle())
        says += QStringLiteral("\nworking");
    const bool together = m_together && m_searched == analysis;
    if (together)
        says += QStringLiteral("\n") + togetherTitle(*m_together);
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
        auto* button = new FixButton(item.title, item.numbers, !item.breaks.isEmpty(), this);
        button->setEnabled(m_document.editable());
        button->setAccessibleName(tr("%1, score %2").arg(item.title, item.numbers));
        button->setToolTip(item.breaks.isEmpty() ? item.title : tr("%1\nMay break something: %2").arg(item.title, item.breaks));
        connect(button, &QAbstractButton::clicked, this, [this, finding = item.finding] { apply(finding); });
        m_column->addWidget(button);
    }
    if (items.isEmpty() && !together) {
        auto* none = new QLabel(!analysis ? tr("Fixes appear here once a Compose file can be read.") : m_scores.idle() ? tr("No single fix lowers the score further.") : tr("Comparing fixes…"), this);
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
}

void HelpfulFixes::findTogether()
{
    m_searched = m_document.analysis();
    if (m_searched)
        m_search.start([before = m_searched](const GoOn& goOn) { return analysis::smallestFixSet(before, 3, [&goOn] { return goOn(0, 0); }); });
}

void HelpfulFixes::addTogether()
{
    const QString title = togetherTitle(*m_together), numbers = scoreChange(m_searched->assessment.stack.value, m_together->after->assessment.stack.value);
    QStringList breaks;
    for (const analysis::SetFix& each : m_together->fixes) {
        if (each.fix.kind == rules::FixKind::Caution)
            breaks << translated(each.finding.rule->breaks);
    }
    auto* button = new FixButton(title, numbers, !breaks.isEmpty(), this);
    button->setEnabled(m_document.editable());
    button->setAccessibleName(tr("%1, score %2").arg(title, numbers));
    button->setToolTip(breaks.isEmpty() ? title : tr("%1\nMay break something: %2").arg(title, breaks.join(u' ')));
    connect(button, &QAbstractButton::clicked, this, &HelpfulFixes::applyTogether);
    m_column->addWidget(button);
}

void HelpfulFixes::applyTogether()
{
    m_document.settle();
    if (!m_together || m_searched != m_document.analysis())
        return refresh();
    compose::Edits edits; // each is made behind those before it
    for (const analysis::SetFix& each : m_together->fixes)
        edits.insert(edits.end(), each.fix.operations.begin(), each.fix.operations.end());
    if (const auto done = m_document.performEdits(tr("Apply %1 fixes that help together").arg(m_together->fixes.size()), edits); !done)
        Q_EMIT failed(done.error());
}

void HelpfulFixes::apply(std::size_t finding)
{
    if (const auto done = m_scores.apply(finding); !done)
        Q_EMIT failed(done.error());
}

} // namespace hullwright::ui
