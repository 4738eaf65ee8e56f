// seccomp explain, diff, compile, rewrite, search: profiles by what they mean.

#include "app/cli_seccomp.h"

#include "core/knowledge/capabilities.h"
#include "core/seccomp/call_search.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/names.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/rewrite.h"
#include "core/seccomp/verdicts.h"
#include "core/seccomp/warnings.h"
#include "core/seccomp/words.h"
#include "core/text/file.h"
#include "core/text/line_index.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <cstdio>
#include <map>
#include <memory>

namespace hullwright::cli {

namespace {

using namespace seccomp;

constexpr const char* kBuiltIn = "docker-default";

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

struct CompileOptions {
    std::string profile, bpf, flavour;
    bool pfc = false;
    TargetOptions target;
};

Status compileCommand(const CompileOptions& options)
{
    const auto loaded = loadProfile(options.profile, options.target);
    if (!loaded)
        return fail(loaded.error());
    const Profile resolved = resolve(loaded->profile, loaded->target);
    auto program = compile(resolved);
    if (!program) {
        program.error().file = loaded->name;
        return fail(program.error());
    }
    const std::string_view bytes(reinterpret_cast<const char*>(program->instructions.data()), program->instructions.size() * sizeof(Instruction));
    if (options.pfc) {
        const auto code = pseudoCode(resolved);
        if (!code)
            return fail(code.error());
        print(*code);
    } else if (options.bpf == "-") {
        print(bytes);
    } else {
        if (!options.bpf.empty()) {
            if (const auto written = text::writeFileAtomically(options.bpf, bytes); !written)
                return fail(written.error());
        }
        print(fmt::format("{} instructions, {} bytes\n", program->instructions.size(), bytes.size()));
    }
    for (const std::string& name : program->unknownNames)
        fmt::print(stderr, "{}: this libseccomp doesn't know {}: it is left out\n", loaded->name, name);
    const auto wrong = differences(resolved, *program);
    for (const Difference& difference : wrong)
        fmt::print(stderr, "{}: {} on {}: the rules mean \"{}\", the filter does \"{}\"\n", loaded->name, difference.name, difference.architecture, verdictInWords(difference.expected).english(), verdictInWords(difference.actual).english());
    return wrong.empty() ? Status::Done : Status::Found;
}

Status rewriteCommand(const CompileOptions& options)
{
    const auto loaded = loadProfile(options.profile, options.target);
    if (!loaded)
        return fail(loaded.error());
    auto done = rewritten(loaded->name == kBuiltIn ? dockerDefaultText() : loaded->text, loaded->target);
    if (!done) {
        done.error().file = loaded->name;
        return fail(done.error());
    }
    if (options.flavour.empty()) {
        print(done->text);
    } else {
        const auto profile = parseProfile(done->text);
        if (!profile)
            return fail(profile.error());
        print(inFlavour(*profile, options.flavour, loaded->target));
    }
    return Status::Done;
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

void addReading(CLI::App& group, Status& result)
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

void addCompiling(CLI::App& group, Status& result)
{
    auto options = std::make_shared<CompileOptions>();
    CLI::App* command = group.add_subcommand("compile", "The filter that the kernel runs, and its size");
    command->add_option("PROFILE", options->profile, "A profile's JSON; docker-default is Docker's own")->required();
    CLI::Option* bpf = command->add_option("--bpf", options->bpf, "Write the filter to this file; - is standard output");
    command->add_flag("--pfc", options->pfc, "Print the filter as pseudo code")->excludes(bpf);
    addTarget(*command, options->target);
    addMachine(*command, options->target);
    command->callback([options, &result] { result = compileCommand(*options); });

    auto rewriting = std::make_shared<CompileOptions>();
    command = group.add_subcommand("rewrite", "The same profile in a form that libseccomp builds rightly");
    command->add_option("PROFILE", rewriting->profile, "A profile's JSON; whatever else stands in it is kept")->required();
    addFlavour(*command, rewriting->flavour);
    addTarget(*command, rewriting->target);
    addMachine(*command, rewriting->target);
    command->callback([rewriting, &result] { result = rewriteCommand(*rewriting); });
}

} // namespace

void addFlavour(CLI::App& command, std::string& word)
{
    command.add_option("--flavour", word, "For whom the JSON is: docker, oci (runc and crun; conditions are decided) or podman")->check(CLI::IsMember({"docker", "oci", "podman"}));
}

std::string inFlavour(const Profile& profile, const std::string& word, const Target& target)
{
    return toJson(profile, flavourOf(word).value_or(Flavour::Docker), target);
}

void addTarget(CLI::App& command, TargetOptions& options)
{
    command.add_option("--cap-add", options.capAdd, "A capability that the container has beyond Docker's default ones")->allow_extra_args(false);
    command.add_option("--cap-drop", options.capDrop, "A capability that it lacks")->allow_extra_args(false);
    addHost(command, options);
}

void addMachine(CLI::App& command, TargetOptions& options)
{
    command.add_option("--arch", options.machine, "The machine of the engine's host: x86_64, arm64 ...");
}

void addHost(CLI::App& command, TargetOptions& options)
{
    command.add_option("--kernel", options.kernel, "The kernel's version")->capture_default_str();
    command.add_option("--engine", options.engine, "Whose reading of the profile counts: docker or podman")->check(CLI::IsMember({"docker", "podman"}));
    command.add_option("--runtime", options.runtime, "What starts the container: runc, crun, or a sandbox (gVisor, Kata)")->check(CLI::IsMember({"runc", "crun", "sandbox"}));
}

Result<void> applyHost(const TargetOptions& options, Target& target)
{
    if (std::sscanf(options.kernel.c_str(), "%u.%u", &target.kernelMajor, &target.kernelMinor) != 2)
        return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("'{}' is no kernel version", options.kernel), "Two numbers, as in 6.1.", {}, {}, {}});
    if (!options.machine.empty()) {
        const Machine* known = machine(options.machine);
        const std::string_view engines = known ? engineNameOf(known->word) : std::string_view();
        if (engines.empty())
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no machine '{}' that engines run on", options.machine), "One of x86_64, i386, arm64, arm, riscv64, ppc64le, s390x.", {}, {}, {}});
        target.arch = engines;
    }
    if (!options.engine.empty())
        target.engine = options.engine == "podman" ? Engine::Podman : Engine::Docker;
    if (!options.runtime.empty())
        target.runtime = options.runtime == "crun" ? Runtime::Crun : options.runtime == "sandbox" ? Runtime::Sandbox : Runtime::Runc;
    return {};
}

