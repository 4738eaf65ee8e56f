// Loads a text as a project, for tests.
#pragma once

#include "core/compose/load.h"
#include "core/text/line_index.h"

#include <cstdlib>
#include <map>
#include <string>
#include <utility>

namespace hullwright::test {

/// A tree and the project loaded from it.
struct Loaded {
    std::shared_ptr<const yaml::Tree> tree;
    compose::Project project;

    [[nodiscard]] const compose::Stack& stack() const { return *project.stack; }
    /// The service; aborts the test where there is none.
    [[nodiscard]] const compose::Service& service(std::string_view name = "web") const
    {
        const compose::Service* found = stack().service(name);
        if (!found)
            std::abort();
        return *found;
    }
    [[nodiscard]] std::string textAt(const yaml::Place& place) const
    {
        const auto span = tree->span(place);
        return span ? std::string(span->of(tree->text())) : std::string("<nowhere>");
    }
    [[nodiscard]] std::string textAt(const compose::Origin& origin) const { return textAt(origin.place); }
    /// Problems as `error services.web.mem_limit 3:16`, in order.
    [[nodiscard]] std::vector<std::string> problems() const
    {
        const text::LineIndex lines(tree->text());
        std::vector<std::string> out;
        for (const compose::Problem& problem : stack().problems) {
            const auto span = tree->span(problem.place);
            const auto at = span ? lines.position(span->begin) : text::Position{};
            out.push_back(std::string(problem.severity == compose::Problem::Severity::Error ? "error " : "warning ") + problem.path + " " +
                          std::to_string(at.line) + ":" + std::to_string(at.column));
        }
        return out;
    }
};

/// Options of a project in /srv/shop that may read `files` (by their full path) and nothing else.
inline compose::LoadOptions shopOptions(std::map<std::string, std::string> files = {})
{
    compose::LoadOptions options;
    options.projectDirectory = "/srv/shop";
    options.homeDirectory = "/home/me";
    options.readFile = [files = std::move(files)](const std::filesystem::path& path) -> Result<std::string> {
        const auto at = files.find(path.string());
        if (at != files.end())
            return at->second;
        Error error;
        error.code = ErrorCode::NotFound;
        error.message = "there is no such file";
        return tl::unexpected(error);
    };
    return options;
}

inline Loaded load(std::string text, const compose::LoadOptions& options = shopOptions(), const compose::Project* previous = nullptr)
{
    auto tree = yaml::Tree::parse(std::move(text));
    if (!tree)
        std::abort();
    Loaded loaded{*tree, {}};
    loaded.project = compose::load(loaded.tree, options, previous);
    return loaded;
}

/// A file with one service `web` that has an image and these lines besides.
inline std::string web(const std::string& lines)
{
    return "services:\n  web:\n    image: i\n" + lines;
}

} // namespace hullwright::test
