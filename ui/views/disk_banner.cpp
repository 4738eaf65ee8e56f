#include "ui/views/disk_banner.h"

#include "ui/widgets/message_strip.h"

#include <QAction>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

const QString kClash = QStringLiteral("disk-clash");
const QString kGone = QStringLiteral("disk-gone");
const QString kNew = QStringLiteral("disk-new");

QString changedNames(const std::vector<DiskChange>& changes)
{
    QStringList names;
    for (const DiskChange& change : changes)
        names << change.name;
    return names.join(QStringLiteral(", "));
}

bool sameChanges(const std::vector<DiskChange>& left, const std::vector<DiskChange>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const DiskChange& a, const DiskChange& b) { return a.path == b.path && a.bytes == b.bytes; });
}

} // namespace

DiskBanner::DiskBanner(Document& document, MessageStrip& strip, QObject* parent)
    : QObject(parent), m_document(document), m_strip(strip), m_watcher(document), m_reload(new QAction(tr("Reload"), this)), m_keep(new QAction(tr("Keep Mine"), this)),
      m_add(new QAction(tr("Add It"), this)), m_leave(new QAction(tr("Leave It"), this)), m_leaveOut(new QAction(tr("Leave It Out"), this))
{
    m_reload->setToolTip(tr("Take what stands on disk; Undo brings your text back"));
    m_keep->setToolTip(tr("Keep what you see; saving replaces what the other program wrote"));
    m_add->setToolTip(tr("Open the project anew with this file merged over it; the undo list starts anew"));
    m_leave->setToolTip(tr("Go on without it; it can be added in the list of files later"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutRemoved"));
    m_leaveOut->setToolTip(tr("Open the project anew without this file; the undo list starts anew"));
    connect(m_add, &QAction::triggered, this, [this] { Q_EMIT addWanted(m_new); });
    connect(m_leave, &QAction::triggered, this, [this] {
        m_strip.dismiss(kNew);
        m_watcher.leave();
    });
    connect(m_leaveOut, &QAction::triggered, this, &DiskBanner::leaveOutWanted);
    connect(&m_watcher, &Watcher::appeared, this, &DiskBanner::showNew);
    connect(&m_strip, &MessageStrip::dismissed, this, [this](const QString& id) {
        if (id == kNew)
            m_watcher.leave();
    });
    connect(m_reload, &QAction::triggered, this, &DiskBanner::reload);
    connect(m_keep, &QAction::triggered, this, &DiskBanner::keep);
    connect(&m_watcher, &Watcher::pending, this, &DiskBanner::show);
    connect(&m_watcher, &Watcher::failed, this, &DiskBanner::failed);
    connect(&m_watcher, &Watcher::reloaded, this, [this](const QStringList& names) {
        Q_EMIT told(tr("Another program changed %1: read again").arg(names.join(QStringLiteral(", "))));
    });
    connect(&document, &Document::textReplaced, this, [this] {
        m_clashes.clear();
        m_strip.dismiss(kClash);
        m_strip.dismiss(kGone);
        m_strip.dismiss(kNew);
    });
    connect(&document, &Document::stateChanged, this, [this] {
        const auto& files = m_document.files();
        if (std::none_of(files.begin(), files.end(), [](const DocumentFile& file) { return file.gone; }))
            m_strip.dismiss(kGone);
        if (!m_document.modified())
            m_strip.dismiss(kClash); // saved over it, or undone: the watcher takes the rest
    });
}

void DiskBanner::show(const std::vector<DiskChange>& changes)
{
    std::vector<DiskChange> clashes;
    std::vector<DiskChange> gone;
    for (const DiskChange& change : changes)
        (change.kind == DiskChange::Kind::Gone ? gone : clashes).push_back(change);
    showClashes(clashes);
    showGone(gone);
}

void DiskBanner::showClashes(const std::vector<DiskChange>& clashes)
{
    if (sameChanges(clashes, m_clashes))
        return; // asked already, perhaps put away
    m_clashes = clashes;
    if (clashes.empty())
        return m_strip.dismiss(kClash);
    ask();
}

void DiskBanner::ask()
{
    m_strip.post(MessageStrip::Kind::Warning, kClash, tr("Another program changed %1, and you have unsaved changes to it.").arg(changedNames(m_clashes)), {m_reload, m_keep});
}

DiskBanner::State DiskBanner::state() const
{
    const auto notices = m_strip.notices();
    const bool asked = std::any_of(notices.begin(), notices.end(), [](const MessageStrip::Notice& each) { return each.id == kClash; });
    return {m_clashes, m_watcher.offered(), m_watcher.left(), asked};
}

void DiskBanner::resume(const State& state)
{
    m_clashes = state.clashes;
    if (state.clashShown)
        ask();
    m_watcher.resume(state.left, state.offered);
    if (!state.offered.isEmpty())
        showNew(state.offered);
}

void DiskBanner::showGone(const std::vector<DiskChange>& gone)
{
    if (gone.empty())
        return;
    m_document.keepOverDisk(gone);
    const QString names = changedNames(gone);
    const auto& files = m_document.files();
    const bool overrides = std::all_of(gone.begin(), gone.end(), [&files](const DiskChange& change) {
        return std::any_of(files.begin(), files.end(), [&change](const DocumentFile& file) { return file.path == change.path && Document::removedWhole(file); });
    });
    if (overrides)
        return m_strip.post(MessageStrip::Kind::Warning, kGone, [names] { return tr("Another program removed %1, and docker compose would go on without it. The text is still here; saving writes the file again.").arg(names); }, {m_leaveOut});
    m_strip.post(MessageStrip::Kind::Warning, kGone, [names] { return tr("Another program removed %1. The text is still here; saving writes the file again.").arg(names); });
}

void DiskBanner::showNew(const QString& path)
{
    m_new = path;
    if (path.isEmpty())
        return m_strip.dismiss(kNew);
    m_strip.post(MessageStrip::Kind::Info, kNew, tr("%1 is new beside this project, and docker compose would read it.").arg(QFileInfo(path).fileName()), {m_add, m_leave});
}

void DiskBanner::reload()
{
    m_strip.dismiss(kClash);
    if (const auto done = m_document.takeFromDisk(std::exchange(m_clashes, {})); !done)
        Q_EMIT failed(done.error());
}

void DiskBanner::keep()
{
    m_strip.dismiss(kClash);
    m_document.keepOverDisk(std::exchange(m_clashes, {}));
}

} // namespace hullwright::ui
