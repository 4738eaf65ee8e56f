#include "core/apparmor/stored.h"

#include "core/apparmor/rule_check.h"

#include <algorithm>

namespace hullwright::apparmor {

namespace {

/// A rule of a person that a parser of the profile's ABI would refuse, and the whole profile with it.
const Rule* ofLaterAbi(const Profile& profile)
{
    const auto found = std::find_if(profile.rules.begin(), profile.rules.end(), [&profile](const Rule& rule) {
        return rule.from != Rule::From::Service && profile.abi == Abi::V3 && !checkRule(rule.text, Abi::V3) && checkRule(rule.text, Abi::V4);
    });
    return found == profile.rules.end() ? nullptr : &*found;
}

} // namespace

std::filesystem::path fileOf(std::string_view profileName)
{
    return std::filesystem::path("apparmor") / profileName;
}

Form formOf(std::string_view text)
{
    Form form;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("abi <abi/4."))
            form.abi = Abi::V4;
        if (!line.starts_with("profile ") || !line.ends_with('{'))
            continue;
        const std::size_t flags = line.rfind("flags=(");
        form.complain = flags != std::string_view::npos && line.find("complain", flags) != std::string_view::npos;
        break;
    }
    return form;
}

Result<Stored> stored(const compose::Service& service, const compose::Stack& stack, const std::optional<std::string>& file, std::optional<Form> form)
{
    const Form wanted = form ? *form : file ? formOf(*file) : Form();
    auto profile = build(service, stack, wanted.abi);
    if (!profile)
        return tl::unexpected(profile.error());
    Stored result{std::move(*profile), {}, {}, {}};
    result.profile.complain = wanted.complain;
    if (!file)
        return result;
    ByHand changes = readByHand(*file);
    result.unsure = apply(changes, result.profile);
    if (const Rule* later = form ? ofLaterAbi(result.profile) : nullptr) {
        Error error;
        error.code = ErrorCode::Refused;
        error.message = "The rule " + later->text.substr(0, later->text.size() - 1) + " is of ABI 4.0";
        error.hint = "Remove it before the profile is written for ABI 3.0.";
        return tl::unexpected(std::move(error));
    }
    result.lost = std::move(changes.unread);
    result.comments = std::move(changes.comments);
    return result;
}

} // namespace hullwright::apparmor
