// What the reports in Markdown say in the same way.
#pragma once

#include "core/report/language.h"

#include <string>
#include <string_view>

namespace hullwright::report {

/// The code hosts' limit is 65,536 characters; the rest is for what is wrapped around a comment.
inline constexpr std::size_t kCommentSize = 60'000;
/// What one part of a comment may take, in bytes.
inline constexpr std::size_t kCommentShare = kCommentSize / 8;
/// The part, or where it is too long that it is left out.
[[nodiscard]] std::string withinComment(std::string part, const Words& words);
/// What is left out of a comment.
[[nodiscard]] std::string noRoomFor(std::size_t findings, const Words& words);

/// ` `compose.yaml:12`` behind a space, or nothing.
[[nodiscard]] std::string placeMarkdown(const std::optional<Location>& location);
/// The way in as a numbered list under a heading; empty where there is none.
[[nodiscard]] std::string wayInMarkdown(const analysis::Analysis& analysis, std::string_view heading, const Words& words);
/// A finding as an item of a list.
[[nodiscard]] std::string findingMarkdown(const Entry& entry, const Words& words);

} // namespace hullwright::report
