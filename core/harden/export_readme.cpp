// The README that lies beside an export: what is in it, how to take it into use, how to check it, and how to go back.

#include "core/harden/export_set.h"

#include "core/text/message.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::harden {

namespace {

/// Names and titles come from a stranger's file: as Markdown code they carry no markup, and stay on their line.
std::string code(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == '`')
            c = ' ';
    return "`" + text + "`";
}

std::string line(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    return text;
}

std::string files(const ExportSet& set)
{
    std::string out;
    for (const ExportFile& file : set.files)
        out += fmt::format("- {}\n", code(file.path.string()));
    return out;
}

/// One step: what, why it is thought to work, what the score becomes.
std::string stepLine(const Step& step)
{
    std::string out = fmt::format("- {}: {}{}, risk then {:.0f}\n  - step {}\n", code(step.service.empty() ? "project" : step.service), line(step.title.english()), step.kind == rules::FixKind::Safe ? "" : " (caution)", step.scoreAfter, code(step.id));
    if (step.basis)
        out += fmt::format("  - {} ({})\n", line(step.basis->why.english()), knowledge::name(step.basis->confidence));
    return out;
}

/// What may break, once a rule, and how it would look in the log.
std::string mayBreak(const Plan& plan)
{
    std::string out;
    std::vector<std::string> told;
    for (const Step& step : plan.steps) {
        const std::string id = step.rule + (step.signs.empty() ? "" : "/" + step.service);
        if (step.kind == rules::FixKind::Safe || std::find(told.begin(), told.end(), id) != told.end())
            continue;
        told.push_back(id);
        out += fmt::format("- {} {}: {}\n", code(step.service.empty() ? "project" : step.service), code(step.rule), step.breaks.source);
        for (const knowledge::FailureSign* sign : step.signs)
            out += fmt::format("  - {}: {}\n", code(sign->log), sign->why.source);
    }
    return out;
}

std::string changes(const Plan& plan)
{
    if (plan.steps.empty())
        return "Nothing: the file already has all that this preset asks for.\n";
    std::string out = fmt::format("With the preset {}. {}\n\n", name(plan.preset), aboutOrder().source);
    for (const Step& step : plan.steps)
        out += stepLine(step);
    if (const std::string breaks = mayBreak(plan); !breaks.empty())
        out += "\nThe steps marked (caution) can break a program that relies on what they take away. What to look for in `docker compose logs`:\n\n" + breaks;
    return out;
}

std::string leftAlone(const Plan* plan, const ExportSet& set)
{
    std::string out;
    for (const text::Message& note : set.notes)
        out += fmt::format("- {}\n", line(note.english()));
    if (plan == nullptr)
        return out.empty() ? "Nothing.\n" : out;
    for (const Step& step : plan->byHand)
        out += fmt::format("- {} {}: {} would change what the file sets by hand\n", code(step.service.empty() ? "project" : step.service), code(step.rule), line("\"" + step.title.english() + "\""));
    for (const Step& step : plan->leftOut)
        out += fmt::format("- {} {}: left out by choice\n", code(step.service.empty() ? "project" : step.service), code(step.rule));
    for (const Skipped& skipped : plan->skipped)
        out += fmt::format("- {} {}{}: {}\n", code(skipped.service.empty() ? "project" : skipped.service), code(skipped.rule), skipped.subject.empty() ? std::string() : " " + code(skipped.subject), line(skipped.reason.english()));
    return out.empty() ? "Nothing.\n" : out;
}

/// How the secrets get to where the Compose file looks for them, readable by whom they are for. Their names are made of plain letters.
std::string secretCommands(const Plan* plan)
{
    std::string out;
    for (const PlannedFile& file : plan != nullptr ? plan->files() : std::vector<PlannedFile>()) {
        if (file.access != PlannedFile::Access::Private)
            continue;
        out += fmt::format("install -D -m 600 {0} PROJECT/{0}\n", file.path.string());
        if (!file.reader.empty() && file.reader.find_first_not_of("0123456789:") == std::string::npos)
            out += fmt::format("sudo chown {} PROJECT/{}   # whom the service runs as\n", file.reader, file.path.string());
    }
    return out.empty() ? out : out + "echo secrets/ >> PROJECT/.gitignore\n";
}

