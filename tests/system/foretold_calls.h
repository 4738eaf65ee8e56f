// What a profile is foretold to do in a container, as questions for syscall_probe and the answers that must come.
#pragma once

#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"

#include <QByteArray>
#include <QStringList>

#include <cerrno>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <map>
#include <sys/syscall.h>

namespace hullwright::test {

/// Error by number. Every call of x86_64 that the filter refuses with an error, and calls that do no harm and must go through.
inline std::map<long, int> foretold(const seccomp::Profile& profile, const seccomp::Target& target)
{
    const auto program = seccomp::compile(seccomp::resolve(profile, target));
    const auto last = seccomp::newerThan(profile, target);
    std::map<long, int> answers;
    constexpr long kPastTheEnd = 512, kUretprobe = 335, kUprobe = 336; // current kernels let these two past every filter
    for (long number = 0; program && number < kPastTheEnd; ++number) {
        const std::uint32_t verdict = seccomp::simulate(*program, AUDIT_ARCH_X86_64, static_cast<std::uint32_t>(number), {});
        const bool newer = last && number > static_cast<long>(*last);
        if (number != kUretprobe && number != kUprobe && (newer || (verdict & SECCOMP_RET_ACTION_FULL) == SECCOMP_RET_ERRNO))
            answers[number] = newer ? ENOSYS : static_cast<int>(verdict & SECCOMP_RET_DATA);
    }
    for (const long number : {SYS_getpid, SYS_getuid, SYS_gettid, SYS_sched_yield, SYS_umask, SYS_getppid})
        answers.insert({number, 0});
    return answers;
}

inline QStringList questions(const std::map<long, int>& answers)
{
    QStringList list;
    for (const auto& [number, error] : answers)
        list << QString::number(number);
    return list;
}

/// As the probe prints them.
inline QByteArray expected(const std::map<long, int>& answers)
{
    QByteArray text;
    for (const auto& [number, error] : answers)
        text += QByteArray::number(static_cast<qlonglong>(number)) + ' ' + QByteArray::number(error) + '\n';
    return text;
}

} // namespace hullwright::test
