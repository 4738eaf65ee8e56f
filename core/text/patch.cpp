#include "core/text/patch.h"

#include <algorithm>

namespace hullwright::text {

Patch Patch::inverse() const
{
    Patch out;
    out.hunks.reserve(hunks.size());
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (const Hunk& hunk : hunks) {
        out.hunks.push_back({hunk.offset + grown - shrunk, hunk.inserted, hunk.removed});
        grown += hunk.inserted.size();
        shrunk += hunk.removed.size();
    }
    return out;
}

Result<std::string> apply(std::string_view text, const Patch& patch)
{
    std::string out;
    std::size_t at = 0;
    for (const Hunk& hunk : patch.hunks) {
        const bool fits = hunk.offset >= at && hunk.offset <= text.size() && text.substr(hunk.offset, hunk.removed.size()) == hunk.removed;
        if (!fits)
            return tl::unexpected(Error{ErrorCode::Refused, "The change does not fit the text: something else changed it in the meantime", "Make the change again.",
                                        {}, {hunk.offset, hunk.offset}, {}});
        out.append(text, at, hunk.offset - at);
        out += hunk.inserted;
        at = hunk.offset + hunk.removed.size();
    }
    out.append(text.substr(at));
    return out;
}

namespace {

/// A piece of the text between two patches' ends: bytes kept from the first text, or bytes inserted.
struct Piece {
    bool kept = false;
    std::size_t offset = 0; ///< in the first text, where kept; where an insertion stands, else
    std::size_t size = 0;   ///< bytes in the text after
    std::string inserted;
};

void appendKept(std::vector<Piece>& out, std::size_t offset, std::size_t size)
{
    if (size != 0)
        out.push_back({true, offset, size, {}});
}

/// The text after `patch`, as pieces; the last one is open-ended.
std::vector<Piece> pieces(const Patch& patch)
{
    std::vector<Piece> out;
    std::size_t at = 0;
    for (const Hunk& hunk : patch.hunks) {
        appendKept(out, at, hunk.offset - at);
        if (!hunk.inserted.empty())
            out.push_back({false, hunk.offset, hunk.inserted.size(), hunk.inserted});
        at = hunk.offset + hunk.removed.size();
    }
    out.push_back({true, at, std::string::npos - at, {}});
    return out;
}

/// Splits the pieces so that one begins exactly at `offset` of the text after; returns its index.
std::size_t splitAt(std::vector<Piece>& list, std::size_t offset)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (at == offset)
            return i;
        Piece& piece = list[i];
        if (offset < at + piece.size || i + 1 == list.size()) {
            const std::size_t head = offset - at;
            Piece tail = piece;
            tail.size -= head;
            if (piece.kept)
                tail.offset += head;
            else
                tail.inserted.erase(0, head);
            piece.size = head;
            if (!piece.kept)
                piece.inserted.resize(head);
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(tail));
            return i + 1;
        }
        at += piece.size;
    }
    return list.size();
}

} // namespace

Patch compose(const Patch& first, const Patch& second)
{
    std::vector<Piece> list = pieces(first);
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (const Hunk& hunk : second.hunks) {
        const std::size_t offset = hunk.offset + grown - shrunk;
        const std::size_t begin = splitAt(list, offset);
        const std::size_t end = hunk.removed.empty() ? begin : splitAt(list, offset + hunk.removed.size());
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(begin), list.begin() + static_cast<std::ptrdiff_t>(end));
        if (!hunk.inserted.empty())
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(begin), Piece{false, 0, hunk.inserted.size(), hunk.inserted});
        grown += hunk.inserted.size();
        shrunk += hunk.removed.size();
    }
    // What the first text had between the kept pieces was removed, by the one or the other: by the first patch's own record, or
    // from the second's, less what the first inserted.
    std::vector<std::pair<std::size_t, char>> removed; // offset in the first text, byte
    for (const Hunk& hunk : first.hunks)
        for (std::size_t i = 0; i < hunk.removed.size(); ++i)
            removed.emplace_back(hunk.offset + i, hunk.removed[i]);
    const std::vector<Piece> middle = pieces(first);
    for (const Hunk& hunk : second.hunks) {
        std::size_t at = 0;
        for (const Piece& piece : middle) {
            const std::size_t begin = std::max(at, hunk.offset);
            const std::size_t end = std::min(piece.size > std::string::npos - at ? std::string::npos : at + piece.size, hunk.offset + hunk.removed.size());
            if (piece.kept)
                for (std::size_t i = begin; i < end; ++i)
                    removed.emplace_back(piece.offset + i - at, hunk.removed[i - hunk.offset]);
            if (piece.size > std::string::npos - at)
                break;
            at += piece.size;
        }
    }
    std::sort(removed.begin(), removed.end());

    Patch out;
    std::size_t source = 0;
    std::size_t next = 0;
    std::string inserted;
    for (const Piece& piece : list) {
        if (!piece.kept) {
            inserted += piece.inserted;
            continue;
        }
        std::string gone;
        while (next < removed.size() && removed[next].first < piece.offset)
            gone += removed[next++].second;
        if (!gone.empty() || !inserted.empty())
            out.hunks.push_back({source, std::move(gone), std::move(inserted)});
        inserted.clear();
        source = piece.offset + piece.size;
    }
    return out;
}

std::size_t mapForward(const Patch& patch, std::size_t offset)
{
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (const Hunk& hunk : patch.hunks) {
        if (hunk.offset > offset || (hunk.offset == offset && hunk.removed.empty() && hunk.inserted.empty()))
            break;
        if (offset < hunk.offset + hunk.removed.size())
            return hunk.offset + grown - shrunk;
        grown += hunk.inserted.size();
        shrunk += hunk.removed.size();
    }
    return offset + grown - shrunk;
}

} // namespace hullwright::text
