#include "core/text/error.h"

namespace hullwright {

std::string describe(const Error& error)
{
    std::string out;
    if (!error.file.empty()) {
        out += error.file;
        out += ":";
    }
    if (error.position.line != 0)
        out += std::to_string(error.position.line) + ":" + std::to_string(error.position.column) + ":";
    if (!out.empty())
        out += " ";
    out += error.message;
    if (!error.hint.empty())
        out += "\n  " + error.hint;
    return out;
}

} // namespace hullwright
