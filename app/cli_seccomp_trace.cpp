// seccomp from-trace, predict, log-profile: profiles from what programs were seen doing.

#include "app/cli_seccomp.h"

#include "core/seccomp/from_trace.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/profile_edit.h"
#include "core/seccomp/words.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>

namespace hullwright::cli {

namespace {

using namespace seccomp;

struct TraceOptions {
    std::vector<std::string> traces, architectures;
    std::vector<std::string> pins; ///< "all", or CALL[:ARG]
    std::vector<std::string> quietCalls;
    std::string base = "minimal", profile, flavour;
    bool sealed = false, quiet = false;
    TargetOptions target;
};

Result<std::vector<std::string>> architecturesOf(const std::vector<std::string>& names)
{
    std::vector<std::string> words;
    for (const std::string& name : names) {
        const Machine* known = machine(name);
        if (!known)
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no architecture '{}'", name), "One of x86_64, i386, x32, arm64, arm, riscv64, ppc64le, s390x.", {}, {}, {}});
        words.emplace_back(known->word);
    }
    return words;
}

/// In pieces, whatever its size.
Result<void> feedFile(TraceReader& reader, const std::string& name)
{
    std::error_code error;
    if (name != "-" && std::filesystem::is_directory(name, error))
        return tl::unexpected(Error{ErrorCode::Unreadable, "This is a folder", "Name the trace's files.", name, {}, {}});
    const auto close = [](std::FILE* file) { return file == stdin ? 0 : std::fclose(file); };
    const std::unique_ptr<std::FILE, decltype(close)> file(name == "-" ? stdin : std::fopen(name.c_str(), "rbe"), close);
    if (!file)
        return tl::unexpected(Error{ErrorCode::NotFound, "The trace can't be opened", {}, name, {}, {}});
    constexpr std::size_t kPiece = 1U << 20;
    std::string buffer(kPiece, '\0');
    reader.begin(name);
    for (std::size_t got = kPiece; got > 0;) {
        got = std::fread(buffer.data(), 1, buffer.size(), file.get());
        reader.feed(std::string_view(buffer).substr(0, got));
    }
    reader.end();
    if (std::ferror(file.get()) != 0)
        return tl::unexpected(Error{ErrorCode::Unreadable, "The trace can't be read to its end", {}, name, {}, {}});
    return {};
}

Result<Observation> observe(const TraceOptions& options)
{
    const auto architectures = architecturesOf(options.architectures);
    if (!architectures)
        return tl::unexpected(architectures.error());
    TraceReader reader(architectures->empty() ? "SCMP_ARCH_X86_64" : architectures->front());
    for (const std::string& name : options.traces) {
        if (auto fed = feedFile(reader, name); !fed)
            return tl::unexpected(fed.error());
    }
    Observation seen = reader.observation();
    if (seen.empty())
        return tl::unexpected(Error{ErrorCode::Syntax, "No system call was found in the trace", "strace, perf trace, the audit log, bpftrace's counts and profiles of oci-seccomp-bpf-hook are read.", options.traces.front(), {}, {}});
    return seen;
}

/// What the trace could not show; whether calls may be missing.
bool tellGaps(const Observation& seen)
{
    for (const auto& [kind, gap] : seen.gaps) {
        fmt::print(stderr, "{}\n", told(gap).english());
        for (const std::string& example : gap.examples)
            fmt::print(stderr, "  {}\n", example);
    }
    return std::any_of(seen.gaps.begin(), seen.gaps.end(), [](const auto& entry) { return entry.first == Gap::Kind::Suppressed || entry.first == Gap::Kind::UnknownCall || entry.first == Gap::Kind::NotAProfile; });
}

const char* whyWord(Included::Why why)
{
    constexpr std::array<const char*, 4> kWords{"seen", "runtime", "libc", "always"};
    return kWords[static_cast<std::size_t>(why)];
}

bool tellReasons(const FromTrace& built, bool quiet)
{
    bool beyond = false;
    for (const Included& entry : built.included) {
        beyond = beyond || entry.beyondDefault;
        if (!quiet || entry.beyondDefault)
            fmt::print(stderr, "{}{:<8} {:<22} {}\n", entry.beyondDefault ? '!' : ' ', entry.why == Included::Why::Runtime ? entry.by : whyWord(entry.why), entry.call, entry.reason.english());
    }
    for (const LeftOut& left : built.leftOut)
        fmt::print(stderr, "-left out {:<21} {}\n", left.call, left.reason.english());
    for (const Pin& pin : built.pins) {
        if (!quiet)
            fmt::print(stderr, " {:<8} {}\n", pin.alternatives.empty() ? "no pin" : pin.taken ? "held" : "pin", pin.told.english());
    }
    if (beyond)
        fmt::print(stderr, "! stands before what Docker's default refuses for these capabilities: look at it before you use the profile.\n");
    return beyond;
}

std::string offered(const std::vector<Pin>& pins)
{
    std::string text;
    for (const Pin& pin : pins) {
        if (!pin.alternatives.empty())
            text += fmt::format("{}{}:{}", text.empty() ? "" : ", ", pin.call, pin.argument);
    }
    return text.empty() ? "This trace has none that can be held." : fmt::format("These can be held: {}.", text);
}

/// CALL, CALL:NAME or CALL:INDEX, the index from 0 as profiles count it.
bool isMeant(const Pin& pin, const std::string& word)
{
    const std::size_t colon = word.find(':');
    if (word.substr(0, colon) != pin.call)
        return false;
    const std::string argument = colon == std::string::npos ? std::string() : word.substr(colon + 1);
    return colon == std::string::npos || argument == pin.argument || argument == std::to_string(pin.index);
}

Result<void> choosePins(const std::vector<std::string>& words, const Observation& seen, FromTraceOptions& wanted)
{
    const std::vector<Pin> pins = words.empty() ? std::vector<Pin>() : profileFrom(seen, wanted).pins;
    for (const std::string& word : words) {
        bool found = word == "all";
        for (const Pin& pin : pins) {
            if (word != "all" && !isMeant(pin, word))
                continue;
            if (word != "all" && pin.alternatives.empty())
                return tl::unexpected(Error{ErrorCode::InvalidArgument, pin.told.english(), offered(pins), {}, {}, {}});
            found = true;
            wanted.pinned.emplace(pin.call, pin.index);
        }
        if (!found)
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("'{}' is no argument of this trace that can be held", word), offered(pins), {}, {}, {}});
    }
    wanted.pinning = words.empty() ? Pinning::Off : Pinning::Chosen;
    return {};
}

