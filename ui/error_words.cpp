#include "ui/error_words.h"

#include "core/text/message.h"
#include "ui/argument_words.h"
#include "ui/core_sentences.h"

#include <QCoreApplication>

#include <cstddef>
#include <string_view>
#include <vector>

namespace hullwright::ui {

namespace {

/// The words of a form between its %1, %2 ...
std::vector<std::string_view> piecesOf(std::string_view form)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 1 < form.size(); ++i) {
        if (form[i] != '%' || form[i + 1] < '1' || form[i + 1] > '9')
            continue;
        pieces.push_back(form.substr(begin, i - begin));
        begin = i + 2;
    }
    pieces.push_back(form.substr(begin));
    return pieces;
}

/// What stands in the places of %1, %2 ...; nothing where the words have another form.
std::optional<std::vector<std::string>> placesIn(std::string_view words, std::string_view form)
{
    const std::vector<std::string_view> pieces = piecesOf(form);
    if (!words.starts_with(pieces.front()))
        return std::nullopt;
    words.remove_prefix(pieces.front().size());
    if (pieces.size() == 1)
        return words.empty() ? std::optional(std::vector<std::string>()) : std::nullopt;
    if (words.size() < pieces.back().size() || !words.ends_with(pieces.back()))
        return std::nullopt;
    words.remove_suffix(pieces.back().size());
    std::vector<std::string> places;
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        const std::size_t at = words.find(pieces[i]);
        if (at == std::string_view::npos)
            return std::nullopt;
        places.emplace_back(words.substr(0, at));
        words.remove_prefix(at + pieces[i].size());
    }
    places.emplace_back(words);
    return places;
}

using Inner = std::string (*)(const std::string&);

/// `inner` says what stands in a place: a sentence may hold another one.
std::optional<std::string> translatedForm(const char* context, const char* form, const std::string& words, Inner inner)
{
    if (form[0] != '%' && !words.starts_with(form[0])) // most of them
        return std::nullopt;
    auto places = placesIn(words, form);
    if (!places)
        return std::nullopt;
    for (std::string& place : *places)
        place = inner(place);
    return text::fill(QCoreApplication::translate(context, form).toStdString(), *places);
}

} // namespace

std::optional<std::string> knownError(const std::string& words)
{
    for (const char* form : errorSentences())
        if (auto known = translatedForm("error", form, words, inUsersWords))
            return known;
    for (const char* form : parserSentences())
        if (auto known = translatedForm("libyaml", form, words, inUsersWords))
            return known;
    return std::nullopt;
}

std::string ruleReason(const std::string& words)
{
    for (const char* form : reasonSentences())
        if (auto known = translatedForm("apparmor rule", form, words, ruleReason))
            return *known;
    return words;
}

} // namespace hullwright::ui
