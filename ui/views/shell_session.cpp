// How the window begins and goes on: the projects of the last session, the journals of a crash, another language.
#include "ui/document/workers.h"
#include "ui/views/file_flow.h"
#include "ui/views/shell.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/message_strip.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QLocale>
#include <QTabBar>
#include <QTabWidget>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kFirstPatience{500}; ///< before the window is on show
constexpr std::chrono::milliseconds kSilence{3000};
const QString kSilent = QStringLiteral("silent-disk");

} // namespace

Shell::Found Shell::findOnDisk(const ProjectPlace& place)
{
    return {placeOf(place.files.front()), presentOf(place.files)};
}

void Shell::restoreSession()
{
    if (!m_outside.settings.reopensProjects())
        return;
    const Session session = m_outside.settings.session();
    m_missing.clear();
    m_reopened.clear();
    for (const ProjectPlace& place : session.projects)
        if (!place.files.isEmpty())
            m_toReopen.push_back({static_cast<int>(m_toReopen.size()), place, std::nullopt});
    if (m_toReopen.empty())
        return;
    m_reopening = true;
    m_tabs->setTabBarAutoHide(m_toReopen.size() < 2); // there from the start, so that nothing moves later
    reopenFirst(session.projects.value(session.active));
    lookForOthers();
    m_next.start(0);
}

/// What was in front, or else the first that is there. A disk that does not answer at once is not waited for: the window comes first.
void Shell::reopenFirst(const ProjectPlace& wanted)
{
    std::stable_partition(m_toReopen.begin(), m_toReopen.end(), [&wanted](const Waiting& each) { return each.place == wanted; });
    while (!m_toReopen.empty() && m_reopened.empty()) {
        m_toReopen.front().found = answeredWithin<Found>(kFirstPatience, [place = m_toReopen.front().place] { return findOnDisk(place); });
        if (!m_toReopen.front().found)
            return;
        const Waiting first = m_toReopen.front();
        m_toReopen.erase(m_toReopen.begin());
        (void)reopen(first);
    }
}

void Shell::lookForOthers()
{
    for (const Waiting& each : m_toReopen) {
        auto* looking = new QFutureWatcher<Found>(this);
        connect(looking, &QFutureWatcherBase::finished, this, [this, looking, order = each.order] {
            const auto waiting = std::find_if(m_toReopen.begin(), m_toReopen.end(), [order](const Waiting& one) { return one.order == order; });
            if (waiting != m_toReopen.end())
                waiting->found = looking->result();
            looking->deleteLater();
            m_next.start(0);
        });
        looking->setFuture(QtConcurrent::run(&workers(), &Shell::findOnDisk, each.place));
    }
    m_silence.start(kSilence);
}

/// False where it is not there any more.
bool Shell::reopen(const Waiting& project)
{
    const ProjectPlace& place = project.place;
    const QStringList& there = project.found->files;
    for (const QString& path : place.files)
        if (!there.contains(path))
            m_missing << QDir::toNativeSeparators(path);
    if (!there.contains(place.files.front()))
        return false;
    const bool free = !current().document().isOpen();
    const auto before = std::count_if(m_reopened.begin(), m_reopened.end(), [&project](int order) { return order < project.order; });
    MainWindow& page = free ? current() : *addPage(std::min(static_cast<int>(before), count()));
    if (!page.files().openAgain({there, place.environmentFiles, place.service})) {
        m_missing << QDir::toNativeSeparators(place.files.front());
        if (!free)
            removePage(page);
        return false;
    }
    m_reopened.push_back(project.order);
    const auto& analysis = page.document().analysis();
    if (!place.service.isEmpty() && analysis && analysis->project.stack->service(place.service.toStdString()))
        page.selection().select({std::string("services"), place.service.toStdString()});
    return true;
}

void Shell::reopenNext()
{
    if (m_toReopen.empty())
        return endReopening();
    if (!isVisible()) // after the first picture
        return m_next.start(20);
    const auto next = std::find_if(m_toReopen.begin(), m_toReopen.end(), [](const Waiting& each) { return each.found.has_value(); });
    if (next == m_toReopen.end())
        return; // the next answer comes back here
    const Waiting project = *next;
    m_toReopen.erase(next);
    if (!pageOf(project.found->main))
        (void)reopen(project);
    if (!m_reopening && !m_toReopen.empty())
        tellSilent(); // of fewer
    m_next.start(0);
}

/// The rest of the session waits for a disk; nobody else does.
void Shell::tellSilent()
{
    if (m_toReopen.empty())
        return;
    m_reopening = false;
    QStringList names;
    for (const Waiting& each : m_toReopen)
        names << QDir::toNativeSeparators(each.place.files.front());
    auto* leave = new QAction(tr("Leave Them Out"), &current());
    leave->setToolTip(tr("Don't open them when their disk answers, nor at the next start"));
    connect(leave, &QAction::triggered, this, &Shell::leaveSilent, Qt::QueuedConnection); // the strip puts away the button that asks
    current().strip().post(MessageStrip::Kind::Warning, kSilent, tr("Not open yet, because the disk does not answer: %1. They are opened as soon as it does.").arg(names.join(QStringLiteral(", "))), {leave});
}

