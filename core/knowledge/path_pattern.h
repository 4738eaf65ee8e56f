// Patterns over host paths (`*` within a component, `~` for any home folder), and how a path lies to one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::knowledge {

/// A path in the one spelling that patterns are written in: `.`, `..` and doubled slashes gone, /var/run as /run, /bin and its
/// like below /usr, a Windows system drive (C:\x, /c/x, //c/x, /mnt/c/x ...) as `c:/x` in lower case.
[[nodiscard]] std::string canonicalPath(std::string_view path);

/// The components of a canonical path; "/" has none.
[[nodiscard]] std::vector<std::string_view> components(std::string_view canonicalPath);

enum class Relation { Apart, Equal, PathIsBelow, PathIsAbove };

/// A pattern cut up once, for it is asked about many paths. `~` stands for /root, /home/* and /Users/*.
class PathPattern {
public:
    explicit PathPattern(std::string text);

    [[nodiscard]] const std::string& text() const { return m_text; }
    /// How the path lies to the pattern.
    [[nodiscard]] Relation relate(const std::vector<std::string_view>& path) const;
    /// Number of components; more say more.
    [[nodiscard]] std::size_t depth() const { return m_variants.front().size(); }
    [[nodiscard]] bool literal() const { return m_text.find_first_of("*~[") == std::string::npos; }

private:
    std::string m_text;
    std::vector<std::vector<std::string>> m_variants;
};

/// True where one component matches: `*` is any run of characters, `[0-9]` one digit.
[[nodiscard]] bool matchesComponent(std::string_view text, std::string_view pattern);

} // namespace hullwright::knowledge
