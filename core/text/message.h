// A sentence for the user that core composes and the window translates: the English text with its arguments kept apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Marks a text for translation where it stands, without Qt. lupdate finds it as an alias of QT_TRANSLATE_NOOP.
#define HULLWRIGHT_TR(contextName, words) (::hullwright::text::Text{contextName, words})

namespace hullwright::text {

/// A translatable text with static storage: its translation context and its English words. `%1`, `%2` ... stand for arguments.
struct Text {
    const char* context = "";
    const char* source = "";

    [[nodiscard]] bool empty() const { return source == nullptr || *source == '\0'; }
    friend bool operator==(const Text& a, const Text& b) { return (a.source == b.source || std::string_view(a.source) == b.source) && (a.context == b.context || std::string_view(a.context) == b.context); }
};

/// A text and what replaces its `%1` ... Arguments are data (names, numbers, paths): they are never translated.
struct Message {
    Text text;
    std::vector<std::string> arguments;
    std::vector<Message> tail{}; ///< what follows without a blank between: ", used by 3 services"

    /// The English sentence with its arguments filled in.
    [[nodiscard]] std::string english() const;
    friend bool operator==(const Message&, const Message&) = default;
};

/// Fills `%1` ... `%9` of a (translated) text.
[[nodiscard]] std::string fill(std::string_view text, const std::vector<std::string>& arguments);

} // namespace hullwright::text
