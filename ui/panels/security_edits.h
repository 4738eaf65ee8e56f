// Edits of one kind of entry in a service's security_opt.
#pragma once

#include "core/compose/project_edit.h"
#include "core/compose/source_file.h"
#include "core/compose/stack.h"
#include "core/yaml/edit.h"
#include "ui/panels/list_items.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::ui {

/// The edits after which security_opt has exactly one entry of a kind ("seccomp", "no-new-privileges", "label:type") with this value, or none.
/// Other entries stay as they are; the list goes when nothing is left in it. `written` is the list as a file has it; no node where none does.
/// `between` stands between kind and value where no entry shows what the file prefers.
[[nodiscard]] std::vector<yaml::Operation> securityEdits(const compose::Service& service, const yaml::Node& written, std::string_view kind, const std::optional<std::string>& value, char between = ':');

/// The same for a list that several texts add up to.
[[nodiscard]] ItemChange securityChange(const compose::Service& service, std::string_view kind, const std::optional<std::string>& value, char between = ':');

/// The edits for the project, each where what it changes stands, without a question: an entry that other services have too stays for them, and this one gets its own
/// behind it, which is the one in force. Nothing where the list can't be changed so.
[[nodiscard]] std::optional<compose::Edits> securityEditsInPlace(const std::vector<compose::SourceFile>& files, const compose::Service& service, std::string_view kind, const std::optional<std::string>& value, char between = ':');

} // namespace hullwright::ui
