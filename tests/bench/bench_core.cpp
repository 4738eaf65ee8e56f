// How long the core takes: parse, edit, check, and from an edit to the new score, on 1, 50 and 1,000 services. The
// counterparts are what a user would pick instead: yaml-cpp alone, and loading, changing and dumping the file.

#include "core/analysis/analysis.h"
#include "core/harden/export_set.h"
#include "core/harden/plan.h"
#include "core/text/heap.h"
#include "core/yaml/edit.h"
#include "tests/bench/stacks.h"

#include <benchmark/benchmark.h>
#include <yaml-cpp/yaml.h>

#include <cstdio>
#include <cstdlib>

using namespace hullwright;

namespace {

analysis::Settings settings()
{
    analysis::Settings out;
    out.load.projectDirectory = "/project";
    return out;
}

template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", describe(result.error()).c_str());
        std::abort();
    }
    return std::move(*result);
}

std::string stackText(const benchmark::State& state)
{
    return bench::stack(static_cast<std::size_t>(state.range(0)));
}

std::string textWithAnchors(const benchmark::State& state)
{
    return bench::stackWithAnchors(static_cast<std::size_t>(state.range(0)));
}

yaml::Path middle(const benchmark::State& state, const char* key)
{
    std::string number = std::to_string(state.range(0) / 2);
    number.insert(0, 4 - number.size(), '0');
    return {std::string("services"), "service-" + number, std::string(key)};
}

void parse(benchmark::State& state)
{
    const std::string input = stackText(state);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(must(yaml::Tree::parse(input)));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(input.size()));
}

/// What a tool that keeps a YAML::Node tree pays for the same text.
void parseWithYamlCppAlone(benchmark::State& state)
{
    const std::string input = stackText(state);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(YAML::Load(input));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(input.size()));
}

void edit(benchmark::State& state)
{
    const auto tree = must(yaml::Tree::parse(stackText(state)));
    const yaml::Operation operation = yaml::Set{middle(state, "image"), "nginx:1.27", 0};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(must(yaml::plan(*tree, operation)));
}

/// The same change the way most tools make it: load, change, dump the file anew.
void editByDumping(benchmark::State& state)
{
    const std::string input = stackText(state);
    const auto path = middle(state, "image");
    for ([[maybe_unused]] auto _ : state) {
        YAML::Node root = YAML::Load(input);
        root["services"][std::get<std::string>(path[1])]["image"] = "nginx:1.27";
        YAML::Emitter out;
        out << root;
        benchmark::DoNotOptimize(out.c_str());
    }
}

/// A file as `hullwright-cli check` sees it: from bytes to findings and score.
void check(benchmark::State& state)
{
    const std::string input = stackText(state);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(must(analysis::analyse(input, settings())));
}

/// What the meter waits for after a click: the edit planned and verified, everything derived again.
void editToScore(benchmark::State& state, std::string (*make)(const benchmark::State&))
{
    const auto before = must(analysis::analyse(make(state), settings()));
    const yaml::Operation operation = yaml::Assign{middle(state, "privileged"), true, 0};
    for ([[maybe_unused]] auto _ : state) {
        const auto patch = must(yaml::plan(*before->main().tree, operation));
        benchmark::DoNotOptimize(must(analysis::update(before, {{0, patch}}))->assessment.stack.value);
    }
}

/// What the meter waits for after a keystroke in the source view.
void keystrokeToScore(benchmark::State& state, std::string (*make)(const benchmark::State&))
{
    const auto before = must(analysis::analyse(make(state), settings()));
    text::Patch patch;
    patch.hunks.push_back({bench::imageOffset(before->main().tree->text(), static_cast<std::size_t>(state.range(0))), "", "9"});
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(must(analysis::update(before, {{0, patch}})));
}

/// "91 to 63", as every fix shows it.
void counterfactual(benchmark::State& state)
{
    const auto before = must(analysis::analyse(stackText(state), settings()));
    const compose::Edits edits{compose::FileEdit(yaml::Assign{middle(state, "privileged"), true, 0})};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(analysis::scoreAfter(before, edits));
}

/// The plan behind "Harden all".
void planAll(benchmark::State& state)
{
    const auto before = must(analysis::analyse(stackText(state), settings()));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(harden::plan(before, {}).steps.size());
}

/// The plan alone, of servers that share so many volumes, at a preset. The time in between is that of nothing else.
void planServers(benchmark::State& state)
{
    const auto before = must(analysis::analyse(bench::servers(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1))), settings()));
    harden::Choice choice{static_cast<harden::Preset>(state.range(2)), {}, {}};
    choice.files = harden::Choice::Files::Written;
    std::size_t steps = 0;
    for ([[maybe_unused]] auto _ : state)
        steps = harden::plan(before, choice).steps.size();
    state.counters["steps"] = static_cast<double>(steps);
}

/// Plan and export: what `harden --output` does, but for writing.
void exportServers(benchmark::State& state)
{
    const auto before = must(analysis::analyse(bench::servers(static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1))), settings()));
    harden::Choice choice{harden::Preset::Strict, {}, {}};
    choice.files = harden::Choice::Files::Written;
    for ([[maybe_unused]] auto _ : state) {
        const harden::Plan plan = harden::plan(before, choice);
        benchmark::DoNotOptimize(must(harden::exportSet(plan.after, &plan)).files.size());
    }
}

compose::SourceFile mainFile(std::string text)
{
    return compose::sourceFile("/project/compose.yaml", "compose.yaml", must(yaml::Tree::parse(std::move(text))));
}

/// Loading alone: from a tree to the stack.
void load(benchmark::State& state)
{
    const compose::SourceFile file = mainFile(stackText(state));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(compose::load({file}, settings().load).stack);
}

/// Loading after a keystroke: alone, and with an override file over every tenth service.
void loadAgain(benchmark::State& state)
{
    std::vector<compose::SourceFile> files{mainFile(stackText(state))};
    if (state.range(1) != 0) {
        std::string over = "services:\n";
        for (std::int64_t i = 0; i < state.range(0); i += 10) {
            std::string number = std::to_string(i);
            number.insert(0, 4 - number.size(), '0');
            over += "  service-" + number + ":\n    read_only: true\n";
        }
        files.push_back(compose::sourceFile("/project/more.yaml", "more.yaml", must(yaml::Tree::parse(std::move(over))), compose::FileRole::Override));
    }
    const compose::Project before = compose::load(files, settings().load);
    text::Patch patch;
    patch.hunks.push_back({bench::imageOffset(files[0].tree->text(), static_cast<std::size_t>(state.range(0))), "", "9"});
    auto after = files;
    after[0] = compose::withTree(files[0], must(files[0].tree->update(patch)));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(compose::load(after, settings().load, &before).stack);
}

} // namespace

BENCHMARK(parse)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(parseWithYamlCppAlone)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(edit)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(editByDumping)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(check)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(editToScore, plain, stackText)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(editToScore, anchors, textWithAnchors)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystrokeToScore, plain, stackText)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(keystrokeToScore, anchors, textWithAnchors)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(counterfactual)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(planServers)->ArgNames({"services", "volumes", "preset"})->ArgsProduct({{200, 1000}, {50, 1000}, {0, 1, 2}})->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(exportServers)->ArgNames({"services", "volumes"})->Args({400, 400})->Args({1000, 50})->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(planAll)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(load)->Arg(1)->Arg(50)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(loadAgain)->Args({50, 0})->Args({1000, 0})->Args({1000, 1})->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    text::growHeapInLargeSteps(); // as the programs do
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
