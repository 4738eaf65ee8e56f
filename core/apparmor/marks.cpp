#include "core/apparmor/marks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace hullwright::apparmor {

std::uint32_t markOf(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(" \t\r"), line.size());
    const std::size_t end = line.find_last_not_of(" \t\r");
    std::uint32_t value = 0x811c9dc5U; // FNV-1a
    for (const char c : line.substr(begin, end == std::string_view::npos ? 0 : end - begin + 1)) {
        value ^= static_cast<unsigned char>(c);
        value *= 0x01000193U;
    }
    return value;
}

std::string written(const std::set<std::uint32_t>& marks)
{
    constexpr std::size_t kOfOneLine = 14;
    std::string text;
    std::size_t count = 0;
    for (const std::uint32_t mark : marks) {
        std::array<char, 10> digits{};
        std::snprintf(digits.data(), digits.size(), "%08x", mark);
        text += count % kOfOneLine == 0 ? (count == 0 ? "  " : "\n  ") + std::string(kMarksBegin) : " ";
        text += digits.data();
        ++count;
    }
    return text + "\n";
}

void readMarks(std::string_view words, std::set<std::uint32_t>& marks)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        std::uint32_t mark = 0;
        if (const auto [stop, error] = std::from_chars(words.data(), words.data() + end, mark, 16); error == std::errc() && stop == words.data() + end && end == 8)
            marks.insert(mark);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

} // namespace hullwright::apparmor