struct Opened {
    std::string text;
    bool complete = true;
};

/// A profile's own text with what was seen opened in it, and what the runtime needs besides; whatever else stands in it is kept. Told is what is opened
/// and what depends on arguments, which stays as it is.
Result<Opened> openedIn(const LoadedProfile& base, const Observation& seen, const FromTraceOptions& wanted)
{
    Opened result{base.text.empty() ? dockerDefaultText() : base.text};
    const Profile resolved = resolve(base.profile, wanted.target), byDefault = resolve(dockerDefault(), wanted.target);
    const FromTrace built = profileFrom(seen, wanted);
    std::map<std::string, std::string> opened;
    for (const Foretold& entry : foretell(resolved, seen)) {
        const bool left = std::any_of(built.leftOut.begin(), built.leftOut.end(), [&](const LeftOut& out) { return out.call == entry.call; });
        if (left)
            continue;
        if (entry.certain && entry.arguments.empty())
            opened.try_emplace(entry.call, fmt::format("Seen {} times.", entry.count));
        else
            fmt::print(stderr, "-as it was {:<22} {}\n", entry.call, entry.arguments.empty() ? "it depends on arguments that the trace doesn't show" : "refused with " + entry.arguments);
        result.complete = result.complete && (opened.contains(entry.call) || !entry.certain);
    }
    for (const knowledge::RuntimeNeed& need : missingNeeds(resolved, wanted.sealing))
        opened.try_emplace(need.call, need.why.source);
    for (const LeftOut& left : built.leftOut)
        fmt::print(stderr, "-left out {:<23} {}\n", left.call, left.reason.english());
    Decisions decisions;
    for (const auto& [call, why] : opened) {
        fmt::print(stderr, "+opened   {:<23} {}\n", call, why);
        decisions.emplace_back(call, opening(byDefault, call));
    }
    auto text = decided(result.text, decisions);
    if (!text)
        return tl::unexpected(text.error());
    result.text = std::move(*text);
    return result;
}

Status fromBaseFile(const TraceOptions& options, const Observation& seen, const FromTraceOptions& wanted)
{
    if (!options.pins.empty())
        return fail({ErrorCode::InvalidArgument, "--pin goes with a base of minimal or docker", "A profile of yours keeps its own rules about arguments.", {}, {}, {}});
    const auto base = loadProfile(options.base);
    if (!base)
        return fail(base.error());
    const auto opened = openedIn(*base, seen, wanted);
    if (!opened)
        return fail(opened.error());
    if (options.flavour.empty()) {
        print(opened->text);
    } else {
        const auto profile = parseProfile(opened->text);
        if (!profile)
            return fail(profile.error());
        print(inFlavour(*profile, options.flavour, wanted.target));
    }
    const bool gaps = tellGaps(seen);
    return gaps || !opened->complete ? Status::Found : Status::Done;
}

