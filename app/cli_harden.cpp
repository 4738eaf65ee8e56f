// harden, fix: what changes a project for the better, and the export set.

#include "app/cli.h"

#include "core/analysis/fix_set.h"
#include "core/compose/project_files.h"
#include "core/harden/export_parts.h"
#include "core/harden/plan.h"
#include "core/report/escape.h"
#include "core/report/plan.h"
#include "core/text/file.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace hullwright::cli {

namespace {

struct HardenOptions {
    ProjectOptions project;
    std::string preset = "baseline";
    std::vector<std::string> services, rules, without, take, overruleSteps;
    std::string failOn = "high", output, format = "text", daemonJson, engine = "docker";
    bool diff = false, inPlace = false, explain = false, overrule = false, smallest = false;
};

Result<void> checkNames(const analysis::Analysis& analysis, const HardenOptions& options)
{
    for (const std::string& name : options.services)
        if (!analysis.project.stack->service(name))
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no service '{}'", name), "The services are those under `services:`, those of inactive profiles left out.",
                                        analysis.main().name, {}, {}});
    for (const std::string& id : options.rules)
        if (!rules::find(id))
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no rule '{}'", id), "`hullwright-cli rules` lists them.", {}, {}, {}});
    return {};
}

/// STEP or STEP=WAY, with the ways counted from 1. A step's name may have a `=` of its own: the last one counts, where a number follows it.
std::pair<std::string, std::size_t> takenOf(const std::string& word)
{
    const std::size_t at = word.rfind('=');
    const std::string number = at == std::string::npos ? std::string() : word.substr(at + 1);
    const bool counts = !number.empty() && number.size() < 4 && number.find_first_not_of("0123456789") == std::string::npos && number != "0";
    return counts ? std::pair(word.substr(0, at), static_cast<std::size_t>(std::stoul(number)) - 1) : std::pair(word, std::size_t(0));
}

harden::Choice choiceOf(const HardenOptions& options)
{
    harden::Choice choice{*harden::preset(options.preset), options.services, options.rules};
    choice.leftOut = options.without;
    for (const std::string& word : options.take)
        choice.taken.push_back(takenOf(word));
    choice.overruled = options.overruleSteps;
    choice.byHand = options.overrule ? harden::Choice::ByHand::Change : harden::Choice::ByHand::Keep;
    // What is only printed has no folder that the files could lie in; a plan that is only told tells all of it.
    const bool written = !options.output.empty() || options.inPlace || options.explain;
    choice.files = written ? harden::Choice::Files::Written : harden::Choice::Files::None;
    return choice;
}

/// Of a step that is named to change what the file sets by hand.
Result<void> checkOverruled(const harden::Plan& plan, const std::string& id)
{
    const auto isIt = [&id](const harden::Step& step) { return step.id == id; };
    if (std::any_of(plan.steps.begin(), plan.steps.end(), isIt) || std::any_of(plan.leftOut.begin(), plan.leftOut.end(), isIt))
        return {};
    return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("The plan makes no step '{}'", id), "`hullwright-cli harden --explain` lists what it leaves alone because the file sets it by hand.", {}, {}, {}});
}

/// A step that was named and is not there was misspelt.
Result<void> checkSteps(const harden::Plan& plan, const HardenOptions& options)
{
    for (const std::string& id : options.without) {
        const bool known = std::any_of(plan.leftOut.begin(), plan.leftOut.end(), [&](const harden::Step& step) { return step.id == id; });
        if (!known)
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("The plan has no step '{}'", id), "`hullwright-cli harden --explain` lists them.", {}, {}, {}});
    }
    for (const std::string& id : options.overruleSteps)
        if (auto done = checkOverruled(plan, id); !done)
            return done;
    for (const std::string& word : options.take) {
        const auto [id, way] = takenOf(word);
        const auto open = std::find_if(plan.open.begin(), plan.open.end(), [&id = id](const harden::OpenStep& each) { return each.step.id == id; });
        if (open == plan.open.end() || open->ways.size() <= way)
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("The plan leaves nothing open that is '{}'", word), "`hullwright-cli harden --explain` lists what is yours to decide, and the ways.", {}, {}, {}});
        const bool made = std::any_of(plan.steps.begin(), plan.steps.end(), [&id = id](const harden::Step& step) { return step.id == id; });
        if (!made)
            return tl::unexpected(Error{ErrorCode::Refused, fmt::format("'{}' can't be taken in this project", word), "`hullwright-cli harden --explain` with the same words tells the reason.", {}, {}, {}});
    }
    return {};
}

