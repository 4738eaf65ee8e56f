// A change to a text as a list of replaced stretches, kept with what they replaced so that it can be undone exactly.
#pragma once

#include "core/text/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::text {

/// One replaced stretch: at `offset` (bytes, in the text before the patch) `removed` stood, and `inserted` stands after.
struct Hunk {
    std::size_t offset = 0;
    std::string removed;
    std::string inserted;
    friend bool operator==(const Hunk&, const Hunk&) = default;
};

/// Hunks sorted by offset and disjoint. The empty patch changes nothing.
struct Patch {
    std::vector<Hunk> hunks;

    [[nodiscard]] bool empty() const { return hunks.empty(); }
    /// The patch that undoes this one; its offsets count in the text after this one.
    [[nodiscard]] Patch inverse() const;
    friend bool operator==(const Patch&, const Patch&) = default;
};

/// The text after the patch. Fails (Refused) when a hunk's `removed` is not what stands at its offset, when hunks overlap or
/// are out of order; the text given is never touched.
[[nodiscard]] Result<std::string> apply(std::string_view text, const Patch& patch);

/// The one patch that does what `first` and then `second` do; `second` counts in the text after `first`.
[[nodiscard]] Patch compose(const Patch& first, const Patch& second);

/// The patch with the smallest line-wise hunks that turns one text into the other (what an external change did).
[[nodiscard]] Patch difference(std::string_view before, std::string_view after);

/// Where an offset of the text before the patch lies afterwards; inside a replaced stretch: that stretch's new start.
[[nodiscard]] std::size_t mapForward(const Patch& patch, std::size_t offset);

} // namespace hullwright::text
