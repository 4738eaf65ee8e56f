// Writes the edits of fixes so that they fit how a service is written: in itself, through an alias or a merge key, or extended from another.
//
// What can't be expressed without changing something else is no fix: the functions then return nothing.
#pragma once

#include "core/grants/service_image.h"
#include "core/rules/rule.h"
#include "core/yaml/edit.h"
#include "core/yaml/tree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::rules {

using Operations = compose::Edits;

/// The edits of one service. A value is edited in the file that writes it (the last, where several do); something absent is added where the
/// service is first defined.
class ServiceEdit {
public:
    ServiceEdit(const FixContext& context, std::string_view service);

    /// False where no file has such a service.
    [[nodiscard]] bool possible() const { return !m_definitions.empty(); }
    [[nodiscard]] yaml::Path path(const yaml::Path& steps = {}) const;
    /// An edit below a key of the service, aimed at where the service writes that key.
    [[nodiscard]] compose::FileEdit aimed(std::string_view key, yaml::Operation operation) const;
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
    /// One more variable, beside those that it has: in the form that it writes them in.
    [[nodiscard]] std::optional<Operations> addVariable(const std::string& name, const std::string& value) const;
    /// Takes the item at a place out of a list.
    [[nodiscard]] std::optional<Operations> removeItem(const std::string& key, const yaml::Place& place) const;
    /// Another value in place of a scalar item.
    [[nodiscard]] std::optional<Operations> replaceItem(const std::string& key, const yaml::Place& place, const std::string& value) const;
    /// The node of the item at a place, with the list that it stands in; no node where the list is not this key's.
    [[nodiscard]] yaml::Node item(std::string_view key, const yaml::Place& place) const;
    /// Sets something within an item (a node that item() gave) that a definition writes itself; nothing where it comes from elsewhere.
    [[nodiscard]] std::optional<Operations> setInItem(const std::string& key, const yaml::Node& item, const std::string& name, const yaml::Value& value) const;

private:
    [[nodiscard]] std::optional<Operations> rewritten(const std::string& key, const yaml::Node& list, std::size_t index, const yaml::Value* replacement) const;

    /// Where a key is written, or would be.
    [[nodiscard]] const compose::Spot& spot(std::string_view key) const;
    [[nodiscard]] const compose::Spot* writer(std::string_view key, const yaml::Node& value) const;
    [[nodiscard]] bool mergeBrings(const compose::Spot& definition, std::string_view key) const;

    const std::vector<compose::SourceFile>& m_files;
    yaml::Path m_path; ///< of the service, or of the shared mapping that is edited in its place
    std::vector<compose::Spot> m_definitions; ///< values of the service's key in the order they merge: mappings, or aliases
};

/// The node that a finding points at, where an edit of it changes nothing else: it is the service's own text (not that of one it extends), and no
/// anchor gives it, or what it stands in below the service, to others. No node otherwise.
[[nodiscard]] yaml::Node editableNode(const FixContext& context, const Finding& finding);
/// An edit of the file that a finding points into.
[[nodiscard]] Operations inFile(const FixContext& context, const Finding& finding, yaml::Operation operation);
/// Takes that node out, with the collections that would be empty without it; the first `keep` steps of its path stay
/// (services.web.build.args[0] with 3 leaves at least services.web.build).
[[nodiscard]] std::optional<Operations> removeNode(const FixContext& context, const Finding& finding, std::size_t keep);
/// Another value in its place.
[[nodiscard]] std::optional<Operations> setNode(const FixContext& context, const Finding& finding, const yaml::Value& value);

/// One fix, or none where there are no edits.
[[nodiscard]] std::vector<Fix> oneFix(FixKind kind, text::Message title, const std::optional<Operations>& operations);
void addFix(std::vector<Fix>& fixes, FixKind kind, text::Message title, const std::optional<Operations>& operations);
/// The same, for one that rests on what is known of the service's image.
void addFix(std::vector<Fix>& fixes, FixKind kind, text::Message title, const std::optional<Operations>& operations, const grants::Basis& basis);
/// Both, one after the other; nothing where one is missing.
[[nodiscard]] std::optional<Operations> both(std::optional<Operations> first, const std::optional<Operations>& second);

} // namespace hullwright::rules
