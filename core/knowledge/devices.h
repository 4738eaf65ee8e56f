// What we know about device nodes: what a service can do that is given one under `devices`, or a rule for a class of them.
#pragma once

#include "core/knowledge/capabilities.h"
#include "core/text/message.h"

#include <string>
#include <string_view>

namespace hullwright::knowledge {

/// What a device gives. Severities as in paths.h: 0 none, 1 info, 2 low, 3 medium, 4 high, 5 critical.
struct DeviceVerdict {
    int severity = 0;
    bool known = false;     ///< an entry matched (or the rule could be read)
    bool takesHost = false; ///< leads to root on the host by itself
    Effect effect = Effect::Harmless;
    text::Text why;
    std::string pattern;    ///< the entry that matched
};

/// Judges the host side of a `devices` entry: a node, a folder of nodes (at least as bad as what may lie in it), or a CDI name
/// (vendor.com/class=name), whose contents the host decides.
[[nodiscard]] DeviceVerdict judgeDevice(std::string_view source);
/// The same for permissions other than rwm: without write, what only writing could do is left out; disks stay readable.
[[nodiscard]] DeviceVerdict judgeDevice(std::string_view source, std::string_view permissions);

/// Judges an entry of `device_cgroup_rules`, as in "c 189:* rwm". With MKNOD, which is a default, the container makes the node itself.
[[nodiscard]] DeviceVerdict judgeDeviceRule(std::string_view rule);

} // namespace hullwright::knowledge
