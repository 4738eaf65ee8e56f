// Any bytes as a profile: refused with a place in the text, or read, kept by writing and reading, explained, compared and warned about;
// and its filter does what it means, or differences() says that it doesn't.
#include "core/seccomp/explain.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/warnings.h"

#include <cstdint>
#include <cstdlib>
#include <linux/audit.h>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool contradictory(const Profile& profile, const Arguments& args)
{
    return meaning(profile, "ioctl", args).contradictory;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 8000)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto profile = parseProfile(text);
    if (!profile) {
        require(!profile.error().message.empty() && profile.error().span.end <= text.size());
        return 0;
    }
    require(parseProfile(toJson(*profile)) == *profile);
    const Target target;
    const Profile resolved = resolve(*profile, target);
    require(compare(resolved, resolved).empty());
    (void)explain(*profile, target, "ioctl");
    for (const Warning& warning : warnings(*profile, target))
        require(!warning.message.english().empty() && (!warning.rule || ruleSpan(text, *warning.rule)));
    const auto program = compile(resolved);
    if (!program || !differences(resolved, *program, 1).empty())
        return 0;
    constexpr std::uint32_t kIoctl = 16;
    for (const Arguments& args : questionsAbout({&resolved}, "ioctl"))
        require(contradictory(resolved, args) || resolved.architectures.empty() || resolved.architectures.front() != "SCMP_ARCH_X86_64"
                || simulate(*program, AUDIT_ARCH_X86_64, kIoctl, args) == meaning(resolved, "ioctl", args).verdict);
    return 0;
}
