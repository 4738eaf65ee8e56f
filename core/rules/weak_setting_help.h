// Findings about settings of programs that switch a protection off; the rules differ in the kind of protection.
#pragma once

#include "core/knowledge/weak_settings.h"
#include "core/rules/rule.h"

namespace hullwright::rules {

/// One finding for each variable or option of a kind. `message` takes the service (%1), the setting (%2) and what follows (%3). What nobody outside
/// reaches is rated one step lower; `least` leaves out what is below it then.
void reportWeakSettings(const compose::Service& service, const Context& context, knowledge::WeakSetting::Kind kind, Severity least, text::Text message);

/// The edits that take the variable or option away again.
[[nodiscard]] std::vector<Fix> weakSettingFixes(const Finding& finding, const FixContext& context);

} // namespace hullwright::rules
