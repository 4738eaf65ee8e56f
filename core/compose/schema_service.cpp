// The part of the schema table that says what a service may have.
#include "core/compose/schema_shapes.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

using namespace shapes;

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Somewhere in it a letter or digit followed by one more allowed character: the reference's pattern is not anchored.
bool containerName(std::string_view name)
{
    for (std::size_t i = 0; i + 1 < name.size(); ++i) {
        const char next = name[i + 1];
        if (isAlphanumeric(name[i]) && (isAlphanumeric(next) || next == '_' || next == '.' || next == '-'))
            return true;
    }
    return false;
}

/// One of the words anywhere in it, or `every_12h`: this pattern is not anchored either.
bool pullPolicy(std::string_view text)
{
    for (const std::string_view word : {"always", "never", "build", "if_not_present", "missing", "refresh", "daily", "weekly"}) {
        if (text.find(word) != std::string_view::npos)
            return true;
    }
    const auto at = text.find("every_");
    if (at == std::string_view::npos)
        return false;
    const auto rest = text.substr(at + 6);
    const auto unit = rest.find_first_not_of("0123456789");
    return unit != 0 && unit != std::string_view::npos && std::string_view("wdhms").find(rest[unit]) != std::string_view::npos;
}

constexpr std::string_view kSourceRequired[] = {"source"};
constexpr std::string_view kTypeRequired[] = {"type"};
constexpr std::string_view kPathRequired[] = {"path"};
constexpr std::string_view kServiceRequired[] = {"service"};
constexpr std::string_view kCommandRequired[] = {"command"};
constexpr std::string_view kConditionRequired[] = {"condition"};
constexpr std::string_view kSoftHardRequired[] = {"soft", "hard"};
constexpr std::string_view kCapabilitiesRequired[] = {"capabilities"};
constexpr std::string_view kWatchRequired[] = {"path", "action"};

// ulimits, hosts, grants

constexpr Key kUlimitKeys[] = {{"hard", &kMeantWhole}, {"soft", &kMeantWhole}};
constexpr Shape kUlimit{.kinds = kInteger | kString | kMap, .form = Form::Ulimit, .cast = Cast::Integer, .keys = kUlimitKeys, .extensions = true,
                        .required = kSoftHardRequired};
constexpr Shape kUlimits{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kUlimit};

constexpr Shape kHostAddresses{.kinds = kString | kList, .item = &kText};
constexpr Shape kHosts{.kinds = kMap | kList, .form = Form::Hosts, .otherKeys = OtherKeys::Any, .other = &kHostAddresses, .item = &kText, .unique = true};

constexpr Key kGrantKeys[] = {{"source", &kText}, {"target", &kText}, {"uid", &kText}, {"gid", &kText}, {"mode", &kFileMode}};
constexpr Shape kGrant{.kinds = kString | kMap, .keys = kGrantKeys, .extensions = true};
constexpr Shape kSecretGrants{.kinds = kList, .form = Form::Secrets, .item = &kGrant, .unicity = Unicity::SecretTarget};
constexpr Shape kBuildSecrets{.kinds = kList, .form = Form::Configs, .item = &kGrant};
constexpr Shape kConfigGrants{.kinds = kList, .form = Form::Configs, .item = &kGrant, .unicity = Unicity::ConfigTarget};

// build

constexpr Shape kSsh{.kinds = kMap | kList, .form = Form::Ssh, .otherKeys = OtherKeys::Any, .other = &kPairValue, .item = &kText, .unique = true};
constexpr Key kBuildKeys[] = {{"context", &kText},
                              {"dockerfile", &kText},
                              {"dockerfile_inline", &kText},
                              {"entitlements", &kTextList},
                              {"args", &kNullablePairs},
                              {"ssh", &kSsh},
                              {"labels", &kPairs},
                              {"cache_from", &kTextList},
                              {"cache_to", &kTextList},
                              {"no_cache", &kFlag},
                              {"no_cache_filter", &kTextOrList},
                              {"additional_contexts", &kPairs},
                              {"network", &kText},
                              {"provenance", &kFlagText},
                              {"sbom", &kFlagText},
                              {"pull", &kFlag},
                              {"target", &kText},
                              {"shm_size", &kWholeBytes},
                              {"extra_hosts", &kHosts},
                              {"isolation", &kText},
                              {"privileged", &kFlag},
                              {"secrets", &kBuildSecrets},
                              {"tags", &kNamedTextList},
                              {"ulimits", &kUlimits},
                              {"platforms", &kTextList}};
