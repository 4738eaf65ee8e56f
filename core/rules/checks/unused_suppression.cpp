#include "core/compose/nearest.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"
#include "core/rules/suppression.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

using State = Suppression::State;

std::string nearestRule(const std::string& typed)
{
    std::vector<std::string_view> ids;
    for (const Rule* rule : all())
        ids.emplace_back(rule->id);
    return std::string(compose::nearest(typed, ids));
}

text::Message messageFor(const Suppression& suppression)
{
    switch (suppression.state) {
    case State::NoReason:
        return {HULLWRIGHT_TR("Rules", "%1 is to be ignored here, and no reason is given: it still counts."), {suppression.rule}};
    case State::UnknownRule:
        if (const std::string meant = nearestRule(suppression.rule); !meant.empty())
            return {HULLWRIGHT_TR("Rules", "There is no rule %1 to ignore; %2 may be meant."), {suppression.rule, meant}};
        return {HULLWRIGHT_TR("Rules", "There is no rule %1 to ignore."), {suppression.rule}};
    case State::Expired:
        return {HULLWRIGHT_TR("Rules", "%1 was to be ignored until %2, and that day has passed: it counts again."), {suppression.rule, suppression.until}};
    case State::BadDate:
        return {HULLWRIGHT_TR("Rules", "%2 is no date (2026-12-31 is one): %1 still counts."), {suppression.rule, suppression.until}};
    case State::Unreadable:
        return {HULLWRIGHT_TR("Rules", "Something is to be ignored here, and it can't be read what: a rule's id and a reason are needed."), {}};
    case State::Used:
    case State::Unused:
        break;
    }
    return {HULLWRIGHT_TR("Rules", "%1 is to be ignored here, and does not occur here."), {suppression.rule}};
}

void check(const Rule& rule, const std::vector<Suppression>& suppressions, const Context& context)
{
    for (const Suppression& suppression : suppressions) {
        if (suppression.state == State::Used)
            continue;
        Finding finding;
        finding.rule = &rule;
        finding.severity = Severity::Low;
        if (context.stack.service(suppression.service) != nullptr)
            finding.service = suppression.service;
        finding.path = suppression.where;
        finding.place = suppression.place;
        finding.message = messageFor(suppression);
        finding.subject = suppression.rule;
        context.findings.push_back(std::move(finding));
    }
}

/// Well formed, so that it is unused: all that is left is to take it out. Any other could be mended as well.
bool stale(const Suppression& suppression)
{
    return find(suppression.rule) != nullptr && !suppression.reason.empty() && suppression.until.empty();
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    std::vector<Fix> out;
    for (const Suppression& suppression : suppressionsOf(context.files)) {
        if (suppression.place != finding.place || suppression.rule != finding.subject)
            continue;
        const std::string meant = find(suppression.rule) == nullptr ? nearestRule(suppression.rule) : std::string();
        const yaml::Tree& tree = *context.files[suppression.file].tree;
        const auto span = tree.span(suppression.place);
        const auto path = yaml::parsePath(suppression.where);
        if (!meant.empty() && suppression.form == Suppression::Form::Comment && span && path) {
            const std::string comment(span->of(tree.text()));
            addFix(out, FixKind::Guided, {HULLWRIGHT_TR("Rules", "Ignore %1 instead of %2"), {meant, suppression.rule}},
                   Operations{{yaml::Annotate{*path, comment, commentWith(comment, suppression.rule, meant), suppression.document}, suppression.file}});
        }
        addFix(out, stale(suppression) ? FixKind::Caution : FixKind::Guided, {HULLWRIGHT_TR("Rules", "Take out what ignores nothing"), {}},
               Operations{withdrawn(suppression, context.files)});
        break;
    }
    return out;
}

} // namespace

const Rule& unused_suppression()
{
    static const Rule rule{
        .id = "unused-suppression",
        .title = HULLWRIGHT_TR("Rules", "Something is to be ignored, and is not"),
        .layer = "hygiene",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "A remark that ignores a finding stands for a decision. One without a reason, past its date, with a mistyped id, or about something that is gone stands for none, "
                                      "and hides the next finding of its kind unseen."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. A setting that comes back later is ignored by a remark that nobody remembers."),
        .fix = HULLWRIGHT_TR("Rules", "Take the remark out, or give it what it lacks: an id from the rule catalogue, a reason, a date to come."),
        .breaks = HULLWRIGHT_TR("Rules", "Nothing: Docker Compose does not read it."),
        .references = {{"Compose file reference: extensions", "https://docs.docker.com/reference/compose-file/extension/"}},
        .fixes = fixes,
        .checkSuppressions = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
