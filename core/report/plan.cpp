#include "core/report/plan.h"

#include "core/report/escape.h"
#include "core/report/json_parts.h"

#include <fmt/format.h>

namespace hullwright::report {

namespace {

constexpr const char* kPlanSchema = "hullwright.plan/1";

Json signsJson(const harden::Step& step)
{
    Json list = Json::array();
    for (const knowledge::FailureSign* sign : step.signs) {
        Json one{{"log", sign->log}, {"means", sign->why.source}};
        if (!sign->missing.empty())
            one["missing"] = sign->missing;
        list.push_back(std::move(one));
    }
    return list;
}

Json stepJson(const harden::Step& step)
{
    Json one{{"id", step.id}, {"rule", step.rule}};
    if (!step.service.empty())
        one["service"] = step.service;
    one["title"] = step.title.english();
    one["why"] = step.why.source;
    one["kind"] = rules::name(step.kind);
    if (step.basis)
        one["image"] = {{"confidence", knowledge::name(step.basis->confidence)}, {"why", step.basis->why.english()}};
    if (step.kind != rules::FixKind::Safe)
        one["breaks"] = step.breaks.source;
    if (step.measure)
        one["measure"] = knowledge::name(*step.measure);
    if (!step.signs.empty())
        one["signs"] = signsJson(step);
    if (step.serviceBefore && step.serviceAfter)
        one["serviceScore"] = {{"before", *step.serviceBefore}, {"after", *step.serviceAfter}};
    Json files = Json::array();
    for (const harden::PlannedFile& file : step.files) {
        // Never what is in it: it may be a password.
        Json each{{"path", file.path.generic_string()}, {"private", file.access == harden::PlannedFile::Access::Private}};
        if (!file.reader.empty())
            each["reader"] = file.reader;
        files.push_back(std::move(each));
    }
    if (!files.empty())
        one["files"] = std::move(files);
    return one;
}

Json stepsJson(const std::vector<harden::Step>& steps)
{
    Json list = Json::array();
    for (const harden::Step& step : steps)
        list.push_back(stepJson(step));
    return list;
}

/// ", web 92 -> 61"; nothing where it is about no single service.
std::string serviceText(const harden::Step& step, std::optional<double> after)
{
    return step.serviceBefore && after ? fmt::format(", {} {:.0f} -> {:.0f}", plain(step.service), *step.serviceBefore, *after) : std::string();
}

Json openJson(const harden::OpenStep& open)
{
    Json one = stepJson(open.step);
    Json ways = Json::array();
    for (std::size_t i = 0; i < open.ways.size(); ++i) {
        const harden::OpenStep::Way& way = open.ways[i];
        Json each{{"way", i + 1}, {"title", way.title.english()}, {"kind", rules::name(way.kind)}};
        if (way.basis)
            each["image"] = {{"confidence", knowledge::name(way.basis->confidence)}, {"why", way.basis->why.english()}};
        if (way.scoreAfter)
            each["scoreAfter"] = *way.scoreAfter;
        ways.push_back(std::move(each));
    }
    one["ways"] = std::move(ways);
    if (open.taken)
        one["taken"] = *open.taken + 1;
    return one;
}

/// What is left to the user, with the word that takes each way.
std::string openText(const harden::Plan& plan)
{
    std::string out;
    for (const harden::OpenStep& open : plan.open) {
        if (open.taken)
            continue;
        out += fmt::format("  {}{}\n     why: {}\n", open.step.service.empty() ? "" : plain(open.step.service) + ": ", open.step.heading.source, open.step.why.source);
        for (std::size_t i = 0; i < open.ways.size(); ++i) {
            const harden::OpenStep::Way& way = open.ways[i];
            out += fmt::format("     --take '{}={}'  {}", plain(open.step.id), i + 1, plain(way.title.english()));
            out += way.scoreAfter ? fmt::format(" (risk then {:.0f}{})\n", *way.scoreAfter, serviceText(open.step, way.serviceAfter)) : "\n";
        }
        out += fmt::format("     may break: {}\n", open.step.breaks.source);
    }
    return out.empty() ? out : "\nYours to decide: one way of each can be taken\n" + out;
}

std::string stepText(const harden::Step& step, std::size_t number)
{
    std::string out = fmt::format("{:>3}. {}\n     step {}, {}, risk then {:.0f}{}\n     why: {}\n", number, plain(step.title.english()), plain(step.id), rules::name(step.kind), step.scoreAfter,
                                  serviceText(step, step.serviceAfter), step.why.source);
    if (step.basis)
        out += fmt::format("     image: {} ({})\n", plain(step.basis->why.english()), knowledge::name(step.basis->confidence));
    if (step.kind != rules::FixKind::Safe)
        out += fmt::format("     may break: {}\n", step.breaks.source);
    for (const knowledge::FailureSign* sign : step.signs)
        out += fmt::format("     in the log: \"{}\" {}\n", sign->log, sign->why.source);
    for (const harden::PlannedFile& file : step.files)
        out += fmt::format("     file: {}\n", plain(file.path.generic_string()));
    return out;
}

std::string leftAlone(const harden::Plan& plan)
{
    std::string out;
    for (const harden::Step& step : plan.leftOut)
        out += fmt::format("  {}: left out\n", plain(step.id));
    for (const harden::Step& step : plan.byHand)
        out += fmt::format("  {}: \"{}\" would change what the file sets by hand (--overrule-step takes it)\n", plain(step.id), plain(step.title.english()));
    for (const harden::Skipped& skipped : plan.leftAlone())
        out += fmt::format("  {}:{}{}: {}\n", skipped.rule, plain(skipped.service), skipped.subject.empty() ? std::string() : ":" + plain(skipped.subject), plain(skipped.reason.english()));
    return out.empty() ? out : "\nLeft alone\n" + out;
}

} // namespace

std::string planText(const analysis::Analysis& before, const harden::Plan& plan)
{
    const risk::Score& was = before.assessment.stack;
    const risk::Score& now = plan.after->assessment.stack;
    std::string out = fmt::format("{}: {}, risk {:.0f} {} -> {:.0f} {}\n{}\n\n", plain(before.project.stack->name), harden::name(plan.preset), was.value, risk::name(was.band), now.value, risk::name(now.band),
                                  harden::aboutOrder().source);
    std::size_t number = 0;
    for (const harden::Step& step : plan.steps)
        out += stepText(step, ++number);
    if (plan.steps.empty())
        out += "Nothing to do.\n";
    return out + openText(plan) + leftAlone(plan);
}

std::string planJson(const analysis::Analysis& before, const harden::Plan& plan)
{
    Json steps = stepsJson(plan.steps);
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        steps[i]["scoreAfter"] = plan.steps[i].scoreAfter;
    Json open = Json::array();
    for (const harden::OpenStep& each : plan.open)
        open.push_back(openJson(each));
    Json skipped = Json::array();
    for (const harden::Skipped& each : plan.skipped) {
        Json one{{"rule", each.rule}};
        if (!each.service.empty())
            one["service"] = each.service;
        if (!each.subject.empty())
            one["subject"] = each.subject;
        one["reason"] = each.reason.english();
        skipped.push_back(std::move(one));
    }
    return pretty({{"schema", kPlanSchema},
                   {"project", before.project.stack->name},
                   {"preset", harden::name(plan.preset)},
                   {"complete", before.project.stack->complete},
                   {"score", {{"before", scoreJson(before.assessment.stack)}, {"after", scoreJson(plan.after->assessment.stack)}}},
                   {"steps", std::move(steps)},
                   {"leftOut", stepsJson(plan.leftOut)},
                   {"byHand", stepsJson(plan.byHand)},
                   {"open", std::move(open)},
                   {"skipped", std::move(skipped)}});
}

} // namespace hullwright::report
