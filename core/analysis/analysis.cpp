#include "core/analysis/analysis.h"

#include "core/analysis/image_users.h"

#include <algorithm>

namespace hullwright::analysis {
namespace {

/// Everything behind the trees. `before` lends what did not change.
AnalysisPtr derive(const std::vector<compose::SourceFile>& files, const Settings& settings, const Analysis* before)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->settings = settings;
    analysis->project = compose::load(files, settings.load, before ? &before->project : nullptr);
    analysis->pins = pinsInForce(settings.pins, analysis->project);
    analysis->project.stack = withImageUsers(analysis->project, analysis->pins, before ? &before->project : nullptr);
    analysis->findings = rules::check(analysis->project.stack, before ? &before->findings : nullptr);
    rules::applySuppressions(analysis->findings, analysis->files(), settings.today);
    analysis->assessment = risk::assess(*analysis->project.stack, analysis->pins, before ? &before->assessment : nullptr);
    return analysis;
}

} // namespace

Result<AnalysisPtr> analyse(std::vector<Input> inputs, const Settings& settings)
{
    std::vector<compose::SourceFile> files;
    std::vector<yaml::Reading> readings;
    for (Input& input : inputs) {
        auto reading = yaml::Tree::parseAhead(std::move(input.text));
        if (!reading) {
            reading.error().file = input.name;
            return tl::unexpected(reading.error());
        }
        files.push_back(compose::sourceFile(std::move(input.path), std::move(input.name), reading->tree, input.role));
        readings.push_back(std::move(*reading));
    }
    // While the second parser reads. Nobody sees what comes of it before both have agreed.
    AnalysisPtr analysis = derive(files, settings, nullptr);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (auto agreed = readings[i].finish(); !agreed) {
            agreed.error().file = files[i].name;
            return tl::unexpected(agreed.error());
        }
    }
    return analysis;
}

Result<AnalysisPtr> analyse(std::string text, const Settings& settings, std::string name)
{
    std::vector<Input> inputs;
    inputs.push_back({{}, std::move(name), std::move(text), compose::FileRole::Main});
    return analyse(std::move(inputs), settings);
}

Result<AnalysisPtr> update(const AnalysisPtr& before, const compose::Patches& patches)
{
    std::vector<compose::SourceFile> files = before->files();
    for (const compose::FilePatch& each : patches) {
        compose::SourceFile& file = files.at(each.file);
        auto tree = file.tree->update(each.patch);
        if (!tree) {
            tree.error().file = file.name;
            return tl::unexpected(tree.error());
        }
        file = compose::withTree(file, std::move(*tree));
    }
    return derive(files, before->settings, before.get());
}

AnalysisPtr update(const AnalysisPtr& before, const std::vector<compose::SourceFile>& files)
{
    return derive(files, before->settings, before.get());
}

AnalysisPtr withTrees(const AnalysisPtr& analysis, std::vector<std::shared_ptr<const yaml::Tree>> trees)
{
    auto result = std::make_shared<Analysis>(*analysis);
    for (std::size_t i = 0; i < result->project.files.size(); ++i)
        result->project.files[i] = compose::withTree(result->project.files[i], std::move(trees.at(i)));
    return result;
}

AnalysisPtr reanalyse(const AnalysisPtr& before, const Settings& settings)
{
    return derive(before->files(), settings, before.get());
}

AnalysisPtr withVariablesUnset(const AnalysisPtr& analysis)
{
    using Kind = compose::VariableSource::Kind;
    const auto variables = analysis->project.variables();
    const bool any = std::any_of(variables.begin(), variables.end(), [](const compose::ProjectVariable& each) { return !each.uses.empty() && (each.source.kind == Kind::Given || each.source.kind == Kind::File); });
    if (!any)
        return nullptr;
    Settings settings = analysis->settings;
    settings.load.variables = compose::LoadOptions::Variables::Unset;
    return reanalyse(analysis, settings);
}

double scoreWithVariablesUnset(const Analysis& analysis)
{
    compose::LoadOptions options = analysis.settings.load;
    options.variables = compose::LoadOptions::Variables::Unset;
    const auto project = compose::load(analysis.files(), options, &analysis.project);
    return risk::stackScore(*project.stack, analysis.pins, &analysis.assessment);
}

std::optional<double> scoreAfter(const AnalysisPtr& before, const compose::Edits& edits)
{
    compose::ProjectEditor editor(before->files());
    if (!editor.apply(edits))
        return std::nullopt;
    const auto project = compose::load(editor.files(), before->settings.load, &before->project);
    return risk::stackScore(*project.stack, pinsInForce(before->settings.pins, project), &before->assessment);
}

} // namespace hullwright::analysis
