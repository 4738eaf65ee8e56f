// How the window begins and goes on: the projects of the last session, the journals of a crash, another language.
#include "ui/views/file_flow.h"
#include "ui/views/shell.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/message_strip.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

void Shell::restoreSession()
{
    if (!m_outside.settings.reopensProjects())
        return;
    const Session session = m_outside.settings.session();
    m_missing.clear();
    int tab = 0;
    for (const ProjectPlace& place : session.projects) {
        if (place.files.isEmpty() || !QFileInfo::exists(place.files.front()))
            m_missing << QDir::toNativeSeparators(place.files.value(0));
        else
            m_toReopen.emplace_back(tab++, place);
    }
    if (m_toReopen.empty())
        return tellMissing();
    m_reopening = true;
    m_tabs->setTabBarAutoHide(m_toReopen.size() < 2); // there from the start, so that nothing moves later
    const auto wanted = session.projects.value(session.active);
    auto first = std::find_if(m_toReopen.begin(), m_toReopen.end(), [&wanted](const auto& each) { return each.second == wanted; });
    if (first == m_toReopen.end())
        first = m_toReopen.begin();
    const auto [at, place] = *first;
    m_toReopen.erase(first);
    reopen(place, at);
    QTimer::singleShot(0, this, &Shell::reopenNext);
}

void Shell::reopen(const ProjectPlace& place, int at)
{
    ProjectPlace present = place;
    present.files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    for (const QString& path : place.files)
        if (!present.files.contains(path))
            m_missing << QDir::toNativeSeparators(path);
    const bool free = !current().document().isOpen();
    MainWindow& page = free ? current() : *addPage(std::min(at, count()));
    if (!page.files().openAgain(present)) {
        m_missing << QDir::toNativeSeparators(place.files.front());
        if (!free)
            removePage(page);
        return;
    }
    const auto& analysis = page.document().analysis();
    if (!place.service.isEmpty() && analysis && analysis->project.stack->service(place.service.toStdString()))
        page.selection().select({std::string("services"), place.service.toStdString()});
}

void Shell::reopenNext()
{
    if (!isVisible() && !m_toReopen.empty()) { // after the first picture
        QTimer::singleShot(20, this, &Shell::reopenNext);
        return;
    }
    if (m_toReopen.empty()) {
        m_reopening = false;
        m_tabs->setTabBarAutoHide(true);
        keepSession();
        return tellMissing();
    }
    const auto [at, place] = m_toReopen.front();
    m_toReopen.erase(m_toReopen.begin());
    if (!pageOf(place.files.front()))
        reopen(place, at);
    QTimer::singleShot(0, this, &Shell::reopenNext);
}

void Shell::tellMissing()
{
    if (m_missing.isEmpty())
        return;
    current().strip().post(MessageStrip::Kind::Info, QStringLiteral("missing"), tr("Not there any more, and so not opened again: %1").arg(m_missing.join(QStringLiteral(", "))));
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

void Shell::restore(const QString& journal)
{
    const auto orphan = std::find_if(m_orphans.begin(), m_orphans.end(), [&journal](const auto& each) { return each->path() == journal; });
    if (orphan == m_orphans.end())
        return;
    const Recovered& content = (*orphan)->content();
    MainWindow* known = content.files.isEmpty() ? nullptr : pageOf(content.files.front());
    MainWindow& target = known ? *known : freePage();
    m_tabs->setCurrentWidget(&target);
    const auto restored = target.files().restore(content);
    if (!restored)
        return; // the strip says why, and asks again behind it
    if (!restored->changed.isEmpty())
        target.strip().post(MessageStrip::Kind::Warning, QStringLiteral("recovered"),
                            tr("Restored, but another program changed %1 since. Review Changes shows what a save would do.").arg(restored->changed.join(QStringLiteral(", "))));
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
