// seccomp compile, rewrite: the filter that the kernel runs, and profiles that libseccomp builds it from rightly.

#include "app/cli_seccomp.h"

#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/rewrite.h"
#include "core/seccomp/words.h"
#include "core/text/file.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>

namespace hullwright::cli {

namespace {

using namespace seccomp;

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
    auto done = rewritten(loaded->name == kBuiltInProfile ? dockerDefaultText() : loaded->text, loaded->target);
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

} // namespace

void addSeccompCompiling(CLI::App& group, Status& result)
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

} // namespace hullwright::cli