std::string summary(const analysis::Analysis& before, const harden::Plan& plan)
{
    const auto& was = before.assessment.stack;
    const auto& now = plan.after->assessment.stack;
    std::string out = fmt::format("{}: risk {:.0f} {} -> {:.0f} {}, {} {}\n", report::plain(before.project.stack->name), was.value, risk::name(was.band), now.value, risk::name(now.band), plan.steps.size(),
                                  plan.steps.size() == 1 ? "step" : "steps");
    for (const harden::Step& step : plan.steps)
        out += fmt::format("  {:<8} {}\n", rules::name(step.kind), report::plain(step.title.english()));
    if (!plan.skipped.empty() || !plan.byHand.empty() || !plan.leftOut.empty())
        out += "Left alone\n";
    for (const harden::Step& step : plan.leftOut)
        out += fmt::format("  {}: left out\n", report::plain(step.id));
    for (const harden::Step& step : plan.byHand)
        out += fmt::format("  {}: the file sets it by hand (--overrule-step changes it)\n", report::plain(step.id));
    for (const harden::Skipped& skipped : plan.skipped)
        out += fmt::format("  {}{}{}: {}\n", skipped.service.empty() ? "" : report::plain(skipped.service) + " ", skipped.rule, skipped.subject.empty() ? "" : " " + report::plain(skipped.subject), report::plain(skipped.reason.english()));
    return out;
}

/// The host's daemon.json, where one is asked for; one that is not there yet is empty.
Result<std::optional<harden::DaemonFile>> daemonOf(const std::string& path)
{
    if (path.empty())
        return std::optional<harden::DaemonFile>();
    auto text = text::readFile(path);
    if (!text && text.error().code != ErrorCode::NotFound)
        return tl::unexpected(text.error());
    return std::optional(harden::DaemonFile{path, text ? std::move(*text) : std::string()});
}

void printDaemon(const harden::DaemonMerge& merge)
{
    print("For the engine of the host\n");
    for (const harden::DaemonKey& key : merge.added)
        print(fmt::format("  {}: {}\n", key.name(), report::plain(key.why.english())));
    for (const harden::DaemonKey& key : merge.there)
        print(fmt::format("  {}: there already\n", key.name()));
    for (const text::Message& note : merge.notes)
        print(fmt::format("  {}\n", report::plain(note.english())));
}

Status exportInto(const analysis::Analysis& before, const harden::Plan& plan, const HardenOptions& options)
{
    const std::string& folder = options.output;
    const harden::Dialect dialect = *harden::dialect(options.engine);
    if (dialect == harden::Dialect::Podman && !options.daemonJson.empty())
        return fail(Error{ErrorCode::InvalidArgument, "--daemon-json goes with --engine docker: Podman has no daemon", {}, {}, {}, {}});
    const auto daemon = daemonOf(options.daemonJson);
    if (!daemon)
        return fail(daemon.error());
    const std::filesystem::path project = before.main().path.parent_path();
    const auto own = [&project, read = compose::projectReader(project)](const std::string& profile) {
        auto text = read(project / profile);
        return text ? std::optional(std::move(*text)) : std::nullopt;
    };
    const auto set = harden::exportSet(plan.after, &plan, own, *daemon, dialect);
    if (!set)
        return fail(set.error());
    if (const auto written = harden::write(*set, folder, harden::Overwrite::No); !written)
        return fail(written.error());
    print(summary(before, plan));
    if (set->daemon)
        printDaemon(*set->daemon);
    print("Written\n");
    for (const harden::ExportFile& file : set->files)
        print(fmt::format("  {}/{}\n", folder, file.path.string()));
    return Status::Done;
}

