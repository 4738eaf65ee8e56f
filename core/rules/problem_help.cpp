#include "core/rules/problem_help.h"

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

} // namespace hullwright::rules
