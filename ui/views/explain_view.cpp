#include "ui/views/explain_view.h"

#include "ui/style/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_find_bar.h"
#include "ui/widgets/whats_this.h"

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

/// Sizes are relative to the font; margins are those of the grid.
const QString kSheet = QStringLiteral("h3 { margin-top: 0px; margin-bottom: 4px; font-weight: 600; }"
                                      "h4 { margin-top: 12px; margin-bottom: 2px; font-weight: 600; font-size: medium; }"
                                      "p { margin-top: 0px; margin-bottom: 6px; }"
                                      "ul, ol { margin-top: 0px; margin-bottom: 4px; margin-left: -20px; }"
                                      "li { margin-bottom: 3px; }");

} // namespace

ExplainView::ExplainView(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_scores(FixScores::of(document)), m_pages(new QStackedWidget(this)), m_text(new QTextBrowser(this)),
      m_empty(new EmptyState(QStringLiteral("help"), tr("Explanations appear here"), tr("Select a finding, a step of the attacker's way or a setting, and read what it means."), this))
{
    m_text->setObjectName(QStringLiteral("explanation"));
    introduce(*m_text, tr("Explanation"),
              tr("What the chosen setting, finding or step of the way means, how it is used in attacks, and what may break where it is settled. Links lead to the lines that it is about."));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->document()->setDefaultStyleSheet(kSheet);
    m_text->document()->setDocumentMargin(kUnit);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setFocusProxy(m_text);
    new TextFindBar(*m_text, TextFindBar::Keys::Windows);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ExplainView::render);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ExplainView::activate);
    connect(&selection, &Selection::changed, this, [this](const yaml::Path& path) { follow(path); });
    connect(&document, &Document::textReplaced, this, [this] { show(Subject()); }); // what was explained is of another text
    connect(&document, &Document::analysisChanged, this, &ExplainView::refresh);
    connect(&document, &Document::stateChanged, this, &ExplainView::refresh);
    connect(&m_scores, &FixScores::scored, this, [this](int finding) {
        if (std::find(m_shown.findings.begin(), m_shown.findings.end(), static_cast<std::size_t>(finding)) != m_shown.findings.end())
            refresh();
    });
    refresh();
}

void ExplainView::follow(const yaml::Path& path)
{
    Subject subject;
    subject.path = path;
    show(std::move(subject));
}

void ExplainView::showFinding(const rules::Finding& finding)
{
    show(Subject::of(finding));
}

void ExplainView::showStep(const risk::PathStep& step)
{
    Subject subject;
    subject.kind = Subject::Kind::Step;
    subject.step = step;
    show(std::move(subject));
}

void ExplainView::show(Subject subject)
{
    m_subject = std::move(subject);
    m_fromTop = true;
    refresh();
}

void ExplainView::refresh()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void ExplainView::render()
{
    m_stale = false;
    const auto& analysis = m_document.analysis();
    m_pages->setCurrentWidget(analysis ? static_cast<QWidget*>(m_text) : m_empty);
    Explanation next = analysis ? explain(*analysis, m_scores, m_subject, palette()) : Explanation();
    if (next.html != m_shown.html) {
        // What is read must not jump because a score arrived.
        const int at = m_text->verticalScrollBar()->value();
        m_text->setHtml(next.html);
        m_text->verticalScrollBar()->setValue(m_fromTop ? 0 : at);
    }
    m_fromTop = false;
    m_shown = std::move(next);
}

void ExplainView::activate(const QUrl& link)
{
    const QString address = link.toString();
    if (link.scheme() == QLatin1String("go"))
        return activatePlace(link.path());
    if (link.scheme() == QLatin1String("fix"))
        return activateFix(link.path());
    if (link.scheme() != QLatin1String("finding"))
        return Q_EMIT webLinkActivated(address);
    const auto index = static_cast<std::size_t>(link.path().toULongLong());
    const auto& analysis = m_document.analysis();
    if (!analysis || index >= analysis->findings.all.size())
        return;
    const rules::Finding finding = analysis->findings.all[index];
    if (const auto path = yaml::parsePath(finding.path))
        m_selection.select(*path, this, finding.place);
    showFinding(finding);
}

void ExplainView::activatePlace(const QString& number)
{
    const auto index = static_cast<std::size_t>(number.toULongLong());
    if (index >= m_shown.places.size())
        return;
    const Explanation::Place place = m_shown.places[index];
    const Subject subject = m_subject; // the selection changes what is explained; going to a line does not
    m_selection.select(place.path, this, place.place);
    show(subject);
    Q_EMIT placeActivated(place.path);
}

void ExplainView::activateFix(const QString& numbers)
{
    const QStringList parts = numbers.split(u'/');
    const auto finding = static_cast<std::size_t>(parts.value(0).toULongLong());
    if (const auto done = m_scores.apply(finding, static_cast<std::size_t>(parts.value(1).toULongLong())); !done)
        Q_EMIT failed(done.error());
}

void ExplainView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        render();
}

void ExplainView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace hullwright::ui
