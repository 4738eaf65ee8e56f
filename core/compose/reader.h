// Reads a YAML tree as a tree of values: aliases and merge keys followed, scalars typed, limits kept.
#pragma once

#include "core/compose/context.h"
#include "core/compose/value.h"

#include <functional>
#include <memory>
#include <unordered_set>
#include <utility>
#include <vector>

namespace hullwright::compose {

/// `!reset` and `!override` say how a value meets the one of an earlier document or file.
struct Mark {
    enum class Kind : std::uint8_t { Reset, Override };
    yaml::Path path;
    Kind kind = Kind::Reset;
};

/// The reference gives up at this many visited nodes, aliases counted each time.
inline constexpr std::size_t kMostVisits = 100'000;

class Reader {
public:
    explicit Reader(Problems& problems) : m_problems(&problems) {}

    /// Where to complain from now on.
    void reportTo(Problems& problems) { m_problems = &problems; }

    /// A node's value. What can't be read is reported and left out. A value marked `!reset` is null and left out of its parent.
    [[nodiscard]] Value read(const yaml::Node& node, const Trail& where);
    /// The key of an entry as text; reports and returns nothing where it can't be one.
    [[nodiscard]] std::optional<std::string> keyText(const yaml::Node& key, const Trail& where);

    void count(std::size_t visits) { m_visits += visits; }
    [[nodiscard]] std::size_t visits() const { return m_visits; }
    [[nodiscard]] bool exhausted() const { return m_exhausted; }
    /// The marks met since the last call.
    [[nodiscard]] std::vector<Mark> takeMarks() { return std::exchange(m_marks, {}); }

    /// Regions that were looked at since the last call.
    [[nodiscard]] std::vector<std::shared_ptr<const yaml::Region>> takeRegions();
    /// Puts a region back that was taken.
    void keepRegion(std::shared_ptr<const yaml::Region> region);

private:
    [[nodiscard]] bool enter(const yaml::Node& node, const Trail& where);
    void note(const yaml::Node& node);
    [[nodiscard]] bool marked(const yaml::Node& node, const Trail& where);
    [[nodiscard]] Value readAlias(const yaml::Node& node, const Trail& where);
    [[nodiscard]] Value readScalar(const yaml::Node& node, const Trail& where);
    [[nodiscard]] Value readMapping(const yaml::Node& node, const Trail& where);
    [[nodiscard]] Value readSequence(const yaml::Node& node, const Trail& where);
    void merge(const yaml::Node& source, const Trail& where, std::vector<Value::Entry>& merged);
    void reportDuplicate(const yaml::Node& key, const std::string& name, const Trail& where);

    Problems* m_problems;
    std::size_t m_visits = 0;
    std::size_t m_depth = 0;
    bool m_exhausted = false;
    std::vector<Mark> m_marks;
    std::vector<yaml::Node> m_open; ///< targets of the aliases that are being read
    std::vector<std::shared_ptr<const yaml::Region>> m_regions;
    std::unordered_set<const yaml::Region*> m_seen;
};

} // namespace hullwright::compose
