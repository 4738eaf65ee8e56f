// Whether two trees say the same, byte for byte: what an update must give is what reading the text whole gives.
#pragma once

#include "core/yaml/tree_storage.h"

namespace hullwright::fuzz {

inline bool sameNode(const yaml::Node& a, const yaml::Node& b)
{
    if (!a || !b)
        return static_cast<bool>(a) == static_cast<bool>(b);
    if (a.kind() != b.kind() || a.style() != b.style() || a.value() != b.value() || a.anchor() != b.anchor() || a.tag() != b.tag() || a.size() != b.size() || a.span() != b.span()
        || a.contentSpan() != b.contentSpan() || yaml::TreeAccess::indicator(a) != yaml::TreeAccess::indicator(b) || a.target().span() != b.target().span())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!sameNode(a.key(i), b.key(i)) || !sameNode(a.item(i), b.item(i)))
            return false;
    return true;
}

inline bool sameTree(const yaml::Tree& a, const yaml::Tree& b)
{
    const auto& left = yaml::TreeAccess::data(a);
    const auto& right = yaml::TreeAccess::data(b);
    if (a.documentCount() != b.documentCount() || left.slots.size() != right.slots.size() || left.anchors != right.anchors || left.aliases != right.aliases)
        return false;
    for (std::size_t i = 0; i < a.documentCount(); ++i)
        if (!sameNode(a.root(i), b.root(i)))
            return false;
    return true;
}

} // namespace hullwright::fuzz