/// The files before and after; those that are only read on the way, where they changed.
std::vector<Delivery> changes(const analysis::Analysis& before, const analysis::Analysis& after)
{
    std::vector<Delivery> files;
    for (std::size_t i = 0; i < before.files().size(); ++i) {
        const compose::SourceFile& file = before.files()[i];
        files.push_back({file.name, file.path, file.tree->text(), after.files()[i].tree->text()});
    }
    return files;
}

/// What lies beside the project now, and what only its owner can do about it.
void tellFiles(const analysis::Analysis& before, const harden::Plan& plan)
{
    const harden::ExportSet set = harden::filesOf(plan);
    const std::filesystem::path folder = before.settings.load.projectDirectory;
    const auto has = [&set](const char* part) { return std::any_of(set.files.begin(), set.files.end(), [part](const harden::ExportFile& file) { return file.path.parent_path() == part; }); };
    print(set.files.empty() ? "" : "Written\n");
    for (const harden::ExportFile& file : set.files)
        print(fmt::format("  {}\n", report::plain((folder / file.path).string())));
    std::string left;
    for (const harden::PlannedFile& file : plan.files())
        left += harden::secretOwnerLine(file, {});
    left += harden::folderOwnerLines(*plan.after, plan, {});
    if (const auto ignored = text::readFile(folder / ".gitignore"); has("secrets") && harden::ignoringSecrets(ignored ? *ignored : std::string()))
        left += "echo secrets/ >>.gitignore   # passwords do not belong into a repository\n";
    if (has("apparmor"))
        left += "sudo apparmor_parser --replace apparmor/*   # on every host, and again after a reboot\n";
    print(left.empty() ? "" : fmt::format("Left to do in {}, before the start\n", report::plain(folder.string())));
    for (std::size_t at = 0, end = 0; at < left.size(); at = end + 1) {
        end = left.find('\n', at);
        print(fmt::format("  {}\n", report::plain(std::string_view(left).substr(at, end - at))));
    }
}

/// What is only printed has no files beside it: the steps that bring some are missing.
void tellWhatIsMissing(const harden::Plan& plan)
{
    const auto needsFiles = [](const harden::Skipped& each) { return each.rule == "own-seccomp-profile" && each.service.empty(); };
    if (plan.preset == harden::Preset::Strict && std::any_of(plan.skipped.begin(), plan.skipped.end(), needsFiles))
        fmt::print(stderr, "hullwright-cli: note: without profiles of its own and secrets as files, which lie beside the project: --in-place and --output write them, --explain tells them\n");
}

Status harden(const HardenOptions& options)
{
    const auto before = analyse(options.project);
    if (!before)
        return fail(before.error());
    if (const auto known = checkNames(**before, options); !known)
        return fail(known.error());
    const harden::Plan plan = harden::plan(*before, choiceOf(options));
    if (const auto known = checkSteps(plan, options); !known && !(options.explain && known.error().code == ErrorCode::Refused))
        return fail(known.error());
    const Status reported = statusOf(report::prepare(plan.after), threshold(options.failOn));
    if (reported == Status::Failed)
        return reported;
    if (options.explain) {
        print(options.format == "json" ? report::planJson(**before, plan) : report::planText(**before, plan));
        return reported;
    }
    if (!options.output.empty()) {
        const Status exported = exportInto(**before, plan, options);
        return exported == Status::Done ? reported : exported;
    }
    if (options.inPlace && !(*before)->main().path.empty()) {
        // First what the text is going to name: a file of another content stops it before anything has changed.
        if (const auto written = harden::write(harden::filesOf(plan), (*before)->settings.load.projectDirectory, harden::Overwrite::No); !written)
            return fail(written.error());
    }
    if (const auto delivered = deliver(changes(**before, *plan.after), destination(options.diff, options.inPlace)); !delivered)
        return fail(delivered.error());
    if (options.inPlace)
        tellFiles(**before, plan);
    else
        tellWhatIsMissing(plan);
    return reported;
}