/// The Compose files of the set, as the commands name them: the named ones are started with -f, all of them are copied.
struct ComposeFiles {
    ComposeFiles(const analysis::Analysis& exported, const ExportSet& set)
    {
        std::size_t index = 0;
        for (const compose::SourceFile& file : exported.files()) {
            if (!file.used)
                continue;
            all.push_back(set.files[index++].path.string());
            if (compose::isNamed(file))
                start += fmt::format(" -f PROJECT/{}", all.back());
        }
    }
    /// One line a file; `{0}` is its path.
    [[nodiscard]] std::string each(fmt::format_string<const std::string&> command) const
    {
        std::string lines;
        for (const std::string& path : all)
            lines += fmt::format(command, path);
        return lines;
    }

    std::vector<std::string> all;
    std::string start; ///< " -f PROJECT/compose.yaml"
};

} // namespace

std::string exportReadme(const analysis::Analysis& exported, const ExportSet& set, const Plan* plan)
{
    const ComposeFiles compose(exported, set);
    const bool hasSeccomp = std::any_of(set.files.begin(), set.files.end(), [](const ExportFile& file) { return file.path.parent_path() == "seccomp"; });
    const bool hasAppArmor = std::any_of(set.files.begin(), set.files.end(), [](const ExportFile& file) { return file.path.parent_path() == "apparmor"; });
    std::string out = fmt::format("# Hardened: {}\n\nRisk {:.0f} of 100 ({}), as Hullwright scores reach. {}\n\n## What is here\n\n{}", code(exported.project.stack->name),
                                  exported.assessment.stack.value, risk::name(exported.assessment.stack.band), risk::description(exported.assessment.stack.band).source, files(set));
    out += "\n## Take it into use\n\nThe Compose file names its profiles relative to the project's folder, and its own mounts and builds too. So copy the files over\n"
           "the project rather than starting them from here. In this folder, with PROJECT as the project's folder:\n\n```sh\n";
    out += compose.each("cp PROJECT/{0} PROJECT/{0}.before\n");
    out += compose.each("cp {0} PROJECT/{0}\n");
    out += fmt::format("cp -r{}{} verify.sh PROJECT/\n", hasSeccomp ? " seccomp" : "", hasAppArmor ? " apparmor" : "");
    out += secretCommands(plan);
    if (hasAppArmor)
        out += "sudo apparmor_parser --replace PROJECT/apparmor/*   # on every host, before the start, and again after a reboot\n";
    out += fmt::format("docker compose{} up -d\n```\n", compose.start);
    if (hasAppArmor)
        out += "\nA host without AppArmor ignores the `apparmor=` lines; a host with it refuses to start a container whose profile is not loaded. To load them at\n"
               "boot, copy them into `/etc/apparmor.d/`.\n";
    out += fmt::format("\n## Try it\n\n```sh\nsh PROJECT/verify.sh --keep\ndocker compose{} logs --since 5m\n```\n\n"
                       "`verify.sh` starts the stack, waits until every service runs and is healthy, restarts it (what works once may fail at the second start), and reads back from the kernel and the engine that\n"
                       "each measure is in force. A refused call shows in the log of the service as \"Operation not permitted\", a write as \"Read-only file system\".\n",
                       compose.start);
    out += fmt::format("\n## Go back\n\n```sh\n{}docker compose{} up -d\n```\n\nOr step by step: export again from the files as they were, with `hullwright-cli harden ... --without STEP` for the step that the log points at; what each\n"
                       "step is called stands below. The last steps of a service are the first to try.\n",
                       compose.each("mv PROJECT/{0}.before PROJECT/{0}\n"), compose.start);
    if (set.daemon)
        out += "\n## The engine of the host\n\n" + daemonReadme(*set.daemon);
    if (plan != nullptr)
        out += "\n## What was changed\n\n" + changes(*plan);
    out += "\n## What was left alone\n\n" + leftAlone(plan, set);
    return out;
}

} // namespace hullwright::harden
