// Where tests find their data: the project's own, and the shared reference folder where a developer has it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hullwright::test {

/// The top of the source tree.
std::filesystem::path sourceDirectory();
/// tests/data
std::filesystem::path dataDirectory();
/// ../shared (or $HULLWRIGHT_SHARED); empty where there is none. Tests that need it skip, and say so.
std::filesystem::path sharedDirectory();
/// The built hullwright-cli.
std::filesystem::path cli();
/// Every Compose file of the shared corpus, sorted; empty where there is none.
std::vector<std::filesystem::path> corpusFiles();
/// The bytes of a file; aborts the test program with a message where it can't be read.
std::string bytesOf(const std::filesystem::path& path);

} // namespace hullwright::test
