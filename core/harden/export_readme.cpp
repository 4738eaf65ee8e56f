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

std::string changes(const Plan& plan)
{
    if (plan.steps.empty())
        return "Nothing: the file already has all that this preset asks for.\n";
    std::string out;
    bool caution = false;
    for (const Step& step : plan.steps) {
        const bool mayBreak = step.kind != rules::FixKind::Safe;
        caution = caution || mayBreak;
        out += fmt::format("- {}: {}{}\n", code(step.service.empty() ? "project" : step.service), line(step.title.english()), mayBreak ? " (caution)" : "");
    }
    if (caution) {
        out += "\nThe steps marked (caution) can break a program that relies on what they take away:\n\n";
        std::vector<std::string> told;
        for (const Step& step : plan.steps) {
            const rules::Rule* rule = rules::find(step.rule);
            if (step.kind == rules::FixKind::Safe || rule == nullptr || std::find(told.begin(), told.end(), step.rule) != told.end())
                continue;
            told.push_back(step.rule);
            out += fmt::format("- {}: {}\n", code(step.rule), rule->breaks.source);
        }
    }
    return out;
}

std::string leftAlone(const Plan* plan, const ExportSet& set)
{
    std::string out;
    for (const text::Message& note : set.notes)
        out += fmt::format("- {}\n", line(note.english()));
    if (plan != nullptr)
        for (const Skipped& skipped : plan->skipped)
            out += fmt::format("- {} {}: {}\n", code(skipped.service.empty() ? "project" : skipped.service), code(skipped.rule), line(skipped.reason.english()));
    return out.empty() ? "Nothing.\n" : out;
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
    const bool hasAppArmor = std::any_of(set.files.begin(), set.files.end(), [](const ExportFile& file) { return file.path.parent_path() == "apparmor"; });
    std::string out = fmt::format("# Hardened: {}\n\nRisk {:.0f} of 100 ({}), as Hullwright scores reach. {}\n\n## What is here\n\n{}", code(exported.project.stack->name),
                                  exported.assessment.stack.value, risk::name(exported.assessment.stack.band), risk::description(exported.assessment.stack.band).source, files(set));
    out += "\n## Take it into use\n\nThe Compose file names its profiles relative to the project's folder, and its own mounts and builds too. So copy the files over\n"
           "the project rather than starting them from here. In this folder, with PROJECT as the project's folder:\n\n```sh\n";
    out += compose.each("cp PROJECT/{0} PROJECT/{0}.before\n");
    out += compose.each("cp {0} PROJECT/{0}\n");
    out += fmt::format("cp -r seccomp{} PROJECT/\n", hasAppArmor ? " apparmor" : "");
    if (hasAppArmor)
        out += "sudo apparmor_parser --replace PROJECT/apparmor/*   # on every host, before the start, and again after a reboot\n";
    out += fmt::format("docker compose{} up -d\n```\n", compose.start);
    if (hasAppArmor)
        out += "\nA host without AppArmor ignores the `apparmor=` lines; a host with it refuses to start a container whose profile is not loaded. To load them at\n"
               "boot, copy them into `/etc/apparmor.d/`.\n";
    out += fmt::format("\n## Check it\n\n```sh\ndocker compose{0} ps\ndocker compose{0} exec SERVICE grep -E 'NoNewPrivs|Seccomp:|CapBnd' /proc/1/status\n"
                       "docker compose{0} logs --since 5m\n```\n\n`Seccomp: 2` says that the filter is in force, `NoNewPrivs: 1` that no program can gain rights. A refused call shows in the log of the\n"
                       "service as \"Operation not permitted\".\n",
                       compose.start);
    out += fmt::format("\n## Go back\n\n```sh\n{}docker compose{} up -d\n```\n\nOr take back one service: remove its `seccomp=` and `apparmor=` lines.\n",
                       compose.each("mv PROJECT/{0}.before PROJECT/{0}\n"), compose.start);
    if (plan != nullptr)
        out += "\n## What was changed\n\n" + changes(*plan);
    out += "\n## What was left alone\n\n" + leftAlone(plan, set);
    return out;
}

} // namespace hullwright::harden
