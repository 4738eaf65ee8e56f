// Any bytes as an audit log, as a typed rule and as the text of a profile: reading ends, what comes out is one rule each, and it comes back from the text.
#include "core/apparmor/by_hand.h"
#include "core/apparmor/denials.h"
#include "core/apparmor/rule_check.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace hullwright;
using namespace hullwright::apparmor;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A profile of these changes, written and read again, says the same.
void comesBack(const ByHand& changes)
{
    Profile profile;
    profile.name = "p";
    profile.rules.push_back({"/ r,", "The root."});
    apply(changes, profile);
    const ByHand once = readByHand(toText(profile));
    require(once.unread.empty() && once.comments.empty() && once.added.size() >= changes.added.size());
    Profile again;
    again.name = "p";
    again.rules.push_back({"/ r,", "The root."});
    require(apply(once, again).empty());
    require(toText(again) == toText(profile));
}

void log(std::string_view text)
{
    const Denials denials = readDenials(text, "p");
    ByHand changes;
    for (const Denial& denial : denials.all) {
        require(!denial.told.english().empty() && denial.count > 0);
        if (denial.rule.empty())
            continue;
        const auto rule = checkRule(denial.rule);
        require(rule && *rule == denial.rule);
        changes.added.push_back(accepted(denial));
    }
    comesBack(changes);
    (void)readDenials(text, "p", Abi::V4);
}

void rule(std::string_view text)
{
    const auto taken = checkRule(text);
    if (!taken) {
        require(!taken.error().message.empty() && taken.error().span.end <= text.size());
        return;
    }
    const auto again = checkRule(*taken);
    require(again && *again == *taken);
    ByHand changes;
    changes.added.push_back(writtenByHand(*taken));
    comesBack(changes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2 || size > 20000)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 3) {
    case 0: log(text); break;
    case 1: rule(text); break;
    default: comesBack(readByHand(text)); break;
    }
    return 0;
}