Status fromTraceCommand(const TraceOptions& options)
{
    const auto target = targetOf(options.target);
    if (!target)
        return fail(target.error());
    const auto seen = observe(options);
    if (!seen)
        return fail(seen.error());
    FromTraceOptions wanted;
    wanted.base = options.base == "docker" ? Base::Docker : Base::Minimal;
    wanted.sealing = options.sealed ? knowledge::Sealing::Sealed : knowledge::Sealing::Open;
    wanted.target = *target;
    wanted.architectures = *architecturesOf(options.architectures);
    if (options.base != "minimal" && options.base != "docker")
        return fromBaseFile(options, *seen, wanted);
    if (const auto chosen = choosePins(options.pins, *seen, wanted); !chosen)
        return fail(chosen.error());
    const FromTrace built = profileFrom(*seen, wanted);
    print(inFlavour(built.profile, options.flavour, *target));
    const bool beyond = tellReasons(built, options.quiet);
    const bool gaps = tellGaps(*seen);
    return beyond || gaps ? Status::Found : Status::Done;
}

Status predictCommand(const TraceOptions& options)
{
    const auto loaded = loadProfile(options.profile, options.target);
    if (!loaded)
        return fail(loaded.error());
    const auto seen = observe(options);
    if (!seen)
        return fail(seen.error());
    const Profile resolved = resolve(loaded->profile, loaded->target);
    bool refused = false;
    for (const Foretold& entry : foretell(resolved, *seen)) {
        refused = refused || entry.certain;
        print(fmt::format("{}{}{}{}: {} ({} times)\n", entry.certain ? "" : "perhaps ", entry.call, entry.arguments.empty() ? "" : " ", entry.arguments, verdictInWords(entry.verdict).english(), entry.count));
    }
    for (const knowledge::RuntimeNeed& need : missingNeeds(resolved, options.sealed ? knowledge::Sealing::Sealed : knowledge::Sealing::Open))
        print(fmt::format("{} {}: {}\n", need.runtime, need.call, need.why.source));
    (void)tellGaps(*seen);
    if (!refused)
        print("nothing that the trace shows would be refused\n");
    return refused ? Status::Found : Status::Done;
}

Status logProfileCommand(const TraceOptions& options)
{
    auto architectures = architecturesOf(options.architectures);
    if (!architectures)
        return fail(architectures.error());
    if (architectures->empty())
        *architectures = {"SCMP_ARCH_X86_64"};
    for (const std::string& call : options.quietCalls) {
        if (!isSystemCall(call))
            return fail({ErrorCode::InvalidArgument, fmt::format("There is no system call '{}'", call), "\"seccomp search\" finds names.", {}, {}, {}});
    }
    print(inFlavour(loggingProfile(*architectures, options.quietCalls), options.flavour, Target()));
    return Status::Done;
}

void addTraceOptions(CLI::App& command, TraceOptions& options)
{
    command.add_option("TRACE", options.traces, "Traces of strace, perf trace, bpftrace, the audit log; several are merged; - is standard input")->required();
    command.add_option("--arch", options.architectures, "An architecture that the image runs; the first is that of the trace")->allow_extra_args(false);
    command.add_flag("--no-new-privileges", options.sealed, "The service has no-new-privileges: the runtime then needs less");
    addTarget(command, options.target);
}

} // namespace

void addSeccompTraces(CLI::App& group, Status& result)
{
    auto options = std::make_shared<TraceOptions>();
    CLI::App* command = group.add_subcommand("from-trace", "A profile from what was observed");
    addTraceOptions(*command, *options);
    command->add_option("--base", options->base, "What it begins with: minimal, docker, or a profile's JSON, in whose text what was seen is opened")->capture_default_str();
    command->add_flag("--pin{all}", options->pins, "Hold arguments to the values that were seen; --pin=CALL or --pin=CALL:ARGUMENT holds this one, and may be repeated")->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addFlavour(*command, options->flavour);
    command->add_flag("--quiet", options->quiet, "Tell only what needs a look");
    command->callback([options, &result] { result = fromTraceCommand(*options); });

    auto predicted = std::make_shared<TraceOptions>();
    command = group.add_subcommand("predict", "What of a trace a profile would refuse");
    command->add_option("PROFILE", predicted->profile, "A profile's JSON; docker-default is Docker's own")->required();
    addTraceOptions(*command, *predicted);
    command->callback([predicted, &result] { result = predictCommand(*predicted); });

    auto logging = std::make_shared<TraceOptions>();
    command = group.add_subcommand("log-profile", "A profile that refuses nothing and has the kernel log each call");
    command->add_option("--arch", logging->architectures, "An architecture that the image runs")->allow_extra_args(false);
    command->add_option("--quiet", logging->quietCalls, "Calls that are allowed without a line in the log: a busy service would lose lines otherwise");
    addFlavour(*command, logging->flavour);
    command->callback([logging, &result] { result = logProfileCommand(*logging); });
}

} // namespace hullwright::cli