constexpr Shape kBuild{.kinds = kString | kMap, .form = Form::Build, .keys = kBuildKeys, .extensions = true};

// block input and output

constexpr Key kBlkioLimitKeys[] = {{"path", &kText}, {"rate", &kWholeBytes}};
constexpr Shape kBlkioLimit{.kinds = kMap, .keys = kBlkioLimitKeys};
constexpr Shape kBlkioLimits{.kinds = kList, .item = &kBlkioLimit};
constexpr Key kBlkioWeightKeys[] = {{"path", &kText}, {"weight", &kWhole}};
constexpr Shape kBlkioWeight{.kinds = kMap, .keys = kBlkioWeightKeys};
constexpr Shape kBlkioWeights{.kinds = kList, .item = &kBlkioWeight};
constexpr Key kBlkioKeys[] = {{"device_read_bps", &kBlkioLimits},  {"device_read_iops", &kBlkioLimits}, {"device_write_bps", &kBlkioLimits},
                              {"device_write_iops", &kBlkioLimits}, {"weight", &kWhole},                 {"weight_device", &kBlkioWeights}};
constexpr Shape kBlkio{.kinds = kMap, .keys = kBlkioKeys};

// dependencies, files, hooks

constexpr std::string_view kConditions[] = {"service_started", "service_healthy", "service_completed_successfully"};
constexpr Shape kCondition{.kinds = kString, .words = kConditions};
constexpr Key kDependencyKeys[] = {{"restart", &kFlag}, {"required", &kCastFlag}, {"condition", &kCondition}};
constexpr Shape kDependency{.kinds = kMap, .keys = kDependencyKeys, .extensions = true, .required = kConditionRequired};
constexpr Shape kDependsOn{.kinds = kList | kMap, .form = Form::DependsOn, .otherKeys = OtherKeys::Names, .other = &kDependency, .item = &kText, .unique = true};

constexpr Key kEnvFileKeys[] = {{"path", &kText}, {"format", &kText}, {"required", &kFlag}};
constexpr Shape kEnvFile{.kinds = kString | kMap, .keys = kEnvFileKeys, .required = kPathRequired};
constexpr Shape kEnvFiles{.kinds = kString | kList, .form = Form::EnvFiles, .item = &kEnvFile, .unicity = Unicity::Path};
constexpr Shape kLabelFiles{.kinds = kString | kList, .form = Form::Strings, .item = &kText};

constexpr Key kExtendsKeys[] = {{"service", &kText}, {"file", &kText}};
constexpr Shape kExtends{.kinds = kString | kMap, .keys = kExtendsKeys, .required = kServiceRequired};

constexpr Key kHookKeys[] = {{"command", &kCommand},   {"user", &kText},  {"privileged", &kFlag}, {"working_dir", &kText},
                             {"environment", &kNullablePairs}, {"image", &kText}, {"per_replica", &kFlag}};
constexpr Shape kHook{.kinds = kMap, .keys = kHookKeys, .extensions = true, .required = kCommandRequired};
constexpr Shape kHooks{.kinds = kList, .item = &kHook};

constexpr std::string_view kWatchActions[] = {"rebuild", "sync", "restart", "sync+restart", "sync+exec"};
constexpr Shape kWatchAction{.kinds = kString, .words = kWatchActions};
constexpr Key kWatchKeys[] = {{"ignore", &kTextOrList}, {"include", &kTextOrList}, {"path", &kText},          {"action", &kWatchAction},
                              {"target", &kText},       {"exec", &kHook},          {"initial_sync", &kStrictFlag}};
