// After a click in the picker: the edit of a profile's text, read back, resolved, compiled, and asked about every call. Asked for: under 10 ms for one
// architecture. What libseccomp alone takes to compile the same profile stands beside it.
#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"
#include "core/seccomp/profile_edit.h"

#include <benchmark/benchmark.h>

#include <string>

namespace {

using namespace hullwright::seccomp;

/// Docker's default for one architecture, as the picker writes it.
std::string profileText()
{
    Target target;
    target.subArchitectures = false;
    return toJson(resolve(dockerDefault(), target));
}

void clickInThePicker(benchmark::State& state)
{
    const std::string before = profileText();
    Target target;
    target.subArchitectures = false;
    bool open = false;
    for ([[maybe_unused]] auto _ : state) {
        open = !open;
        const auto text = decided(before, {"ptrace"}, {open ? Action::Log : Action::Errno, {}, {}});
        const Profile resolved = resolve(*parseProfile(*text), target);
        const auto program = compile(resolved);
        benchmark::DoNotOptimize(differences(resolved, *program));
    }
}

void compileAlone(benchmark::State& state)
{
    const Profile resolved = resolve(*parseProfile(profileText()), Target());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(compile(resolved));
}

BENCHMARK(clickInThePicker)->Unit(benchmark::kMillisecond);
BENCHMARK(compileAlone)->Unit(benchmark::kMillisecond);

} // namespace
