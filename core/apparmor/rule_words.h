// The closed sets of words in rules, as apparmor_parser 3.0 takes them; a test asks it.
#pragma once

#include <string_view>

namespace hullwright::apparmor {

inline constexpr std::string_view kSignalAccess[] = {"r", "w", "rw", "read", "write", "send", "receive"};
inline constexpr std::string_view kTraceAccess[] = {"r", "w", "rw", "read", "readby", "trace", "tracedby"};
inline constexpr std::string_view kUnixAccess[] = {"create", "bind", "listen", "accept", "connect", "shutdown", "getattr", "setattr", "getopt", "setopt", "send", "receive", "r", "w", "rw"};
inline constexpr std::string_view kUnixWithPeer[] = {"accept", "connect", "send", "receive", "r", "w", "rw"};
inline constexpr std::string_view kBusAccess[] = {"send", "receive", "bind", "eavesdrop"};
inline constexpr std::string_view kNamespaceAccess[] = {"create"};
inline constexpr std::string_view kRingAccess[] = {"sqpoll", "override_creds"};
inline constexpr std::string_view kQueueAccess[] = {"r", "w", "rw", "read", "write", "create", "open", "delete", "getattr", "setattr"};
inline constexpr std::string_view kQueueTypes[] = {"posix", "sysv"};
inline constexpr std::string_view kSignals[] = {"hup",  "int",    "quit", "ill", "trap", "abrt", "bus",  "fpe",  "kill", "usr1", "segv",   "usr2",  "pipe", "alrm", "term", "stkflt", "chld",
                                         "cont", "stop",   "stp",  "ttin", "ttou", "urg",  "xcpu", "xfsz", "vtalrm", "prof", "winch", "io",   "pwr",  "sys",  "emt",    "exists"};
inline constexpr std::string_view kFamilies[] = {"unix",   "inet", "ax25", "ipx",  "appletalk", "netrom", "bridge", "atmpvc", "x25",   "inet6", "rose",   "netbeui",    "security", "key", "netlink",
                                          "packet", "ash",  "econet", "atmsvc", "rds",   "sna",    "irda",   "pppox",  "wanpipe", "llc", "ib",     "mpls",       "can",      "tipc", "bluetooth",
                                          "iucv",   "rxrpc", "isdn", "phonet", "ieee802154", "caif", "alg", "nfc",    "vsock", "kcm",   "qipcrtr", "smc",       "xdp"};
inline constexpr std::string_view kSocketKinds[] = {"stream", "dgram", "seqpacket", "rdm", "raw", "packet"};
inline constexpr std::string_view kUnixKinds[] = {"stream", "dgram", "seqpacket"};
inline constexpr std::string_view kMountFlags[] = {"ro",    "rw",    "nosuid", "suid",  "nodev", "dev",    "noexec",   "exec",       "sync",        "async",       "mand",   "nomand",
                                            "dirsync", "noatime", "atime", "nodiratime", "diratime", "bind", "rbind", "move", "verbose",     "silent",      "loud",   "acl",
                                            "noacl", "relatime", "norelatime", "iversion", "noiversion", "strictatime", "nouser", "user"};
inline constexpr std::string_view kBinds[] = {"bind", "rbind", "move"};
inline constexpr std::string_view kPropagation[] = {"unbindable", "runbindable", "private", "rprivate", "slave", "rslave", "shared", "rshared"};

} // namespace hullwright::apparmor