constexpr Shape kWatchItem{.kinds = kMap, .keys = kWatchKeys, .extensions = true, .required = kWatchRequired};
constexpr Shape kWatch{.kinds = kList, .item = &kWatchItem};
constexpr Key kDevelopKeys[] = {{"watch", &kWatch}};
constexpr Shape kDevelop{.kinds = kMap | kNull, .keys = kDevelopKeys, .extensions = true};

// devices

constexpr Key kDeviceKeys[] = {{"source", &kText}, {"target", &kText}, {"permissions", &kText}};
constexpr Shape kDevice{.kinds = kString | kMap, .keys = kDeviceKeys, .extensions = true, .required = kSourceRequired};
constexpr Shape kDevices{.kinds = kList, .form = Form::Devices, .item = &kDevice, .unicity = Unicity::DeviceTarget};

constexpr Shape kDeviceCount{.kinds = kString | kInteger, .showsZero = true};
constexpr Key kRequestKeys[] = {
    {"capabilities", &kUniqueTextList}, {"count", &kDeviceCount}, {"device_ids", &kUniqueTextList}, {"driver", &kText}, {"options", &kPairs}};
constexpr Shape kDeviceRequest{.kinds = kMap, .keys = kRequestKeys, .extensions = true, .required = kCapabilitiesRequired};
constexpr Shape kDeviceRequests{.kinds = kList, .form = Form::DeviceRequests, .item = &kDeviceRequest};
constexpr Shape kGpu{.kinds = kMap, .keys = kRequestKeys, .otherKeys = OtherKeys::Any, .other = &kAnything, .extensions = true};
constexpr std::string_view kAllWord[] = {"all"};
constexpr Shape kGpus{.kinds = kString | kList, .form = Form::Gpus, .item = &kGpu, .words = kAllWord};

// deploy

constexpr Key kSpecKeys[] = {{"kind", &kText}, {"value", &kCount}};
constexpr Shape kSpec{.kinds = kMap, .keys = kSpecKeys, .extensions = true};
constexpr Key kGenericKeys[] = {{"discrete_resource_spec", &kSpec}};
constexpr Shape kGeneric{.kinds = kMap, .keys = kGenericKeys, .extensions = true};
constexpr Shape kGenerics{.kinds = kList, .item = &kGeneric};
constexpr Key kLimitKeys[] = {{"cpus", &kReal}, {"memory", &kTextBytes}, {"pids", &kWhole}};
constexpr Shape kLimits{.kinds = kMap, .keys = kLimitKeys, .extensions = true};
constexpr Key kReservationKeys[] = {{"cpus", &kReal}, {"memory", &kTextBytes}, {"generic_resources", &kGenerics}, {"devices", &kDeviceRequests}};
constexpr Shape kReservations{.kinds = kMap, .keys = kReservationKeys, .extensions = true};
constexpr Key kResourceKeys[] = {{"limits", &kLimits}, {"reservations", &kReservations}};
constexpr Shape kResources{.kinds = kMap, .keys = kResourceKeys, .extensions = true};
constexpr std::string_view kOrders[] = {"start-first", "stop-first"};
constexpr Shape kOrder{.kinds = kString, .words = kOrders};
constexpr Key kUpdateKeys[] = {{"parallelism", &kMeantWhole}, {"delay", &kDuration},          {"failure_action", &kText},
                               {"monitor", &kDuration},  {"max_failure_ratio", &kReal}, {"order", &kOrder}};
