// What the tests of the window share: answers to its questions, settings that nobody keeps, and a window over both.
#pragma once

#include "ui/document/app_settings.h"
#include "ui/panels/form_kit.h"
#include "ui/style/theme.h"
#include "ui/views/dialogs.h"
#include "ui/views/export_dialog.h"
#include "ui/views/main_window.h"
#include "ui/widgets/message_strip.h"

#include <QAction>
#include <QDate>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace hullwright::test {

/// Answers what it was told to, and counts what it was asked.
class FakeDialogs : public ui::Dialogs {
public:
    QString fileToOpen, fileToSave, reportToSave, folder, shownFolder, openedLink;
    Unsaved unsaved = Unsaved::Cancel;
    Conflict conflict = Conflict::Cancel;
    Overwrite overwrite = Overwrite::No;
    int unsavedAsked = 0, conflictAsked = 0, overwriteAsked = 0;
    QStringList overwritten;
    /// What an export does first.
    std::optional<harden::Preset> hardenFirst;
    /// Answers a dialog of ours instead of the above.
    std::function<bool(QDialog&)> answer;

    QStringList traces;
    QString openFile(QWidget*, const QString&) override { return fileToOpen; }
    QStringList openTraces(QWidget*, const QString&) override { return traces; }
    QString inspection;
    QString openInspection(QWidget*, const QString&) override { return inspection; }
    QString saveFile(QWidget*, const QString&) override { return fileToSave; }
    QString chooseFolder(QWidget*, const QString&) override { return folder; }
    QString saveReport(QWidget*, const QString&) override { return reportToSave; }
    Unsaved askUnsaved(QWidget*, const QString&) override
    {
        ++unsavedAsked;
        return unsaved;
    }
    Conflict askConflict(QWidget*, const QString&) override
    {
        ++conflictAsked;
        return conflict;
    }
    Overwrite askOverwrite(QWidget*, const QString&, const QStringList& files) override
    {
        ++overwriteAsked;
        overwritten = files;
        return overwrite;
    }
    bool ask(QDialog& dialog) override
    {
        if (answer)
            return answer(dialog);
        auto* exporting = qobject_cast<ui::ExportDialog*>(&dialog);
        if (!exporting)
            return true;
        exporting->choose(hardenFirst);
        return QTest::qWaitFor([exporting] { return exporting->ready(); }, 20'000);
    }
    void showFolder(const QString& path) override { shownFolder = path; }
    void openLink(const QString& address) override { openedLink = address; }
};

/// A window with everything around it, in a temporary folder.
struct Stage {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::AppSettings settings{&store};
    FakeDialogs dialogs;
    ui::Theme theme;
    QDate today{2026, 6, 1};
    std::unique_ptr<ui::MainWindow> window;

    Stage() { restart(); }

    /// Another window over the same settings.
    void restart()
    {
        window.reset();
        window = std::make_unique<ui::MainWindow>(ui::MainWindow::Surroundings{settings, dialogs, theme, [this] { return today; }});
        window->show();
    }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    /// The action of a menu by its text, mnemonics aside; nullptr where there is none.
    QAction* action(const QString& text) const
    {
        const auto actions = window->findChildren<QAction*>();
        for (QAction* candidate : actions) {
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return candidate;
        }
        return nullptr;
    }

    /// The first widget with this accessible name; nullptr where there is none.
    template <class T = QWidget>
    T* named(const QString& name) const
    {
        const auto widgets = window->findChildren<T*>();
        for (T* widget : widgets) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
};

/// A button below a widget by its text, mnemonics aside; nullptr where there is none.
inline QPushButton* buttonIn(const QWidget& parent, const QString& text)
{
    const auto buttons = parent.findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton* each) { return each->text().remove(QLatin1Char('&')) == text; });
    return found == buttons.end() ? nullptr : *found;
}

/// Everything in the strip that can be read.
inline QString stripText(ui::MainWindow& window)
{
    QStringList words;
    const auto* strip = window.findChild<ui::MessageStrip*>();
    if (!strip || !strip->isVisible())
        return {};
    const auto labels = strip->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        words << label->text();
    return words.join(QLatin1Char(' '));
}

/// Mnemonics that stand twice in a menu.
inline QStringList doubledMnemonics(ui::MainWindow& window)
{
    QStringList twice;
    const auto check = [&twice](const QString& where, const QList<QAction*>& actions) {
        QHash<QChar, QString> taken;
        for (const QAction* action : actions) {
            const QString text = QString(action->text()).remove(QLatin1String("&&"));
            const auto at = text.indexOf(QLatin1Char('&'));
            if (at < 0 || at + 1 >= text.size())
                continue;
            const QChar letter = text[at + 1].toLower();
            if (taken.contains(letter))
                twice << QStringLiteral("%1: %2 and %3").arg(where, taken[letter], text);
            taken.insert(letter, text);
        }
    };
    check(QStringLiteral("menu bar"), window.menuBar()->actions());
    const auto menus = window.findChildren<QMenu*>();
    for (const QMenu* menu : menus)
        check(menu->title(), menu->actions());
    return twice;
}

/// Views, pictures and fields of forms that have no words of their own for "What's This?": none, or just those of the part that they stand in. A list within a form's row has that row's.
inline QStringList unexplained(const QWidget& part)
{
    const auto isField = [](const QWidget* widget) { return widget->property(ui::kComposeKey).isValid(); };
    QStringList mute;
    for (const QWidget* widget : part.findChildren<QWidget*>()) {
        const bool view = widget->inherits("QAbstractItemView") && !widget->inherits("QHeaderView") && !widget->inherits("QComboBoxListView");
        const bool picture = widget->inherits("hullwright::ui::HullPicture") || widget->inherits("hullwright::ui::SharingPicture") || widget->inherits("hullwright::ui::RiskMeter");
        if (!view && !picture && !isField(widget))
            continue;
        const QWidget* teller = widget;
        for (const QWidget* at = widget; at && at != &part && teller->whatsThis().isEmpty(); at = at->parentWidget())
            if (isField(at))
                teller = at;
        bool own = !teller->whatsThis().isEmpty();
        for (const QWidget* above = teller->parentWidget(); above && own; above = above->parentWidget())
            own = above->whatsThis() != teller->whatsThis();
        if (!own)
            mute << QStringLiteral("%1 \"%2\" (%3)").arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(), widget->property(ui::kComposeKey).toString());
    }
    mute.removeDuplicates();
    return mute;
}

inline const QByteArray kShop = R"(# The shop.
name: shop
services:
  web:
    image: nginx:1.27   # pinned
    ports:
      - "8080:80"
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock
  db:
    image: "postgres:16"
    environment:
      POSTGRES_PASSWORD: example
volumes:
  data: {}
)";

} // namespace hullwright::test
