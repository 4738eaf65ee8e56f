#include "ui/views/window_dialogs.h"

#include "ui/widgets/picture_label.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kMargin = 16;

/// A dialog with one thing in it and a way out.
void run(QDialog& dialog, const QString& title, QWidget* content, QSize size)
{
    dialog.setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    resizeToScreen(dialog, size);
    dialog.exec();
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
}

/// The keys of an action, each once: Shift+Tab is told as what one presses.
QString keysOf(const QAction& action)
{
    QStringList keys;
    const auto shortcuts = action.shortcuts();
    for (const QKeySequence& key : shortcuts) {
        if (key[0].key() != Qt::Key_Backtab)
            keys << key.toString(QKeySequence::NativeText);
    }
    return keys.join(QLatin1String(", "));
}

void addShortcut(QTreeWidgetItem* group, const QString& text, const QString& keys)
{
    auto* item = new QTreeWidgetItem(group, {text, keys});
    item->setToolTip(0, text);
}

void addShortcuts(QTreeWidgetItem* group, const QMenu& menu, QSet<const QAction*>& told)
{
    const auto actions = menu.actions();
    for (const QAction* action : actions) {
        if (const QMenu* sub = action->menu())
            addShortcuts(group, *sub, told);
        told.insert(action);
        if (const QString keys = keysOf(*action); !keys.isEmpty() && action->isVisible())
            addShortcut(group, withoutMnemonic(action->text()), keys);
    }
}

/// Keys of a part of the window, under its name, that stand in no menu.
void addKeysOfParts(QTreeWidget& list, const QWidget& window, QSet<const QAction*>& told)
{
    QMap<QString, QTreeWidgetItem*> groups;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto actions = widget->actions();
        for (const QAction* action : actions) {
            const QString keys = keysOf(*action), name = widget->accessibleName();
            if (keys.isEmpty() || name.isEmpty() || told.contains(action) || qobject_cast<const QMenu*>(widget))
                continue;
            told.insert(action);
            QTreeWidgetItem*& group = groups[name];
            if (!group)
                group = new QTreeWidgetItem(&list, {name});
            addShortcut(group, withoutMnemonic(action->text()), keys);
        }
    }
}

/// Keys that are no actions: they belong to how a list, a map or the palette is worked.
void addKeysByHand(QTreeWidget& list)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("hullwright::ui::WindowDialogs", text); };
    const auto key = [](Qt::KeyboardModifiers modifiers, Qt::Key code) { return QKeySequence(static_cast<int>(modifiers) | code).toString(QKeySequence::NativeText); };
    auto* everywhere = new QTreeWidgetItem(&list, {words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "In lists and tables"))});
    addShortcut(everywhere, words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "Edit what is current")), key(Qt::NoModifier, Qt::Key_F2));
    addShortcut(everywhere, words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "Tick or untick what is current")), key(Qt::NoModifier, Qt::Key_Space));
    addShortcut(everywhere, words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "Take out a mount, a port or a rule")), key(Qt::NoModifier, Qt::Key_Delete));
    addShortcut(everywhere, words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "Menu of what is current")), key(Qt::ShiftModifier, Qt::Key_F10));
    auto* map = new QTreeWidgetItem(&list, {words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "In the network map"))});
    addShortcut(map, words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "Larger, smaller, as it was")),
                QStringList{key(Qt::ControlModifier, Qt::Key_Plus), key(Qt::ControlModifier, Qt::Key_Minus), key(Qt::ControlModifier, Qt::Key_0)}.join(QLatin1String(", ")));
    addShortcut(map, words(QT_TRANSLATE_NOOP("hullwright::ui::WindowDialogs", "Go to the service")), key(Qt::NoModifier, Qt::Key_Return));
}

void showMatches(const QTreeWidget& list, const QString& words)
{
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list.topLevelItem(i);
        int shown = 0;
        for (int row = 0; row < group->childCount(); ++row) {
            const bool fits = words.isEmpty() || group->child(row)->text(0).contains(words, Qt::CaseInsensitive) || group->child(row)->text(1).contains(words, Qt::CaseInsensitive);
            group->child(row)->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

} // namespace

void showShortcuts(QWidget& window, const QList<QAction*>& menus)
{
    QDialog dialog(&window);
    auto* content = new QWidget(&dialog);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* filter = new QLineEdit(content);
    filter->setPlaceholderText(QCoreApplication::translate("hullwright::ui::WindowDialogs", "Filter by action or key"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    auto* list = new QTreeWidget(content);
    introduce(*list, QCoreApplication::translate("hullwright::ui::WindowDialogs", "Keyboard shortcuts"),
              QCoreApplication::translate("hullwright::ui::WindowDialogs", "Every action that has a key, by its name in the menus. The field above filters by either."));
    list->setHeaderLabels({QCoreApplication::translate("hullwright::ui::WindowDialogs", "Action"), QCoreApplication::translate("hullwright::ui::WindowDialogs", "Key")});
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // no name is cut: the dialog is as wide as they need
    list->header()->setStretchLastSection(true);
    column->addWidget(filter);
    column->addWidget(list, 1);
    QSet<const QAction*> told;
    for (const QAction* action : menus) {
        if (!action->menu())
            continue;
        auto* group = new QTreeWidgetItem(list, {withoutMnemonic(action->text())});
        addShortcuts(group, *action->menu(), told);
        if (group->childCount() == 0)
            delete group;
    }
    addKeysOfParts(*list, window, told);
    addKeysByHand(*list);
    list->expandAll();
    QObject::connect(filter, &QLineEdit::textChanged, list, [list](const QString& words) { showMatches(*list, words.trimmed()); });
    list->header()->setResizeContentsPrecision(-1);
    list->header()->resizeSections(QHeaderView::ResizeToContents);
    const int width = list->header()->length() + 4 * kMargin;
    run(dialog, QCoreApplication::translate("hullwright::ui::WindowDialogs", "Keyboard Shortcuts"), content, {std::max(480, width), 600});
}

void showAbout(QWidget* parent)
{
    QDialog dialog(parent);
    auto* content = new QWidget(&dialog);
    auto* layout = new QHBoxLayout(content);
    layout->setSpacing(kMargin);
    auto* picture = new PictureLabel(QStringLiteral("hullwright"), 64, content);
    auto* words = new QLabel(content);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setAccessibleName(QCoreApplication::translate("hullwright::ui::WindowDialogs", "About Hullwright"));
    words->setText(QStringLiteral("<h2>Hullwright %1</h2><p>%2</p><p>%3</p><p>%4</p>")
                       .arg(QCoreApplication::applicationVersion(),
                            QCoreApplication::translate("hullwright::ui::WindowDialogs", "Hardens Docker Compose stacks without rewriting them: what you don't edit stays as you wrote it, byte for byte."),
                            QCoreApplication::translate("hullwright::ui::WindowDialogs", "Free software under the GNU General Public License, version 3 or later."),
                            QCoreApplication::translate("hullwright::ui::WindowDialogs", "Built with Qt %1, QScintilla, libyaml, yaml-cpp and libseccomp.").arg(QLatin1String(qVersion()))));
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    run(dialog, QCoreApplication::translate("hullwright::ui::WindowDialogs", "About Hullwright"), content, {480, 280});
}

} // namespace hullwright::ui
