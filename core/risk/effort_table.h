// What each step of an attack costs, in whole steps, with the reason beside each number.
//
// The unit: a step is one independent thing that must go right for the attacker. 0 is ordinary use of something that was granted; 1 a published
// technique that needs nothing else; 2 the same with an obstacle in the way; 3 needs a flaw that this file does not show. README.md says how the
// numbers were weighed against each other. A change here changes scores: run tests/core/risk_worked_cases.
#pragma once

namespace hullwright::risk::effort {

// --- from outside to a service --------------------------------------------------------------------------------------------------------
inline constexpr int kPublishedPort = 0;   ///< anyone who reaches the host reaches the port
inline constexpr int kLoopbackPort = 2;    ///< first something else on this host must be made to connect: a browser, a proxy, a login
inline constexpr int kJoinLan = 1;         ///< one of the devices of a closed network is taken over: published ways, but one more thing that has to go right
inline constexpr int kReachHost = 2;       ///< where no network reaches the host, every port is what a loopback port is elsewhere
inline constexpr int kPeerProject = 3;     ///< a flaw in a container of another project on the same network: outside this file
inline constexpr int kHostNetwork = 0;     ///< each listener of the service is a listener of the host
inline constexpr int kDirectNetwork = 0;   ///< macvlan and ipvlan put the service on the physical network, past the host's firewall
inline constexpr int kImageNoTag = 6;      ///< a registry account is taken over, and the next pull runs whatever was pushed
inline constexpr int kImageTag = 7;        ///< the same, and the tag has to be moved, which some registries and people notice
inline constexpr int kImageDigest = 8;     ///< the same, and somebody has to be talked into the new digest

inline constexpr int kProviderPath = 7;    ///< a file of the project is changed past its readers, as hard as moving a tag
inline constexpr int kProviderName = 8;    ///< a program on the user's own search path is replaced
inline constexpr int kProviderRuns = 0;    ///< Docker Compose starts it as the user, who commands the engine
inline constexpr int kBuildRights = 0;     ///< a step of the build is root on the building machine

// --- between services -----------------------------------------------------------------------------------------------------------------
inline constexpr int kSharedNetwork = 0;   ///< every port of a peer is open, published or not
inline constexpr int kApplicationBug = 3;  ///< a flaw in the program that listens: outside this file, and common
inline constexpr int kGuessedPassword = 1; ///< the password is on every list that guessing programs start with
inline constexpr int kNoLogin = 0;         ///< nobody is asked: connecting is all it takes
inline constexpr int kDebugConsole = 1;    ///< an error has to be provoked, and the console's way in is published
inline constexpr int kSharedFolderWrite = 0; ///< an ordinary write
inline constexpr int kSharedFolderTrust = 3; ///< the reader has to run or misread what was written: a flaw outside this file
inline constexpr int kPeerMemory = 3;      ///< shared memory is worth as much as the reader trusts what is in it
inline constexpr int kPeerProcesses = 1;   ///< environment and memory of a peer's processes, through /proc, in a shared PID namespace
inline constexpr int kProxyPasses = 0;     ///< a socket proxy that lets POST through is the socket

// --- from the program to root inside ----------------------------------------------------------------------------------------------------
inline constexpr int kAlreadyRoot = 0;     ///< the program runs as root
inline constexpr int kRootHook = 2;        ///< something that the hook runs has to be writable for an ordinary user, and the next start awaited
inline constexpr int kSetuidProgram = 3;   ///< the image must hold a setuid program that can be abused

// --- from a service to the host ---------------------------------------------------------------------------------------------------------
inline constexpr int kEngineSocket = 0;    ///< the API starts a container with the host's disk; a supported call
inline constexpr int kSocketGroupGuess = 2; ///< the user has a group of its own, which must be the one that owns the socket
inline constexpr int kEngineOverNetwork = 0; ///< the same calls, to an address instead of a file; certificates lie in the container
inline constexpr int kProjectFolder = 3;   ///< somebody has to start the changed Compose file or use the changed repository
inline constexpr int kDiskVolume = 1;      ///< all files of a disk, which may be one for data alone
inline constexpr int kPrivileged = 0;      ///< mounting the host's disk is ordinary administration then
inline constexpr int kWritableHostPath = 0; ///< an ordinary write: a cron entry, a login key, a unit file
inline constexpr int kReadableHostPath = 0; ///< an ordinary read
inline constexpr int kReadPastModes = 2;   ///< as somebody other than root, only what file modes leave open
inline constexpr int kTakeoverDevice = 0;  ///< a raw disk is the file system without its permissions
inline constexpr int kRevealingDevice = 0; ///< a camera, a keyboard: reading it is what it is for
inline constexpr int kPartlyRevealingDevice = 3; ///< a graphics card or a serial line: what it shows depends on a flaw in its driver
inline constexpr int kSysModule = 0;       ///< loading a kernel module is what the capability is for
inline constexpr int kSysAdmin = 1;        ///< several published ways (mounts, release_agent, core_pattern)
inline constexpr int kSysRawio = 1;        ///< ports and memory of the machine, published
inline constexpr int kHandles = 2;         ///< DAC_READ_SEARCH opens files of the host by handle (2014); a bind mount on the right file system is the obstacle
inline constexpr int kHandlesRead = 1;     ///< reading them is the published part
inline constexpr int kBpf = 2;             ///< needs an open flaw in the verifier; there has been one most years
inline constexpr int kHostInformation = 1; ///< kernel log, performance counters: published, and they show parts
inline constexpr int kHostAvailability = 0; ///< real-time threads, locked memory, a changed clock: ordinary calls
inline constexpr int kPtraceHost = 1;      ///< SYS_PTRACE among the host's processes: attach to one and run code there
inline constexpr int kHostProcesses = 2;   ///< command lines of every process; their environment is kept by ptrace's rules
inline constexpr int kKillHost = 0;        ///< signals follow the user, and root's reach root's
inline constexpr int kHostNetworkUse = 0;  ///< loopback listeners, abstract sockets and the host's addresses are simply there
inline constexpr int kHostIpc = 2;         ///< shared memory of host programs, where its mode allows
inline constexpr int kWritableCgroups = 1; ///< release_agent (CVE-2022-0492) on hosts with the first cgroup version
inline constexpr int kSystemPaths = 1;     ///< core_pattern in an open /proc/sys names a program that the host's kernel starts
inline constexpr int kSystemPathsGuarded = 2; ///< the same, and Docker's AppArmor profile refuses the write, where the host has AppArmor
inline constexpr int kPrivilegedHook = 1;  ///< replace the program that the hook runs, and wait for the next start
inline constexpr int kMemoryHog = 2;       ///< the kernel usually ends the offender before the host suffers
inline constexpr int kMemoryHogUnkillable = 0; ///< with the out-of-memory killer off, the host hangs instead
inline constexpr int kProcessFlood = 4;    ///< most hosts cap the processes of a container anyway; only one without systemd fills up

// --- an escape through a flaw in kernel or runtime, and what stands against it -------------------------------------------------------------
inline constexpr int kEscape = 6;          ///< two flaws of the rare kind, as much as two application bugs; a layer that stands adds one
inline constexpr int kLayer = 1;
inline constexpr int kSandbox = 4;         ///< a second kernel (gVisor, Kata): a second escape, of software made to stop it
inline constexpr int kNoSeccomp = -2;      ///< opens about fifty system calls, user namespaces among them, where most kernel flaws of late were
inline constexpr int kNoMandatory = -1;    ///< AppArmor or SELinux off: writes to /proc and mounts are no longer refused twice
inline constexpr int kNoMaskedPaths = -1;  ///< kernel files in /proc and /sys shown and writable

// --- how much better than root on the host each outcome is ---------------------------------------------------------------------------------
inline constexpr int kHostRoot = 0;
inline constexpr int kHostRead = 2;        ///< keys and hashes usually lead on
inline constexpr int kHostNet = 2;         ///< what listens on loopback only is seldom protected
inline constexpr int kSecret = 4;          ///< what it opens is outside this file
inline constexpr int kHostDos = 5;         ///< loss of service, nothing else
inline constexpr int kServiceRoot = 5;     ///< plus the service's layers
inline constexpr int kServiceCode = 6;     ///< plus the service's layers

/// The path that stands for "within reach" in a blast radius.
inline constexpr int kBlastSteps = 3;

} // namespace hullwright::risk::effort
