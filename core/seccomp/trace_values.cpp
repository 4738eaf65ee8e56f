// Numbers are the kernel's own, from its headers where Debian 12 has them.
#include "core/seccomp/trace_values.h"

#include <algorithm>
#include <array>
#include <asm/ioctls.h>
#include <charconv>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/sockios.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unordered_map>
#include <vector>

namespace hullwright::seccomp {

namespace {

struct Word {
    std::string_view name;
    std::uint64_t value;
};

// The word that is written for a value is the first one that has it.
#define WORD(name) Word{#name, static_cast<std::uint64_t>(name)} // NOLINT: a name and its value
constexpr std::array kAddressFamilies{
    WORD(AF_UNSPEC), WORD(AF_UNIX), WORD(AF_LOCAL), WORD(AF_INET), WORD(AF_AX25), WORD(AF_IPX), WORD(AF_APPLETALK), WORD(AF_NETROM), WORD(AF_BRIDGE),
    WORD(AF_ATMPVC), WORD(AF_X25), WORD(AF_INET6), WORD(AF_ROSE), WORD(AF_DECnet), WORD(AF_NETBEUI), WORD(AF_SECURITY), WORD(AF_KEY), WORD(AF_NETLINK),
    WORD(AF_ROUTE), WORD(AF_PACKET), WORD(AF_ASH), WORD(AF_ECONET), WORD(AF_ATMSVC), WORD(AF_RDS), WORD(AF_SNA), WORD(AF_IRDA), WORD(AF_PPPOX),
    WORD(AF_WANPIPE), WORD(AF_LLC), WORD(AF_IB), WORD(AF_MPLS), WORD(AF_CAN), WORD(AF_TIPC), WORD(AF_BLUETOOTH), WORD(AF_IUCV), WORD(AF_RXRPC),
    WORD(AF_ISDN), WORD(AF_PHONET), WORD(AF_IEEE802154), WORD(AF_CAIF), WORD(AF_ALG), WORD(AF_NFC), WORD(AF_VSOCK), WORD(AF_KCM), WORD(AF_QIPCRTR),
    WORD(AF_SMC), WORD(AF_XDP), Word{"AF_MCTP", 45},
};
constexpr std::array kCloneFlags{
    WORD(CLONE_VM), WORD(CLONE_FS), WORD(CLONE_FILES), WORD(CLONE_SIGHAND), WORD(CLONE_PIDFD), WORD(CLONE_PTRACE), WORD(CLONE_VFORK), WORD(CLONE_PARENT),
    WORD(CLONE_THREAD), WORD(CLONE_NEWNS), WORD(CLONE_SYSVSEM), WORD(CLONE_SETTLS), WORD(CLONE_PARENT_SETTID), WORD(CLONE_CHILD_CLEARTID),
    WORD(CLONE_DETACHED), WORD(CLONE_UNTRACED), WORD(CLONE_CHILD_SETTID), WORD(CLONE_NEWCGROUP), WORD(CLONE_NEWUTS), WORD(CLONE_NEWIPC), WORD(CLONE_NEWUSER),
    WORD(CLONE_NEWPID), WORD(CLONE_NEWNET), WORD(CLONE_IO), Word{"CLONE_NEWTIME", 0x80}, Word{"SIGCHLD", 17},
};
constexpr std::array kProtection{
    WORD(PROT_NONE), WORD(PROT_READ), WORD(PROT_WRITE), WORD(PROT_EXEC), WORD(PROT_GROWSDOWN), WORD(PROT_GROWSUP),
};
constexpr std::array kPersonalities{
    Word{"PER_LINUX", 0}, Word{"PER_SVR4", 0x4100001}, Word{"PER_BSD", 6}, Word{"PER_LINUX32", 8}, Word{"ADDR_NO_RANDOMIZE", 0x40000},
    Word{"ADDR_COMPAT_LAYOUT", 0x200000}, Word{"READ_IMPLIES_EXEC", 0x400000}, Word{"UNAME26", 0x20000},
};
constexpr std::array kPrctl{
    WORD(PR_SET_PDEATHSIG), WORD(PR_GET_PDEATHSIG), WORD(PR_GET_DUMPABLE), WORD(PR_SET_DUMPABLE), WORD(PR_GET_KEEPCAPS), WORD(PR_SET_KEEPCAPS),
    WORD(PR_GET_TIMING), WORD(PR_SET_TIMING), WORD(PR_SET_NAME), WORD(PR_GET_NAME), WORD(PR_GET_SECCOMP), WORD(PR_SET_SECCOMP), WORD(PR_CAPBSET_READ),
    WORD(PR_CAPBSET_DROP), WORD(PR_GET_TSC), WORD(PR_SET_TSC), WORD(PR_GET_SECUREBITS), WORD(PR_SET_SECUREBITS), WORD(PR_SET_TIMERSLACK),
    WORD(PR_GET_TIMERSLACK), WORD(PR_MCE_KILL), WORD(PR_MCE_KILL_GET), WORD(PR_SET_MM), WORD(PR_SET_CHILD_SUBREAPER), WORD(PR_GET_CHILD_SUBREAPER),
    WORD(PR_SET_NO_NEW_PRIVS), WORD(PR_GET_NO_NEW_PRIVS), WORD(PR_GET_TID_ADDRESS), WORD(PR_SET_THP_DISABLE), WORD(PR_GET_THP_DISABLE), WORD(PR_CAP_AMBIENT),
    WORD(PR_GET_SPECULATION_CTRL), WORD(PR_SET_SPECULATION_CTRL), WORD(PR_SET_IO_FLUSHER), WORD(PR_GET_IO_FLUSHER), WORD(PR_SET_SYSCALL_USER_DISPATCH),
    WORD(PR_SCHED_CORE), WORD(PR_SET_PTRACER), WORD(PR_SET_VMA), Word{"PR_SET_MDWE", 65}, Word{"PR_GET_MDWE", 66}, Word{"PR_SET_MEMORY_MERGE", 67},
    Word{"PR_GET_MEMORY_MERGE", 68},
};
constexpr std::array kArchPrctl{
    Word{"ARCH_SET_GS", 0x1001}, Word{"ARCH_SET_FS", 0x1002}, Word{"ARCH_GET_FS", 0x1003}, Word{"ARCH_GET_GS", 0x1004}, Word{"ARCH_GET_CPUID", 0x1011},
    Word{"ARCH_SET_CPUID", 0x1012}, Word{"ARCH_GET_XCOMP_SUPP", 0x1021}, Word{"ARCH_GET_XCOMP_PERM", 0x1022}, Word{"ARCH_REQ_XCOMP_PERM", 0x1023},
    Word{"ARCH_CET_STATUS", 0x3001}, Word{"ARCH_SHSTK_ENABLE", 0x5001}, Word{"ARCH_SHSTK_DISABLE", 0x5002}, Word{"ARCH_SHSTK_STATUS", 0x5005},
};
constexpr std::array kIoctls{
    WORD(TCGETS), WORD(TCSETS), WORD(TCSETSW), WORD(TCSETSF), WORD(TCGETA), WORD(TCSETA), WORD(TCSETAW), WORD(TCSETAF), WORD(TCSBRK), WORD(TCXONC),
    WORD(TCFLSH), WORD(TCSBRKP), Word{"TCGETS2", 0x802C542A}, Word{"TCSETS2", 0x402C542B}, Word{"TCSETSW2", 0x402C542C}, Word{"TCSETSF2", 0x402C542D},
    WORD(TIOCEXCL), WORD(TIOCNXCL), WORD(TIOCSCTTY), WORD(TIOCGPGRP), WORD(TIOCSPGRP), WORD(TIOCOUTQ), WORD(TIOCSTI), WORD(TIOCGWINSZ), WORD(TIOCSWINSZ),
    WORD(TIOCMGET), WORD(TIOCMBIS), WORD(TIOCMBIC), WORD(TIOCMSET), WORD(TIOCINQ), WORD(FIONREAD), WORD(TIOCLINUX), WORD(TIOCCONS), WORD(TIOCPKT),
    WORD(FIONBIO), WORD(TIOCNOTTY), WORD(TIOCSETD), WORD(TIOCGETD), WORD(TIOCSBRK), WORD(TIOCCBRK), WORD(TIOCGSID), WORD(TIOCGPTN), WORD(TIOCSPTLCK),
    WORD(TIOCGPTPEER), WORD(TIOCVHANGUP), WORD(FIONCLEX), WORD(FIOCLEX), WORD(FIOASYNC), WORD(FIOQSIZE), WORD(SIOCGIFNAME), WORD(SIOCGIFCONF),
    WORD(SIOCGIFFLAGS), WORD(SIOCSIFFLAGS), WORD(SIOCGIFADDR), WORD(SIOCSIFADDR), WORD(SIOCGIFDSTADDR), WORD(SIOCGIFBRDADDR), WORD(SIOCGIFNETMASK),
    WORD(SIOCSIFNETMASK), WORD(SIOCGIFMTU), WORD(SIOCSIFMTU), WORD(SIOCGIFHWADDR), WORD(SIOCGIFINDEX), WORD(SIOCETHTOOL), WORD(SIOCADDRT), WORD(SIOCDELRT),
    WORD(SIOCATMARK), WORD(SIOCOUTQNSD), Word{"SIOCGSTAMP", 0x8906}, WORD(BLKGETSIZE), WORD(BLKGETSIZE64), WORD(BLKSSZGET), WORD(BLKDISCARD), WORD(FICLONE),
    WORD(FICLONERANGE), WORD(FS_IOC_GETFLAGS), WORD(FS_IOC_SETFLAGS), Word{"FS_IOC_FIEMAP", 0xC020660B}, WORD(FS_IOC_FSGETXATTR), WORD(FS_IOC_FSSETXATTR),
    Word{"RNDGETENTCNT", 0x80045200},
};
constexpr std::array kFcntls{
    WORD(F_DUPFD), WORD(F_GETFD), WORD(F_SETFD), WORD(F_GETFL), WORD(F_SETFL), WORD(F_GETLK), WORD(F_SETLK), WORD(F_SETLKW), WORD(F_SETOWN), WORD(F_GETOWN),
    WORD(F_SETSIG), WORD(F_GETSIG), Word{"F_SETOWN_EX", 15}, Word{"F_GETOWN_EX", 16}, Word{"F_OFD_GETLK", 36}, Word{"F_OFD_SETLK", 37}, Word{"F_OFD_SETLKW", 38},
    Word{"F_SETLEASE", 1024}, Word{"F_GETLEASE", 1025}, Word{"F_NOTIFY", 1026}, Word{"F_DUPFD_CLOEXEC", 1030}, Word{"F_SETPIPE_SZ", 1031},
    Word{"F_GETPIPE_SZ", 1032}, Word{"F_ADD_SEALS", 1033}, Word{"F_GET_SEALS", 1034},
};
constexpr std::array kAdvice{
    WORD(MADV_NORMAL), WORD(MADV_RANDOM), WORD(MADV_SEQUENTIAL), WORD(MADV_WILLNEED), WORD(MADV_DONTNEED), WORD(MADV_FREE), WORD(MADV_REMOVE),
    WORD(MADV_DONTFORK), WORD(MADV_DOFORK), WORD(MADV_MERGEABLE), WORD(MADV_UNMERGEABLE), WORD(MADV_HUGEPAGE), WORD(MADV_NOHUGEPAGE), WORD(MADV_DONTDUMP),
    WORD(MADV_DODUMP), WORD(MADV_WIPEONFORK), WORD(MADV_KEEPONFORK), WORD(MADV_COLD), WORD(MADV_PAGEOUT), Word{"MADV_POPULATE_READ", 22},
    Word{"MADV_POPULATE_WRITE", 23}, Word{"MADV_DONTNEED_LOCKED", 24}, Word{"MADV_COLLAPSE", 25},
};
constexpr std::array kRequests{
    Word{"PTRACE_TRACEME", 0}, Word{"PTRACE_PEEKTEXT", 1}, Word{"PTRACE_PEEKDATA", 2}, Word{"PTRACE_PEEKUSER", 3}, Word{"PTRACE_POKETEXT", 4},
    Word{"PTRACE_POKEDATA", 5}, Word{"PTRACE_POKEUSER", 6}, Word{"PTRACE_CONT", 7}, Word{"PTRACE_KILL", 8}, Word{"PTRACE_SINGLESTEP", 9},
    Word{"PTRACE_GETREGS", 12}, Word{"PTRACE_SETREGS", 13}, Word{"PTRACE_ATTACH", 16}, Word{"PTRACE_DETACH", 17}, Word{"PTRACE_SYSCALL", 24},
    Word{"PTRACE_SETOPTIONS", 0x4200}, Word{"PTRACE_GETEVENTMSG", 0x4201}, Word{"PTRACE_GETSIGINFO", 0x4202}, Word{"PTRACE_GETREGSET", 0x4204},
    Word{"PTRACE_SEIZE", 0x4206}, Word{"PTRACE_INTERRUPT", 0x4207}, Word{"PTRACE_GET_SYSCALL_INFO", 0x420e},
};
constexpr std::array kSeccomp{
    Word{"SECCOMP_SET_MODE_STRICT", 0}, Word{"SECCOMP_SET_MODE_FILTER", 1}, Word{"SECCOMP_GET_ACTION_AVAIL", 2}, Word{"SECCOMP_GET_NOTIF_SIZES", 3},
};
#undef WORD

struct KnownArgument {
    PinnedArgument argument;
    std::span<const Word> words;
};

const std::array kEntries{
    KnownArgument{{"socket", 0, PinnedArgument::Kind::Value, "AF_"}, kAddressFamilies},
    KnownArgument{{"socketpair", 0, PinnedArgument::Kind::Value, "AF_"}, kAddressFamilies},
    KnownArgument{{"clone", 0, PinnedArgument::Kind::Flags, "CLONE_"}, kCloneFlags},
    KnownArgument{{"unshare", 0, PinnedArgument::Kind::Flags, "CLONE_"}, kCloneFlags},
    KnownArgument{{"setns", 1, PinnedArgument::Kind::Flags, "CLONE_"}, kCloneFlags},
    KnownArgument{{"mmap", 2, PinnedArgument::Kind::Flags, "PROT_"}, kProtection},
    KnownArgument{{"mprotect", 2, PinnedArgument::Kind::Flags, "PROT_"}, kProtection},
    KnownArgument{{"pkey_mprotect", 2, PinnedArgument::Kind::Flags, "PROT_"}, kProtection},
    KnownArgument{{"personality", 0, PinnedArgument::Kind::Value, ""}, kPersonalities},
    KnownArgument{{"prctl", 0, PinnedArgument::Kind::Value, "PR_"}, kPrctl},
    KnownArgument{{"arch_prctl", 0, PinnedArgument::Kind::Value, "ARCH_"}, kArchPrctl},
    KnownArgument{{"ioctl", 1, PinnedArgument::Kind::Value, ""}, kIoctls},
    KnownArgument{{"fcntl", 1, PinnedArgument::Kind::Value, "F_"}, kFcntls},
    KnownArgument{{"madvise", 2, PinnedArgument::Kind::Value, "MADV_"}, kAdvice},
    KnownArgument{{"ptrace", 0, PinnedArgument::Kind::Value, "PTRACE_"}, kRequests},
    KnownArgument{{"seccomp", 0, PinnedArgument::Kind::Value, "SECCOMP_"}, kSeccomp},
};

std::unordered_map<std::string_view, std::uint64_t> makeWords()
{
    std::unordered_map<std::string_view, std::uint64_t> all;
    for (const KnownArgument& entry : kEntries) {
        for (const Word& word : entry.words)
            all.emplace(word.name, word.value);
    }
    return all;
}

std::optional<std::uint64_t> integerOf(std::string_view word)
{
    const bool negative = word.starts_with('-');
    if (negative)
        word.remove_prefix(1);
    const bool hex = word.starts_with("0x"), octal = !hex && word.size() > 1 && word.starts_with('0');
    if (hex)
        word.remove_prefix(2);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number, hex ? 16 : octal ? 8 : 10);
    if (word.empty() || error != std::errc() || end != word.data() + word.size())
        return std::nullopt;
    return negative ? 0 - number : number;
}

} // namespace

