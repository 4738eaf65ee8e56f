#include "core/rules/problem_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const Context& context)
{
    reportProblems(context, compose::Problem::Severity::Error, Severity::High);
}

} // namespace

const Rule& compose_problem()
{
    static const Rule rule{
        .id = "compose-problem",
        .title = HULLWRIGHT_TR("Rules", "A part of the file is not understood"),
        .layer = "hygiene",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Docker Compose would refuse this file, or it has something that can't be read here. What is not understood is not judged: the score and the findings are about the rest."),
        .attack = HULLWRIGHT_TR("Rules", "A setting that a check skips is where a mistake hides, or somebody hides one."),
        .fix = HULLWRIGHT_TR("Rules", "Correct what the message is about. docker compose config shows whether Docker agrees."),
        .breaks = HULLWRIGHT_TR("Rules", "Nothing that worked: the file did not load."),
        .references = {{"Compose file reference", "https://docs.docker.com/reference/compose-file/"}},
        .checkProject = check,
        .fixes = corrections,
    };
    return rule;
}

} // namespace hullwright::rules::checks
