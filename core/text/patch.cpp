#include "core/text/patch.h"

#include "core/text/line_diff.h"

#include <fmt/format.h>

#include <deque>

namespace hullwright::text {

namespace {

Error patchError(std::string message, const Hunk& hunk)
{
    return {ErrorCode::Refused, std::move(message), "The text has changed since the edit was made", {}, {hunk.offset, hunk.offset + hunk.removed.size()}, {}};
}

/// Joins stretches while two patches are merged into one. A stretch of the text between them is either untouched or comes
/// from a hunk of the first patch.
class Composer {
public:
    explicit Composer(const Patch& first) : m_first(first) { }

    Patch compose(const Patch& second)
    {
        for (const Hunk& hunk : second.hunks) {
            keep(hunk.offset - m_middle);
            emit("", hunk.inserted);
            drop(hunk.removed);
        }
        while (m_next < m_first.hunks.size())
            keep(nextStart() - m_middle + m_first.hunks[m_next].inserted.size() - m_used);
        flush();
        return std::move(m_result);
    }

private:
    /// Where the next stretch of the first patch starts in the text between the patches.
    std::size_t nextStart() const { return m_first.hunks[m_next].offset - m_before + m_middle; }
    bool inside() const { return m_next < m_first.hunks.size() && m_first.hunks[m_next].offset <= m_before; }

    void enter()
    {
        if (inside() && !m_entered) {
            emit(m_first.hunks[m_next].removed, "");
            m_entered = true;
        }
    }

    void leaveIfDone()
    {
        if (m_entered && m_used == m_first.hunks[m_next].inserted.size()) {
            m_before += m_first.hunks[m_next].removed.size();
            ++m_next;
            m_used = 0;
            m_entered = false;
        }
    }

    /// Passes over `count` bytes of the middle text that stay.
    void keep(std::size_t count)
    {
        do {
            enter();
            if (m_entered) {
                const std::string& inserted = m_first.hunks[m_next].inserted;
                const std::size_t part = std::min(count, inserted.size() - m_used);
                emit("", std::string_view(inserted).substr(m_used, part));
                m_used += part;
                advanceMiddle(part, count);
                leaveIfDone();
            } else {
                const std::size_t untilNext = m_next < m_first.hunks.size() ? m_first.hunks[m_next].offset - m_before : count;
                const std::size_t part = std::min(count, untilNext);
                if (part > 0)
                    flush();
                m_before += part;
                advanceMiddle(part, count);
            }
        } while (count > 0);
    }

    /// Passes over bytes of the middle text that the second patch removes.
    void drop(std::string_view removed)
    {
        std::size_t count = removed.size();
        while (count > 0) {
            enter();
            if (m_entered) {
                const std::size_t part = std::min(count, m_first.hunks[m_next].inserted.size() - m_used);
                m_used += part;
                removed.remove_prefix(part);
                advanceMiddle(part, count);
                leaveIfDone();
            } else {
                const std::size_t untilNext = m_next < m_first.hunks.size() ? m_first.hunks[m_next].offset - m_before : count;
                const std::size_t part = std::min(count, untilNext);
                emit(removed.substr(0, part), "");
                removed.remove_prefix(part);
                m_before += part;
                advanceMiddle(part, count);
            }
        }
    }

    void advanceMiddle(std::size_t part, std::size_t& count)
    {
        m_middle += part;
        count -= part;
    }

    void emit(std::string_view removed, std::string_view inserted)
    {
        if (!m_open) {
            m_pending = {m_before, {}, {}};
            m_open = true;
        }
        m_pending.removed += removed;
        m_pending.inserted += inserted;
    }

    void flush()
    {
        if (m_open && m_pending.removed != m_pending.inserted)
            m_result.hunks.push_back(std::move(m_pending));
        m_open = false;
    }

    const Patch& m_first;
    Patch m_result;
    Hunk m_pending;
    std::size_t m_next = 0;    ///< hunk of the first patch that comes next, or is being passed
    std::size_t m_used = 0;    ///< bytes of its inserted text already passed
    std::size_t m_before = 0;  ///< offset in the text before both
    std::size_t m_middle = 0;  ///< offset in the text between them
    bool m_entered = false;
    bool m_open = false;
};

} // namespace

Patch Patch::inverse() const
{
    Patch result;
    result.hunks.reserve(hunks.size());
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (const Hunk& hunk : hunks) {
        result.hunks.push_back({hunk.offset + grown - shrunk, hunk.inserted, hunk.removed});
        grown += hunk.inserted.size();
        shrunk += hunk.removed.size();
    }
    return result;
}

Result<std::string> apply(std::string_view text, const Patch& patch)
{
    std::string result;
    result.reserve(text.size() + 256);
    std::size_t at = 0;
    for (const Hunk& hunk : patch.hunks) {
        if (hunk.offset < at)
            return tl::unexpected(patchError("The changes overlap or are out of order", hunk));
        if (hunk.offset > text.size() || text.substr(hunk.offset, hunk.removed.size()) != hunk.removed)
            return tl::unexpected(patchError(fmt::format("The text at byte {} is not what the change expects", hunk.offset), hunk));
        result += text.substr(at, hunk.offset - at);
        result += hunk.inserted;
        at = hunk.offset + hunk.removed.size();
    }
    result += text.substr(at);
    return result;
}

Patch compose(const Patch& first, const Patch& second)
{
    if (first.empty() || second.empty())
        return first.empty() ? second : first;
    return Composer(first).compose(second);
}

Patch difference(std::string_view before, std::string_view after)
{
    Patch patch;
    for (const LineChange& change : changedLines(before, after))
        patch.hunks.push_back({change.before.begin, std::string(change.before.of(before)), std::string(change.after.of(after))});
    return patch;
}

std::size_t mapForward(const Patch& patch, std::size_t offset)
{
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (const Hunk& hunk : patch.hunks) {
        if (hunk.offset > offset || (hunk.offset == offset && !hunk.removed.empty()))
            break;
        if (offset < hunk.offset + hunk.removed.size())
            return hunk.offset + grown - shrunk;
        grown += hunk.inserted.size();
        shrunk += hunk.removed.size();
    }
    return offset + grown - shrunk;
}

} // namespace hullwright::text
