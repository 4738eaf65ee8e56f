#include "tests/support/test_paths.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace hullwright::test {

namespace fs = std::filesystem;

fs::path sourceDirectory()
{
    return HULLWRIGHT_SOURCE_DIR;
}

fs::path dataDirectory()
{
    return sourceDirectory() / "tests" / "data";
}

fs::path sharedDirectory()
{
    if (const char* given = std::getenv("HULLWRIGHT_SHARED"))
        return given;
    std::error_code error;
    // A worktree may lie one level deeper than a clone.
    for (const auto& candidate : {sourceDirectory().parent_path() / "shared", sourceDirectory().parent_path().parent_path() / "shared"}) {
        if (fs::is_directory(candidate / "corpus", error))
            return candidate;
    }
    return {};
}

fs::path cli()
{
    const char* path = std::getenv("HULLWRIGHT_CLI");
    return path ? path : "hullwright-cli";
}

std::vector<fs::path> corpusFiles()
{
    std::vector<fs::path> files;
    const fs::path root = sharedDirectory();
    if (root.empty())
        return files;
    for (const auto& entry : fs::recursive_directory_iterator(root / "corpus" / "files")) {
        const auto extension = entry.path().extension();
        if (entry.is_regular_file() && (extension == ".yml" || extension == ".yaml"))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        std::fprintf(stderr, "cannot read %s\n", path.c_str());
        std::abort();
    }
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace hullwright::test
