// What went wrong, where, and what the reader can do about it: the error half of every result in core.
#pragma once

#include "core/text/span.h"

#include <string>
#include <tl/expected.hpp>

namespace hullwright {

enum class ErrorCode {
    InvalidArgument, ///< the caller asked for something that has no meaning (a bad path, an unknown service)
    NotFound,        ///< a file, key or item is not there
    Unreadable,      ///< a file can't be read (permission, a folder instead of a file, it changed while being read)
    Io,              ///< writing failed; what was there before is untouched
    TooLarge,        ///< over a size limit
    Encoding,        ///< invalid UTF-8, a control character, an encoding that can't be kept
    Syntax,          ///< not YAML (or not JSON), as Docker's own parser sees it
    Limit,           ///< nesting, aliases or nodes beyond the limits that keep a hostile file harmless
    Disagreement,    ///< the two YAML parsers read the text differently: it opens read-only
    Refused,         ///< the edit can't be expressed safely here (an anchor in use, through an alias, ...)
    Verification,    ///< an edit was made, checked, found different from what was asked, and rolled back
    Schema,          ///< not a Compose file as the specification has it
    Unsupported,     ///< understood, and not supported; says what is
};

/// An error in words for a person. `message` is one sentence without a final full stop; `hint` says what to do next and may be empty.
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    std::string message;
    std::string hint;
    std::string file;             ///< as the user named it; empty where the error is about no file
    text::Span span;              ///< bytes in that file's text, where known
    text::Position position;      ///< the start of the span as line and column; line 0 where not known
};

template <class T>
using Result = tl::expected<T, Error>;

/// `file:line:column: message` followed by the hint on a line of its own; parts that are not known are left out.
[[nodiscard]] std::string describe(const Error& error);

} // namespace hullwright
