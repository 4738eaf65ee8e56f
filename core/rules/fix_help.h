// Writes the edits of fixes so that they fit how a service is written: in itself, through an alias or a merge key, or extended from another.
//
// What can't be expressed without changing something else is no fix: the functions then return nothing.
#pragma once

#include "core/rules/rule.h"
#include "core/yaml/edit.h"
#include "core/yaml/tree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::rules {

using Operations = std::vector<yaml::Operation>;

/// The edits of one service.
class ServiceEdit {
public:
    ServiceEdit(const FixContext& context, std::string_view service);

    /// False where the tree has no such service, or has it twice.
    [[nodiscard]] bool possible() const { return static_cast<bool>(m_service); }
    /// What the service's text also gives others (its anchor is used elsewhere).
    [[nodiscard]] bool shared() const;

    [[nodiscard]] yaml::Path path(const yaml::Path& steps = {}) const;
    [[nodiscard]] std::size_t document() const { return m_document; }
    /// The value that the service itself writes for a key; no node where it does not.
    [[nodiscard]] yaml::Node own(std::string_view key) const;
    /// The value of a key with aliases and merge keys followed; `extends` is not.
    [[nodiscard]] yaml::Node written(std::string_view key) const;
    [[nodiscard]] bool extends() const { return static_cast<bool>(own("extends")); }

    /// `key: value`, whatever stood there.
    [[nodiscard]] std::optional<Operations> set(const std::string& key, const yaml::Value& value) const;
    /// Takes a key away; where that would uncover an inherited value, writes `neutral` instead.
    [[nodiscard]] std::optional<Operations> unset(const std::string& key, const yaml::Value& neutral) const;
    /// One more item of a list, keeping those that are inherited.
    [[nodiscard]] std::optional<Operations> append(const std::string& key, const std::vector<std::string>& items) const;
    /// Takes the item at a place out of a list.
    [[nodiscard]] std::optional<Operations> removeItem(const std::string& key, const yaml::Place& place) const;
    /// Another value in place of a scalar item.
    [[nodiscard]] std::optional<Operations> replaceItem(const std::string& key, const yaml::Place& place, const std::string& value) const;
    /// The node of the item at a place, with the list that it stands in; no node where the list is not this key's.
    [[nodiscard]] yaml::Node item(std::string_view key, const yaml::Place& place) const;

private:
    [[nodiscard]] std::optional<Operations> rewritten(const std::string& key, const yaml::Node& list, std::size_t index, const yaml::Value* replacement) const;

    const yaml::Tree& m_tree;
    std::string m_name;
    yaml::Node m_service; ///< the value of the service's key: a mapping, or an alias
    std::size_t m_document = 0;
};

/// A node as a value to be written elsewhere; nothing where it has tags, merge keys, or is too deep.
[[nodiscard]] std::optional<yaml::Value> valueOf(const yaml::Node& node);

/// One fix, or none where there are no edits.
[[nodiscard]] std::vector<Fix> oneFix(FixKind kind, text::Message title, const std::optional<Operations>& operations);
void addFix(std::vector<Fix>& fixes, FixKind kind, text::Message title, const std::optional<Operations>& operations);
/// Both, one after the other; nothing where one is missing.
[[nodiscard]] std::optional<Operations> both(std::optional<Operations> first, const std::optional<Operations>& second);

} // namespace hullwright::rules