void Shell::leaveSilent()
{
    m_toReopen.clear();
    endReopening();
}

void Shell::endReopening()
{
    m_silence.stop();
    m_reopening = false;
    m_tabs->setTabBarAutoHide(true);
    for (int i = 0; i < count(); ++i)
        page(i).strip().dismiss(kSilent);
    keepSession();
    tellMissing();
}

void Shell::tellMissing()
{
    if (m_missing.isEmpty())
        return;
    current().strip().post(MessageStrip::Kind::Info, QStringLiteral("missing"), [names = m_missing.join(QStringLiteral(", "))] { return tr("Not there any more, and so not opened again: %1").arg(names); });
    m_missing.clear();
}

void Shell::keepSession()
{
    if (m_reopening)
        return;
    Session session;
    for (int i = 0; i < count(); ++i) {
        ProjectPlace place = page(i).files().place();
        if (place.files.isEmpty())
            continue;
        place.service = page(i).selection().service();
        if (i == m_tabs->currentIndex())
            session.active = static_cast<int>(session.projects.size());
        session.projects.append(place);
    }
    for (const Waiting& each : m_toReopen) // their disk has not answered yet
        session.projects.append(each.place);
    m_outside.settings.setSession(session);
}

void Shell::speakAnew(const QString& language)
{
    if (language == m_outside.settings.language())
        return;
    m_outside.settings.setLanguage(language);
    m_speak(language);
    const int active = m_tabs->currentIndex();
    const QSignalBlocker quiet(m_tabs);
    current().keepLayout();
    for (int i = 0; i < count(); ++i) {
        MainWindow& old = page(i);
        const auto view = old.view();
        auto document = old.release();
        document->disconnect(this);
        m_tabs->removeTab(i);
        delete &old;
        addPage(i, std::move(document))->setView(view);
    }
    m_tabs->setCurrentIndex(active);
    takeFocus();
    refreshTabs();
    for (const auto& orphan : m_orphans)
        offer(*orphan);
    if (!m_reopening)
        tellSilent();
}

void Shell::offerRecovery()
{
    if (m_outside.recoveryFolder.isEmpty())
        return;
    m_orphans = Orphan::in(m_outside.recoveryFolder);
    for (const auto& orphan : m_orphans)
        offer(*orphan);
}

void Shell::offer(const Orphan& orphan)
{
    const QString& journal = orphan.path();
    auto* yes = new QAction(tr("Restore"), &current());
    yes->setToolTip(tr("Open the file with these changes, unsaved; Undo takes them back"));
    auto* no = new QAction(tr("Discard"), &current());
    no->setToolTip(tr("Forget these changes for good; the file stays as it is"));
    // Later: the strip puts away the button that asks.
    connect(yes, &QAction::triggered, this, [this, journal] { restore(journal); }, Qt::QueuedConnection);
    connect(no, &QAction::triggered, this, [this, journal] { forget(journal); }, Qt::QueuedConnection);
    const QString when = QLocale().toString(orphan.content().when, QLocale::ShortFormat);
    current().strip().post(MessageStrip::Kind::Warning, journal, tr("Hullwright ended before changes to %1 were saved (%2).").arg(orphan.content().name, when), {yes, no});
}

void Shell::bringOffers()
{
    for (const auto& orphan : m_orphans) {
        for (int i = 0; i < count(); ++i) {
            const auto notices = page(i).strip().notices();
            if (i == m_tabs->currentIndex() || std::none_of(notices.begin(), notices.end(), [&orphan](const MessageStrip::Notice& each) { return each.id == orphan->path(); }))
                continue;
            page(i).strip().dismiss(orphan->path());
            offer(*orphan);
        }
    }
}

void Shell::restore(const QString& journal)
{
    const auto orphan = std::find_if(m_orphans.begin(), m_orphans.end(), [&journal](const auto& each) { return each->path() == journal; });
    if (orphan == m_orphans.end())
        return;
    const Recovered content = (*orphan)->content(); // what is waited for below may change the list
    const auto places = lookAt(content.files.mid(0, 1));
    if (!places)
        return; // the strip says why, and asks again behind it
    MainWindow* known = places->empty() ? nullptr : pageOf(places->front());
    MainWindow& target = known ? *known : freePage();
    m_tabs->setCurrentWidget(&target);
    const auto restored = target.files().restore(content);
    if (!restored)
        return; // the strip says why, and asks again behind it
    if (!restored->changed.isEmpty())
        target.strip().post(MessageStrip::Kind::Warning, QStringLiteral("recovered"),
                            [names = restored->changed.join(QStringLiteral(", "))] { return tr("Restored, but another program changed %1 since. Review Changes shows what a save would do.").arg(names); });
    if (auto* own = target.document().findChild<RecoveryJournal*>(QString(), Qt::FindDirectChildrenOnly))
        own->writeNow(); // before the one that it came from goes
    if (restored->whole)
        forget(journal);
}

void Shell::forget(const QString& journal)
{
    for (int i = 0; i < count(); ++i)
        page(i).strip().dismiss(journal);
    std::erase_if(m_orphans, [&journal](const auto& each) {
        if (each->path() != journal)
            return false;
        each->discard();
        return true;
    });
}

} // namespace hullwright::ui
