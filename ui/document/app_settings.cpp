#include "ui/document/app_settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace hullwright::ui {

namespace {
const QString kRecent = QStringLiteral("recentFiles");
const QString kFolder = QStringLiteral("lastFolder");
const QString kTheme = QStringLiteral("theme");
const QString kLanguage = QStringLiteral("language");
const QString kReopens = QStringLiteral("session/reopen");
const QString kActive = QStringLiteral("session/active");
const QString kProjects = QStringLiteral("session/projects");
const QString kGrouping = QStringLiteral("findings/grouping");
const QString kExportEngine = QStringLiteral("export/engine");
const QString kNetworkWay = QStringLiteral("view/networks");
const QString kEnlarged = QStringLiteral("window/panelEnlarged");
const QString kChoices = QStringLiteral("palette/recent");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kLayout = QStringLiteral("window/layout");
const QString kCentre = QStringLiteral("window/centre");
const QString kMeterLarge = QStringLiteral("window/meterLarge");
const QString kLayouts = QStringLiteral("layouts/own");
const QString kCurrentLayout = QStringLiteral("layouts/current");

/// A path may be too long and has signs that mean something in a key.
QString profilesKey(const QString& path)
{
    return QStringLiteral("profiles/") + QString::fromLatin1(QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex());
}

/// Qt reads an arrangement with little doubt: one that is not as it was written is not given to it.
QByteArray checkOf(const WindowLayout& layout)
{
    return QCryptographicHash::hash(layout.state + layout.centre, QCryptographicHash::Sha1).toHex();
}

bool isLayout(const WindowLayout& layout, const QList<WindowLayout>& before)
{
    QStringList taken;
    for (const WindowLayout& each : before)
        taken << each.name;
    return layoutName(layout.name) == layout.name && faultOf(layout.name, taken) == NameFault::None && !layout.state.isEmpty();
}
} // namespace

AppSettings::AppSettings(QSettings* store, QObject* parent) : QObject(parent), m_store(store)
{
}

QStringList AppSettings::recentFiles() const
{
    return m_store->value(kRecent).toStringList().mid(0, kRecentFiles);
}

void AppSettings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store->setValue(kRecent, files.mid(0, kRecentFiles));
    Q_EMIT recentFilesChanged();
}

void AppSettings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    if (files.removeAll(QFileInfo(path).absoluteFilePath()) == 0)
        return;
    m_store->setValue(kRecent, files);
    Q_EMIT recentFilesChanged();
}

void AppSettings::clearRecentFiles()
{
    m_store->remove(kRecent);
    Q_EMIT recentFilesChanged();
}

QString AppSettings::lastFolder() const
{
    const QString folder = m_store->value(kFolder).toString();
    return folder.isEmpty() ? QDir::homePath() : folder;
}

void AppSettings::setLastFolder(const QString& folder)
{
    m_store->setValue(kFolder, folder);
}

QStringList AppSettings::profiles(const QString& path) const
{
    return m_store->value(profilesKey(path)).toStringList();
}

void AppSettings::setProfiles(const QString& path, const QStringList& profiles)
{
    if (profiles.isEmpty())
        m_store->remove(profilesKey(path));
    else
        m_store->setValue(profilesKey(path), profiles);
}

QString AppSettings::theme() const
{
    return m_store->value(kTheme, QStringLiteral("system")).toString();
}

void AppSettings::setTheme(const QString& theme)
{
    m_store->setValue(kTheme, theme);
}

QString AppSettings::language() const
{
    return m_store->value(kLanguage, QStringLiteral("system")).toString();
}

void AppSettings::setLanguage(const QString& language)
{
    m_store->setValue(kLanguage, language);
}

bool AppSettings::reopensProjects() const
{
    return m_store->value(kReopens, true).toBool();
}

void AppSettings::setReopensProjects(bool reopens)
{
    m_store->setValue(kReopens, reopens);
}

Session AppSettings::session() const
{
    Session session;
    const int count = m_store->beginReadArray(kProjects);
    for (int i = 0; i < count; ++i) {
        m_store->setArrayIndex(i);
        session.projects.append({m_store->value(QStringLiteral("files")).toStringList(), m_store->value(QStringLiteral("environment")).toStringList(), m_store->value(QStringLiteral("service")).toString()});
    }
    m_store->endArray();
    session.active = m_store->value(kActive, 0).toInt();
    return session;
}

void AppSettings::setSession(const Session& session)
{
    m_store->remove(kProjects);
    m_store->beginWriteArray(kProjects, static_cast<int>(session.projects.size()));
    for (int i = 0; i < session.projects.size(); ++i) {
        m_store->setArrayIndex(i);
        m_store->setValue(QStringLiteral("files"), session.projects[i].files);
        m_store->setValue(QStringLiteral("environment"), session.projects[i].environmentFiles);
        m_store->setValue(QStringLiteral("service"), session.projects[i].service);
    }
    m_store->endArray();
    m_store->setValue(kActive, session.active);
}

