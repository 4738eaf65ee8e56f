// The part of the schema table about what enters a container: ports, networks, volumes, devices, secrets and configs.
#include "core/compose/schema_shapes.h"

namespace hullwright::compose::shapes {
namespace {

constexpr std::string_view kSourceRequired[] = {"source"};
constexpr std::string_view kTypeRequired[] = {"type"};

// secrets and configs

template <Naming kWhose>
constexpr Shape kNameOf{.kinds = kString, .naming = kWhose};

template <Naming kWhose>
constexpr Key kGrantKeys[] = {
    {"source", &kNameOf<kWhose>, HULLWRIGHT_TR("Schema", "Its name in the top-level section of this file.")},
    {"target", &kText, HULLWRIGHT_TR("Schema", "The file in the container. A secret's lies below /run/secrets where no whole path is given; a config's is named as its source.")},
    {"uid", &kText, HULLWRIGHT_TR("Schema", "The user who owns the file, as a number in quotes. Has no effect for content that comes from a file of the host: that is mounted as it is.")},
    {"gid", &kText, HULLWRIGHT_TR("Schema", "The group of the file, as a number in quotes. Has no effect for content that comes from a file of the host.")},
    {"mode", &kFileMode, HULLWRIGHT_TR("Schema", "Who may read the file, in octal digits, such as 0400. Has no effect for content that comes from a file of the host."), "0444"}};
template <Naming kWhose>
constexpr Shape kGrant{.kinds = kString | kMap, .naming = kWhose, .keys = kGrantKeys<kWhose>, .extensions = true};

// devices

constexpr Key kDeviceKeys[] = {
    {"source", &kText, HULLWRIGHT_TR("Schema", "The device on the host, such as /dev/ttyUSB0. The container talks to its driver in the host's kernel.")},
    {"target", &kText, HULLWRIGHT_TR("Schema", "Where the device stands in the container; the same path where nothing is written.")},
    {"permissions", &kText, HULLWRIGHT_TR("Schema", "What the container may do with it: r to read, w to write, m to create device files. Give no more than it needs."), "rwm"}};
constexpr Shape kDevice{.kinds = kString | kMap, .keys = kDeviceKeys, .extensions = true, .required = kSourceRequired};

// networks

constexpr Key kAttachmentKeys[] = {
    {"aliases", &kNamedTextList, HULLWRIGHT_TR("Schema", "More names under which the others on this network find the service.")},
    {"interface_name", &kText, HULLWRIGHT_TR("Schema", "The name of the network's interface in the container, such as eth1."), "", "2.36"},
    {"ipv4_address", &kText, HULLWRIGHT_TR("Schema", "A fixed IPv4 address; the network needs a subnet that has it.")},
    {"ipv6_address", &kText, HULLWRIGHT_TR("Schema", "A fixed IPv6 address; the network needs a subnet that has it.")},
    {"link_local_ips", &kNamedTextList, HULLWRIGHT_TR("Schema", "Link-local addresses, for networks that you set up yourself.")},
    {"mac_address", &kText, HULLWRIGHT_TR("Schema", "The hardware address on this network, such as 02:42:ac:11:00:02."), "", "2.24"},
    {"driver_opts", &kDriverOptions, HULLWRIGHT_TR("Schema", "Options for the network's driver about this container."), "", "2.28"},
    {"priority", &kNumberOnly, HULLWRIGHT_TR("Schema", "Higher ones are connected first."), "0"},
    {"gw_priority", &kNumberOnly, HULLWRIGHT_TR("Schema", "The network with the highest number gives the default gateway. Decides which way traffic to the outside takes."), "0", "2.33.1"}};
constexpr Shape kAttachment{.kinds = kMap | kNull, .keys = kAttachmentKeys, .extensions = true};
constexpr Shape kNetworkName = kNameOf<Naming::Networks>;

// ports

constexpr Shape kPortNumber{.kinds = kInteger | kString, .cast = Cast::Integer, .minimum = 0, .maximum = 65535};
constexpr Shape kPublished{.kinds = kInteger | kString};
constexpr Word kPortModeWords[] = {{"ingress", HULLWRIGHT_TR("Schema", "A swarm spreads connections over all tasks.")},
                                   {"host", HULLWRIGHT_TR("Schema", "Each node publishes its own task's port.")}};
constexpr Shape kPortMode{.kinds = kString, .words = kPortModeWords, .wording = Wording::Suggested};
constexpr Word kProtocolWords[] = {{"tcp", HULLWRIGHT_TR("Schema", "Connections.")}, {"udp", HULLWRIGHT_TR("Schema", "Single packets.")}, {"sctp", HULLWRIGHT_TR("Schema", "Streams of messages.")}};
constexpr Shape kProtocol{.kinds = kString, .words = kProtocolWords, .wording = Wording::Suggested};
constexpr Word kHostIpWords[] = {{"127.0.0.1", HULLWRIGHT_TR("Schema", "Only programs on this host reach the port.")},
                                 {"::1", HULLWRIGHT_TR("Schema", "Only programs on this host reach the port, over IPv6.")}};
constexpr Shape kHostIp{.kinds = kString, .words = kHostIpWords, .wording = Wording::Suggested};
constexpr Key kPortKeys[] = {
    {"name", &kText, HULLWRIGHT_TR("Schema", "A name for people who read the file."), "", "2.22"},
    {"mode", &kPortMode, HULLWRIGHT_TR("Schema", "How a swarm publishes the port."), "ingress", "", ActedOn::Swarm},
    {"host_ip", &kHostIp, HULLWRIGHT_TR("Schema", "The host's address that the port listens on. Without it every interface does, past most firewalls of the host; 127.0.0.1 keeps it on the host."), "0.0.0.0"},
    {"target", &kPortNumber, HULLWRIGHT_TR("Schema", "The port that the program in the container listens on.")},
    {"published", &kPublished, HULLWRIGHT_TR("Schema", "The port on the host, or a range in quotes such as \"8080-8090\"; a random one where nothing is written.")},
    {"protocol", &kProtocol, HULLWRIGHT_TR("Schema", "tcp, udp or sctp."), "tcp"},
    {"app_protocol", &kText, HULLWRIGHT_TR("Schema", "What is spoken over it, such as http. A note for other tools."), "", "2.26"}};
constexpr Shape kPort{.kinds = kInteger | kNumber | kString | kMap, .keys = kPortKeys, .extensions = true};

// volumes

constexpr Word kRecursionWords[] = {{"enabled", HULLWRIGHT_TR("Schema", "Mounts below the source come along, writable or not as they are.")},
                                    {"disabled", HULLWRIGHT_TR("Schema", "Only the source itself is mounted.")},
                                    {"writable", HULLWRIGHT_TR("Schema", "Mounts below the source come along and stay writable.")},
                                    {"readonly", HULLWRIGHT_TR("Schema", "Mounts below the source come along read-only; the engine refuses where the kernel can't.")}};
constexpr Shape kRecursive{.kinds = kString, .words = kRecursionWords};
constexpr Word kSelinuxWords[] = {{"z", HULLWRIGHT_TR("Schema", "Relabels the folder so that all containers may use it.")},
                                  {"Z", HULLWRIGHT_TR("Schema", "Relabels the folder for this container alone.")}};
constexpr Shape kSelinux{.kinds = kString, .words = kSelinuxWords};
constexpr Word kPropagationWords[] = {{"rprivate", HULLWRIGHT_TR("Schema", "Mounts made later stay on their own side.")},
                                      {"private", HULLWRIGHT_TR("Schema", "As rprivate, for the one mount only.")},
                                      {"rslave", HULLWRIGHT_TR("Schema", "What the host mounts later shows up in the container.")},
                                      {"slave", HULLWRIGHT_TR("Schema", "As rslave, for the one mount only.")},
                                      {"rshared", HULLWRIGHT_TR("Schema", "What the container mounts shows up on the host as well: a way out of the container.")},
                                      {"shared", HULLWRIGHT_TR("Schema", "As rshared, for the one mount only.")}};
constexpr Shape kPropagation{.kinds = kString, .words = kPropagationWords, .wording = Wording::Engine};
constexpr Key kBindKeys[] = {
    {"propagation", &kPropagation, HULLWRIGHT_TR("Schema", "Whether mounts made later cross between host and container. The shared ones let a container change the host's mounts."), "rprivate"},
    {"create_host_path", &kFlag, HULLWRIGHT_TR("Schema", "Makes the folder on the host, owned by root, where it does not exist yet."), "true"},
    {"recursive", &kRecursive, HULLWRIGHT_TR("Schema", "What happens to mounts below the source. A read-only bind leaves them writable on older kernels; readonly insists."), "enabled", "2.27"},
    {"selinux", &kSelinux, HULLWRIGHT_TR("Schema", "Relabels the folder on the host for SELinux, for good. Never for folders of the system.")}};
constexpr Shape kBindOptions{.kinds = kMap, .keys = kBindKeys, .extensions = true};
constexpr Key kVolumeOptionKeys[] = {
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels of the volume that is made.")},
    {"nocopy", &kFlag, HULLWRIGHT_TR("Schema", "Leaves a new volume empty, instead of filling it with what the image has at that path."), "false"},
    {"subpath", &kText, HULLWRIGHT_TR("Schema", "Mounts only this folder of the volume."), "", "2.26"}};
constexpr Shape kVolumeOptions{.kinds = kMap, .keys = kVolumeOptionKeys, .extensions = true};
constexpr Shape kTmpfsSize{.kinds = kInteger | kString, .form = Form::Bytes, .minimum = 0};
constexpr Key kTmpfsKeys[] = {
    {"size", &kTmpfsSize, HULLWRIGHT_TR("Schema", "How much it may hold. Without it half of the host's memory can be filled."), "unlimited"},
    {"mode", &kFileMode, HULLWRIGHT_TR("Schema", "Who may use it, in octal digits, such as 0700."), "1777"}};
constexpr Shape kTmpfsOptions{.kinds = kMap, .keys = kTmpfsKeys, .extensions = true};
constexpr Key kImageOptionKeys[] = {{"subpath", &kText, HULLWRIGHT_TR("Schema", "Mounts only this folder of the image.")}};
constexpr Shape kImageOptions{.kinds = kMap, .keys = kImageOptionKeys, .extensions = true};
constexpr Word kMountTypeWords[] = {{"volume", HULLWRIGHT_TR("Schema", "Storage that the engine looks after.")},
                                    {"bind", HULLWRIGHT_TR("Schema", "A file or folder of the host.")},
                                    {"tmpfs", HULLWRIGHT_TR("Schema", "Memory that is gone with the container.")},
                                    {"image", HULLWRIGHT_TR("Schema", "The files of an image, read-only.")},
                                    {"cluster", HULLWRIGHT_TR("Schema", "A volume of a swarm.")},
                                    {"npipe", HULLWRIGHT_TR("Schema", "A named pipe of Windows.")}};
constexpr Shape kMountType{.kinds = kString, .words = kMountTypeWords};
constexpr Shape kMountSource = kNameOf<Naming::Volumes>;
constexpr Key kMountKeys[] = {
    {"type", &kMountType, HULLWRIGHT_TR("Schema", "What is mounted.")},
    {"source", &kMountSource, HULLWRIGHT_TR("Schema", "A path of the host, or the name of a volume. A path gives the container what lies there, with the rights of its user.")},
    {"target", &kText, HULLWRIGHT_TR("Schema", "The path in the container.")},
    {"read_only", &kFlag, HULLWRIGHT_TR("Schema", "The container can't write to it. What it only reads should be read-only."), "false"},
    {"consistency", &kText, HULLWRIGHT_TR("Schema", "A hint that old versions of Docker Desktop read."), "", "", ActedOn::Nobody},
    {"bind", &kBindOptions, HULLWRIGHT_TR("Schema", "More about a bind.")},
    {"volume", &kVolumeOptions, HULLWRIGHT_TR("Schema", "More about a volume.")},
    {"tmpfs", &kTmpfsOptions, HULLWRIGHT_TR("Schema", "More about a tmpfs.")},
    {"image", &kImageOptions, HULLWRIGHT_TR("Schema", "More about an image."), "", "2.34"}};
constexpr Shape kMount{.kinds = kString | kMap, .naming = Naming::Volumes, .keys = kMountKeys, .extensions = true, .required = kTypeRequired};

} // namespace

constinit const Shape kSecretGrants{.kinds = kList, .form = Form::Secrets, .item = &kGrant<Naming::Secrets>, .unicity = Unicity::SecretTarget};
constinit const Shape kBuildSecrets{.kinds = kList, .form = Form::Configs, .item = &kGrant<Naming::Secrets>};
constinit const Shape kConfigGrants{.kinds = kList, .form = Form::Configs, .item = &kGrant<Naming::Configs>, .unicity = Unicity::ConfigTarget};
constinit const Shape kDevices{.kinds = kList, .form = Form::Devices, .item = &kDevice, .unicity = Unicity::DeviceTarget};
constinit const Shape kAttachments{.kinds = kList | kMap, .form = Form::NameMap, .naming = Naming::Networks, .otherKeys = OtherKeys::Names, .other = &kAttachment,
                                   .item = &kNetworkName, .unique = true};
constinit const Shape kPorts{.kinds = kList, .form = Form::Ports, .item = &kPort, .unique = true, .unicity = Unicity::Port};
constinit const Shape kMounts{.kinds = kList, .form = Form::Volumes, .item = &kMount, .unique = true, .unicity = Unicity::MountTarget};

} // namespace hullwright::compose::shapes
