// The part of the schema table that says what stands at the top of a file.
#include "core/compose/schema_shapes.h"

namespace hullwright::compose {
namespace {

using namespace shapes;

constexpr std::string_view kModelRequired[] = {"model"};

constexpr Key kExternalKeys[] = {{"name", &kText}};
constexpr Shape kExternal{.kinds = kBoolean | kString | kMap, .cast = Cast::Boolean, .keys = kExternalKeys, .extensions = true};

constexpr Key kPoolKeys[] = {{"subnet", &kText}, {"ip_range", &kText}, {"gateway", &kText}, {"aux_addresses", &kTextMap}};
constexpr Shape kPool{.kinds = kMap, .keys = kPoolKeys, .extensions = true};
constexpr Shape kPools{.kinds = kList, .item = &kPool};
constexpr Key kIpamKeys[] = {{"driver", &kText}, {"config", &kPools}, {"options", &kTextMap}};
constexpr Shape kIpam{.kinds = kMap, .keys = kIpamKeys, .extensions = true};

constexpr Key kNetworkKeys[] = {{"name", &kText},      {"driver", &kText},      {"driver_opts", &kDriverOptions}, {"ipam", &kIpam},
                                {"external", &kExternal}, {"internal", &kFlag},    {"enable_ipv4", &kMeantFlag},          {"enable_ipv6", &kMeantFlag},
                                {"attachable", &kFlag}, {"labels", &kPairs}};
constexpr Shape kNetwork{.kinds = kMap | kNull, .form = Form::External, .keys = kNetworkKeys, .extensions = true};

constexpr Key kVolumeKeys[] = {{"name", &kText}, {"driver", &kText}, {"driver_opts", &kDriverOptions}, {"external", &kExternal}, {"labels", &kPairs}};
constexpr Shape kVolume{.kinds = kMap | kNull, .form = Form::External, .keys = kVolumeKeys, .extensions = true};

constexpr Key kSecretKeys[] = {{"name", &kText},   {"environment", &kText}, {"file", &kText},       {"external", &kExternal},
                               {"labels", &kPairs}, {"driver", &kText},      {"driver_opts", &kDriverOptions}, {"template_driver", &kText}};
constexpr Shape kSecret{.kinds = kMap, .form = Form::External, .keys = kSecretKeys, .extensions = true};

constexpr Key kConfigKeys[] = {{"name", &kText},         {"content", &kText}, {"environment", &kText},    {"file", &kText},
                               {"external", &kExternal}, {"labels", &kPairs}, {"template_driver", &kText}};
constexpr Shape kConfig{.kinds = kMap, .form = Form::External, .keys = kConfigKeys, .extensions = true};

constexpr Shape kContextSize{.kinds = kInteger};
constexpr Key kModelKeys[] = {{"name", &kText}, {"model", &kText}, {"context_size", &kContextSize}, {"runtime_flags", &kTextList}};
constexpr Shape kModel{.kinds = kMap | kNull, .keys = kModelKeys, .extensions = true, .required = kModelRequired};

constexpr Key kIncludeKeys[] = {{"path", &kTextOrList}, {"env_file", &kTextOrList}, {"project_directory", &kText}};
constexpr Shape kIncludeItem{.kinds = kString | kMap, .keys = kIncludeKeys};
constexpr Shape kInclude{.kinds = kList, .item = &kIncludeItem};

/// Services are validated one at a time, so that one that did not change need not be read again.
constexpr Shape kServiceSlot{.kinds = 127};
constexpr Shape kServices{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kServiceSlot};
constexpr Shape kNetworks{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kNetwork};
constexpr Shape kVolumes{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kVolume};
constexpr Shape kSecrets{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kSecret};
constexpr Shape kConfigs{.kinds = kMap, .otherKeys = OtherKeys::Names, .other = &kConfig};
constexpr Shape kModels{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kModel};

constexpr Key kProjectKeys[] = {{"version", &kText},      {"name", &kText},         {"include", &kInclude}, {"services", &kServices}, {"models", &kModels},
                                {"networks", &kNetworks}, {"volumes", &kVolumes},   {"secrets", &kSecrets}, {"configs", &kConfigs}};
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
