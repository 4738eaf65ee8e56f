// seccomp test: a command under a profile, with every refused call as it happens.

#include "app/cli_seccomp.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/bench.h"
#include "core/seccomp/words.h"
#include "core/text/file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <set>

namespace hullwright::cli {

namespace {

using namespace seccomp;

struct TestOptions {
    std::string profile, output;
    std::vector<std::string> command;
    bool whatIf = false;
    TargetOptions target;
};

/// "12.345 s  busybox[4711]  mkdirat(dfd 0xffffff9c, pathname ...) /data/x: refused with EPERM"
std::string line(const RefusedCall& call)
{
    const std::string name = call.name.empty() ? fmt::format("call {}", call.number) : call.name;
    const knowledge::SystemCall* known = knowledge::systemCall(call.name);
    const std::size_t count = known ? known->arguments.size() : call.args.size();
    std::vector<std::string> arguments;
    for (unsigned i = 0; i < count; ++i)
        arguments.push_back(fmt::format("{} {}", argumentName(call.name, i), valueInWords(call.name, i, call.args[i])));
    return fmt::format("{:.3f} s  {}[{}]  {}({}){}: {}\n", call.seconds, call.program, call.process, name, fmt::join(arguments, ", "), call.path.empty() ? "" : " " + call.path,
                       verdictInWords(call.verdict).english());
}

Status test(const TestOptions& options)
{
    const auto target = targetOf(options.target);
    if (!target)
        return fail(target.error());
    const auto loaded = loadProfile(options.profile);
    if (!loaded)
        return fail(loaded.error());
    std::set<std::string> refused;
    BenchOptions bench;
    bench.command = options.command;
    bench.mode = options.whatIf ? BenchMode::WhatIf : BenchMode::Enforce;
    bench.refused = [&refused](const RefusedCall& call) {
        refused.insert(call.name);
        fmt::print(stderr, "{}", line(call));
    };
    const auto result = runUnder(resolve(loaded->profile, *target), bench);
    if (!result)
        return fail(result.error());
    refused.erase(std::string());
    fmt::print(stderr, "{} calls refused{}{}; {}\n", result->refusals, refused.empty() ? "" : ": ", fmt::join(refused, " "),
               result->signal != 0 ? fmt::format("signal {} ended the command", result->signal) : fmt::format("the command ended with status {}", result->exitStatus));
    if (!options.output.empty()) {
        const Profile opened = allowing(loaded->profile, {refused.begin(), refused.end()});
        if (const auto written = text::writeFileAtomically(options.output, toJson(opened)); !written)
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
    command->add_option("--output", options->output, "Write the profile with the refused calls allowed to this file");
    addTarget(*command, options->target);
    command->callback([options, &result] { result = test(*options); });
}

} // namespace hullwright::cli
