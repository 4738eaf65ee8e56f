// import: containers that are started otherwise, as a project.

#include "app/cli.h"

#include "core/containers/inspect_import.h"
#include "core/containers/run_import.h"
#include "core/text/line_index.h"

#include <fmt/format.h>

#include <memory>

namespace hullwright::cli {

namespace {

/// Prints the project, and what of the containers it does not say.
Status deliverImport(const Result<containers::Imported>& project, const std::string& source)
{
    if (!project) {
        Error error = project.error();
        error.file = source;
        return fail(error);
    }
    print(project->text);
    for (Error error : project->left) {
        error.file = source;
        fail(error);
    }
    return project->left.empty() ? Status::Done : Status::Failed;
}

/// Where an error stands in what was read.
void place(Error& error, const std::string& text)
{
    if (!error.span.empty())
        error.position = text::LineIndex(text).position(error.span.begin);
}

Status runLine(const std::string& given)
{
    analysis::Input input;
    input.name = "docker run";
    input.text = given;
    if (given == "-") {
        auto read = readFile(given);
        if (!read)
            return fail(read.error());
        input = std::move(*read);
    }
    auto project = containers::fromRunLine(input.text);
    if (!project)
        place(project.error(), input.text);
    return deliverImport(project, input.name);
}

Status inspection(const std::string& name)
{
    const auto input = readFile(name);
    if (!input)
        return fail(input.error());
    return deliverImport(containers::fromInspection(input->text), input->name);
}

} // namespace

void addImport(CLI::App& app, Status& result)
{
    CLI::App* group = app.add_subcommand("import", "A project from what is started otherwise");
    group->require_subcommand(1);
    auto line = std::make_shared<std::string>();
    CLI::App* command = group->add_subcommand("run", "A service from a docker run line; nothing of it is run");
    command->add_option("LINE", *line, "The whole line, in quotes; - for standard input")->required();
    command->callback([line, &result] { result = runLine(*line); });

    auto file = std::make_shared<std::string>();
    command = group->add_subcommand("inspect", "A project from what docker inspect prints of containers");
    command->add_option("FILE", *file, "What docker inspect CONTAINER... IMAGE... printed; - for standard input")->required();
    command->callback([file, &result] { result = inspection(*file); });
}

} // namespace hullwright::cli