constexpr Shape kUpdate{.kinds = kMap, .keys = kUpdateKeys, .extensions = true};
constexpr Key kRestartKeys[] = {{"condition", &kText}, {"delay", &kDuration}, {"max_attempts", &kMeantWhole}, {"window", &kDuration}};
constexpr Shape kRestartPolicy{.kinds = kMap, .keys = kRestartKeys, .extensions = true};
constexpr Key kPreferenceKeys[] = {{"spread", &kText}};
constexpr Shape kPreference{.kinds = kMap, .keys = kPreferenceKeys, .extensions = true};
constexpr Shape kPreferences{.kinds = kList, .item = &kPreference};
constexpr Key kPlacementKeys[] = {{"constraints", &kTextList}, {"preferences", &kPreferences}, {"max_replicas_per_node", &kWhole}};
constexpr Shape kPlacement{.kinds = kMap, .keys = kPlacementKeys, .extensions = true};
constexpr Key kDeployKeys[] = {{"mode", &kText},
                               {"endpoint_mode", &kText},
                               {"replicas", &kMeantWhole},
                               {"labels", &kPairs},
                               {"rollback_config", &kUpdate},
                               {"update_config", &kUpdate},
                               {"resources", &kResources},
                               {"restart_policy", &kRestartPolicy},
                               {"placement", &kPlacement}};
constexpr Shape kDeploy{.kinds = kMap | kNull, .keys = kDeployKeys, .extensions = true};

// health, logging, networks, models, provider

constexpr Shape kHealthTest{.kinds = kString | kList, .form = Form::HealthTest, .item = &kText};
constexpr Shape kRetries{.kinds = kInteger | kNumber | kString, .form = Form::Count, .cast = Cast::Integer, .showsZero = true};
constexpr Key kHealthKeys[] = {{"disable", &kFlag},      {"interval", &kDuration},     {"retries", &kRetries},       {"test", &kHealthTest},
                               {"timeout", &kDuration}, {"start_period", &kDuration}, {"start_interval", &kDuration}};
constexpr Shape kHealth{.kinds = kMap, .keys = kHealthKeys, .extensions = true};

constexpr Shape kLogOption{.kinds = kString | kInteger | kNumber | kNull, .form = Form::PlainText};
constexpr Shape kLogOptions{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kLogOption};
constexpr Key kLoggingKeys[] = {{"driver", &kText}, {"options", &kLogOptions}};
constexpr Shape kLogging{.kinds = kMap, .keys = kLoggingKeys, .extensions = true};

constexpr Key kAttachmentKeys[] = {{"aliases", &kNamedTextList},         {"interface_name", &kText}, {"ipv4_address", &kText},
                                   {"ipv6_address", &kText},             {"link_local_ips", &kNamedTextList}, {"mac_address", &kText},
                                   {"driver_opts", &kDriverOptions},     {"priority", &kNumberOnly}, {"gw_priority", &kNumberOnly}};
constexpr Shape kAttachment{.kinds = kMap | kNull, .keys = kAttachmentKeys, .extensions = true};
constexpr Shape kAttachments{.kinds = kList | kMap, .form = Form::NameMap, .otherKeys = OtherKeys::Names, .other = &kAttachment, .item = &kText, .unique = true};

constexpr Key kModelUseKeys[] = {{"endpoint_var", &kText}, {"model_var", &kText}};
constexpr Shape kModelUse{.kinds = kMap | kNull, .keys = kModelUseKeys, .extensions = true};
constexpr Shape kModelUses{.kinds = kList | kMap, .form = Form::NameMap, .otherKeys = OtherKeys::Any, .other = &kModelUse, .item = &kText, .unique = true};

constexpr Key kProviderKeys[] = {{"type", &kText}, {"options", &kAnything}};
constexpr Shape kProvider{.kinds = kMap, .keys = kProviderKeys, .extensions = true, .required = kTypeRequired};
constexpr Key kCredentialKeys[] = {{"config", &kText}, {"file", &kText}, {"registry", &kText}};
constexpr Shape kCredential{.kinds = kMap, .keys = kCredentialKeys, .extensions = true};

// ports and volumes

constexpr Shape kPortNumber{.kinds = kInteger | kString, .cast = Cast::Integer};
constexpr Shape kPublished{.kinds = kInteger | kString};
constexpr Key kPortKeys[] = {{"name", &kText},       {"mode", &kText},     {"host_ip", &kText},     {"target", &kPortNumber},
                             {"published", &kPublished}, {"protocol", &kText}, {"app_protocol", &kText}};
