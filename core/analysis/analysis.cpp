#include "core/analysis/analysis.h"

namespace hullwright::analysis {
namespace {

/// Everything behind the tree. `before` lends what did not change.
AnalysisPtr derive(std::shared_ptr<const yaml::Tree> tree, const Settings& settings, const Analysis* before)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->tree = std::move(tree);
    analysis->settings = settings;
    analysis->lines = std::make_shared<const text::LineIndex>(analysis->tree->text());
    analysis->project = compose::load(*analysis->tree, settings.load, before ? &before->project : nullptr);
    analysis->findings = rules::check(analysis->project.stack, before ? &before->findings : nullptr);
    analysis->assessment = risk::assess(*analysis->project.stack, settings.pins);
    return analysis;
}

} // namespace

Result<AnalysisPtr> analyse(std::string text, const Settings& settings)
{
    auto tree = yaml::Tree::parse(std::move(text));
    if (!tree) {
        tree.error().file = settings.fileName;
        return tl::unexpected(tree.error());
    }
    return derive(std::move(*tree), settings, nullptr);
}

Result<AnalysisPtr> update(const AnalysisPtr& before, const text::Patch& patch)
{
    auto tree = before->tree->update(patch);
    if (!tree) {
        tree.error().file = before->settings.fileName;
        return tl::unexpected(tree.error());
    }
    return derive(std::move(*tree), before->settings, before.get());
}

std::optional<double> scoreAfter(const AnalysisPtr& before, const std::vector<yaml::Operation>& operations)
{
    yaml::Editor editor(before->tree);
    if (!editor.apply(operations))
        return std::nullopt;
    const auto project = compose::load(*editor.tree(), before->settings.load, &before->project);
    return risk::stackScore(*project.stack, before->settings.pins);
}

std::optional<std::pair<text::Position, text::Position>> position(const Analysis& analysis, const yaml::Place& place)
{
    const auto span = place.valid() ? analysis.tree->span(place) : std::nullopt;
    if (!span)
        return std::nullopt;
    return std::pair(analysis.lines->position(span->begin), analysis.lines->position(span->end));
}

} // namespace hullwright::analysis
