#include "ui/views/source_marks.h"

#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/source_editor.h"

#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kFirstMarker = 1;    // one a severity, the worst on top
constexpr int kErrorMarker = 6;
constexpr int kFirstIndicator = 8; // one a severity
constexpr int kErrorIndicator = 14;
constexpr int kSeverities = 5;
constexpr int kSignSize = 14;

/// QScintilla takes each pixel of an image for one of the window's, whatever the screen's density.
QImage sign(Role role, const QPalette& palette)
{
    QImage image(QSize(kSignSize, kSignSize), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(painter, QRectF(2, 2, kSignSize - 4, kSignSize - 4), role, color(role, palette));
    painter.end();
    return image;
}

/// Places of nodes that go over many lines are underlined in their first line only: the squiggle names the setting, not its content.
std::size_t endOfFirstLine(const std::string& text, std::size_t begin, std::size_t end)
{
    const auto lineEnd = text.find_first_of("\r\n", begin);
    return std::min(end, lineEnd == std::string::npos ? text.size() : lineEnd);
}

} // namespace

SourceMarks::SourceMarks(SourceEditor& editor, QObject* parent) : QObject(parent), m_editor(editor)
{
    applyStyle();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &SourceMarks::draw);
    connect(&editor, &SourceEditor::styleChanged, this, &SourceMarks::applyStyle);
    connect(&editor, &QsciScintillaBase::SCN_DWELLSTART, this, [this](int, int x, int y) { onDwell(x, y); });
    connect(&editor, &QsciScintillaBase::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
}

void SourceMarks::applyStyle()
{
    const QPalette palette = m_editor.palette();
    const auto define = [&](int marker, int indicator, Role role) {
        m_editor.markerDefine(sign(role, palette), marker);
        m_editor.indicatorDefine(QsciScintilla::SquiggleLowIndicator, indicator);
        m_editor.setIndicatorForegroundColor(color(role, palette), indicator);
        m_editor.setIndicatorDrawUnder(true, indicator);
    };
    for (int i = 0; i < kSeverities; ++i)
        define(kFirstMarker + i, kFirstIndicator + i, roleOf(static_cast<rules::Severity>(i)));
    define(kErrorMarker, kErrorIndicator, Role::Error);
    m_editor.setMarginMarkerMask(1, ((1 << (kErrorMarker + 1)) - 1) & ~1);
}

void SourceMarks::choose(int indicator)
{
    m_editor.SendScintilla(QsciScintillaBase::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
}

void SourceMarks::underline(int indicator, std::size_t begin, std::size_t end)
{
    if (end <= begin)
        return;
    choose(indicator);
    m_editor.SendScintilla(QsciScintillaBase::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin), static_cast<long>(end - begin));
}

void SourceMarks::clear()
{
    m_waiting = {};
    m_lines.clear();
    for (int i = 0; i < kSeverities; ++i) {
        m_editor.markerDeleteAll(kFirstMarker + i);
        choose(kFirstIndicator + i);
        m_editor.SendScintilla(QsciScintillaBase::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_editor.size()));
    }
}

void SourceMarks::show(analysis::AnalysisPtr analysis, std::size_t file, std::size_t bom)
{
    m_waiting = {std::move(analysis), file, bom};
    m_later.start();
}

void SourceMarks::draw()
{
    const auto [shown, file, bom] = m_waiting;
    if (!shown)
        return;
    clear();
    const analysis::Analysis& analysis = *shown;
    const yaml::Tree& tree = *analysis.files()[file].tree;
    const std::string& text = tree.text();
    for (std::size_t i = 0; i < analysis.findings.all.size(); ++i) {
        const rules::Finding& finding = analysis.findings.all[i];
        const auto span = tree.span(finding.place);
        if (!span || span->begin < bom)
            continue;
        const std::size_t begin = span->begin - bom;
        const QString ignored = finding.suppression ? ignoredWords(analysis.findings.suppressions[*finding.suppression]) : QString();
        m_lines[m_editor.lineOf(begin)].push_back({analysis.findings.all.items()[i], i, ignored});
        if (finding.counts() && finding.severity > rules::Severity::Info)
            underline(kFirstIndicator + static_cast<int>(finding.severity), begin, endOfFirstLine(text, span->begin, span->end) - bom);
    }
    for (auto& [line, marks] : m_lines) {
        std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
            const bool counts = a.finding->counts();
            return counts != b.finding->counts() ? counts : a.finding->severity > b.finding->severity;
        });
        // Only what neither follows from another finding nor is ignored has a sign.
        if (marks.front().finding->counts())
            m_editor.markerAdd(static_cast<int>(line), kFirstMarker + static_cast<int>(marks.front().finding->severity));
    }
}

void SourceMarks::showError(const Error& error, std::size_t bom)
{
    clearError();
    if (error.position.line == 0)
        return;
    const std::size_t line = error.position.line - 1;
    m_error.emplace(line, sentences(error));
    m_editor.markerAdd(static_cast<int>(line), kErrorMarker);
    const auto begin = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line)));
    const auto end = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintillaBase::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line)));
    const std::size_t from = error.span.begin >= bom ? error.span.begin - bom : 0;
    underline(kErrorIndicator, from > begin && from < end ? from : begin, end);
}

void SourceMarks::clearError()
{
    m_error.reset();
    m_editor.markerDeleteAll(kErrorMarker);
    choose(kErrorIndicator);
    m_editor.SendScintilla(QsciScintillaBase::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_editor.size()));
}

QString SourceMarks::tooltip(std::size_t line)
{
    draw();
    QStringList sentences;
    if (m_error && m_error->first == line)
        sentences << m_error->second.toHtmlEscaped();
    if (const auto found = m_lines.find(line); found != m_lines.end()) {
        for (const Mark& mark : found->second) {
            const rules::Severity severity = mark.finding->severity;
            const QString text = translated(mark.finding->message).toHtmlEscaped();
            if (!mark.ignored.isEmpty()) {
                sentences << QStringLiteral("<span style='color:%1'>%2 (%3)</span>")
                                 .arg(color(Role::Muted, QToolTip::palette()).name(), text, mark.ignored.toHtmlEscaped());
                continue;
            }
            const Role role = roleOf(severity);
            sentences << QStringLiteral("<span style='color:%1'>%2</span> <b>%3</b> — %4")
                             .arg(color(role, QToolTip::palette()).name(), symbol(role), word(severity).toHtmlEscaped(), text);
        }
    }
    sentences.removeDuplicates();
    return sentences.isEmpty() ? QString() : QStringLiteral("<p>") + sentences.join(QStringLiteral("</p><p>")) + QStringLiteral("</p>");
}

std::vector<std::size_t> SourceMarks::findingsOn(std::size_t line)
{
    draw();
    std::vector<std::size_t> findings;
    if (const auto found = m_lines.find(line); found != m_lines.end())
        for (const Mark& mark : found->second)
            findings.push_back(mark.number);
    return findings;
}

void SourceMarks::onDwell(int x, int y)
{
    // Beside the text there is a line, and no word.
    const auto near = m_editor.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(x), static_cast<long>(y));
    const auto position = m_editor.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(x), static_cast<long>(y));
    QString text = tooltip(m_editor.lineOf(static_cast<std::size_t>(position)));
    if (m_help && near >= 0)
        text += m_help(static_cast<std::size_t>(near));
    if (!text.isEmpty() && m_editor.underMouse())
        QToolTip::showText(m_editor.viewport()->mapToGlobal(QPoint(x, y)), text, m_editor.viewport());
}

} // namespace hullwright::ui
