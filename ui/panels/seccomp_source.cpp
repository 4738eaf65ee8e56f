#include "ui/panels/seccomp_source.h"

#include "core/seccomp/from_trace.h"
#include "core/seccomp/presets.h"
#include "ui/panels/panel_base.h"
#include "ui/panels/security_edits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hullwright::ui {

namespace {

/// A name that no file has, as an export would choose it.
QString freePath(const Document& document, const compose::Service& service, const QString& kind = {})
{
    const QDir folder(document.projectFolder());
    const QString name = QString::fromStdString(service.name) + kind;
    for (int i = 1;; ++i) {
        QString path = QDir::cleanPath(folder.absoluteFilePath(i == 1 ? QStringLiteral("seccomp/%1.json").arg(name) : QStringLiteral("seccomp/%1-%2.json").arg(name).arg(i)));
        const SideLook::State state = document.sideLook(path).state;
        if (state == SideLook::State::Absent || state == SideLook::State::BeingRead) // an edit waits until it is known
            return path;
    }
}

/// Why a named profile is not there.
Error whyNot(SideLook::State state, const QString& written)
{
    const auto words = [&written](ErrorCode code, const QString& message, const QString& hint) { return Error{code, message.arg(written).toStdString(), hint.toStdString(), {}, {}, {}}; };
    switch (state) {
    case SideLook::State::Absent:
        return words(ErrorCode::NotFound, QCoreApplication::translate("hullwright::ui::SeccompSource", "There is no file %1: the engine refuses to start the service"), QCoreApplication::translate("hullwright::ui::SeccompSource", "Begin with a profile: the file is written with the next save."));
    case SideLook::State::Outside:
        return words(ErrorCode::Unreadable, QCoreApplication::translate("hullwright::ui::SeccompSource", "%1 lies outside of the project's folder and is not read"), QCoreApplication::translate("hullwright::ui::SeccompSource", "Begin with another profile: it is written inside."));
    case SideLook::State::BeingRead:
        return words(ErrorCode::Unreadable, QCoreApplication::translate("hullwright::ui::SeccompSource", "%1 is still being read"), QCoreApplication::translate("hullwright::ui::SeccompSource", "Its disk has not answered yet. The profile is shown as soon as it has."));
    case SideLook::State::Unreadable:
    case SideLook::State::There:
        break;
    }
    return words(ErrorCode::Unreadable, QCoreApplication::translate("hullwright::ui::SeccompSource", "%1 can't be read"), QCoreApplication::translate("hullwright::ui::SeccompSource", "Look at its permissions."));
}

void readFile(const Document& document, SeccompSource& source)
{
    source.path = QDir::cleanPath(QDir(document.projectFolder()).absoluteFilePath(source.written));
    SideLook look = document.sideLook(source.path);
    source.outside = !look.inside;
    if (look.state != SideLook::State::There) {
        source.error = whyNot(look.state, source.written);
        return;
    }
    const auto& text = look.text;
    source.text = *text;
    auto profile = seccomp::parseProfile(*text);
    if (profile) {
        source.profile = std::move(*profile);
    } else {
        source.error = profile.error();
        source.error->file = source.written.toStdString();
    }
}

bool waits(const Document& document, const QString& path)
{
    for (const SideFile& side : document.sides())
        if (side.path == path)
            return side.modified();
    return false;
}

} // namespace

seccomp::Profile SeccompSource::inForce() const
{
    if (source != seccomp::Source::Unconfined)
        return seccomp::resolve(profile, target);
    seccomp::Profile open;
    open.defaultAction = seccomp::Action::Allow;
    return open;
}

SeccompSource seccompSourceOf(const Document& document, const compose::Service& service)
{
    SeccompSource source;
    source.source = seccomp::sourceFor(service);
    source.target = seccomp::targetFor(service);
    if (service.security.seccomp)
        source.written = QString::fromStdString(service.security.seccomp->value);
    if (source.source == seccomp::Source::File) {
        readFile(document, source);
    } else {
        source.path = freePath(document, service);
        source.profile = seccomp::dockerDefault();
        source.text = seccomp::dockerDefaultText();
    }
    source.shown = QDir(document.projectFolder()).relativeFilePath(source.path);
    source.waitsForSave = waits(document, source.path);
    return source;
}

QString pathInto(Into into, const Document& document, const compose::Service& service)
{
    if (into == Into::Log)
        return freePath(document, service, QStringLiteral("-log"));
    const SeccompSource now = seccompSourceOf(document, service);
    const bool passing = into == Into::Lasting && now.source == seccomp::Source::File && !now.error && seccomp::isLogging(now.profile);
    return now.outside || passing ? freePath(document, service) : now.path;
}

Result<void> writeProfile(Document& document, const compose::Service& service, const QString& sentence, const std::string& text, Into into)
{
    const SeccompSource now = seccompSourceOf(document, service);
    const QString path = pathInto(into, document, service);
    if (now.source == seccomp::Source::File && path == now.path)
        return document.performWithSide(sentence, {}, path, text);
    const QString relative = QStringLiteral("./") + QDir(document.projectFolder()).relativeFilePath(path);
    const auto edits = securityEditsInPlace(document.analysis()->files(), service, "seccomp", relative.toStdString(), '=');
    return edits ? document.performWithSide(sentence, *edits, path, text) : tl::unexpected(spreadRefusal(QStringLiteral("security_opt"), QString::fromStdString(service.name)));
}

} // namespace hullwright::ui