constexpr Shape kPort{.kinds = kInteger | kNumber | kString | kMap, .keys = kPortKeys, .extensions = true};
constexpr Shape kPorts{.kinds = kList, .form = Form::Ports, .item = &kPort, .unique = true, .unicity = Unicity::Port};

constexpr std::string_view kRecursions[] = {"enabled", "disabled", "writable", "readonly"};
constexpr Shape kRecursive{.kinds = kString, .words = kRecursions};
constexpr std::string_view kSelinuxWords[] = {"z", "Z"};
constexpr Shape kSelinux{.kinds = kString, .words = kSelinuxWords};
constexpr Key kBindKeys[] = {{"propagation", &kText}, {"create_host_path", &kFlag}, {"recursive", &kRecursive}, {"selinux", &kSelinux}};
constexpr Shape kBindOptions{.kinds = kMap, .keys = kBindKeys, .extensions = true};
constexpr Key kVolumeOptionKeys[] = {{"labels", &kPairs}, {"nocopy", &kFlag}, {"subpath", &kText}};
constexpr Shape kVolumeOptions{.kinds = kMap, .keys = kVolumeOptionKeys, .extensions = true};
constexpr Shape kTmpfsSize{.kinds = kInteger | kString, .form = Form::Bytes, .minimum = 0};
constexpr Key kTmpfsKeys[] = {{"size", &kTmpfsSize}, {"mode", &kFileMode}};
constexpr Shape kTmpfsOptions{.kinds = kMap, .keys = kTmpfsKeys, .extensions = true};
constexpr Key kImageOptionKeys[] = {{"subpath", &kText}};
constexpr Shape kImageOptions{.kinds = kMap, .keys = kImageOptionKeys, .extensions = true};
constexpr std::string_view kMountTypes[] = {"bind", "volume", "tmpfs", "cluster", "npipe", "image"};
constexpr Shape kMountType{.kinds = kString, .words = kMountTypes};
constexpr Key kMountKeys[] = {{"type", &kMountType},  {"source", &kText},       {"target", &kText},           {"read_only", &kFlag},     {"consistency", &kText},
                              {"bind", &kBindOptions}, {"volume", &kVolumeOptions}, {"tmpfs", &kTmpfsOptions}, {"image", &kImageOptions}};
constexpr Shape kMount{.kinds = kString | kMap, .keys = kMountKeys, .extensions = true, .required = kTypeRequired};
constexpr Shape kVolumes{.kinds = kList, .form = Form::Volumes, .item = &kMount, .unique = true, .unicity = Unicity::MountTarget};

// single keys

constexpr std::string_view kCgroupWords[] = {"host", "private"};
constexpr Shape kCgroup{.kinds = kString, .words = kCgroupWords};
constexpr Shape kContainerName{.kinds = kString, .pattern = containerName};
constexpr Shape kPullPolicy{.kinds = kString, .pattern = pullPolicy};
constexpr Shape kCpuCount{.kinds = kInteger | kString, .cast = Cast::Integer, .minimum = 0};
constexpr Shape kCpuPercent{.kinds = kInteger | kString, .cast = Cast::Number, .minimum = 0, .maximum = 100};
constexpr Shape kOomScore{.kinds = kInteger | kString, .cast = Cast::Integer, .minimum = -1000, .maximum = 1000};
constexpr Shape kExposedPort{.kinds = kInteger | kNumber | kString};
constexpr Shape kExpose{.kinds = kList, .form = Form::Texts, .item = &kExposedPort, .unique = true, .unicity = Unicity::Value};
constexpr Shape kGroups{.kinds = kList, .form = Form::Texts, .item = &kExposedPort, .unique = true};
constexpr Shape kPid{.kinds = kString | kNull};
constexpr Shape kStorageOptions{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kPairValue};

