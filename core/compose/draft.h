// A service on its way: as one document has it, or as several drafts came together. What did not change from one load to the next is one object.
#pragma once

#include "core/compose/ground.h"
#include "core/compose/reader.h"

#include <compare>
#include <map>
#include <memory>
#include <unordered_set>

namespace hullwright::compose {

struct Draft;
using DraftPtr = std::shared_ptr<const Draft>;

struct Draft {
    Value value;
    std::vector<Problem> problems;             ///< met while it was made
    std::vector<Mark> marks;                   ///< `!reset` and `!override` in it
    std::vector<Interpolation> interpolations; ///< texts of its own that had variables
    GroundPtr ground;                          ///< that those were filled in on; null for a draft that was made of others
    std::vector<std::shared_ptr<const yaml::Region>> regions; ///< of its own text
    std::size_t visits = 0;                    ///< nodes that reading it looked at
    std::vector<DraftPtr> from;                ///< the drafts that it was made from
};

/// A draft and all that it was made from, each once.
void visitDrafts(const DraftPtr& draft, const std::function<void(const Draft&)>& visit);

/// What a draft was made of: the step, and the addresses of everything that went into it. Whoever is remembered under a key keeps those alive.
struct DraftKey {
    enum class Step : std::uint8_t { Read, Settled, Based, Extended, Imported, Merged, Layered };
    Step step = Step::Read;
    const void* first = nullptr;
    const void* second = nullptr;
    const void* ground = nullptr; ///< where the step depends on one
    std::size_t offset = 0;       ///< within a region
    std::string name;
    friend auto operator<=>(const DraftKey&, const DraftKey&) = default;
};

/// The drafts of a load, by what they were made of; those of the load before it are taken over where they are asked for again.
class Drafts {
public:
    using Map = std::map<DraftKey, DraftPtr>;

    explicit Drafts(const Map* before) : m_before(before) {}

    /// Null where there is none yet.
    [[nodiscard]] DraftPtr find(const DraftKey& key);
    /// The draft of a key, made by `make` where there is none yet.
    template <class Make>
    [[nodiscard]] DraftPtr get(const DraftKey& key, Make make)
    {
        if (auto found = find(key))
            return found;
        return keep(key, make());
    }
    DraftPtr keep(const DraftKey& key, DraftPtr draft);
    [[nodiscard]] Map take() { return std::move(m_now); }

private:
    const Map* m_before;
    Map m_now;
};

} // namespace hullwright::compose