/// The fewest fixes that lower the band; which they are is said beside what is printed.
Status fixFewest(const HardenOptions& options)
{
    const auto before = analyse(options.project);
    if (!before)
        return fail(before.error());
    const risk::Score& was = (*before)->assessment.stack;
    const auto set = analysis::smallestFixSet(*before);
    if (!set)
        return fail(Error{ErrorCode::NotFound, was.band == risk::Band::Low ? "The score is in the lowest band already" : fmt::format("No set of up to three fixes brings the score below {}", risk::name(was.band)),
                          "`hullwright-cli harden` applies as many as a preset has.", (*before)->main().name, {}, {}});
    const Status reported = statusOf(report::prepare(set->after), threshold(options.failOn));
    if (reported == Status::Failed)
        return reported;
    const risk::Score& now = set->after->assessment.stack;
    fmt::print(stderr, "hullwright-cli: note: risk {:.0f} {} -> {:.0f} {} by\n", was.value, risk::name(was.band), now.value, risk::name(now.band));
    for (const analysis::SetFix& each : set->fixes)
        fmt::print(stderr, "  {:<8} {}\n", rules::name(each.fix.kind), report::plain(each.fix.title.english()));
    if (const auto delivered = deliver(changes(**before, *set->after), destination(options.diff, options.inPlace)); !delivered)
        return fail(delivered.error());
    return reported;
}

} // namespace

void addHarden(CLI::App& app, Status& result)
{
    auto options = std::make_shared<HardenOptions>();
    CLI::App* command = app.add_subcommand("harden", "The plan of a preset: as text, as diff, in place, or as an export set");
    addProjectOptions(*command, options->project);
    command->add_option("--preset", options->preset, "baseline (nothing that a well-behaved service notices), restricted (also what is known of images), strict (also users, closed networks, own profiles, secrets as files)")
        ->check(CLI::IsMember({"baseline", "restricted", "strict"}))
        ->capture_default_str();
    command->add_option("--service", options->services, "Only this service")->allow_extra_args(false);
    command->add_option("--without", options->without, "Leave this step out; --explain tells what they are called")->allow_extra_args(false);
    command->add_option("--take", options->take, "Take a way of a step that is yours to decide: STEP=WAY, the first where no way is given; --explain lists them")->allow_extra_args(false);
    auto* overrule = command->add_flag("--overrule", options->overrule, "Also change what the file sets by hand");
    command->add_option("--overrule-step", options->overruleSteps, "Of what the file sets by hand, change only what this step does; --explain tells what they are called")->allow_extra_args(false)->excludes(overrule);
    auto* explain = command->add_flag("--explain", options->explain, "Tell the plan instead of making it: each step with its reason, what may break and how that looks");
    command->add_option("--format", options->format, "Of --explain: text or json")->check(CLI::IsMember({"text", "json"}))->needs(explain)->capture_default_str();
    addThreshold(*command, options->failOn);
    addDestination(*command, options->diff, options->inPlace);
    auto* output = command->add_option("--output", options->output, "Write hardened Compose, seccomp and AppArmor profiles, verify.sh and a README into this folder")->excludes("--diff")->excludes("--in-place")->excludes(explain);
    command->add_option("--engine", options->engine, "Of --output: the engine that is to start it, docker or podman")->check(CLI::IsMember({"docker", "podman"}))->needs(output)->capture_default_str();
    command->add_option("--daemon-json", options->daemonJson, "Also write a daemon.json for the engine of the host: what the stack asks of it, merged into this file, which is only read and need not be there")->needs(output);
    explain->excludes("--diff")->excludes("--in-place");
    command->callback([options, &result] { result = harden(*options); });
}

void addFix(CLI::App& app, Status& result)
{
    auto options = std::make_shared<HardenOptions>();
    CLI::App* command = app.add_subcommand("fix", "Applies the fixes of findings: all safe ones, or those of the rules named");
    addProjectOptions(*command, options->project);
    command->add_option("--rule", options->rules, "Only this rule's, also where a fix may break a program")->allow_extra_args(false);
    command->add_option("--service", options->services, "Only this service's")->allow_extra_args(false);
    command->add_flag("--smallest", options->smallest, "The fewest fixes, up to three, that bring the score into a lower band, also where one may break a program")->excludes("--rule")->excludes("--service");
    addThreshold(*command, options->failOn);
    addDestination(*command, options->diff, options->inPlace);
    command->callback([options, &result] {
        options->preset = options->rules.empty() ? "baseline" : "restricted";
        result = options->smallest ? fixFewest(*options) : harden(*options);
    });
}

} // namespace hullwright::cli
