#include "ui/views/shell.h"

#include "ui/views/file_flow.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/waiting.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMouseEvent>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr QSize kShellSize{1440, 900};
constexpr int kShellTitleBar = 32; ///< room that the desktop takes above the window

} // namespace

Shell::Shell(const MainWindow::Surroundings& surroundings, std::function<void(const QString&)> speak, QWidget* parent)
    : QWidget(parent), m_outside(surroundings), m_speak(std::move(speak)), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("shell"));
    m_outside.openInTabs = [this](const QStringList& paths) { open(paths); };
    m_tabs->setDocumentMode(true);
    m_tabs->setMovable(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_tabs->tabBar()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Shell::onCurrent);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, [this](int index) { closePage(page(index)); });
    connect(m_tabs->tabBar(), &QTabBar::tabMoved, this, &Shell::keepSession);

    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Shell::reopenNext);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &Shell::tellSilent);

    resize(kShellSize);
    const QSize room = screen()->availableSize();
    if (room.width() <= kShellSize.width() || room.height() <= kShellSize.height() + kShellTitleBar)
        setWindowState(windowState() | Qt::WindowMaximized);
    restoreGeometry(m_outside.settings.geometry());
    const QSignalBlocker quiet(m_tabs); // nothing is open yet: the last session stays what it is
    addPage(0);
}

Shell::~Shell()
{
    m_tabs->disconnect(this);
    while (count() > 0) { // while somebody is left to hear of it
        MainWindow& each = page(0);
        each.document().disconnect(this);
        delete &each;
    }
}

int Shell::count() const
{
    return m_tabs->count();
}

MainWindow& Shell::page(int index) const
{
    return *qobject_cast<MainWindow*>(m_tabs->widget(index));
}

MainWindow& Shell::current() const
{
    return page(m_tabs->currentIndex());
}

MainWindow* Shell::addPage(int at, std::unique_ptr<Document> document)
{
    auto* window = new MainWindow(m_outside, m_tabs, std::move(document));
    connectPage(*window);
    m_tabs->insertTab(at, window, QString());
    refreshTabs();
    return window;
}

void Shell::connectPage(MainWindow& page)
{
    const WindowActions& actions = page.windowActions();
    connect(actions.openInTab, &QAction::triggered, this, &Shell::openByDialog);
    connect(actions.nextTab, &QAction::triggered, this, [this] { go(Step::Next); });
    connect(actions.previousTab, &QAction::triggered, this, [this] { go(Step::Previous); });
    // Later: the menu that asks is part of what is made anew.
    connect(actions.languages, &QActionGroup::triggered, this, [this](const QAction* action) { speakAnew(action->data().toString()); }, Qt::QueuedConnection);
    connect(&page.files(), &FileFlow::opened, this, &Shell::keepSession);
    connect(&page.files(), &FileFlow::saved, this, &Shell::keepSession); // perhaps under another name
    connect(&page.files(), &FileFlow::closed, this, [this, &page] {
        if (count() > 1)
            removePage(page);
        keepSession();
    });
    connect(&page.document(), &Document::stateChanged, this, &Shell::refreshTabs);
    connect(&page.document(), &Document::textReplaced, this, &Shell::refreshTabs);
}

MainWindow* Shell::pageOf(const DiskPlace& place) const
{
    for (int i = 0; i < count(); ++i)
        if (page(i).document().isAt(place))
            return &page(i);
    return nullptr;
}

std::optional<std::vector<DiskPlace>> Shell::lookAt(const QStringList& paths)
{
    const auto places = std::make_shared<std::vector<DiskPlace>>();
    const auto work = [places, paths](const GoOn&) {
        for (const QString& path : paths)
            places->push_back(placeOf(path));
    };
    if (waitFor(this, tr("Looking at the files…"), work))
        return std::move(*places);
    current().strip().post(Document::givenUp());
    return std::nullopt;
}

MainWindow& Shell::freePage()
{
    if (!current().document().isOpen())
        return current();
    if (isVisible()) // else nothing has its size yet
        current().keepLayout(); // the next one looks like it
    const int at = m_tabs->currentIndex() + 1;
    return *addPage(at);
}

void Shell::open(const QStringList& paths)
{
    const auto places = lookAt(paths);
    for (std::size_t i = 0; places && i < places->size(); ++i) {
        if (MainWindow* known = pageOf((*places)[i])) {
            m_tabs->setCurrentWidget(known);
            continue;
        }
        MainWindow& fresh = freePage();
        const bool made = &fresh != &current();
        m_tabs->setCurrentWidget(&fresh);
        if (!fresh.files().open(paths[static_cast<qsizetype>(i)]) && made) {
            // Told where somebody reads it; an empty tab is of no use.
            const auto notices = fresh.strip().notices();
            removePage(fresh);
            current().strip().dismiss(QStringLiteral("error"));
            current().strip().take(notices, current());
        }
    }
}

void Shell::openByDialog()
{
    const QString path = m_outside.dialogs.openFile(this, m_outside.settings.lastFolder());
    if (!path.isEmpty())
        open({path});
}

void Shell::closePage(MainWindow& page)
{
    m_tabs->setCurrentWidget(&page); // so that one sees what is asked about
    page.files().close();
}

void Shell::removePage(MainWindow& page)
{
    if (isVisible())
        page.keepLayout();
    m_tabs->removeTab(m_tabs->indexOf(&page));
    page.hide();
    page.deleteLater(); // its own action may be what asks
}

void Shell::go(Step step)
{
    const int by = step == Step::Next ? 1 : count() - 1;
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by) % count());
}

void Shell::onCurrent()
{
    if (count() == 0)
        return;
    current().followSettings();
    bringOffers();
    takeFocus();
    refreshTabs();
    keepSession();
}

/// The page in front has the focus where it had it last; who goes along the tabs by key stays there.
void Shell::takeFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus && (focus == m_tabs->tabBar() || current().isAncestorOf(focus)))
        return;
    QWidget* inner = current().focusWidget();
    (inner ? inner : &current())->setFocus();
}

void Shell::refreshTabs()
{
    QStringList names;
    for (int i = 0; i < count(); ++i)
        names << page(i).document().displayName();
    for (int i = 0; i < count(); ++i) {
        const Document& document = page(i).document();
        const QString path = document.filePath();
        // compose.yaml is everybody's name: the folder tells them apart.
        QString name = names.count(names[i]) > 1 && !path.isEmpty() ? QFileInfo(path).absoluteDir().dirName() + QLatin1Char('/') + names[i] : names[i];
        if (name.isEmpty())
            name = tr("New Tab");
        m_tabs->setTabText(i, QString(name).replace(QLatin1Char('&'), QLatin1String("&&")) + (document.modified() ? QStringLiteral(" *") : QString()));
        m_tabs->setTabToolTip(i, path.isEmpty() ? name : QDir::toNativeSeparators(path));
    }
    m_tabs->tabBar()->setAccessibleName(tr("Projects"));
    setWindowTitle(current().windowTitle());
    setWindowModified(current().isWindowModified());
}

bool Shell::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabs->tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const int at = m_tabs->tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && at >= 0) {
            closePage(page(at));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Shell::closeEvent(QCloseEvent* event)
{
    keepSession();
    for (int i = 0; i < count(); ++i) {
        if (page(i).document().modified())
            m_tabs->setCurrentIndex(i);
        if (!page(i).files().mayLeave()) {
            event->ignore();
            return;
        }
    }
    keepSession(); // with the names that saving gave
    current().keepLayout();
    event->accept();
}

} // namespace hullwright::ui
