// edit: lossless edits, in the order in which they stand on the command line.

#include "app/cli.h"

#include "core/compose/project_files.h"
#include "core/yaml/scalar_text.h"

#include <fmt/format.h>

#include <map>
#include <memory>

namespace hullwright::cli {

namespace {

struct EditOptions {
    std::string file;
    std::vector<std::string> set, append, remove, rename;
    bool diff = false, inPlace = false;
};

Error argumentError(std::string message, std::string hint)
{
    return Error{ErrorCode::InvalidArgument, std::move(message), std::move(hint), {}, {}, {}};
}

/// PATH=REST, split at the first `=` outside of double quotes.
Result<std::pair<yaml::Path, std::string>> split(const std::string& argument)
{
    bool quoted = false;
    for (std::size_t i = 0; i < argument.size(); ++i) {
        if (argument[i] == '\\' && quoted)
            ++i;
        else if (argument[i] == '"')
            quoted = !quoted;
        else if (argument[i] == '=' && !quoted) {
            auto path = yaml::parsePath(std::string_view(argument).substr(0, i));
            if (!path)
                return tl::unexpected(path.error());
            return std::pair(std::move(*path), argument.substr(i + 1));
        }
    }
    return tl::unexpected(argumentError(fmt::format("'{}' has no =", argument), "Write PATH=VALUE, for example services.web.read_only=true."));
}

Result<yaml::Value> valueOf(const std::string& text)
{
    auto tree = yaml::Tree::parse(text);
    if (!tree)
        return tl::unexpected(argumentError(fmt::format("'{}' is not YAML: {}", text, tree.error().message), "Put quotes around a text with special characters."));
    return yaml::toValue((*tree)->root());
}

Result<yaml::Operation> operation(const std::string& name, const std::string& argument)
{
    if (name == "--remove") {
        auto path = yaml::parsePath(argument);
        return path ? Result<yaml::Operation>(yaml::Remove{std::move(*path), 0}) : tl::unexpected(path.error());
    }
    auto parts = split(argument);
    if (!parts)
        return tl::unexpected(parts.error());
    if (name == "--rename")
        return yaml::Rename{std::move(parts->first), parts->second, {}, 0};
    auto value = valueOf(parts->second);
    if (!value)
        return tl::unexpected(value.error());
    if (name == "--append")
        return yaml::Append{std::move(parts->first), std::move(*value), {}, 0};
    return yaml::Assign{std::move(parts->first), std::move(*value), 0};
}

/// An Append to a list that is not there yet makes it.
yaml::Operation made(const yaml::Tree& tree, yaml::Operation operation)
{
    if (const auto* append = std::get_if<yaml::Append>(&operation); append && !tree.at(append->path, append->document)) {
        yaml::Path path = append->path;
        path.emplace_back(std::size_t{0});
        return yaml::Assign{std::move(path), append->value, append->document};
    }
    return operation;
}

/// The one file that is edited; a folder means its Compose file.
Result<analysis::Input> readNamed(const std::string& name)
{
    std::error_code failed;
    if (name == "-" || !std::filesystem::is_directory(name, failed))
        return readFile(name);
    const auto found = compose::filesIn(name);
    return found ? readFile(found->front().string()) : Result<analysis::Input>(tl::unexpected(found.error()));
}

Status edit(const EditOptions& options, const CLI::App& command)
{
    const auto input = readNamed(options.file);
    if (!input)
        return fail(input.error());
    const auto named = [&](Error error) {
        error.file = input->name;
        return fail(error);
    };
    const auto tree = yaml::Tree::parse(input->text);
    if (!tree)
        return named(tree.error());
    yaml::Editor editor(*tree);
    std::map<std::string, std::size_t> used;
    for (const CLI::Option* option : command.parse_order()) {
        const std::string name = option->get_name();
        if (name != "--set" && name != "--append" && name != "--remove" && name != "--rename")
            continue;
        const auto wanted = operation(name, option->results()[used[name]++]);
        if (!wanted)
            return fail(wanted.error());
        if (const auto done = editor.apply(made(*editor.tree(), *wanted)); !done)
            return named(done.error());
    }
    if (used.empty())
        return fail(argumentError("there is nothing to edit", "Give --set, --append, --remove or --rename."));
    if (const auto delivered = deliver({{input->name, input->path, input->text, editor.tree()->text()}}, destination(options.diff, options.inPlace)); !delivered)
        return fail(delivered.error());
    return Status::Done;
}

} // namespace

void addEdit(CLI::App& app, Status& result)
{
    auto options = std::make_shared<EditOptions>();
    CLI::App* command = app.add_subcommand("edit", "Lossless edits, applied in order");
    command->add_option("FILE", options->file, "The file; - is standard input")->required();
    command->add_option("--set", options->set, "PATH=YAML: make the path hold this value")->allow_extra_args(false);
    command->add_option("--append", options->append, "PATH=YAML: a new last item of the list")->allow_extra_args(false);
    command->add_option("--remove", options->remove, "PATH: remove the entry with its comments")->allow_extra_args(false);
    command->add_option("--rename", options->rename, "PATH=KEY: give the entry another key")->allow_extra_args(false);
    addDestination(*command, options->diff, options->inPlace);
    command->callback([options, command, &result] { result = edit(*options, *command); });
}

} // namespace hullwright::cli