Result<Target> targetOf(const TargetOptions& options)
{
    for (const auto* list : {&options.capAdd, &options.capDrop}) {
        for (const std::string& name : *list) {
            if (name != "ALL" && name != "all" && !knowledge::canonicalCapability(name))
                return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no capability '{}'", name), "They are written NET_ADMIN or CAP_NET_ADMIN; ALL stands for all.", {}, {}, {}});
        }
    }
    Target target;
    target.bounding = knowledge::boundingSet(options.capAdd, options.capDrop, false);
    if (const auto host = applyHost(options, target); !host)
        return tl::unexpected(host.error());
    return target;
}

Result<LoadedProfile> loadProfile(const std::string& name)
{
    if (name == kBuiltIn)
        return LoadedProfile{name, {}, dockerDefault(), {}};
    auto input = readFile(name);
    if (!input)
        return tl::unexpected(input.error());
    auto profile = parseProfile(input->text);
    if (!profile) {
        profile.error().file = name;
        return tl::unexpected(profile.error());
    }
    return LoadedProfile{name, std::move(input->text), std::move(*profile), {}};
}

Result<LoadedProfile> loadProfile(const std::string& name, const TargetOptions& options)
{
    const auto target = targetOf(options);
    if (!target)
        return tl::unexpected(target.error());
    auto loaded = loadProfile(name);
    if (loaded)
        loaded->target = *target;
    return loaded;
}

void addSeccomp(CLI::App& app, Status& result)
{
    CLI::App& group = *app.get_subcommand("seccomp");
    addReading(group, result);
    addCompiling(group, result);
    addSeccompTraces(group, result);
    addSeccompTest(group, result);
}

} // namespace hullwright::cli
