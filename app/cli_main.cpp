// hullwright-cli: the same core without a display.

#include "app/cli.h"

#include "core/text/heap.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <cstdio>
#include <exception>

int main(int argc, char** argv)
{
    using namespace hullwright::cli;
    hullwright::text::growHeapInLargeSteps();
    try {
        CLI::App app("Hardens Docker Compose stacks without rewriting them.", "hullwright-cli");
        app.require_subcommand(1);
        app.set_version_flag("--version", "hullwright-cli " HULLWRIGHT_VERSION);
        Status result = Status::Done;
        addCheck(app, result);
        addConfig(app, result);
        addDiff(app, result);
        addEdit(app, result);
        addFix(app, result);
        addHarden(app, result);
        addImage(app, result);
        addImport(app, result);
        addProfiles(app, result);
        addRules(app, result);
        addSeccomp(app, result);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            const int status = app.exit(error);
            return status == 0 ? 0 : static_cast<int>(Status::Failed);
        }
        return static_cast<int>(result);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "hullwright-cli: %s\n", error.what());
        return static_cast<int>(Status::Failed);
    }
}
