#include "core/containers/command_line.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace hullwright::containers {

namespace {

bool startsName(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}

bool inName(char c)
{
    return startsName(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

class Splitter {
public:
    explicit Splitter(std::string_view line) : m_line(line) {}

    Result<std::vector<Word>> words()
    {
        while (!m_error && skipBlanks()) {
            m_word = {};
            tilde();
            while (!m_error && m_at < m_line.size() && !endsWord())
                step();
            m_words.push_back(std::move(m_word));
        }
        if (m_error)
            return tl::unexpected(std::move(*m_error));
        return std::move(m_words);
    }

private:
    [[nodiscard]] char at(std::size_t offset = 0) const { return m_at + offset < m_line.size() ? m_line[m_at + offset] : '\0'; }
    [[nodiscard]] bool endsWord() const { return std::string_view(" \t\r\n;&|<>()").find(at()) != std::string_view::npos; }
    [[nodiscard]] std::size_t continuation() const { return at() != '\\' ? 0 : at(1) == '\n' ? 2 : at(1) == '\r' && at(2) == '\n' ? 3 : 0; }

    void refuse(ErrorCode code, std::string message, std::string hint)
    {
        if (!m_error)
            m_error = Error{code, std::move(message), std::move(hint), {}, {m_at, std::min(m_at + 1, m_line.size())}, {}};
    }
    void refuseMore() { refuse(ErrorCode::Unsupported, "There is more than one command", "Give the line that starts the container alone: without pipes, redirections and other commands."); }

    /// Whether there is another word. A line ends a command, but for blank lines and comments before and behind it.
    bool skipBlanks()
    {
        for (; m_at < m_line.size(); ++m_at) {
            if (at() == '#') {
                m_at = std::min(m_line.find('\n', m_at), m_line.size());
                m_ended = !m_words.empty();
            } else if (const std::size_t bytes = continuation(); bytes > 0) {
                m_at += bytes - 1;
            } else if (at() == '\n') {
                m_ended = !m_words.empty();
            } else if (at() != ' ' && at() != '\t' && at() != '\r') {
                if (m_ended || endsWord())
                    refuseMore();
                return !m_error;
            }
        }
        return false;
    }

    void tilde()
    {
        const char next = at(1);
        if (at() != '~' || (next != '/' && next != '\0' && next != ' ' && next != '\t' && next != '\n'))
            return;
        m_word.text += "${HOME}";
        ++m_at;
    }

    void step()
    {
        switch (at()) {
        case '\'': return single();
        case '"': return doubled();
        case '\\': return escaped();
        case '$':
        case '`': m_word.splits = true; return dollar();
        default: m_word.text += m_line[m_at++];
        }
    }

    void literal(char c)
    {
        m_word.text += c == '$' ? std::string("$$") : std::string(1, c);
        ++m_at;
    }

    void escaped()
    {
        if (const std::size_t bytes = continuation(); bytes > 0) {
            m_at += bytes;
        } else if (++m_at < m_line.size()) {
            literal(at());
        } else {
            --m_at;
            refuse(ErrorCode::Syntax, "The line ends in a backslash", "The command goes on behind it: give all of it.");
        }
    }

    void single()
    {
        const std::size_t end = m_line.find('\'', m_at + 1);
        if (end == std::string_view::npos)
            return refuse(ErrorCode::Syntax, "A quote is left open", "Close it with another ' .");
        for (++m_at; m_at < end;)
            literal(at());
        ++m_at;
    }

    void doubled()
    {
        const std::size_t begin = m_at++;
        while (!m_error && m_at < m_line.size() && at() != '"') {
            if (at() == '$' || at() == '`')
                dollar();
            else if (at() == '\\' && std::string_view("$`\"\\\n").find(at(1)) != std::string_view::npos && at(1) != '\0')
                escaped();
            else
                m_word.text += m_line[m_at++];
        }
        if (m_at < m_line.size()) {
            ++m_at;
        } else if (!m_error) {
            m_at = begin;
            refuse(ErrorCode::Syntax, "A quote is left open", "Close it with another \" .");
        }
    }

    /// A variable, the working directory, or a mere dollar.
    void dollar()
    {
        for (const std::string_view folder : {"$(pwd)", "`pwd`"}) {
            if (m_line.substr(m_at).starts_with(folder)) {
                m_word.text += "${PWD}";
                m_at += folder.size();
                return;
            }
        }
        if (at() == '`' || at(1) == '(')
            return refuse(ErrorCode::Unsupported, "The output of another command stands in it", "Run that command yourself, and write what it prints in its place.");
        if (at(1) == '{')
            return braced();
        if (startsName(at(1))) {
            m_word.text += m_line[m_at++];
            while (inName(at()))
                m_word.text += m_line[m_at++];
            return;
        }
        if (std::string_view("'\"@*#?!$-").find(at(1)) != std::string_view::npos || std::isdigit(static_cast<unsigned char>(at(1))) != 0) {
            if (at(1) != '\0' && at(1) != '"')
                return refuse(ErrorCode::Unsupported, "A value stands in it that only a shell has", "Write the value itself in its place.");
        }
        literal('$');
    }

    /// `${NAME}`, and with a default or an error as Compose has them; what a shell does beyond that is nothing that Compose knows.
    void braced()
    {
        const std::size_t end = m_line.find('}', m_at);
        if (end == std::string_view::npos)
            return refuse(ErrorCode::Syntax, "A variable is left open", "Close it with } .");
        const std::string_view inner = m_line.substr(m_at + 2, end - m_at - 2);
        const auto name = std::find_if_not(inner.begin(), inner.end(), inName);
        const std::string_view rest = inner.substr(static_cast<std::size_t>(name - inner.begin()));
        constexpr std::array<std::string_view, 6> kOperators{":-", ":+", ":?", "-", "+", "?"};
        const bool known = rest.empty() || std::any_of(kOperators.begin(), kOperators.end(), [&](std::string_view each) { return rest.starts_with(each); });
        if (inner.empty() || !startsName(inner.front()) || !known || rest.find_first_of("$`'\"\\") != std::string_view::npos)
            return refuse(ErrorCode::Unsupported, "A value stands in it that only a shell has", "Write the value itself in its place.");
        m_word.text += m_line.substr(m_at, end + 1 - m_at);
        m_at = end + 1;
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    std::vector<Word> m_words;
    Word m_word;
    bool m_ended = false; ///< a line has ended the command
    std::optional<Error> m_error;
};

} // namespace

Result<std::vector<Word>> commandWords(std::string_view line)
{
    return Splitter(line).words();
}

} // namespace hullwright::containers
