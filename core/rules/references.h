// Where the catalogue's references live, so that an address is written once.
#pragma once

namespace hullwright::rules::url {

inline constexpr const char* kCis = "https://www.cisecurity.org/benchmark/docker";
inline constexpr const char* kOwasp = "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html";
inline constexpr const char* kServices = "https://docs.docker.com/reference/compose-file/services/";
inline constexpr const char* kDeploy = "https://docs.docker.com/reference/compose-file/deploy/";
inline constexpr const char* kBuild = "https://docs.docker.com/reference/compose-file/build/";
inline constexpr const char* kNetworks = "https://docs.docker.com/reference/compose-file/networks/";
inline constexpr const char* kVolumes = "https://docs.docker.com/reference/compose-file/volumes/";
inline constexpr const char* kTopSecrets = "https://docs.docker.com/reference/compose-file/secrets/";
inline constexpr const char* kSecurity = "https://docs.docker.com/engine/security/";
inline constexpr const char* kSeccomp = "https://docs.docker.com/engine/security/seccomp/";
inline constexpr const char* kAppArmor = "https://docs.docker.com/engine/security/apparmor/";
inline constexpr const char* kPorts = "https://docs.docker.com/engine/network/port-publishing/";
inline constexpr const char* kLimits = "https://docs.docker.com/engine/containers/resource_constraints/";
inline constexpr const char* kSecrets = "https://docs.docker.com/compose/how-tos/use-secrets/";
inline constexpr const char* kCapabilities7 = "https://man7.org/linux/man-pages/man7/capabilities.7.html";

} // namespace hullwright::rules::url
