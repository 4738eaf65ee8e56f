// The part of the schema table that says what stands at the top of a file.
#include "core/compose/schema_shapes.h"

namespace hullwright::compose {
namespace {

using namespace shapes;

constexpr std::string_view kModelRequired[] = {"model"};

constexpr Key kExternalKeys[] = {
    {"name", &kText, HULLWRIGHT_TR("Schema", "An old place for the name; write it beside external instead.")}};
constexpr Shape kExternal{.kinds = kBoolean | kString | kMap, .cast = Cast::Boolean, .keys = kExternalKeys, .extensions = true};

constexpr Key kPoolKeys[] = {
    {"subnet", &kText, HULLWRIGHT_TR("Schema", "The range of addresses, such as 172.28.0.0/16.")},
    {"ip_range", &kText, HULLWRIGHT_TR("Schema", "The part of the subnet that containers get addresses from.")},
    {"gateway", &kText, HULLWRIGHT_TR("Schema", "The gateway's address.")},
    {"aux_addresses", &kTextMap, HULLWRIGHT_TR("Schema", "Addresses that the engine must leave alone, by name.")}};
constexpr Shape kPool{.kinds = kMap, .keys = kPoolKeys, .extensions = true};
constexpr Shape kTopPools{.kinds = kList, .item = &kPool};
constexpr Key kIpamKeys[] = {
    {"driver", &kText, HULLWRIGHT_TR("Schema", "Who hands out addresses."), "default"},
    {"config", &kTopPools, HULLWRIGHT_TR("Schema", "Ranges of addresses.")},
    {"options", &kTextMap, HULLWRIGHT_TR("Schema", "Options of that driver.")}};
constexpr Shape kIpam{.kinds = kMap, .keys = kIpamKeys, .extensions = true};

constexpr Word kNetworkDriverWords[] = {{"bridge", HULLWRIGHT_TR("Schema", "A network on this host, apart from others.")},
                                        {"host", HULLWRIGHT_TR("Schema", "The host's own network: nothing keeps the services from it.")},
                                        {"overlay", HULLWRIGHT_TR("Schema", "A network over the nodes of a swarm.")},
                                        {"macvlan", HULLWRIGHT_TR("Schema", "Containers stand in the host's local network with addresses of their own, past the host's firewall.")},
                                        {"ipvlan", HULLWRIGHT_TR("Schema", "As macvlan, with the host's hardware address.")},
                                        {"none", HULLWRIGHT_TR("Schema", "No network.")}};
constexpr Shape kNetworkDriver{.kinds = kString, .words = kNetworkDriverWords, .wording = Wording::Suggested};
constexpr Key kNetworkKeys[] = {
    {"name", &kText, HULLWRIGHT_TR("Schema", "The network's name for the engine; made of the project and this key where nothing is written.")},
    {"driver", &kNetworkDriver, HULLWRIGHT_TR("Schema", "How the network is made."), "bridge"},
    {"driver_opts", &kDriverOptions, HULLWRIGHT_TR("Schema", "Options of the driver.")},
    {"ipam", &kIpam, HULLWRIGHT_TR("Schema", "Which addresses the network has.")},
    {"external", &kExternal, HULLWRIGHT_TR("Schema", "It exists already, and Compose neither makes nor removes it. Only name may stand beside it."), "false"},
    {"internal", &kFlag, HULLWRIGHT_TR("Schema", "No way to the outside: services on this network alone can neither call the internet nor be reached through published ports."), "false"},
    {"enable_ipv4", &kMeantFlag, HULLWRIGHT_TR("Schema", "Whether containers get IPv4 addresses."), "true", "2.33.1"},
    {"enable_ipv6", &kMeantFlag, HULLWRIGHT_TR("Schema", "Whether containers get IPv6 addresses. Firewall rules for IPv4 do not hold for them."), "false"},
    {"attachable", &kFlag, HULLWRIGHT_TR("Schema", "Other containers may join an overlay network, not only services."), "false"},
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels of the network.")}};
constexpr Shape kNetwork{.kinds = kMap | kNull, .form = Form::External, .keys = kNetworkKeys, .extensions = true};

constexpr Word kVolumeDriverWords[] = {{"local", HULLWRIGHT_TR("Schema", "A folder of this host, or what driver_opts mount.")}};
constexpr Shape kVolumeDriver{.kinds = kString, .words = kVolumeDriverWords, .wording = Wording::Suggested};
constexpr Key kVolumeKeys[] = {
    {"name", &kText, HULLWRIGHT_TR("Schema", "The volume's name for the engine; made of the project and this key where nothing is written.")},
    {"driver", &kVolumeDriver, HULLWRIGHT_TR("Schema", "Who stores the volume."), "local"},
    {"driver_opts", &kDriverOptions, HULLWRIGHT_TR("Schema", "Options of the driver: type, o and device of a mount. o: bind shows a path of the host.")},
    {"external", &kExternal, HULLWRIGHT_TR("Schema", "It exists already, and Compose neither makes nor removes it. Only name may stand beside it."), "false"},
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels of the volume.")}};
constexpr Shape kVolume{.kinds = kMap | kNull, .form = Form::External, .keys = kVolumeKeys, .extensions = true};

constexpr Key kSecretKeys[] = {
    {"name", &kText, HULLWRIGHT_TR("Schema", "Its name in a swarm.")},
    {"environment", &kText, HULLWRIGHT_TR("Schema", "The variable, in the environment of whoever runs Compose, that has the content.")},
    {"file", &kText, HULLWRIGHT_TR("Schema", "The file that has the content. It is mounted as it is: its owner and mode on the host decide who can read it. Keep it out of the repository.")},
    {"external", &kExternal, HULLWRIGHT_TR("Schema", "It exists already, in a swarm. docker compose up can not read such secrets."), "false"},
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels of the secret."), "", "", ActedOn::Swarm},
    {"driver", &kText, HULLWRIGHT_TR("Schema", "Who stores the secret."), "", "", ActedOn::Swarm},
    {"driver_opts", &kDriverOptions, HULLWRIGHT_TR("Schema", "Options of the driver."), "", "", ActedOn::Swarm},
    {"template_driver", &kText, HULLWRIGHT_TR("Schema", "What fills in templates in the content."), "", "", ActedOn::Swarm}};
constexpr Shape kSecret{.kinds = kMap, .form = Form::External, .keys = kSecretKeys, .extensions = true};

constexpr Key kConfigKeys[] = {
    {"name", &kText, HULLWRIGHT_TR("Schema", "Its name in a swarm.")},
    {"content", &kText, HULLWRIGHT_TR("Schema", "The content itself; variables are filled in."), "", "2.23.1"},
    {"environment", &kText, HULLWRIGHT_TR("Schema", "The variable, in the environment of whoever runs Compose, that has the content."), "", "2.23.1"},
    {"file", &kText, HULLWRIGHT_TR("Schema", "The file that has the content.")},
    {"external", &kExternal, HULLWRIGHT_TR("Schema", "It exists already, in a swarm. docker compose up can not read such configs."), "false"},
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels of the config."), "", "", ActedOn::Swarm},
    {"template_driver", &kText, HULLWRIGHT_TR("Schema", "What fills in templates in the content."), "", "", ActedOn::Swarm}};
constexpr Shape kConfig{.kinds = kMap, .form = Form::External, .keys = kConfigKeys, .extensions = true};

constexpr Shape kContextSize{.kinds = kInteger};
constexpr Key kModelKeys[] = {
    {"name", &kText, HULLWRIGHT_TR("Schema", "Another name for the model.")},
    {"model", &kText, HULLWRIGHT_TR("Schema", "The model, as the address of an OCI artifact.")},
    {"context_size", &kContextSize, HULLWRIGHT_TR("Schema", "How many tokens the model looks at.")},
    {"runtime_flags", &kTextList, HULLWRIGHT_TR("Schema", "Arguments for the engine that runs the model.")}};
constexpr Shape kModel{.kinds = kMap | kNull, .keys = kModelKeys, .extensions = true, .required = kModelRequired};

constexpr Key kIncludeKeys[] = {
    {"path", &kTextOrList, HULLWRIGHT_TR("Schema", "The file, or files that are merged, of the other project.")},
    {"env_file", &kTextOrList, HULLWRIGHT_TR("Schema", "Files with variables for it."), ".env"},
    {"project_directory", &kText, HULLWRIGHT_TR("Schema", "The folder that its relative paths begin at; the folder of its file where nothing is written.")}};
constexpr Shape kIncludeItem{.kinds = kString | kMap, .keys = kIncludeKeys};
constexpr Shape kInclude{.kinds = kList, .item = &kIncludeItem};

/// Services are validated one at a time, so that one that did not change need not be read again.
constexpr Shape kServiceSlot{.kinds = 127};
constexpr Shape kServices{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kServiceSlot};
constexpr Shape kTopNetworks{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kNetwork};
constexpr Shape kVolumes{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kVolume};
constexpr Shape kSecrets{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kSecret};
constexpr Shape kConfigs{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kConfig};
constexpr Shape kTopModels{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kModel};

constexpr Key kProjectKeys[] = {
    {"version", &kText, HULLWRIGHT_TR("Schema", "Once the version of the format. Nobody reads it any more."), "", "", ActedOn::Nobody},
    {"name", &kText, HULLWRIGHT_TR("Schema", "The project's name; the name of its folder where nothing is written.")},
    {"include", &kInclude, HULLWRIGHT_TR("Schema", "Other projects whose services, networks and volumes become part of this one. Read them before you trust them."), "", "2.20"},
    {"services", &kServices, HULLWRIGHT_TR("Schema", "The containers of this stack, by name.")},
    {"models", &kTopModels, HULLWRIGHT_TR("Schema", "Models that services use."), "", "2.38"},
    {"networks", &kTopNetworks, HULLWRIGHT_TR("Schema", "Networks of this stack. Services that share none can not reach each other.")},
    {"volumes", &kVolumes, HULLWRIGHT_TR("Schema", "Storage that outlives containers.")},
    {"secrets", &kSecrets, HULLWRIGHT_TR("Schema", "Passwords, keys and certificates that services get as files.")},
    {"configs", &kConfigs, HULLWRIGHT_TR("Schema", "Files with settings that services get.")}};
constexpr Shape kProject{.kinds = kMap, .keys = kProjectKeys, .extensions = true};

} // namespace

const Shape& projectShape()
{
    return kProject;
}

const Shape* resourceShape(std::string_view section)
{
    const Shape* shape = kProject.find(section);
    return shape && shape->form == Form::Plain ? shape->other : nullptr;
}

} // namespace hullwright::compose
