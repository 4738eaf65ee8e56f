#include "ui/document/recovery.h"

#include "ui/document/paths.h"
#include "ui/document/workers.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QSaveFile>
#include <QUuid>
#include <QtConcurrentRun>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kJournalPause{800};
constexpr int kJournalVersion = 1;
const QString kEnding = QStringLiteral(".journal");
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString lockOf(const QString& journal)
{
    return journal + QStringLiteral(".lock");
}

QByteArray bytesOf(const std::string& text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QStringList listOf(const QCborValue& value)
{
    QStringList list;
    const QCborArray array = value.toArray();
    for (const auto& each : array)
        list << each.toString();
    return list;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // What can't be written is no reason to stop somebody who works: the next edit tries again.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnly) && file.write(bytes) == bytes.size())
        file.commit();
}

} // namespace

QByteArray journalOf(const Recovered& recovered)
{
    QCborArray texts;
    for (const Recovered::Text& text : recovered.texts) {
        QCborMap one{{QStringLiteral("path"), text.path}, {QStringLiteral("text"), bytesOf(text.text)}};
        if (text.saved)
            one.insert(QStringLiteral("saved"), bytesOf(*text.saved));
        texts.append(one);
    }
    const QCborMap all{{QStringLiteral("hullwright-journal"), kJournalVersion},
                       {QStringLiteral("name"), recovered.name},
                       {QStringLiteral("when"), recovered.when.toSecsSinceEpoch()},
                       {QStringLiteral("files"), QCborArray::fromStringList(recovered.files)},
                       {QStringLiteral("environment"), QCborArray::fromStringList(recovered.environmentFiles)},
                       {QStringLiteral("profiles"), QCborArray::fromStringList(recovered.profiles)},
                       {QStringLiteral("texts"), texts}};
    return QCborValue(all).toCbor();
}

std::optional<Recovered> readJournal(const QByteArray& bytes)
{
    const QCborValue read = QCborValue::fromCbor(bytes);
    if (!read.isMap() || read[QStringLiteral("hullwright-journal")].toInteger() != kJournalVersion)
        return std::nullopt;
    Recovered recovered;
    recovered.name = read[QStringLiteral("name")].toString();
    recovered.when = QDateTime::fromSecsSinceEpoch(read[QStringLiteral("when")].toInteger());
    recovered.files = listOf(read[QStringLiteral("files")]);
    recovered.environmentFiles = listOf(read[QStringLiteral("environment")]);
    recovered.profiles = listOf(read[QStringLiteral("profiles")]);
    const QCborArray texts = read[QStringLiteral("texts")].toArray();
    for (const auto& item : texts) {
        const QCborValue each = item;
        Recovered::Text text{each[QStringLiteral("path")].toString(), each[QStringLiteral("text")].toByteArray().toStdString(), std::nullopt};
        if (const QCborValue saved = each[QStringLiteral("saved")]; saved.isByteArray())
            text.saved = saved.toByteArray().toStdString();
        recovered.texts.push_back(std::move(text));
    }
    return recovered.texts.empty() ? std::nullopt : std::optional(std::move(recovered));
}

RecoveryJournal::RecoveryJournal(Document& document, QString folder) : QObject(&document), m_document(document), m_folder(std::move(folder))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kJournalPause);
    connect(&m_pause, &QTimer::timeout, this, &RecoveryJournal::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        if (m_again)
            onChange();
    });
    connect(&document, &Document::textChanged, this, &RecoveryJournal::onChange);
    connect(&document, &Document::sideChanged, this, &RecoveryJournal::onChange);
    connect(&document, &Document::stateChanged, this, &RecoveryJournal::onChange);
}

RecoveryJournal::~RecoveryJournal()
{
    m_writing.disconnect(this);
    remove();
}

void RecoveryJournal::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
}

void RecoveryJournal::onChange()
{
    const auto& files = m_document.files();
    // A step that is being pushed has changed a text before the stack knows of it.
    const bool unsaved = m_document.modified() || std::any_of(files.begin(), files.end(), [](const DocumentFile& file) { return file.modified(); });
    if (unsaved)
        m_pause.start();
    else
        remove();
}

Recovered RecoveryJournal::snapshot() const
{
    Recovered now;
    now.name = m_document.displayName();
    now.when = QDateTime::currentDateTime();
    for (const DocumentFile& file : m_document.files()) {
        if (!file.path.isEmpty() && (file.role == compose::FileRole::Main || file.role == compose::FileRole::Override))
            now.files << file.path;
        if (file.modified())
            now.texts.push_back({file.path, file.text, file.saved});
    }
    const auto sides = m_document.sides();
    for (const SideFile& side : sides)
        if (side.modified() && side.text)
            now.texts.push_back({side.path, *side.text, side.saved});
    for (const auto& path : m_document.choices().environmentFiles)
        now.environmentFiles << textOf(path);
    for (const std::string& name : m_document.choices().profiles)
        now.profiles << QString::fromStdString(name);
    return now;
}

bool RecoveryJournal::lock()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, kOwnerOnly | QFile::ExeOwner);
    m_path = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + kEnding);
    m_lock = std::make_unique<QLockFile>(lockOf(m_path));
    m_lock->setStaleLockTime(0); // held for as long as the program runs
    if (m_lock->tryLock(0))
        return true;
    m_lock.reset();
    return false;
}

void RecoveryJournal::write()
{
    if (m_writing.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    const Recovered now = snapshot();
    if (now.texts.empty())
        return remove();
    if (!lock())
        return;
    m_written = true;
    m_writing.setFuture(QtConcurrent::run(&workers(), [path = m_path, now] { writeFile(path, journalOf(now)); }));
}

void RecoveryJournal::writeNow()
{
    m_writing.waitForFinished();
    m_pause.stop();
    write();
    m_writing.waitForFinished();
}

void RecoveryJournal::remove()
{
    m_pause.stop();
    m_again = false;
    if (!m_written)
        return;
    m_writing.waitForFinished();
    QFile::remove(m_path);
    m_lock.reset();
    m_written = false;
}

std::vector<std::unique_ptr<Orphan>> Orphan::in(const QString& folder)
{
    std::vector<std::unique_ptr<Orphan>> orphans;
    const QDir place(folder);
    const QStringList names = place.entryList({QLatin1Char('*') + kEnding}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString& name : names) {
        const QString path = place.filePath(name);
        auto lock = std::make_unique<QLockFile>(lockOf(path));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0))
            continue; // its program runs
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto content = readJournal(file.readAll()))
            orphans.push_back(std::unique_ptr<Orphan>(new Orphan(path, std::move(lock), std::move(*content))));
    }
    return orphans;
}

void Orphan::discard()
{
    QFile::remove(m_path);
    m_lock.reset();
}

} // namespace hullwright::ui
