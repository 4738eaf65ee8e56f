// Who works with whom, as far as the files say: depends_on and links, names in variables and commands, labels that a proxy reads.
#pragma once

#include "core/compose/stack.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hullwright::grants {

/// One service needs to reach another.
struct Tie {
    enum class Kind : std::uint8_t {
        DependsOn,
        Link,
        Command,
        Variable, ///< `detail` is its name
        Label,    ///< `detail` is its key
        Route,    ///< a label or variable of the one reached tells the proxy about it; `detail` is its name
    };
    const compose::Service* from = nullptr;
    const compose::Service* to = nullptr;
    Kind kind = Kind::DependsOn;
    std::string detail;
};

/// Each text is read once for all names: a file of a thousand services has a million pairs. The stack outlives it.
class Wiring {
public:
    /// Whose names are looked for. A store of data is meant wherever its name stands; another service, whose name may be a common word, where it stands as a host.
    enum class To : std::uint8_t { Data, All };
    Wiring(const compose::Stack& stack, To to);

    /// One for each pair, the plainest: in the order of the text.
    [[nodiscard]] const std::vector<Tie>& ties() const { return m_ties; }
    [[nodiscard]] const std::vector<const compose::Service*>& usersOf(const compose::Service& service) const;
    [[nodiscard]] bool uses(const compose::Service& service, const compose::Service& other) const;

private:
    /// A name, and where in it its first word begins.
    struct Name {
        std::string_view text;
        std::size_t wordAt = 0;
        const compose::Service* service = nullptr;
        bool anywhere = false;
    };
    void addNames(const compose::Service& service);
    void addName(std::string_view text, const compose::Service& service);
    void read(const compose::Service& service);
    void read(std::string_view text, const Tie& tie);
    void note(std::string_view text, std::size_t wordAt, const Name& name, const Tie& tie);
    void routes(const compose::Stack& stack);
    void add(const Tie& tie);

    std::unordered_map<std::string_view, std::vector<Name>> m_names; ///< by their first word
    std::unordered_map<const compose::Service*, std::vector<const compose::Service*>> m_users;
    std::vector<Tie> m_ties;
};

/// A web server or proxy: what it forwards to may stand in a file of its own.
[[nodiscard]] bool isWebServer(const compose::Service& service);
/// Reached from elsewhere than this host.
[[nodiscard]] bool isPublished(const compose::Service& service);

} // namespace hullwright::grants
