// What a patch touches of a tree, as entries that can be read again on their own, and what reading them gives.
//
// The entries are read in a small text of their own, which puts the same indentation above and the same kind of line below them. Whatever can't be
// proved to stay inside its entry (another anchor, a document marker, the indentation of a key) is left to reading the text whole.
#pragma once

#include "core/yaml/tree_storage.h"

#include <optional>

namespace hullwright::yaml {

/// Neighbouring entries of one mapping that are read again together; many are a few clusters, read beside each other.
struct Cluster {
    std::uint32_t first = 0; ///< slots of the tree before, inclusive
    std::uint32_t last = 0;
    std::size_t begin = 0;   ///< where the first one's line begins, in the text before
    std::size_t end = 0;     ///< where the line after the last one's begins, in the text before
    std::ptrdiff_t delta = 0;
    std::size_t newBegin = 0;
    std::vector<Slot> slots; ///< as read again, based in the text after
    std::vector<Child> children;
};

/// A tree of one document as lines of entries.
class EntryLines {
public:
    explicit EntryLines(const Tree::Data& data) : m_data(data) {}

    [[nodiscard]] const Region& skeleton() const { return *m_data.slots[kSkeleton].region; }
    [[nodiscard]] std::uint32_t root() const { return m_data.documents[0].root; }
    [[nodiscard]] std::size_t lineStart(std::size_t at) const;
    [[nodiscard]] std::size_t keyBegin(std::uint32_t mapping, std::size_t entry) const;
    [[nodiscard]] std::size_t slotEnd(std::uint32_t slot) const;
    /// Whether slots follow one another as entries of one mapping.
    [[nodiscard]] bool contiguous(std::uint32_t first, std::uint32_t last) const;

private:
    [[nodiscard]] std::size_t nextKey(std::uint32_t mapping, std::size_t entry) const;

    const Tree::Data& m_data;
};

/// The entries that a patch touches, in order; nothing where it touches more than entries.
[[nodiscard]] std::optional<std::vector<Cluster>> findClusters(const Tree::Data& before, const text::Patch& patch);

/// Reads the clusters' entries in the text after the patch; false where the text must be read whole.
[[nodiscard]] bool readAgain(const Tree::Data& before, std::string_view textAfter, std::vector<Cluster>& clusters);

} // namespace hullwright::yaml
