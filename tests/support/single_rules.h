// Rules of seccomp profiles, compared without their order and without how names are grouped.
#pragma once

#include "core/seccomp/profile.h"

#include <set>
#include <string>

namespace hullwright::test {

/// Adds a rule as rules of one name each, as JSON without comments.
inline void addSingleRules(std::set<std::string>& rules, const seccomp::Rule& rule)
{
    for (const std::string& name : rule.names) {
        seccomp::Profile one;
        one.rules = {rule};
        one.rules[0].names = {name};
        one.rules[0].comment.clear();
        rules.insert(seccomp::toJson(one));
    }
}

} // namespace hullwright::test
