// A text, analysed: for tests that look at findings and scores of a file written out where the test is.
#pragma once

#include "core/analysis/analysis.h"

#include <string>

namespace hullwright::test {

/// Settings of a project in /project, home /home/user: nothing of this machine takes part.
inline analysis::Settings settings()
{
    analysis::Settings result;
    result.load.projectDirectory = "/project";
    result.load.homeDirectory = "/home/user";
    return result;
}

/// nullptr where the text has no tree.
inline analysis::AnalysisPtr analysed(std::string text, const risk::Pins& pins = {})
{
    analysis::Settings given = settings();
    given.pins = pins;
    auto result = analysis::analyse(std::move(text), given);
    return result ? *result : nullptr;
}

} // namespace hullwright::test
