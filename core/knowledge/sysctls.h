// What we know about kernel settings under `sysctls`: whose they are, which values open something, which the runtime refuses.
#pragma once

#include "core/text/message.h"

#include <string>
#include <string_view>

namespace hullwright::knowledge {

struct SysctlVerdict {
    enum class Space { Net, Ipc, Uts, Host };
    Space space = Space::Host; ///< Host: not in a namespace of the container; the runtime refuses it and the container does not start
    int severity = 0;          ///< of this value: 0 none, 1 info ... 5 critical
    bool safe = false;         ///< on Kubernetes' list of what everybody may set
    text::Text why;
};

/// Judges NAME = value. Both separators of names (`.` and `/`) are understood, and `conf.default` and single interfaces judged like `conf.all`.
[[nodiscard]] SysctlVerdict judgeSysctl(std::string_view name, std::string_view value);

} // namespace hullwright::knowledge
