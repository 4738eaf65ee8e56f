// What checks share: making findings that point at the right place, and reading settings.
#pragma once

#include "core/rules/rule.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::rules {

/// `services.web.volumes[1]` for a service and the steps below it.
[[nodiscard]] std::string pathIn(const compose::Service& service, const yaml::Path& steps = {});

/// About something that is written, at `origin`.
[[nodiscard]] Finding findingAt(const compose::Service& service, const yaml::Path& steps, const compose::Origin& origin, Severity severity, text::Message message, std::string subject = {});
/// About something absent: points at the service's key.
[[nodiscard]] Finding findingAbsent(const compose::Service& service, Severity severity, text::Message message, std::string subject = {});

/// About something at the top level of the file, written at `origin`.
[[nodiscard]] Finding findingInFile(const yaml::Path& path, const compose::Origin& origin, Severity severity, text::Message message, std::string subject = {});

/// The value at keys below a model; nullptr where one of them is absent.
[[nodiscard]] const compose::Value* valueAt(const compose::Value* model, std::initializer_list<std::string_view> keys);
[[nodiscard]] const compose::Value* valueAt(const compose::Service& service, std::initializer_list<std::string_view> keys);
/// The scalar there as text; empty where there is none.
[[nodiscard]] std::string textAt(const compose::Value* model, std::initializer_list<std::string_view> keys);
/// The steps to an entry of what may be written as a map (its name) or as a list (its number).
[[nodiscard]] yaml::Path entrySteps(yaml::Path section, const std::string& name, const compose::Origin& origin);

/// "a, b (+3)": the first few of many names, as an argument of a message.
inline constexpr std::size_t kListed = 4;
[[nodiscard]] std::string listed(const std::vector<std::string>& names, std::size_t most = kListed);

template <class T>
[[nodiscard]] bool isTrue(const compose::Setting<T>& setting)
{
    return setting && setting->value;
}
[[nodiscard]] bool isValue(const compose::Setting<std::string>& setting, std::string_view value);
[[nodiscard]] std::string lowered(std::string_view text);

/// The user is written, and is not root.
[[nodiscard]] bool namesOtherUser(const compose::Service& service);
/// A grant that only root can use, and nothing in this service becomes root: its user is another, by the file or surely by its image.
[[nodiscard]] bool staysUnprivileged(const compose::Service& service);

/// From the scale of knowledge (1 info ... 5 critical).
[[nodiscard]] Severity severityOf(int knowledgeScale);

/// The steps to an item of `security_opt`: the last one of a kind, which is the one in force ("seccomp", "apparmor").
struct OptionEntry {
    const compose::Text* text = nullptr;
    std::size_t index = 0;
};
[[nodiscard]] std::vector<OptionEntry> securityOptions(const compose::Service& service, std::string_view kind);
/// What follows the kind's `=` or `:`; empty where there is nothing.
[[nodiscard]] std::string_view optionValue(std::string_view entry);

} // namespace hullwright::rules
