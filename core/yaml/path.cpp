#include "core/yaml/tree.h"

#include <charconv>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hullwright::yaml {

namespace {

bool bare(const std::string& key)
{
    return !key.empty() && key.find_first_of(".[]\"' =\t\r\n") == std::string::npos;
}

Error pathError(std::string_view path, std::size_t at, std::string message)
{
    return Error{ErrorCode::InvalidArgument, fmt::format("'{}' is not a path: {}", path, message), "A path looks like services.web.ports[0]; a key with a dot, a bracket or a space stands in double quotes.", {}, {at, at}, {}};
}

/// The end of the quoted key that begins at `at`, past its closing quote; npos where it is not closed.
std::size_t quotedEnd(std::string_view text, std::size_t at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return std::string_view::npos;
}

} // namespace

std::string toString(const Path& path)
{
    std::string out;
    for (const Step& step : path) {
        if (const auto* index = std::get_if<std::size_t>(&step)) {
            out += fmt::format("[{}]", *index);
            continue;
        }
        const std::string& key = std::get<std::string>(step);
        if (!out.empty())
            out += '.';
        out += bare(key) ? key : nlohmann::json(key).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
    return out;
}

Result<Path> parsePath(std::string_view text)
{
    Path path;
    std::size_t at = 0;
    bool wantsKey = true; // at the start and after a dot
    while (at < text.size()) {
        if (text[at] == '[' && (!wantsKey || path.empty())) {
            std::size_t index = 0;
            const char* begin = text.data() + at + 1;
            const auto [end, status] = std::from_chars(begin, text.data() + text.size(), index);
            if (status != std::errc() || end == text.data() + text.size() || *end != ']')
                return tl::unexpected(pathError(text, at, "a number and ] must follow ["));
            path.emplace_back(index);
            at = static_cast<std::size_t>(end - text.data()) + 1;
            wantsKey = false;
        } else if (!wantsKey && text[at] == '.') {
            ++at;
            wantsKey = true;
        } else if (wantsKey && text[at] == '"') {
            const std::size_t end = quotedEnd(text, at);
            const auto key = end == std::string_view::npos ? nlohmann::json() : nlohmann::json::parse(text.substr(at, end - at), nullptr, false);
            if (!key.is_string())
                return tl::unexpected(pathError(text, at, "the quoted key is not closed, or holds an escape that JSON does not know"));
            path.emplace_back(key.get<std::string>());
            at = end;
            wantsKey = false;
        } else if (wantsKey) {
            const std::size_t end = std::min(text.find_first_of(".[\"", at), text.size());
            if (end == at)
                return tl::unexpected(pathError(text, at, "a key is missing"));
            path.emplace_back(std::string(text.substr(at, end - at)));
            at = end;
            wantsKey = false;
        } else {
            return tl::unexpected(pathError(text, at, "a dot or [ must stand between keys"));
        }
    }
    if (wantsKey)
        return tl::unexpected(pathError(text, at, text.empty() ? "it is empty" : "a key is missing at its end"));
    return path;
}

} // namespace hullwright::yaml
