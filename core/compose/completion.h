// What may be written at a place of a Compose file: keys, words and names, each with its sentence, and the text to put there.
//
// Works on the text alone, so also while it is no YAML for the moment.
#pragma once

#include "core/compose/outline.h"
#include "core/text/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

struct Candidate {
    enum class Kind : std::uint8_t { Key, Word, Name };
    Kind kind = Kind::Key;
    std::string label;   ///< "ports"
    std::string insert;  ///< what replaces the completion's range: the label, its colon, quotes, a new line with the file's own indentation
    text::Message about; ///< a sentence; may be empty for a name
};

struct Completion {
    text::Span range;                  ///< what a candidate replaces: what was typed of it, and the rest of that word
    std::string typed;                 ///< the part of it before the place
    std::vector<Candidate> candidates; ///< best first: those that begin as typed, then those that contain it
    bool closed = false;               ///< nothing else may stand here
};

/// Names beyond those of the text itself: what other files of the project bring.
struct KnownNames {
    std::vector<std::string> services, networks, volumes, secrets, configs, models;
};

/// What may stand at an offset (bytes; at most the text's size). No candidates where nothing is known, in comments, in block scalars,
/// and where the one word that would fit is written already.
[[nodiscard]] Completion complete(std::string_view text, std::size_t offset, const KnownNames& more = {});

} // namespace hullwright::compose
