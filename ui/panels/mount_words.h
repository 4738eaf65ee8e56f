// What a mount opens, in the words of the mounts panel: a line a fact.
#pragma once

#include "core/compose/stack.h"

#include <QString>

#include <functional>
#include <string>

namespace hullwright::ui {

struct GivenFile;

/// The file and line of an origin as users read it; empty where it has none.
using LineOf = std::function<QString(const compose::Origin& origin)>;

/// `service` is whose mount it is.
[[nodiscard]] QString aboutMount(const compose::Stack& stack, const std::string& service, const compose::Mount& mount, const LineOf& lineOf);
/// The same of a secret or a config that it is given.
[[nodiscard]] QString aboutFile(const GivenFile& file, const LineOf& lineOf);

} // namespace hullwright::ui
