// seccomp explain, diff, search: what profiles decide, and what is known of calls.

#include "app/cli_seccomp.h"

#include "core/seccomp/call_search.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/names.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/verdicts.h"
#include "core/seccomp/warnings.h"
#include "core/seccomp/words.h"
#include "core/text/line_index.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <map>
#include <memory>

namespace hullwright::cli {

namespace {

using namespace seccomp;

const char* effectWord(Warning::Effect effect)
{
    return effect == Warning::Effect::Weaker ? "weaker than it looks" : effect == Warning::Effect::Breaks ? "breaks" : "note";
}

/// `file:line:column: message` on standard error; whether one is more than a note.
bool tellWarnings(const LoadedProfile& loaded, const Target& target)
{
    const text::LineIndex lines(loaded.text);
    bool serious = false;
    for (const Warning& warning : warnings(loaded.profile, target)) {
        Error error{ErrorCode::Schema, fmt::format("{}: {}", effectWord(warning.effect), warning.message.english()), warning.hint.english(), loaded.name, {}, {}};
        if (const auto span = warning.rule ? ruleSpan(loaded.text, *warning.rule) : std::nullopt)
            error.position = lines.position(span->begin);
        fail(error);
        serious = serious || warning.effect != Warning::Effect::Note;
    }
    return serious;
}

const char* riskWord(Risk risk)
{
    constexpr std::array<const char*, 4> kWords{"low", "medium", "high", "critical"};
    return kWords[static_cast<std::size_t>(risk)];
}

const char* defaultWord(std::string_view call)
{
    switch (defaultVerdict(call)) {
    case DefaultVerdict::Allowed: return "allowed";
    case DefaultVerdict::ByArguments: return "allowed with some arguments";
    case DefaultVerdict::ByCapability: return "allowed with a capability";
    case DefaultVerdict::Refused: return "refused";
    }
    return "";
}

std::string signature(const SystemCall& call)
{
    std::vector<std::string> arguments;
    for (const knowledge::Argument& argument : call.arguments)
        arguments.push_back(fmt::format("{} {}", argument.width == knowledge::Width::Int ? "int" : argument.width == knowledge::Width::Long ? "long" : "pointer", argument.name));
    return fmt::format("{}({})", call.name, fmt::join(arguments, ", "));
}

void describeCall(const SystemCall& call)
{
    print(fmt::format("  {}\n  number {}{}{}; {}; groups: {}\n", signature(call), call.number, call.since.empty() ? "" : ", since Linux " + call.since, call.gone.empty() ? "" : ", gone since " + call.gone,
                      call.categoryTitle.source, call.groups.empty() ? "none" : fmt::format("{}", fmt::join(call.groups, " "))));
    print(fmt::format("  {}\n  Risk {}: {}\n", call.does.source, riskWord(call.risk), call.why.source));
    std::vector<std::string> elsewhere;
    for (const Machine& machine : machines()) {
        if (const auto number = numberOn(call.name, machine.word); number && machine.name != "x86_64")
            elsewhere.push_back(fmt::format("{} {}", machine.name, *number));
    }
    if (!elsewhere.empty())
        print(fmt::format("  Elsewhere: {}\n", fmt::join(elsewhere, ", ")));
    const auto opening = openedBy(call.name);
    print(fmt::format("  Docker's default: {}{}\n", defaultWord(call.name), opening.empty() ? "" : fmt::format(" ({})", fmt::join(opening, " or "))));
    if (!call.capabilities.empty())
        print(fmt::format("  The kernel asks for {} in some cases\n", fmt::join(call.capabilities, ", ")));
    for (const knowledge::Lesson& lesson : call.lessons)
        print(fmt::format("  {}: {}\n", lesson.cve, lesson.text.source));
}

void explainCall(const LoadedProfile& loaded, const Target& target, const std::string& name)
{
    const Explanation explained = explain(loaded.profile, target, name);
    print(fmt::format("{}: {}\n", explained.name, explained.decision));
    for (const ExplainedRule& rule : explained.rules)
        print(fmt::format("  rule {}: {}{}\n", rule.index + 1, rule.text, rule.comment.empty() ? "" : fmt::format(" \"{}\"", rule.comment)));
    if (explained.rules.empty())
        print("  no rule names it: the default action decides\n");
    for (const text::Message& note : explained.notes)
        print(fmt::format("  {}\n", note.english()));
    if (explained.call)
        describeCall(*explained.call);
}

/// Without a call: how much is decided how, and what of it is dangerous.
void explainWhole(const LoadedProfile& loaded, const Target& target)
{
    const Profile resolved = resolve(loaded.profile, target);
    std::map<std::string, std::vector<std::string>> byDecision;
    std::vector<std::string> dangerous;
    for (const CallVerdict& verdict : verdicts(resolved)) {
        const std::string words = verdict.kind == CallVerdict::Kind::Conditional ? "depends on the arguments" : decisionInWords(resolved, verdict.call->name);
        byDecision[words].push_back(verdict.call->name);
        const bool open = verdict.kind == CallVerdict::Kind::Allowed || verdict.kind == CallVerdict::Kind::Logged;
        if (open && verdict.call->risk >= Risk::High)
            dangerous.push_back(verdict.call->name);
    }
    for (const auto& [words, names] : byDecision)
        print(fmt::format("{}: {} calls\n  {}\n", words, names.size(), fmt::join(names, " ")));
    print(fmt::format("open and of high risk: {}\n", dangerous.empty() ? "none" : fmt::format("{}", fmt::join(dangerous, " "))));
}

struct ExplainOptions {
    std::string profile;
    std::vector<std::string> calls;
    TargetOptions target;
};

Status explainCommand(const ExplainOptions& options)
{
    const auto loaded = loadProfile(options.profile, options.target);
    if (!loaded)
        return fail(loaded.error());
    for (const std::string& name : options.calls) {
        const auto found = search(name);
        const bool number = !found.empty() && found.front().by == CallMatch::By::Number;
        explainCall(*loaded, loaded->target, number ? found.front().call->name : name);
    }
    if (options.calls.empty()) {
        explainWhole(*loaded, loaded->target);
        (void)tellWarnings(*loaded, loaded->target);
    }
    return Status::Done;
}

struct DiffOptions {
    std::string before, after;
    TargetOptions target;
};

std::string exampleOf(const CallDifference& difference)
{
    if (!difference.example)
        return {};
    std::vector<std::string> words;
    for (unsigned i = 0; i < difference.example->size(); ++i) {
        if ((*difference.example)[i] != 0)
            words.push_back(fmt::format("{} {}", argumentName(difference.name, i), valueInWords(difference.name, i, (*difference.example)[i])));
    }
    return words.empty() ? "    for example with arguments of 0\n" : fmt::format("    for example with {}\n", fmt::join(words, ", "));
}

Status diffCommand(const DiffOptions& options)
{
    const auto target = targetOf(options.target);
    if (!target)
        return fail(target.error());
    const auto before = loadProfile(options.before), after = loadProfile(options.after);
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    const ProfileDifferences found = compare(resolve(before->profile, *target), resolve(after->profile, *target));
    bool opened = !found.architecturesNew.empty();
    for (const CallDifference& difference : found.calls) {
        const bool closed = difference.change == CallDifference::Change::Closed;
        opened = opened || difference.change == CallDifference::Change::Opened;
        print(fmt::format("{} {}{}\n    before: {}\n    after:  {}\n{}", closed ? '-' : difference.change == CallDifference::Change::Opened ? '+' : '~', difference.name,
                          difference.call && difference.call->risk >= Risk::High ? fmt::format(" ({} risk)", riskWord(difference.call->risk)) : "", difference.before, difference.after, exampleOf(difference)));
    }
    for (const std::string& architecture : found.architecturesNew)
        print(fmt::format("+ programs of {}\n", architecture));
    for (const std::string& architecture : found.architecturesGone)
        print(fmt::format("- programs of {}\n", architecture));
    if (found.defaultChanged)
        print(fmt::format("~ calls that nobody knows yet\n    before: {}\n    after:  {}\n", found.defaultBefore, found.defaultAfter));
    if (found.empty())
        print("no difference\n");
    return opened ? Status::Found : Status::Done;
}

Status searchCommand(const std::vector<std::string>& words)
{
    const auto found = search(fmt::format("{}", fmt::join(words, " ")));
    for (const CallMatch& match : found)
        print(fmt::format("{:>4}  {:<24} {:<9} {}\n", match.call->number, match.call->name, riskWord(match.call->risk), match.call->does.source));
    if (found.empty())
        return fail({ErrorCode::NotFound, "No call answers to these words", "Try a name or its beginning, a number, a CVE, a group such as @mount, a capability, or a word of what it does.", {}, {}, {}});
    return Status::Done;
}

} // namespace

void addSeccompReading(CLI::App& group, Status& result)
{
    auto explained = std::make_shared<ExplainOptions>();
    CLI::App* command = group.add_subcommand("explain", "What a profile decides about calls, and why");
    command->add_option("PROFILE", explained->profile, "A profile's JSON; docker-default is Docker's own")->required();
    command->add_option("SYSCALL", explained->calls, "Names or numbers; without one, the whole profile");
    addTarget(*command, explained->target);
    addMachine(*command, explained->target);
    command->callback([explained, &result] { result = explainCommand(*explained); });

    auto difference = std::make_shared<DiffOptions>();
    command = group.add_subcommand("diff", "What differs between two profiles, by meaning");
    command->add_option("BEFORE", difference->before, "A profile's JSON; docker-default is Docker's own")->required();
    command->add_option("AFTER", difference->after, "Another")->required();
    addTarget(*command, difference->target);
    addMachine(*command, difference->target);
    command->callback([difference, &result] { result = diffCommand(*difference); });

    auto words = std::make_shared<std::vector<std::string>>();
    command = group.add_subcommand("search", "System calls by name, number, CVE, group, capability or word");
    command->add_option("WORD", *words, "All of them must fit")->required();
    command->callback([words, &result] { result = searchCommand(*words); });
}

} // namespace hullwright::cli
