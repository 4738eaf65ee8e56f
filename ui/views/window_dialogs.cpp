#include "ui/views/window_dialogs.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

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
    dialog.resize(size);
    dialog.exec();
}

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void addShortcuts(QTreeWidget& list, QTreeWidgetItem* group, const QMenu& menu)
{
    const auto actions = menu.actions();
    for (const QAction* action : actions) {
        if (const QMenu* sub = action->menu())
            addShortcuts(list, group, *sub);
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts)
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            new QTreeWidgetItem(group, {withoutMnemonic(action->text()), keys.join(QLatin1String(", "))});
    }
}

} // namespace

void showShortcuts(const QList<QAction*>& menus, QWidget* parent)
{
    QDialog dialog(parent);
    auto* list = new QTreeWidget(&dialog);
    list->setAccessibleName(QCoreApplication::translate("hullwright::ui::WindowDialogs", "Keyboard shortcuts"));
    list->setHeaderLabels({QCoreApplication::translate("hullwright::ui::WindowDialogs", "Action"), QCoreApplication::translate("hullwright::ui::WindowDialogs", "Key")});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    for (const QAction* action : menus) {
        if (!action->menu())
            continue;
        auto* group = new QTreeWidgetItem(list, {withoutMnemonic(action->text())});
        addShortcuts(*list, group, *action->menu());
        group->setExpanded(true);
        if (group->childCount() == 0)
            delete group;
    }
    run(dialog, QCoreApplication::translate("hullwright::ui::WindowDialogs", "Keyboard Shortcuts"), list, {480, 560});
}

void showAbout(QWidget* parent)
{
    QDialog dialog(parent);
    auto* content = new QWidget(&dialog);
    auto* layout = new QHBoxLayout(content);
    layout->setSpacing(kMargin);
    auto* picture = new QLabel(content);
    picture->setPixmap(icon(QStringLiteral("hullwright")).pixmap(64, 64));
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
