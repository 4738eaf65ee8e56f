// The report of the open project as a file: a page, a PDF, Markdown, SARIF or JSON, told from the name that the user gives it.
#pragma once

#include "ui/document/app_settings.h"
#include "ui/document/document.h"
#include "ui/views/dialogs.h"

#include <QObject>

namespace hullwright::ui {

class ReportFlow : public QObject {
    Q_OBJECT
public:
    ReportFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window);

    /// Asks for a name, then writeTo(). False where the user gave up or it failed; failures are told by failed().
    bool run();
    bool writeTo(const QString& path);
    /// Shows the report as pages and prints it where the user says so.
    void print();

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    void written(const QString& path);

private:
    enum class Outcome : std::uint8_t { Written, GivenUp };
    [[nodiscard]] Result<Outcome> write(const QString& path) const;
    [[nodiscard]] QString title() const;

    Document& m_document;
    AppSettings& m_settings;
    Dialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace hullwright::ui
