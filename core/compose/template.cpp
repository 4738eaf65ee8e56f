#include "core/compose/template.h"

#include <unordered_set>

namespace hullwright::compose {
namespace {

using text::Message;

/// Defaults nest. Deeper than this nobody writes, and each level costs stack.
constexpr int kDeepestBraces = 64;

bool startsName(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t nameLength(std::string_view text)
{
    if (text.empty() || !startsName(text.front()))
        return 0;
    std::size_t length = 1;
    while (length < text.size() && (startsName(text[length]) || (text[length] >= '0' && text[length] <= '9')))
        ++length;
    return length;
}

/// Where the brace closes that was opened before `text`: the first balanced one, else the last of the line; npos for none.
std::size_t closingBrace(std::string_view text)
{
    std::size_t open = 1;
    std::size_t last = std::string_view::npos;
    for (std::size_t i = 0; i < text.size() && text[i] != '\n'; ++i) {
        if (text[i] == '{') {
            ++open;
        } else if (text[i] == '}') {
            last = i;
            if (--open == 0)
                return i;
        }
    }
    return last;
}

class Filler {
public:
    explicit Filler(const Lookup& lookup) : m_lookup(lookup) {}

    std::string fill(std::string_view text, int depth);
    Substitution finish(std::string text);

private:
    /// What stands behind `${`; returns how much of it was used.
    std::size_t braced(std::string_view text, int depth, std::string& out);
    void plain(std::string_view name, std::string& out);
    void operate(std::string_view name, bool emptyCounts, char kind, std::string_view word, int depth, std::string& out);
    void fail(Message message);
    [[nodiscard]] std::optional<std::string> look(std::string_view name);

    const Lookup& m_lookup;
    Substitution m_result;
    std::unordered_set<std::string> m_seen; ///< names that were looked up
};

void Filler::fail(Message message)
{
    if (!m_result.failure)
        m_result.failure = std::move(message);
}

std::optional<std::string> Filler::look(std::string_view name)
{
    if (m_seen.insert(std::string(name)).second)
        m_result.names.emplace_back(name);
    return m_lookup(name);
}

void Filler::plain(std::string_view name, std::string& out)
{
    if (const auto value = look(name))
        out += *value;
    else
        m_result.unset.emplace_back(name);
}

void Filler::operate(std::string_view name, bool emptyCounts, char kind, std::string_view word, int depth, std::string& out)
{
    const auto value = look(name);
    const bool present = value && !(emptyCounts && value->empty());
    if (kind == '+') {
        if (present)
            out += fill(word, depth + 1);
        return;
    }
    if (present) {
        out += *value;
        return;
    }
    const std::string filled = fill(word, depth + 1);
    if (kind == '?')
        fail({HULLWRIGHT_TR("compose", "the required variable %1 has no value: %2"), {std::string(name), filled}});
    else
        out += filled;
}

std::size_t Filler::braced(std::string_view text, int depth, std::string& out)
{
    const auto wrong = [&] {
        fail({HULLWRIGHT_TR("compose", "\"${%1\" is no variable"), {std::string(text.substr(0, 30))}});
        return text.size();
    };
    const std::size_t length = nameLength(text);
    if (length == 0 || length >= text.size())
        return wrong();
    const std::string_view name = text.substr(0, length);
    std::size_t at = length;
    if (text[at] == '}') {
        plain(name, out);
        return at + 1;
    }
    const bool emptyCounts = text[at] == ':';
    if (emptyCounts)
        ++at;
    if (at >= text.size() || (text[at] != '-' && text[at] != '+' && text[at] != '?'))
        return wrong();
    const char kind = text[at++];
    const std::size_t close = closingBrace(text.substr(at));
    if (close == std::string_view::npos)
        return wrong();
    operate(name, emptyCounts, kind, text.substr(at, close), depth, out);
    return at + close + 1;
}

std::string Filler::fill(std::string_view text, int depth)
{
    if (depth > kDeepestBraces) {
        fail({HULLWRIGHT_TR("compose", "variables are nested more than %1 deep"), {std::to_string(kDeepestBraces)}});
        return {};
    }
    std::string out;
    while (!text.empty() && !m_result.failure) {
        const auto dollar = text.find('$');
        out += text.substr(0, dollar);
        if (dollar == std::string_view::npos)
            break;
        text.remove_prefix(dollar + 1);
        const std::size_t length = nameLength(text);
        if (text.starts_with('$')) {
            out += '$';
            text.remove_prefix(1);
        } else if (text.starts_with('{')) {
            text.remove_prefix(1 + braced(text.substr(1), depth, out));
        } else if (length > 0) {
            plain(text.substr(0, length), out);
            text.remove_prefix(length);
        } else {
            out += '$'; // alone it is itself
        }
    }
    return out;
}

Substitution Filler::finish(std::string text)
{
    m_result.text = std::move(text);
    return std::move(m_result);
}

} // namespace

Substitution substitute(std::string_view text, const Lookup& lookup)
{
    Filler filler(lookup);
    Substitution result = filler.finish(filler.fill(text, 0));
    result.changed = hasVariables(text);
    return result;
}

bool hasVariables(std::string_view text)
{
    for (auto at = text.find('$'); at != std::string_view::npos && at + 1 < text.size(); at = text.find('$', at + 1)) {
        const char next = text[at + 1];
        if (next == '$' || next == '{' || startsName(next))
            return true;
    }
    return false;
}

} // namespace hullwright::compose
