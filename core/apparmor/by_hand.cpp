#include "core/apparmor/by_hand.h"

#include "core/apparmor/marks.h"
#include "core/apparmor/rule_check.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hullwright::apparmor {

namespace {

constexpr std::string_view kWritten = "Written by hand.";

std::string_view withoutBlanks(std::string_view line)
{
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

std::optional<Rule::From> sectionOf(std::string_view heading)
{
    for (const Rule::From from : {Rule::From::Log, Rule::From::Hand})
        if (heading == headingOf(from))
            return from;
    return std::nullopt;
}

/// A rule with a comment behind it, as its two parts; no second one where there is none.
std::pair<std::string_view, std::string_view> withoutComment(std::string_view words)
{
    for (std::size_t at = words.find('#'); at != std::string_view::npos; at = words.find('#', at + 1))
        if (const std::string_view rule = withoutBlanks(words.substr(0, at)); rule.ends_with(',') && checkForm(rule))
            return {rule, words.substr(at)};
    return {words, {}};
}

class HandReader {
public:
    void line(std::string_view words)
    {
        if (words.starts_with(kLeftOutMark))
            leftOut(withoutBlanks(words.substr(kLeftOutMark.size())));
        else if (words.starts_with(kMarksBegin))
            readMarks(words.substr(kMarksBegin.size()), m_result.marks);
        else if (words.starts_with("#include"))
            m_result.unread.emplace_back(words);
        else if (words.starts_with('#'))
            comment(words);
        else if (words.starts_with('}'))
            m_section.reset();
        else if (isHead(words))
            head(words);
        else if (!words.empty())
            rule(words);
    }

    ByHand finish()
    {
        // Without marks nobody can tell whose a comment is.
        std::erase_if(m_result.comments, [this](const std::string& words) { return m_result.marks.empty() || m_result.marks.count(markOf(words)) != 0 || words.starts_with(kMarksHeading); });
        return std::move(m_result);
    }

private:
    static constexpr std::string_view kMarksHeading = "# Marks of the lines";

    static std::string_view firstWord(std::string_view words) { return words.substr(0, words.find_first_of(" \t")); }
    static bool isHead(std::string_view words) { return firstWord(words) == "abi" || (firstWord(words) == "profile" && words.ends_with('{')); }
    /// Stands before profiles, or brings another file: no rule of one.
    static bool isPreamble(std::string_view words) { return firstWord(words) == "include" || firstWord(words) == "alias" || words.starts_with('@'); }

    /// Flags other than ours go as well.
    void head(std::string_view words)
    {
        const std::size_t flags = words.rfind("flags=(");
        std::string_view rest = flags == std::string_view::npos ? std::string_view() : words.substr(flags + 7);
        for (rest = rest.substr(0, rest.find(')')); !rest.empty();) {
            const std::size_t end = std::min(rest.find_first_of(", "), rest.size());
            const std::string_view flag = rest.substr(0, end);
            if (!flag.empty() && flag != "attach_disconnected" && flag != "mediate_deleted" && flag != "complain") {
                m_result.unread.emplace_back(words);
                return;
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    void comment(std::string_view words)
    {
        const auto section = words.starts_with("# ") ? sectionOf(words.substr(2)) : std::nullopt;
        m_section = section;
        if (!section)
            m_result.comments.emplace_back(words);
    }

    void leftOut(std::string_view words)
    {
        if (const auto rule = checkForm(words); rule && std::find(m_result.leftOut.begin(), m_result.leftOut.end(), *rule) == m_result.leftOut.end())
            m_result.leftOut.push_back(*rule);
    }

    void rule(std::string_view words)
    {
        const auto [text, comment] = withoutComment(words);
        if (!comment.empty())
            m_result.comments.emplace_back(comment);
        const auto rule = text.ends_with(',') && !isPreamble(text) ? checkForm(text) : Result<std::string>(tl::unexpected(Error()));
        if (!rule)
            m_result.unread.emplace_back(words);
        else if (!m_section)
            m_result.loose.push_back(*rule);
        else if (std::none_of(m_result.added.begin(), m_result.added.end(), [&](const Rule& other) { return other.text == *rule; }))
            m_result.added.push_back({*rule, std::string(headingOf(*m_section)), *m_section});
    }

    std::optional<Rule::From> m_section;
    ByHand m_result;
};

std::vector<Rule>::iterator find(Profile& profile, std::string_view text)
{
    return std::find_if(profile.rules.begin(), profile.rules.end(), [text](const Rule& rule) { return rule.text == text; });
}

bool find(const std::vector<Rule>& rules, std::string_view text)
{
    return std::any_of(rules.begin(), rules.end(), [text](const Rule& rule) { return rule.text == text; });
}

std::size_t indexOf(Profile& profile, std::string_view text)
{
    return static_cast<std::size_t>(find(profile, text) - profile.rules.begin());
}

/// Rules of one text are one: paths that are two names of one place give such.
void setLeftOut(Profile& profile, std::string_view text, bool leftOut)
{
    for (Rule& rule : profile.rules)
        if (rule.text == text && rule.from == Rule::From::Service)
            rule.leftOut = leftOut;
}

/// Behind the last rule of its kind, so that each heading stands once.
void insert(Profile& profile, Rule rule)
{
    const auto after = std::find_if(profile.rules.begin(), profile.rules.end(), [&](const Rule& other) { return other.from > rule.from; });
    profile.rules.insert(after, std::move(rule));
}

Error alreadyThere(std::string_view typed)
{
    Error error;
    error.code = ErrorCode::Refused;
    error.message = "The profile has this rule already";
    error.span = {0, typed.size()};
    return error;
}

} // namespace

std::string_view headingOf(Rule::From from)
{
    return from == Rule::From::Log ? "Accepted from the audit log." : from == Rule::From::Hand ? kWritten : std::string_view();
}

ByHand readByHand(std::string_view text)
{
    HandReader reader;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        reader.line(withoutBlanks(text.substr(at, end - at)));
        at = end + 1;
    }
    return reader.finish();
}

std::vector<std::string> apply(const ByHand& changes, Profile& profile)
{
    const bool marked = !changes.marks.empty();
    const std::set<std::string_view> there(changes.loose.begin(), changes.loose.end());
    // What was written and is in the file no more, somebody took out.
    for (Rule& rule : profile.rules)
        rule.leftOut = rule.leftOut || (marked && changes.marks.count(markOf(rule.text)) != 0 && there.count(rule.text) == 0);
    for (const std::string& text : changes.leftOut)
        setLeftOut(profile, text, there.count(text) == 0);
    std::vector<std::string> unsure;
    for (const std::string& text : changes.loose) {
        const bool ours = changes.marks.count(markOf(text)) != 0;
        if (ours || find(profile, text) != profile.rules.end() || find(changes.added, text))
            continue;
        insert(profile, writtenByHand(text));
        if (!marked)
            unsure.push_back(text);
    }
    for (const Rule& rule : changes.added)
        insert(profile, rule);
    return unsure;
}

Rule writtenByHand(std::string text)
{
    return {std::move(text), std::string(kWritten), Rule::From::Hand};
}

Result<std::size_t> addRule(Profile& profile, std::string_view typed)
{
    auto text = checkRule(typed, profile.abi);
    if (!text)
        return tl::unexpected(text.error());
    const auto known = find(profile, *text);
    if (known == profile.rules.end())
        insert(profile, writtenByHand(*text));
    else if (known->leftOut)
        setLeftOut(profile, *text, false);
    else
        return tl::unexpected(alreadyThere(typed));
    return indexOf(profile, *text);
}

Result<std::size_t> changeRule(Profile& profile, std::size_t index, std::string_view typed)
{
    const auto text = checkRule(typed, profile.abi);
    if (!text)
        return tl::unexpected(text.error());
    const Rule before = profile.rules.at(index);
    if (*text == before.text)
        return index;
    if (before.from == Rule::From::Hand && find(profile, *text) == profile.rules.end()) {
        profile.rules[index].text = *text;
        return index;
    }
    // What was accepted and is another rule now is no longer what the log said: it is written by hand.
    if (auto added = addRule(profile, *text); !added)
        return tl::unexpected(alreadyThere(typed));
    if (before.from == Rule::From::Service)
        setLeftOut(profile, before.text, true);
    else
        profile.rules.erase(profile.rules.begin() + static_cast<std::ptrdiff_t>(index));
    return indexOf(profile, *text);
}

void removeRule(Profile& profile, std::size_t index)
{
    const Rule rule = profile.rules.at(index);
    if (rule.from == Rule::From::Service)
        setLeftOut(profile, rule.text, !rule.leftOut);
    else
        profile.rules.erase(profile.rules.begin() + static_cast<std::ptrdiff_t>(index));
}

void acceptRules(Profile& profile, const std::vector<Rule>& rules)
{
    for (const Rule& rule : rules) {
        const auto known = find(profile, rule.text);
        if (known == profile.rules.end())
            insert(profile, rule);
        else if (known->leftOut)
            setLeftOut(profile, rule.text, false);
    }
}

} // namespace hullwright::apparmor
