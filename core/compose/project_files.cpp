#include "core/compose/project_files.h"

#include "core/text/file.h"

#include <algorithm>
#include <utility>

namespace hullwright::compose {
namespace {

namespace fs = std::filesystem;

/// Variables and labels, not data: what is larger is not meant to be read whole at every keystroke.
constexpr std::size_t kMostBytes = 4U * 1024U * 1024U;

bool isInside(const fs::path& folder, const fs::path& path)
{
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && relative.is_relative() && *relative.begin() != "..";
}

} // namespace

FileReader projectReader(fs::path folder, std::vector<fs::path> asked)
{
    for (fs::path& path : asked)
        path = path.lexically_normal();
    return [folder = std::move(folder), asked = std::move(asked)](const fs::path& path) -> Result<std::string> {
        std::error_code failed;
        const bool wished = std::find(asked.begin(), asked.end(), path.lexically_normal()) != asked.end();
        const fs::path root = fs::weakly_canonical(folder, failed);
        const fs::path real = fs::weakly_canonical(path, failed);
        if (wished || (!failed && isInside(root, real)))
            return text::readFile(path, kMostBytes);
        Error error;
        error.code = ErrorCode::Unreadable;
        error.message = "it lies outside the project's folder";
        error.hint = "Name it on the command line, or open the project from the folder that holds both.";
        error.file = path.string();
        return tl::unexpected(error);
    };
}

} // namespace hullwright::compose
