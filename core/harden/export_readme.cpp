// The README that lies beside an export: what is in it, how to take it into use and back (export_steps.cpp), what was changed and what was left alone.

#include "core/harden/export_steps.h"

#include "core/text/message.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

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

/// One step: what, what the score becomes, what it is called, and why it is thought to work.
std::string stepLine(const Step& step)
{
    std::string out = fmt::format("- {}{}: risk then {:.0f}; step {}\n", line(step.title.english()), step.kind == rules::FixKind::Safe ? "" : " (caution)", step.scoreAfter, code(step.id));
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

/// The whole project first, then each service in the order of its first step; within one, steps stay in theirs.
std::string changes(const Plan& plan)
{
    if (plan.steps.empty())
        return "Nothing: the file already has all that this preset asks for.\n";
    std::string out = fmt::format("With the preset {}. {}\n", name(plan.preset), aboutOrder().source);
    std::map<std::string, std::string> steps;
    std::vector<std::string> services;
    for (const Step& step : plan.steps) {
        if (!step.service.empty() && !steps.contains(step.service))
            services.push_back(step.service);
        steps[step.service] += stepLine(step);
    }
    if (const auto whole = steps.find(std::string()); whole != steps.end())
        out += "\n### The project\n\n" + whole->second;
    for (const std::string& service : services)
        out += fmt::format("\n### {}\n\n{}", code(service), steps[service]);
    if (const std::string breaks = mayBreak(plan); !breaks.empty())
        out += "\n### What may break\n\nThe steps marked (caution) can break a program that relies on what they take away. What to look for in the logs of the services:\n\n" + breaks;
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

std::string score(const risk::Score& score)
{
    return fmt::format("{:.0f} ({})", score.value, risk::name(score.band));
}

} // namespace

std::string exportReadme(const analysis::Analysis& exported, const ExportSet& set, const Plan* plan)
{
    const risk::Score& now = exported.assessment.stack;
    const std::string was = plan != nullptr ? fmt::format("It was {}. ", score(plan->before->assessment.stack)) : std::string();
    std::string out = fmt::format("# Hardened: {}\n\nRisk {} of 100, as Hullwright scores reach. {}{}\n\n## What is here\n\n{}", code(exported.project.stack->name), score(now), was, risk::description(now.band).source, files(set));
    out += exportSteps(exported, set, plan);
    if (set.daemon)
        out += "\n## The engine of the host\n\n" + daemonReadme(*set.daemon);
    if (plan != nullptr)
        out += "\n## What was changed\n\n" + changes(*plan);
    out += "\n## What was left alone\n\n" + leftAlone(plan, set);
    return out;
}

} // namespace hullwright::harden
