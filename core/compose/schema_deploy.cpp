// The part of the schema table about copies, resources and graphics cards.
#include "core/compose/schema_shapes.h"

namespace hullwright::compose::shapes {
namespace {

constexpr std::string_view kCapabilitiesRequired[] = {"capabilities"};

// graphics cards and other requested devices

constexpr Word kDriverCapabilityWords[] = {{"gpu", HULLWRIGHT_TR("Schema", "Any graphics card.")},
                                           {"nvidia", HULLWRIGHT_TR("Schema", "A card of NVIDIA.")},
                                           {"compute", HULLWRIGHT_TR("Schema", "Computing (CUDA, OpenCL).")},
                                           {"utility", HULLWRIGHT_TR("Schema", "Tools such as nvidia-smi.")},
                                           {"video", HULLWRIGHT_TR("Schema", "Decoding and encoding of video.")},
                                           {"graphics", HULLWRIGHT_TR("Schema", "OpenGL and Vulkan.")},
                                           {"tpu", HULLWRIGHT_TR("Schema", "A processor for tensors.")}};
constexpr Shape kDriverCapability{.kinds = kString, .words = kDriverCapabilityWords, .wording = Wording::Suggested};
constexpr Shape kDriverCapabilities{.kinds = kList, .item = &kDriverCapability, .unique = true};
constexpr Word kAllWord[] = {{"all", HULLWRIGHT_TR("Schema", "All there are.")}};
constexpr Shape kDeviceCount{.kinds = kString | kInteger, .words = kAllWord, .wording = Wording::Suggested, .showsZero = true};
constexpr Key kRequestKeys[] = {
    {"capabilities", &kDriverCapabilities, HULLWRIGHT_TR("Schema", "What the device has to be able to, such as gpu.")},
    {"count", &kDeviceCount, HULLWRIGHT_TR("Schema", "How many devices; all takes every one. Excludes device_ids."), "all"},
    {"device_ids", &kUniqueTextList, HULLWRIGHT_TR("Schema", "Which devices, by the driver's ids. Excludes count.")},
    {"driver", &kText, HULLWRIGHT_TR("Schema", "The driver that hands the device out, such as nvidia.")},
    {"options", &kPairs, HULLWRIGHT_TR("Schema", "Options of the driver.")}};
constexpr Shape kDeviceRequest{.kinds = kMap, .keys = kRequestKeys, .extensions = true, .required = kCapabilitiesRequired};
constexpr Shape kDeviceRequests{.kinds = kList, .form = Form::DeviceRequests, .item = &kDeviceRequest};
constexpr Shape kGpu{.kinds = kMap, .keys = kRequestKeys, .otherKeys = OtherKeys::Any, .other = &kAnything, .extensions = true};

// resources

constexpr Key kSpecKeys[] = {{"kind", &kText, HULLWRIGHT_TR("Schema", "The name of the resource.")},
                             {"value", &kCount, HULLWRIGHT_TR("Schema", "How many of it.")}};
constexpr Shape kSpec{.kinds = kMap, .keys = kSpecKeys, .extensions = true};
constexpr Key kGenericKeys[] = {{"discrete_resource_spec", &kSpec, HULLWRIGHT_TR("Schema", "A resource that is counted.")}};
constexpr Shape kGeneric{.kinds = kMap, .keys = kGenericKeys, .extensions = true};
constexpr Shape kGenerics{.kinds = kList, .item = &kGeneric};
constexpr Key kLimitKeys[] = {
    {"cpus", &kReal, HULLWRIGHT_TR("Schema", "How many CPUs the container may use at most, such as \"0.5\". Keeps one service from starving the others."), "unlimited"},
    {"memory", &kTextBytes, HULLWRIGHT_TR("Schema", "How much memory the container may use at most, as text with its unit: \"512m\". Beyond it the kernel ends a process of the container instead of one of the host."), "unlimited"},
    {"pids", &kWhole, HULLWRIGHT_TR("Schema", "How many processes and threads the container may have. Stops fork bombs."), "unlimited"}};
constexpr Shape kLimits{.kinds = kMap, .keys = kLimitKeys, .extensions = true};
constexpr Key kReservationKeys[] = {
    {"cpus", &kReal, HULLWRIGHT_TR("Schema", "CPUs that a node of the swarm must have left."), "", "", ActedOn::Swarm},
    {"memory", &kTextBytes, HULLWRIGHT_TR("Schema", "Memory that the kernel tries to leave to the container when it runs short. No limit.")},
    {"generic_resources", &kGenerics, HULLWRIGHT_TR("Schema", "Resources of your own naming that a node of the swarm must have."), "", "", ActedOn::Swarm},
    {"devices", &kDeviceRequests, HULLWRIGHT_TR("Schema", "Graphics cards and the like for the container. A driver in the host's kernel answers it: one more way to reach the kernel.")}};
constexpr Shape kReservations{.kinds = kMap, .keys = kReservationKeys, .extensions = true};
constexpr Key kResourceKeys[] = {{"limits", &kLimits, HULLWRIGHT_TR("Schema", "What the container may use at most. Wins over mem_limit, cpus and pids_limit, which must be equal where both are written.")},
                                 {"reservations", &kReservations, HULLWRIGHT_TR("Schema", "What the container should at least get.")}};
constexpr Shape kResources{.kinds = kMap, .keys = kResourceKeys, .extensions = true};

// swarm

constexpr Word kOrderWords[] = {{"stop-first", HULLWRIGHT_TR("Schema", "The old task stops before the new one starts.")},
                                {"start-first", HULLWRIGHT_TR("Schema", "The new task starts before the old one stops.")}};
constexpr Shape kOrder{.kinds = kString, .words = kOrderWords};
constexpr Word kFailureWords[] = {{"continue", HULLWRIGHT_TR("Schema", "Go on.")}, {"pause", HULLWRIGHT_TR("Schema", "Stop and wait.")}, {"rollback", HULLWRIGHT_TR("Schema", "Go back to what was before.")}};
constexpr Shape kFailureAction{.kinds = kString, .words = kFailureWords, .wording = Wording::Suggested};
constexpr Key kUpdateKeys[] = {{"parallelism", &kMeantWhole, HULLWRIGHT_TR("Schema", "How many tasks change at a time; 0 means all."), "1"},
                               {"delay", &kDuration, HULLWRIGHT_TR("Schema", "The pause between two groups of tasks."), "0s"},
                               {"failure_action", &kFailureAction, HULLWRIGHT_TR("Schema", "What happens when a task fails."), "pause"},
                               {"monitor", &kDuration, HULLWRIGHT_TR("Schema", "How long a new task is watched for failing."), "5s"},
                               {"max_failure_ratio", &kReal, HULLWRIGHT_TR("Schema", "The share of tasks that may fail, from 0 to 1."), "0"},
                               {"order", &kOrder, HULLWRIGHT_TR("Schema", "Whether the old task stops first or the new one starts first."), "stop-first"}};
constexpr Shape kUpdate{.kinds = kMap, .keys = kUpdateKeys, .extensions = true};
constexpr Key kPreferenceKeys[] = {{"spread", &kText, HULLWRIGHT_TR("Schema", "The node label whose values share the tasks evenly.")}};
constexpr Shape kPreference{.kinds = kMap, .keys = kPreferenceKeys, .extensions = true};
constexpr Shape kPreferences{.kinds = kList, .item = &kPreference};
constexpr Key kPlacementKeys[] = {{"constraints", &kTextList, HULLWRIGHT_TR("Schema", "What a node must be, such as node.role==manager.")},
                                  {"preferences", &kPreferences, HULLWRIGHT_TR("Schema", "How tasks are spread over the nodes that are left.")},
                                  {"max_replicas_per_node", &kWhole, HULLWRIGHT_TR("Schema", "How many tasks one node may run."), "unlimited"}};
constexpr Shape kPlacement{.kinds = kMap, .keys = kPlacementKeys, .extensions = true};

constexpr Word kRestartConditionWords[] = {{"any", HULLWRIGHT_TR("Schema", "Whenever it ends.")},
                                           {"on-failure", HULLWRIGHT_TR("Schema", "Where it ended with an error.")},
                                           {"none", HULLWRIGHT_TR("Schema", "Never.")}};
constexpr Shape kRestartCondition{.kinds = kString, .words = kRestartConditionWords, .wording = Wording::Suggested};
constexpr Key kRestartKeys[] = {
    {"condition", &kRestartCondition, HULLWRIGHT_TR("Schema", "When the container starts again after it ended."), "any"},
    {"delay", &kDuration, HULLWRIGHT_TR("Schema", "How long to wait before each start."), "5s", "", ActedOn::Swarm},
    {"max_attempts", &kMeantWhole, HULLWRIGHT_TR("Schema", "How often to try before giving up."), "unlimited"},
    {"window", &kDuration, HULLWRIGHT_TR("Schema", "How long a start must last to count as one."), "", "", ActedOn::Swarm}};
constexpr Shape kRestartPolicy{.kinds = kMap, .keys = kRestartKeys, .extensions = true};

constexpr Word kModeWords[] = {{"replicated", HULLWRIGHT_TR("Schema", "As many tasks as replicas says.")},
                               {"global", HULLWRIGHT_TR("Schema", "One task on every node.")},
                               {"replicated-job", HULLWRIGHT_TR("Schema", "As many tasks as replicas says, each running to its end.")},
                               {"global-job", HULLWRIGHT_TR("Schema", "One task on every node, each running to its end.")}};
constexpr Shape kMode{.kinds = kString, .words = kModeWords, .wording = Wording::Suggested};
constexpr Word kEndpointWords[] = {{"vip", HULLWRIGHT_TR("Schema", "One virtual address for all tasks.")}, {"dnsrr", HULLWRIGHT_TR("Schema", "The name resolves to all tasks in turn.")}};
constexpr Shape kEndpointMode{.kinds = kString, .words = kEndpointWords, .wording = Wording::Suggested};

constexpr Key kDeployKeys[] = {
    {"mode", &kMode, HULLWRIGHT_TR("Schema", "How a swarm spreads the service over its nodes."), "replicated", "", ActedOn::Swarm},
    {"endpoint_mode", &kEndpointMode, HULLWRIGHT_TR("Schema", "How other services of a swarm find this one."), "vip", "", ActedOn::Swarm},
    {"replicas", &kMeantWhole, HULLWRIGHT_TR("Schema", "How many containers of the service run at the same time."), "1"},
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels of the service in a swarm; containers don't get them."), "", "", ActedOn::Swarm},
    {"rollback_config", &kUpdate, HULLWRIGHT_TR("Schema", "How a swarm goes back after a failed update."), "", "", ActedOn::Swarm},
    {"update_config", &kUpdate, HULLWRIGHT_TR("Schema", "How a swarm replaces old tasks by new ones."), "", "", ActedOn::Swarm},
    {"resources", &kResources, HULLWRIGHT_TR("Schema", "Limits and reservations of memory, CPUs, processes and devices. Without limits one service can take the whole host down.")},
    {"restart_policy", &kRestartPolicy, HULLWRIGHT_TR("Schema", "When the container starts again after it ended. It wins over the key restart where both are written.")},
    {"placement", &kPlacement, HULLWRIGHT_TR("Schema", "On which nodes of a swarm the service may run."), "", "", ActedOn::Swarm}};

} // namespace

constinit const Shape kGpus{.kinds = kString | kList, .form = Form::Gpus, .item = &kGpu, .words = kAllWord};
constinit const Shape kDeploy{.kinds = kMap | kNull, .keys = kDeployKeys, .extensions = true};

} // namespace hullwright::compose::shapes
