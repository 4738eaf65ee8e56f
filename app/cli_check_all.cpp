// check --recursive: every Compose project below some folders, one JSON object a line.

#include "app/cli.h"

#include "core/compose/project_search.h"
#include "core/report/ordered.h"
#include "core/report/report.h"

#include <filesystem>

namespace hullwright::cli {

namespace {

/// A project's line, and what has to be said on standard error.
struct Checked {
    std::string line;
    std::vector<Error> errors;
    Status status = Status::Done;
};

Checked checkOne(const ProjectOptions& options, const std::string& path, rules::Severity threshold)
{
    ProjectOptions project = options;
    project.files = {path};
    const auto analysis = analyse(project);
    if (!analysis)
        return {report::errorLine(analysis.error()), {analysis.error()}, Status::Failed};
    const report::Check check = report::prepare(*analysis);
    if (!(*analysis)->project.stack->complete)
        return {report::checkLine(check), problemsOf((*analysis)->project), Status::Failed};
    return {report::checkLine(check), {}, report::reaches(check, threshold) ? Status::Found : Status::Done};
}

/// The projects below each argument; a file is one.
std::vector<std::string> projectsOf(const std::vector<std::string>& arguments, Status& status)
{
    std::vector<std::string> out;
    for (const std::string& argument : arguments) {
        std::error_code error;
        if (argument == "-" || std::filesystem::is_regular_file(argument, error)) {
            out.push_back(argument);
            continue;
        }
        const compose::FoundProjects found = compose::findProjects(argument);
        for (const std::filesystem::path& folder : found.folders)
            out.push_back(folder.string());
        for (const Error& note : found.notes)
            fail(note);
        for (const Error& unread : found.unread)
            status = worst(status, fail(unread));
    }
    return out;
}

} // namespace

Status checkAll(const ProjectOptions& options, rules::Severity threshold, std::size_t jobs)
{
    Status status = Status::Done;
    const std::vector<std::string> projects = projectsOf(options.files, status);
    if (projects.empty() && status == Status::Done)
        return fail({ErrorCode::NotFound, "There is no Compose project below this folder", "Looked for compose.yaml, compose.yml, docker-compose.yml and docker-compose.yaml.", options.files.front(), {}, {}});
    report::inOrder(
        projects.size(), jobs, [&](std::size_t i) { return checkOne(options, projects[i], threshold); },
        [&](const Checked& one) {
            print(one.line);
            for (const Error& error : one.errors)
                fail(error);
            status = worst(status, one.status);
        });
    return status;
}

} // namespace hullwright::cli