constexpr Key kServiceKeys[] = {{"annotations", &kPairs},
                                {"attach", &kMeantFlag},
                                {"blkio_config", &kBlkio},
                                {"build", &kBuild},
                                {"cap_add", &kNamedTextList},
                                {"cap_drop", &kNamedTextList},
                                {"cgroup", &kCgroup},
                                {"cgroup_parent", &kText},
                                {"command", &kCommand},
                                {"configs", &kConfigGrants},
                                {"container_name", &kContainerName},
                                {"cpu_count", &kCpuCount},
                                {"cpu_percent", &kCpuPercent},
                                {"cpu_period", &kCount},
                                {"cpu_quota", &kCount},
                                {"cpu_rt_period", &kCount},
                                {"cpu_rt_runtime", &kCount},
                                {"cpu_shares", &kCount},
                                {"cpus", &kReal},
                                {"cpuset", &kText},
                                {"credential_spec", &kCredential},
                                {"depends_on", &kDependsOn},
                                {"deploy", &kDeploy},
                                {"develop", &kDevelop},
                                {"device_cgroup_rules", &kUniqueTextList},
                                {"devices", &kDevices},
                                {"dns", &kNamedTextOrList},
                                {"dns_opt", &kNamedTextList},
                                {"dns_search", &kNamedTextOrList},
                                {"domainname", &kText},
                                {"entrypoint", &kCommand},
                                {"env_file", &kEnvFiles},
                                {"environment", &kNullablePairs},
                                {"expose", &kExpose},
                                {"extends", &kExtends},
                                {"external_links", &kUniqueTextList},
                                {"extra_hosts", &kHosts},
                                {"gpus", &kGpus},
                                {"group_add", &kGroups},
                                {"healthcheck", &kHealth},
                                {"hostname", &kText},
                                {"image", &kText},
                                {"init", &kMeantFlag},
                                {"ipc", &kText},
                                {"isolation", &kText},
                                {"label_file", &kLabelFiles},
                                {"labels", &kPairs},
                                {"links", &kNamedTextList},
                                {"logging", &kLogging},
                                {"mac_address", &kText},
                                {"mem_limit", &kBytes},
                                {"mem_reservation", &kWholeBytes},
                                {"mem_swappiness", &kWholeBytes},
                                {"memswap_limit", &kBytes},
                                {"models", &kModelUses},
                                {"network_mode", &kText},
                                {"networks", &kAttachments},
                                {"oom_kill_disable", &kFlag},
                                {"oom_score_adj", &kOomScore},
                                {"pid", &kPid},
                                {"pids_limit", &kCount},
                                {"platform", &kText},
                                {"ports", &kPorts},
                                {"post_start", &kHooks},
                                {"pre_start", &kHooks},
                                {"pre_stop", &kHooks},
                                {"privileged", &kFlag},
                                {"profiles", &kNamedTextList},
                                {"provider", &kProvider},
                                {"pull_policy", &kPullPolicy},
                                {"pull_refresh_after", &kText},
                                {"read_only", &kFlag},
                                {"restart", &kText},
                                {"runtime", &kText},
                                {"scale", &kMeantWhole},
                                {"secrets", &kSecretGrants},
                                {"security_opt", &kUniqueTextList},
                                {"shm_size", &kBytes},
                                {"stdin_open", &kFlag},
                                {"stop_grace_period", &kDuration},
                                {"stop_signal", &kText},
                                {"storage_opt", &kStorageOptions},
                                {"sysctls", &kPairs},
                                {"tmpfs", &kNamedTextOrList},
                                {"tty", &kFlag},
                                {"ulimits", &kUlimits},
                                {"use_api_socket", &kStrictFlag},
                                {"user", &kText},
                                {"userns_mode", &kText},
                                {"uts", &kText},
                                {"volumes", &kVolumes},
                                {"volumes_from", &kUniqueTextList},
                                {"working_dir", &kText}};
constexpr Shape kService{.kinds = kMap, .keys = kServiceKeys, .extensions = true};

} // namespace

const Shape& serviceShape()
{
    return kService;
}

} // namespace hullwright::compose
