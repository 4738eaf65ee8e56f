// Reads `security_opt` as the engine does: `=` and, deprecated, `:` separate; the last entry of a kind holds.
#include "core/compose/stack_reader.h"

namespace hullwright::compose {
namespace {

/// Go's strconv.ParseBool, which the engine asks for no-new-privileges and writable-cgroups.
std::optional<bool> engineBoolean(std::string_view text)
{
    for (const std::string_view word : {"1", "t", "T", "true", "TRUE", "True"}) {
        if (text == word)
            return true;
    }
    for (const std::string_view word : {"0", "f", "F", "false", "FALSE", "False"}) {
        if (text == word)
            return false;
    }
    return std::nullopt;
}

struct Option {
    std::string name;
    std::string value;
    bool hasValue = false;
};

Option splitOption(const std::string& text)
{
    auto at = text.find('=');
    if (at == std::string::npos)
        at = text.find(':');
    if (at == std::string::npos)
        return {text, {}, false};
    return {text.substr(0, at), text.substr(at + 1), true};
}

} // namespace

SecurityOptions readSecurityOptions(const std::vector<Text>& options)
{
    SecurityOptions security;
    for (const Text& entry : options) {
        const Option option = splitOption(entry.value);
        const auto flag = option.hasValue ? engineBoolean(option.value) : std::optional<bool>(true);
        if (option.name == "no-new-privileges" && flag)
            security.noNewPrivileges = Sourced<bool>{*flag, entry.origin};
        else if (option.name == "writable-cgroups" && flag)
            security.writableCgroups = Sourced<bool>{*flag, entry.origin};
        else if (option.name == "seccomp" && option.hasValue)
            security.seccomp = Sourced<std::string>{option.value, entry.origin};
        else if (option.name == "apparmor" && option.hasValue)
            security.appArmor = Sourced<std::string>{option.value, entry.origin};
        else if (option.name == "label" && option.value == "disable")
            security.labelDisable = Sourced<bool>{true, entry.origin};
        else if (option.name == "label" && option.hasValue)
            security.labels.push_back({option.value, entry.origin});
        else if (option.name == "systempaths" && option.value == "unconfined")
            security.systemPathsUnconfined = Sourced<bool>{true, entry.origin};
        else
            security.unknown.push_back(entry);
    }
    return security;
}

} // namespace hullwright::compose