QString AppSettings::findingsGrouping() const
{
    return m_store->value(kGrouping, QStringLiteral("none")).toString();
}

void AppSettings::setFindingsGrouping(const QString& grouping)
{
    m_store->setValue(kGrouping, grouping);
}

QString AppSettings::exportEngine() const
{
    return m_store->value(kExportEngine, QStringLiteral("docker")).toString();
}

void AppSettings::setExportEngine(const QString& engine)
{
    m_store->setValue(kExportEngine, engine);
}

QString AppSettings::networkWay() const
{
    return m_store->value(kNetworkWay, QStringLiteral("map")).toString();
}

void AppSettings::setNetworkWay(const QString& way)
{
    m_store->setValue(kNetworkWay, way);
}

bool AppSettings::panelEnlarged() const
{
    return m_store->value(kEnlarged, false).toBool();
}

void AppSettings::setPanelEnlarged(bool enlarged)
{
    m_store->setValue(kEnlarged, enlarged);
}

QStringList AppSettings::recentChoices() const
{
    return m_store->value(kChoices).toStringList();
}

void AppSettings::addRecentChoice(const QString& choice)
{
    QStringList choices = recentChoices();
    choices.removeAll(choice);
    choices.prepend(choice);
    m_store->setValue(kChoices, choices.mid(0, kRecentChoices));
}

QByteArray AppSettings::geometry() const
{
    return m_store->value(kGeometry).toByteArray();
}

QByteArray AppSettings::layout() const
{
    return m_store->value(kLayout).toByteArray();
}

QByteArray AppSettings::centre() const
{
    return m_store->value(kCentre).toByteArray();
}

void AppSettings::setWindow(const QByteArray& geometry, const QByteArray& layout, const QByteArray& centre)
{
    m_store->setValue(kGeometry, geometry);
    m_store->setValue(kLayout, layout);
    m_store->setValue(kCentre, centre);
}

bool AppSettings::meterLarge() const
{
    return m_store->value(kMeterLarge, false).toBool();
}

void AppSettings::setMeterLarge(bool large)
{
    m_store->setValue(kMeterLarge, large);
}

QList<WindowLayout> AppSettings::layouts() const
{
    QList<WindowLayout> layouts;
    const int count = std::min(m_store->beginReadArray(kLayouts), kMostLayouts);
    for (int i = 0; i < count; ++i) {
        m_store->setArrayIndex(i);
        WindowLayout each{m_store->value(QStringLiteral("name")).toString(), m_store->value(QStringLiteral("slot")).toInt(), m_store->value(QStringLiteral("state")).toByteArray(),
                          m_store->value(QStringLiteral("centre")).toByteArray(), m_store->value(QStringLiteral("panelEnlarged")).toBool(), m_store->value(QStringLiteral("meterLarge")).toBool()};
        const bool given = std::any_of(layouts.begin(), layouts.end(), [&each](const WindowLayout& other) { return other.slot == each.slot; });
        if (each.slot < kFirstSlot || each.slot > kLastSlot || given)
            each.slot = 0;
        if (isLayout(each, layouts) && m_store->value(QStringLiteral("check")).toByteArray() == checkOf(each))
            layouts.append(each);
    }
    m_store->endArray();
    std::sort(layouts.begin(), layouts.end(), [](const WindowLayout& a, const WindowLayout& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return layouts;
}

void AppSettings::setLayouts(const QList<WindowLayout>& layouts)
{
    m_store->remove(kLayouts);
    m_store->beginWriteArray(kLayouts, static_cast<int>(layouts.size()));
    for (int i = 0; i < layouts.size(); ++i) {
        m_store->setArrayIndex(i);
        m_store->setValue(QStringLiteral("name"), layouts[i].name);
        m_store->setValue(QStringLiteral("slot"), layouts[i].slot);
        m_store->setValue(QStringLiteral("state"), layouts[i].state);
        m_store->setValue(QStringLiteral("centre"), layouts[i].centre);
        m_store->setValue(QStringLiteral("panelEnlarged"), layouts[i].panelEnlarged);
        m_store->setValue(QStringLiteral("meterLarge"), layouts[i].meterLarge);
        m_store->setValue(QStringLiteral("check"), checkOf(layouts[i]));
    }
    m_store->endArray();
    Q_EMIT layoutsChanged();
}

QString AppSettings::currentLayout() const
{
    return m_store->value(kCurrentLayout).toString();
}

void AppSettings::setCurrentLayout(const QString& key)
{
    m_store->setValue(kCurrentLayout, key);
}

} // namespace hullwright::ui
