// Which edits of cap_add and cap_drop give a service a set of capabilities, in the words and the form that the file has.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/capabilities.h"
#include "core/yaml/edit.h"
#include "ui/panels/list_items.h"

#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

/// The two lists as a file has them; no node where none does.
struct WrittenLists {
    yaml::Node add, drop;
};

/// The names that each list is to have.
struct WantedLists {
    std::vector<std::string> add, drop;
};

/// What the service holds now.
[[nodiscard]] knowledge::CapabilityMask held(const compose::Service& service);
/// The fewest edits after which it holds `wanted`: a service that drops ALL lists what it keeps, another what differs from the
/// default. No edits where it is so already. A privileged service holds everything whatever is written: no edits either.
[[nodiscard]] std::vector<yaml::Operation> capabilityEdits(const compose::Service& service, const WrittenLists& written, knowledge::CapabilityMask wanted);
/// Drops ALL and adds nothing.
[[nodiscard]] std::vector<yaml::Operation> dropAll(const compose::Service& service, const WrittenLists& written);
/// Drops ALL and adds exactly these.
[[nodiscard]] std::vector<yaml::Operation> dropAllBut(const compose::Service& service, const WrittenLists& written, knowledge::CapabilityMask kept);
/// Takes both lists out.
[[nodiscard]] std::vector<yaml::Operation> engineDefault(const compose::Service& service, const WrittenLists& written);

/// What each of these makes of the lists: nothing where it holds `wanted` already, or is privileged.
[[nodiscard]] std::optional<WantedLists> listsFor(const compose::Service& service, knowledge::CapabilityMask wanted);
[[nodiscard]] WantedLists listsForAllBut(const compose::Service& service, knowledge::CapabilityMask kept);
/// The edits of lists that one text has whole.
[[nodiscard]] std::vector<yaml::Operation> listEdits(const compose::Service& service, const WrittenLists& written, const WantedLists& wanted);
/// The change of one list that several texts add up to.
[[nodiscard]] ItemChange listChange(const compose::Service& service, const std::vector<compose::Text>& now, const std::vector<std::string>& wanted);

} // namespace hullwright::ui
