#include "ui/views/report_flow.h"

#include "core/report/report.h"
#include "core/text/file.h"
#include "ui/document/paths.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace hullwright::ui {

namespace {

constexpr qreal kMarginMillimetres = 18;

/// The Markdown report, set on pages of A4.
std::string pdfOf(const report::Check& check, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres), QPageLayout::Millimeter);
    writer.setTitle(title);
    QTextDocument text;
    text.setMarkdown(QString::fromStdString(report::checkMarkdown(check)), QTextDocument::MarkdownDialectGitHub);
    text.print(&writer);
    buffer.close();
    return bytes.toStdString();
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
    if (const auto done = write(path); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    Q_EMIT written(path);
    return true;
}

Result<void> ReportFlow::write(const QString& path) const
{
    const report::Check check = report::prepare(m_document.analysis());
    const QString suffix = QFileInfo(path).suffix().toLower();
    std::string bytes;
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        bytes = report::checkHtml(check);
    else if (suffix == QLatin1String("pdf"))
        bytes = pdfOf(check, tr("Hullwright: %1").arg(m_document.displayName()));
    else if (suffix == QLatin1String("md"))
        bytes = report::checkMarkdown(check);
    else if (suffix == QLatin1String("json"))
        bytes = report::checkJson(check);
    else if (suffix == QLatin1String("sarif"))
        bytes = report::checkSarif(check, {QCoreApplication::applicationVersion().toStdString(), pathOf(m_document.filePath().isEmpty() ? QString() : QFileInfo(m_document.filePath()).absolutePath())});
    else
        return tl::unexpected(Error{ErrorCode::InvalidArgument, tr("No report is written as .%1").arg(suffix).toStdString(), tr("End the name with .html, .pdf, .md, .sarif or .json.").toStdString(), path.toStdString(), {}, {}});
    return text::writeFileAtomically(pathOf(path), bytes);
}

} // namespace hullwright::ui
