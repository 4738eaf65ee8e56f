#include "ui/views/report_flow.h"

#include "core/report/report.h"
#include "core/text/file.h"
#include "ui/argument_words.h"
#include "ui/document/paths.h"
#include "ui/translate.h"
#include "ui/widgets/waiting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace hullwright::ui {

namespace {

constexpr qreal kMarginMillimetres = 18;

void fill(QTextDocument& text, const std::string& markdown)
{
    text.setMarkdown(QString::fromStdString(markdown), QTextDocument::MarkdownDialectGitHub);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        // Behind a name, which is code, it would go on as plain words.
        QTextCursor heading(block);
        heading.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontSizeAdjustment, 4 - level);
        heading.mergeCharFormat(format);
    }
}

/// A report in Markdown, set on pages of A4. It needs no window, and of a large stack it takes seconds: it is made beside the window.
std::string pdfOf(const std::string& markdown, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres), QPageLayout::Millimeter);
    writer.setTitle(title);
    QTextDocument text;
    fill(text, markdown);
    text.print(&writer);
    buffer.close();
    return bytes.toStdString();
}

/// The window's, asked beside it: QCoreApplication::translate() is safe there. Nobody changes the language under a report: the window takes no input while it is
/// made, and one that was given up is never written.
report::Language windowLanguage()
{
    return {[](const text::Text& text) { return translated(text).toStdString(); }, inUsersWords};
}

using Form = std::function<std::string(const report::Check&)>;

/// What a file of this kind holds; nothing for a kind that is not known. A PDF is set from Markdown.
std::optional<Form> formOf(const QString& suffix, const report::SarifOptions& sarif)
{
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return [](const report::Check& check) { return report::checkHtml(check, windowLanguage()); };
    if (suffix == QLatin1String("md"))
        return [](const report::Check& check) { return report::checkMarkdown(check, report::Sheet::Comment, windowLanguage()); };
    if (suffix == QLatin1String("pdf"))
        return [](const report::Check& check) { return report::checkMarkdown(check, report::Sheet::Page, windowLanguage()); };
    if (suffix == QLatin1String("json"))
        return report::checkJson;
    if (suffix == QLatin1String("sarif"))
        return [sarif](const report::Check& check) { return report::checkSarif(check, sarif); };
    return std::nullopt;
}

} // namespace

ReportFlow::ReportFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window) : QObject(window), m_document(document), m_settings(settings), m_dialogs(dialogs), m_window(window)
{
}

bool ReportFlow::run()
{
    m_document.settle();
    if (!m_document.analysis())
        return false;
    const QString folder = m_document.filePath().isEmpty() ? m_settings.lastFolder() : QFileInfo(m_document.filePath()).absolutePath();
    const QString path = m_dialogs.saveReport(m_window, QDir(folder).filePath(QFileInfo(m_document.displayName()).completeBaseName() + QStringLiteral("-report.html")));
    return !path.isEmpty() && writeTo(path);
}

bool ReportFlow::writeTo(const QString& path)
{
    const auto outcome = write(path);
    if (!outcome)
        Q_EMIT failed(outcome.error());
    else if (*outcome == Outcome::Written)
        Q_EMIT written(path);
    return outcome && *outcome == Outcome::Written;
}

Result<ReportFlow::Outcome> ReportFlow::write(const QString& path) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto form = formOf(suffix, {QCoreApplication::applicationVersion().toStdString(), pathOf(m_document.filePath().isEmpty() ? QString() : QFileInfo(m_document.filePath()).absolutePath())});
    if (!form)
        return tl::unexpected(Error{ErrorCode::InvalidArgument, tr("No report is written as .%1").arg(suffix).toStdString(), tr("End the name with .html, .pdf, .md, .sarif or .json.").toStdString(), path.toStdString(), {}, {}});
    // Every fix is tried on a copy for the score that it would leave: of a thousand services that takes seconds.
    const auto written = std::make_shared<Result<void>>();
    const auto make = [written, form, path = pathOf(path), analysis = m_document.analysis(), title = title(), pdf = suffix == QLatin1String("pdf")](const GoOn& goOn) {
        std::string bytes = (*form)(report::prepare(analysis));
        if (pdf)
            bytes = pdfOf(bytes, title);
        if (goOn(0, 0)) // else nobody wants it any more
            *written = text::writeFileAtomically(path, bytes);
    };
    if (!waitFor(m_window, tr("Writing the report…"), make))
        return Outcome::GivenUp;
    return written->map([] { return Outcome::Written; });
}

QString ReportFlow::title() const
{
    return tr("Hullwright: %1").arg(m_document.displayName());
}

void ReportFlow::print()
{
    m_document.settle();
    if (!m_document.analysis())
        return;
    const auto markdown = std::make_shared<std::string>();
    if (!waitFor(m_window, tr("Writing the report…"), [markdown, analysis = m_document.analysis()](const GoOn&) { *markdown = report::checkMarkdown(report::prepare(analysis), report::Sheet::Page, windowLanguage()); }))
        return;
    QTextDocument text;
    fill(text, *markdown);
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title());
    printer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres), QPageLayout::Millimeter);
    QPrintPreviewDialog preview(&printer, m_window);
    preview.setWindowTitle(tr("Print %1").arg(m_document.displayName()));
    connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&text](QPrinter* paper) { text.print(paper); });
    (void)m_dialogs.ask(preview);
}

} // namespace hullwright::ui
