#include "core/seccomp/profile.h"

#include "core/knowledge/embedded.h"

namespace hullwright::seccomp {

const Profile& dockerDefault()
{
    // tests/core/seccomp_default_test reads the same bytes: a file that can't be read never leaves the workshop.
    static const Profile profile = parseProfile(knowledge::resource("docker-default-seccomp.json")).value_or(Profile());
    return profile;
}

} // namespace hullwright::seccomp
