#include "ui/panels/seccomp_build.h"

#include "core/seccomp/equivalent.h"
#include "core/seccomp/filter.h"
#include "ui/document/workers.h"
#include "ui/translate.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>

namespace hullwright::ui {

QStringList SeccompBuilt::remarks() const
{
    QStringList lines;
    for (const seccomp::Warning& warning : warnings) {
        const QString kind = warning.effect == seccomp::Warning::Effect::Weaker ? SeccompBuild::tr("Weaker than it looks") : warning.effect == seccomp::Warning::Effect::Breaks ? SeccompBuild::tr("May break") : SeccompBuild::tr("Note");
        const QString line = QStringLiteral("%1: %2. %3").arg(kind, translated(warning.message), translated(warning.hint)).trimmed();
        if (!lines.contains(line)) // several rules may have the same fault
            lines << line;
    }
    return lines;
}

SeccompBuild::SeccompBuild(QObject* parent) : QObject(parent)
{
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] {
        if (m_building.future().resultCount() == 0)
            return;
        m_built = m_building.result();
        Q_EMIT finished();
    });
}

void SeccompBuild::start(const SeccompSource& source, const seccomp::Profile& resolved)
{
    m_built.reset();
    if (source.error || source.source == seccomp::Source::Unconfined)
        return m_building.setFuture({});
    m_building.setFuture(QtConcurrent::run(&workers(), [resolved, profile = source.profile, target = source.target] {
        SeccompBuilt built;
        if (const auto program = seccomp::compile(resolved))
            built.instructions = static_cast<int>(program->instructions.size());
        else
            built.failure = QString::fromStdString(program.error().message);
        built.warnings = seccomp::warnings(profile, target);
        const bool wrong = std::any_of(built.warnings.begin(), built.warnings.end(), [](const seccomp::Warning& warning) { return warning.kind == seccomp::Warning::Kind::MiscompiledRules; });
        if (const auto form = wrong ? seccomp::equivalentForm(resolved) : seccomp::EquivalentForm(); form && form->found)
            std::transform(form->calls.begin(), form->calls.end(), std::back_inserter(built.miscompiled), &QString::fromStdString);
        return built;
    }));
}

} // namespace hullwright::ui
