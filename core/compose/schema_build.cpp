// The part of the schema table about building an image.
#include "core/compose/schema_shapes.h"

namespace hullwright::compose::shapes {
namespace {

constexpr std::string_view kSoftHardRequired[] = {"soft", "hard"};
constexpr Key kUlimitKeys[] = {
    {"hard", &kMeantWhole, HULLWRIGHT_TR("Schema", "The ceiling up to which a process may raise the limit itself; -1 is unlimited.")},
    {"soft", &kMeantWhole, HULLWRIGHT_TR("Schema", "The limit that is in force at first; at most the hard one.")}};
constexpr Shape kUlimit{.kinds = kInteger | kString | kMap, .form = Form::Ulimit, .cast = Cast::Integer, .keys = kUlimitKeys, .extensions = true,
                        .required = kSoftHardRequired};
constexpr Shape kHostAddresses{.kinds = kString | kList, .item = &kText};

constexpr Word kEntitlementWords[] = {
    {"network.host", HULLWRIGHT_TR("Schema", "Build steps may use the host's network.")},
    {"security.insecure", HULLWRIGHT_TR("Schema", "Build steps may run privileged: they can do on the build host whatever root can.")}};
constexpr Shape kEntitlement{.kinds = kString, .words = kEntitlementWords, .wording = Wording::Suggested};
constexpr Shape kEntitlements{.kinds = kList, .item = &kEntitlement};

constexpr Shape kSsh{.kinds = kMap | kList, .form = Form::Ssh, .otherKeys = OtherKeys::Any, .other = &kPairValue, .item = &kText, .unique = true};

constexpr Word kBuildNetworkWords[] = {{"host", HULLWRIGHT_TR("Schema", "Build steps see the host's network, and whatever listens on its loopback.")},
                                       {"none", HULLWRIGHT_TR("Schema", "Build steps have no network.")}};
constexpr Shape kBuildNetwork{.kinds = kString, .naming = Naming::Networks, .words = kBuildNetworkWords, .wording = Wording::Suggested};

constexpr Key kBuildKeys[] = {
    {"context", &kText, HULLWRIGHT_TR("Schema", "The folder, or the address of a Git repository, that the build may read from. Everything in a folder is sent to the builder, save what .dockerignore leaves out: keep secrets away from it."), "."},
    {"dockerfile", &kText, HULLWRIGHT_TR("Schema", "The Dockerfile, as a path from the context."), "Dockerfile"},
    {"dockerfile_inline", &kText, HULLWRIGHT_TR("Schema", "The text of a Dockerfile, instead of a file of its own."), "", "2.17"},
    {"entitlements", &kEntitlements, HULLWRIGHT_TR("Schema", "Special rights of the build, such as security.insecure. They reach beyond the build's container: give none that a step does not need."), "", "2.27.1"},
    {"args", &kNullablePairs, HULLWRIGHT_TR("Schema", "Values for the Dockerfile's ARG lines. They stay readable in the image's history: never pass a password this way, use build secrets.")},
    {"ssh", &kSsh, HULLWRIGHT_TR("Schema", "SSH agents or keys that build steps may sign in with, such as default. Any step of the Dockerfile can use them while it runs.")},
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels that the built image carries.")},
    {"cache_from", &kTextList, HULLWRIGHT_TR("Schema", "Images and places that the builder may take finished layers from. Whoever can write there can put layers into your image.")},
    {"cache_to", &kTextList, HULLWRIGHT_TR("Schema", "Where the builder leaves its layers for later builds.")},
    {"no_cache", &kFlag, HULLWRIGHT_TR("Schema", "Builds every layer anew, so that updates of packages come in."), "false"},
    {"no_cache_filter", &kTextOrList, HULLWRIGHT_TR("Schema", "Stages of the Dockerfile that are always built anew; the others may come from the cache.")},
    {"additional_contexts", &kPairs, HULLWRIGHT_TR("Schema", "More named contexts that the Dockerfile may copy from: folders, images, repositories."), "", "2.17"},
    {"network", &kBuildNetwork, HULLWRIGHT_TR("Schema", "The network that RUN steps have. host lets them reach services of the host; none keeps them from the network."), "default"},
    {"provenance", &kFlagText, HULLWRIGHT_TR("Schema", "Records how the image was built, as an attestation beside it."), "", "2.39"},
    {"sbom", &kFlagText, HULLWRIGHT_TR("Schema", "Records which packages the image has, as an attestation beside it."), "", "2.39"},
    {"pull", &kFlag, HULLWRIGHT_TR("Schema", "Always asks the registry for newer base images, so that their fixes come in."), "false"},
    {"target", &kText, HULLWRIGHT_TR("Schema", "The stage of the Dockerfile to build; the last one where none is named.")},
    {"shm_size", &kWholeBytes, HULLWRIGHT_TR("Schema", "The size of /dev/shm while building."), "64m"},
    {"extra_hosts", &kHosts, HULLWRIGHT_TR("Schema", "Host names that build steps find at the addresses given here.")},
    {"isolation", &kText, HULLWRIGHT_TR("Schema", "How builds are isolated on Windows."), "default", "", ActedOn::Windows},
    {"privileged", &kFlag, HULLWRIGHT_TR("Schema", "Runs build steps with all rights: a step can change the machine that builds."), "false", "2.15"},
    {"secrets", &kBuildSecrets, HULLWRIGHT_TR("Schema", "Secrets that steps may mount while they run. They leave no trace in the image, unlike args.")},
    {"tags", &kNamedTextList, HULLWRIGHT_TR("Schema", "More names for the built image.")},
    {"ulimits", &kUlimits, HULLWRIGHT_TR("Schema", "Limits of the processes that build."), "", "2.23.1"},
    {"platforms", &kTextList, HULLWRIGHT_TR("Schema", "Platforms to build for, such as linux/amd64. The service's own platform must be among them.")}};

} // namespace

constinit const Shape kUlimits{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kUlimit};
constinit const Shape kHosts{.kinds = kMap | kList, .form = Form::Hosts, .otherKeys = OtherKeys::Any, .other = &kHostAddresses, .item = &kText, .unique = true};
constinit const Shape kBuild{.kinds = kString | kMap, .form = Form::Build, .keys = kBuildKeys, .extensions = true};

} // namespace hullwright::compose::shapes
