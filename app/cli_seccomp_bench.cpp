// seccomp test: a command under a profile, with every refused call as it happens.

#include "app/cli_seccomp.h"

#include "core/seccomp/allow_refused.h"
#include "core/seccomp/bench.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/words.h"
#include "core/text/file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <set>
#include <tuple>

namespace hullwright::cli {

namespace {

using namespace seccomp;

struct TestOptions {
    std::string profile, output;
    std::vector<std::string> command;
    bool whatIf = false;
    TargetOptions target;
};

/// "12.345 s  busybox[4711]  mkdirat(dfd AT_FDCWD, pathname ...) /data/x: refused with EPERM"
std::string line(const RefusedCall& call)
{
    const std::string name = call.name.empty() ? fmt::format("call {}", call.number) : call.name;
    const std::vector<std::string> arguments = argumentsInWords(call, Pointers::Show);
    return fmt::format("{:.3f} s  {}[{}]  {}({}){}: {}\n", call.seconds, call.program, call.process, name, fmt::join(arguments, ", "), call.path.empty() ? "" : " " + call.path,
                       verdictInWords(call.verdict).english());
}

/// What was refused, each kind of call with its arguments once.
class Refusals {
public:
    void add(const RefusedCall& call)
    {
        m_names.insert(call.name);
        if (m_all.size() < kMost && m_seen.emplace(call.name, call.number, call.args, call.verdict).second)
            m_all.push_back(call);
    }
    [[nodiscard]] const std::vector<RefusedCall>& all() const { return m_all; }
    [[nodiscard]] std::set<std::string> names() const
    {
        std::set<std::string> known = m_names;
        known.erase(std::string());
        return known;
    }

private:
    static constexpr std::size_t kMost = 10'000; ///< a command may call for ever, each time with something else
    std::vector<RefusedCall> m_all;
    std::set<std::tuple<std::string, std::uint32_t, Arguments, std::uint32_t>> m_seen;
    std::set<std::string> m_names;
};

/// Writes the profile in which the refused calls are open, and says of each what was done about it.
Result<void> writeAllowing(const TestOptions& options, const LoadedProfile& loaded, const Target& target, const std::vector<RefusedCall>& refused, bool well)
{
    const std::string& text = loaded.text.empty() ? dockerDefaultText() : loaded.text;
    const auto opened = allowRefused(text, target, refused, well ? Ended::Well : Ended::Unknown);
    if (!opened)
        return tl::unexpected(opened.error());
    for (const Allowance& allowance : opened->allowances)
        fmt::print(stderr, "{}\n", allowance.told.english());
    return text::writeFileAtomically(options.output, opened->text);
}

Status test(const TestOptions& options)
{
    const auto loaded = loadProfile(options.profile, options.target);
    if (!loaded)
        return fail(loaded.error());
    Refusals refusals;
    BenchOptions bench;
    bench.command = options.command;
    bench.mode = options.whatIf ? BenchMode::WhatIf : BenchMode::Enforce;
    bench.refused = [&refusals](const RefusedCall& call) {
        refusals.add(call);
        fmt::print(stderr, "{}", line(call));
    };
    const auto result = runUnder(resolve(loaded->profile, loaded->target), bench);
    if (!result)
        return fail(result.error());
    const std::set<std::string> names = refusals.names();
    fmt::print(stderr, "{} calls refused{}{}; {}\n", result->refusals, names.empty() ? "" : ": ", fmt::join(names, " "),
               result->signal != 0 ? fmt::format("signal {} ended the command", result->signal) : fmt::format("the command ended with status {}", result->exitStatus));
    const bool well = bench.mode == BenchMode::Enforce && result->exitStatus == 0;
    if (!options.output.empty()) {
        if (const auto written = writeAllowing(options, *loaded, loaded->target, refusals.all(), well); !written)
            return fail(written.error());
    }
    if (!result->started)
        return fail({ErrorCode::NotFound, fmt::format("'{}' could not be started", options.command.front()), "Is it in PATH, and does the profile allow execve?", {}, {}, {}});
    return result->refusals == 0 ? Status::Done : Status::Found;
}

} // namespace

void addSeccompTest(CLI::App& group, Status& result)
{
    auto options = std::make_shared<TestOptions>();
    CLI::App* command = group.add_subcommand("test", "Runs a command under a profile and reports each call that it refuses");
    command->add_option("PROFILE", options->profile, "A profile's JSON; docker-default is Docker's own")->required();
    command->add_option("COMMAND", options->command, "The command, after --")->required();
    command->add_flag("--what-if", options->whatIf, "Report refused calls and let them through");
    command->add_option("--output", options->output, "Write the profile with what was refused allowed to this file");
    addTarget(*command, options->target);
    command->callback([options, &result] { result = test(*options); });
}

} // namespace hullwright::cli
