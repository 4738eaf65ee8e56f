#include "ui/views/yaml_lexer.h"

#include <Qsci/qsciscintilla.h>

#include <optional>

namespace hullwright::ui {

namespace {

using Base = QsciScintillaBase;
constexpr int kLookAhead = 200; ///< blank and comment lines that a fold is looked for behind

/// How deep a line stands; nothing for blank lines and comments, which belong to what is around them.
std::optional<int> depthOf(std::string_view line)
{
    const auto text = line.find_first_not_of(" \t");
    if (text == std::string_view::npos || line[text] == '#')
        return std::nullopt;
    const bool item = line[text] == '-' && (text + 1 == line.size() || line[text + 1] == ' ');
    // An item may stand in the same column as the key that it belongs to.
    return std::min<int>(2 * static_cast<int>(text) + (item ? 1 : 0), Base::SC_FOLDLEVELNUMBERMASK - Base::SC_FOLDLEVELBASE);
}

} // namespace

QString YamlLexer::description(int style) const
{
    static const char* const kNames[kTokenKinds] = {"Text", "Comment", "Key", "Keyword", "Number", "Reference", "Marker", "String", "Block", "Document"};
    return style >= 0 && style < kTokenKinds ? QLatin1String(kNames[style]) : QString();
}

void YamlLexer::paint(const SyntaxColors& colors)
{
    const QColor byKind[kTokenKinds] = {colors.text, colors.comment, colors.key, colors.keyword, colors.number,
                                        colors.reference, colors.comment, colors.text, colors.text, colors.comment};
    for (int kind = 0; kind < kTokenKinds; ++kind)
        setColor(byKind[kind], kind);
}

std::string YamlLexer::line(int number) const
{
    const auto n = static_cast<unsigned long>(number);
    std::string text(static_cast<std::size_t>(editor()->SendScintilla(Base::SCI_LINELENGTH, n)), '\0');
    if (!text.empty())
        editor()->SendScintilla(Base::SCI_GETLINE, n, text.data());
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text;
}

void YamlLexer::styleText(int start, int end)
{
    if (!editor() || end <= start)
        return;
    const auto lineAt = [this](int position) { return static_cast<int>(editor()->SendScintilla(Base::SCI_LINEFROMPOSITION, static_cast<unsigned long>(position))); };
    const int first = lineAt(start);
    const int last = lineAt(end);
    LineState state = first > 0 ? LineState::fromInt(static_cast<int>(editor()->SendScintilla(Base::SCI_GETLINESTATE, static_cast<unsigned long>(first - 1)))) : LineState();
    startStyling(static_cast<int>(editor()->SendScintilla(Base::SCI_POSITIONFROMLINE, static_cast<unsigned long>(first))));
    for (int number = first; number <= last; ++number) {
        const std::string text = line(number);
        std::size_t done = 0;
        for (const Token& token : yamlTokens(text, state)) {
            setStyling(static_cast<int>(token.begin - done), static_cast<int>(TokenKind::Text));
            setStyling(static_cast<int>(token.end - token.begin), static_cast<int>(token.kind));
            done = token.end;
        }
        const auto length = editor()->SendScintilla(Base::SCI_LINELENGTH, static_cast<unsigned long>(number));
        setStyling(static_cast<int>(length) - static_cast<int>(done), static_cast<int>(TokenKind::Text));
        editor()->SendScintilla(Base::SCI_SETLINESTATE, static_cast<unsigned long>(number), static_cast<long>(state.toInt()));
    }
    foldLines(first, last);
}

void YamlLexer::foldLines(int first, int last)
{
    const int count = static_cast<int>(editor()->SendScintilla(Base::SCI_GETLINECOUNT));
    // A line is a header where the next one that counts stands deeper: begin with the one before the range, end with the one after it.
    int from = first;
    while (from > 0 && first - from < kLookAhead && !(--from, depthOf(line(from)))) {
    }
    int to = last + 1;
    while (to < count && to - last < kLookAhead && !depthOf(line(to)))
        ++to;
    int next = to < count ? depthOf(line(to)).value_or(0) : 0;
    for (int number = std::min(to, count) - 1; number >= from; --number) {
        const auto depth = depthOf(line(number));
        int level = Base::SC_FOLDLEVELBASE + depth.value_or(next);
        if (!depth)
            level |= Base::SC_FOLDLEVELWHITEFLAG;
        else if (next > *depth)
            level |= Base::SC_FOLDLEVELHEADERFLAG;
        editor()->SendScintilla(Base::SCI_SETFOLDLEVEL, static_cast<unsigned long>(number), static_cast<long>(level));
        next = depth.value_or(next);
    }
}

} // namespace hullwright::ui
