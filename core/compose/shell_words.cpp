#include "core/compose/shell_words.h"

namespace hullwright::compose {
namespace {

/// Reads one line character by character.
class Splitter {
public:
    enum class Next { Go, Stop, Fail };
    Next feed(char c);
    std::optional<std::vector<std::string>> finish();

private:
    [[nodiscard]] bool open() const { return m_single || m_double || m_backtick || m_command; }
    Next special(char c);
    void append(char c);
    void endWord();

    std::vector<std::string> m_words;
    std::string m_word;
    bool m_started = false; // an empty pair of quotes is a word too
    bool m_escaped = false, m_single = false, m_double = false, m_backtick = false;
    bool m_command = false; // inside $( )
};

void Splitter::append(char c)
{
    m_word += c;
    m_started = true;
}

void Splitter::endWord()
{
    if (m_started)
        m_words.push_back(std::move(m_word));
    m_word.clear();
    m_started = false;
}

Splitter::Next Splitter::feed(char c)
{
    if (m_escaped) {
        // Not as a shell does it: \t and \n are a tab and a line break wherever they stand.
        append(c == 't' ? '\t' : c == 'n' ? '\n' : c);
        m_escaped = false;
        return Next::Go;
    }
    if (c == '\\' && !m_single) {
        m_escaped = true;
        return Next::Go;
    }
    if (c == '\\') {
        m_word += c;
        return Next::Go;
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        if (open())
            m_word += c;
        else
            endWord();
        return Next::Go;
    }
    return special(c);
}

Splitter::Next Splitter::special(char c)
{
    const bool quoted = m_single || m_double;
    if (c == '"' && !m_single && !m_command) {
        m_started = m_started || m_double;
        m_double = !m_double;
        return Next::Go;
    }
    if (c == '\'' && !m_double && !m_command) {
        m_started = m_started || m_single;
        m_single = !m_single;
        return Next::Go;
    }
    if (c == '`' && !quoted && !m_command) {
        m_backtick = !m_backtick;
    } else if (c == ')' && !quoted && !m_backtick) {
        m_command = !m_command;
    } else if (c == '(' && !quoted && !m_backtick) {
        if (m_command || !m_word.ends_with('$'))
            return Next::Fail;
        m_command = true;
    } else if (std::string_view(";&|<>").find(c) != std::string_view::npos && !open()) {
        // `2>file`: the digit belongs to the operator.
        if (c == '>' && !m_word.empty() && m_word.front() >= '0' && m_word.front() <= '9')
            m_started = false;
        return Next::Stop;
    }
    append(c);
    return Next::Go;
}

std::optional<std::vector<std::string>> Splitter::finish()
{
    if (m_escaped || open())
        return std::nullopt;
    endWord();
    return std::move(m_words);
}

} // namespace

std::optional<ShellWords> shellWords(std::string_view line)
{
    Splitter splitter;
    ShellWords result;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto next = splitter.feed(line[i]);
        if (next == Splitter::Next::Fail)
            return std::nullopt;
        if (next == Splitter::Next::Stop) {
            result.dropped = line.substr(i);
            break;
        }
    }
    auto words = splitter.finish();
    if (!words)
        return std::nullopt;
    result.words = std::move(*words);
    return result;
}

} // namespace hullwright::compose
