#include "core/text/message.h"

namespace hullwright::text {

std::string fill(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool placeholder = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t number = placeholder ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
        if (placeholder && number < arguments.size()) {
            out += arguments[number];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string Message::english() const
{
    std::string out = fill(text.source, arguments);
    for (const Message& more : tail)
        out += more.english();
    return out;
}

} // namespace hullwright::text
