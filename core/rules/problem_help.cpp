#include "core/rules/problem_help.h"

#include "core/rules/fix_help.h"

#include <algorithm>

namespace hullwright::rules {

namespace {

/// The service that a path is about; empty for none.
std::string serviceOf(const std::string& path)
{
    const auto steps = yaml::parsePath(path);
    if (!steps || steps->size() < 2)
        return {};
    const auto* section = std::get_if<std::string>(&(*steps)[0]);
    const auto* name = std::get_if<std::string>(&(*steps)[1]);
    return section != nullptr && name != nullptr && *section == "services" ? *name : std::string();
}

const compose::Problem* problemOf(const Finding& finding, const compose::Stack& stack)
{
    const auto isIt = [&](const compose::Problem& problem) {
        return problem.path == finding.path && problem.place == finding.place && problem.message.text.source == finding.message.text.source && problem.message.arguments == finding.message.arguments;
    };
    const auto found = std::find_if(stack.problems.begin(), stack.problems.end(), isIt);
    return found == stack.problems.end() ? nullptr : &*found;
}

/// The node's text with the word replaced; nothing where it does not stand there exactly once.
std::optional<std::string> corrected(std::string_view text, const std::string& wrong, const std::string& right)
{
    const auto at = text.find(wrong);
    if (at == std::string_view::npos || text.find(wrong, at + 1) != std::string_view::npos)
        return std::nullopt;
    return std::string(text.substr(0, at)) + right + std::string(text.substr(at + wrong.size()));
}

bool isKey(const yaml::Node& node)
{
    const yaml::Node parent = node.parent();
    return parent && parent.kind() == yaml::Kind::Mapping && parent.key(node.indexInParent()) == node;
}

} // namespace

void reportProblems(const Context& context, compose::Problem::Severity which, Severity severity)
{
    for (const compose::Problem& problem : context.stack.problems) {
        if (problem.severity != which)
            continue;
        Finding finding;
        finding.severity = severity;
        finding.service = serviceOf(problem.path);
        finding.path = problem.path;
        finding.place = problem.place;
        finding.message = problem.message;
        finding.subject = problem.path;
        context.findings.push_back(std::move(finding));
    }
}

std::vector<Fix> corrections(const Finding& finding, const FixContext& context)
{
    const compose::Problem* problem = problemOf(finding, context.stack);
    if (problem == nullptr || problem->right.empty())
        return {};
    const auto file = compose::fileOf(context.files, problem->place);
    const yaml::Node node = file ? context.files[*file].tree->nodeAt(problem->place) : yaml::Node();
    const auto text = node && node.kind() == yaml::Kind::Scalar ? corrected(node.value(), problem->wrong, problem->right) : std::nullopt;
    if (!text)
        return {};
    const text::Message title{HULLWRIGHT_TR("Rules", "Write %1 instead of %2"), {problem->right, problem->wrong}};
    if (!isKey(node))
        return oneFix(FixKind::Guided, title, Operations{compose::FileEdit(yaml::Set{node.path(), *text, node.document()}, *file)});
    // A key that is there already can't be had twice.
    if (node.parent().find(*text))
        return {};
    return oneFix(FixKind::Guided, title, Operations{compose::FileEdit(yaml::Rename{node.path(), *text, {}, node.document()}, *file)});
}

} // namespace hullwright::rules