std::span<const PinnedArgument> pinnedArguments()
{
    static const std::vector<PinnedArgument> all = [] {
        std::vector<PinnedArgument> list;
        for (const KnownArgument& entry : kEntries)
            list.push_back(entry.argument);
        return list;
    }();
    return all;
}

std::optional<std::uint64_t> valueOf(std::string_view word)
{
    static const auto words = makeWords();
    const auto found = words.find(word);
    return found != words.end() ? std::optional(found->second) : integerOf(word);
}

std::string_view wordFor(std::string_view call, unsigned index, std::uint64_t value)
{
    for (const KnownArgument& entry : kEntries) {
        if (entry.argument.call != call || entry.argument.index != index)
            continue;
        const auto found = std::find_if(entry.words.begin(), entry.words.end(), [value](const Word& word) { return word.value == value; });
        return found == entry.words.end() ? std::string_view() : found->name;
    }
    return {};
}

std::vector<std::string_view> wordsFor(std::string_view call, unsigned index)
{
    std::vector<std::string_view> words;
    for (const KnownArgument& entry : kEntries) {
        if (entry.argument.call != call || entry.argument.index != index)
            continue;
        for (const Word& word : entry.words)
            words.push_back(word.name);
    }
    return words;
}

} // namespace hullwright::seccomp
