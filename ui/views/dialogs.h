// The questions that the window asks the user outside of itself, as a seam: tests answer them, the program shows Qt's dialogs.
#pragma once

#include <QString>
#include <QStringList>

class QDialog;
class QWidget;

namespace hullwright::ui {

class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Each returns an empty string where the user gave up.
    [[nodiscard]] virtual QString openFile(QWidget* parent, const QString& folder) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget* parent, const QString& suggestion) = 0;
    /// Traces or logs of any name; several are runs or processes of the same program.
    [[nodiscard]] virtual QStringList openTraces(QWidget* parent, const QString& folder) = 0;
    /// What `docker image inspect` printed.
    [[nodiscard]] virtual QString openInspection(QWidget* parent, const QString& folder) = 0;
    [[nodiscard]] virtual QString chooseFolder(QWidget* parent, const QString& folder) = 0;
    [[nodiscard]] virtual QString saveReport(QWidget* parent, const QString& suggestion) = 0;

    enum class Unsaved { Save, Discard, Cancel };
    /// The document is about to go and has changes that no file has.
    [[nodiscard]] virtual Unsaved askUnsaved(QWidget* parent, const QString& name) = 0;
    enum class Conflict { Overwrite, SaveAs, Cancel };
    /// The file was changed by another program; saving would lose that.
    [[nodiscard]] virtual Conflict askConflict(QWidget* parent, const QString& name) = 0;
    enum class Overwrite { Yes, No };
    /// An export would replace files that are there already.
    [[nodiscard]] virtual Overwrite askOverwrite(QWidget* parent, const QString& folder, const QStringList& files) = 0;
    /// Shows a dialog of ours until it is answered; false where the user gave up.
    [[nodiscard]] virtual bool ask(QDialog& dialog) = 0;
    /// Shows a folder in the desktop's file manager.
    virtual void showFolder(const QString& folder) = 0;
    /// Opens an address of the web in the user's browser.
    virtual void openLink(const QString& address) = 0;
};

/// The real thing.
class QtDialogs : public Dialogs {
public:
    QString openFile(QWidget* parent, const QString& folder) override;
    QString saveFile(QWidget* parent, const QString& suggestion) override;
    QStringList openTraces(QWidget* parent, const QString& folder) override;
    QString openInspection(QWidget* parent, const QString& folder) override;
    QString chooseFolder(QWidget* parent, const QString& folder) override;
    QString saveReport(QWidget* parent, const QString& suggestion) override;
    Unsaved askUnsaved(QWidget* parent, const QString& name) override;
    Conflict askConflict(QWidget* parent, const QString& name) override;
    Overwrite askOverwrite(QWidget* parent, const QString& folder, const QStringList& files) override;
    bool ask(QDialog& dialog) override;
    void showFolder(const QString& folder) override;
    void openLink(const QString& address) override;
};

} // namespace hullwright::ui
