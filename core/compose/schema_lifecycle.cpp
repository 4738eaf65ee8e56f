// The part of the schema table about how a service starts, is watched, and ends.
#include "core/compose/schema_shapes.h"

namespace hullwright::compose::shapes {
namespace {

constexpr std::string_view kPathRequired[] = {"path"};
constexpr std::string_view kHookRequired[] = {"type"};
constexpr std::string_view kServiceRequired[] = {"service"};
constexpr std::string_view kCommandRequired[] = {"command"};
constexpr std::string_view kConditionRequired[] = {"condition"};
constexpr std::string_view kWatchRequired[] = {"path", "action"};

bool isNotEmpty(std::string_view text)
{
    return !text.empty();
}

constexpr Shape kServiceName{.kinds = kString, .naming = Naming::Services};
constexpr Shape kModelName{.kinds = kString, .naming = Naming::Models};

// block input and output

constexpr Key kBlkioLimitKeys[] = {{"path", &kText, HULLWRIGHT_TR("Schema", "The device on the host, such as /dev/sda.")},
                                   {"rate", &kWholeBytes, HULLWRIGHT_TR("Schema", "Bytes, or operations, a second.")}};
constexpr Shape kBlkioLimit{.kinds = kMap, .keys = kBlkioLimitKeys};
constexpr Shape kBlkioLimits{.kinds = kList, .item = &kBlkioLimit};
constexpr Shape kWeight{.kinds = kInteger | kString, .cast = Cast::Integer};
constexpr Key kBlkioWeightKeys[] = {{"path", &kText, HULLWRIGHT_TR("Schema", "The device on the host, such as /dev/sda.")},
                                    {"weight", &kWeight, HULLWRIGHT_TR("Schema", "The share of this device, from 10 to 1000.")}};
constexpr Shape kBlkioWeight{.kinds = kMap, .keys = kBlkioWeightKeys};
constexpr Shape kBlkioWeights{.kinds = kList, .item = &kBlkioWeight};
constexpr Key kBlkioKeys[] = {{"device_read_bps", &kBlkioLimits, HULLWRIGHT_TR("Schema", "How many bytes a second the service may read from a device.")},
                              {"device_read_iops", &kBlkioLimits, HULLWRIGHT_TR("Schema", "How many reads a second the service may ask of a device.")},
                              {"device_write_bps", &kBlkioLimits, HULLWRIGHT_TR("Schema", "How many bytes a second the service may write to a device.")},
                              {"device_write_iops", &kBlkioLimits, HULLWRIGHT_TR("Schema", "How many writes a second the service may ask of a device.")},
                              {"weight", &kWeight, HULLWRIGHT_TR("Schema", "The share of all devices beside other containers, from 10 to 1000."), "500"},
                              {"weight_device", &kBlkioWeights, HULLWRIGHT_TR("Schema", "The share of single devices.")}};

// dependencies, files, hooks

constexpr Word kConditionWords[] = {{"service_started", HULLWRIGHT_TR("Schema", "It has been started.")},
                                    {"service_healthy", HULLWRIGHT_TR("Schema", "Its health check has succeeded.")},
                                    {"service_completed_successfully", HULLWRIGHT_TR("Schema", "It has run to its end without an error.")}};
constexpr Shape kCondition{.kinds = kString, .words = kConditionWords};
constexpr Key kDependencyKeys[] = {
    {"restart", &kFlag, HULLWRIGHT_TR("Schema", "Restarts this service when Compose restarts the other one."), "false", "2.17"},
    {"required", &kCastFlag, HULLWRIGHT_TR("Schema", "Whether the other service must be there; false goes on with a warning."), "true", "2.20"},
    {"condition", &kCondition, HULLWRIGHT_TR("Schema", "What to wait for."), "service_started"}};
constexpr Shape kDependency{.kinds = kMap, .keys = kDependencyKeys, .extensions = true, .required = kConditionRequired};

constexpr Word kEnvFormatWords[] = {{"raw", HULLWRIGHT_TR("Schema", "Values are taken as they are: no quotes, no variables.")}};
constexpr Shape kEnvFormat{.kinds = kString, .words = kEnvFormatWords, .wording = Wording::Suggested};
constexpr Key kEnvFileKeys[] = {
    {"path", &kText, HULLWRIGHT_TR("Schema", "The file with lines NAME=VALUE. What is in it can be read by whoever can inspect the container.")},
    {"format", &kEnvFormat, HULLWRIGHT_TR("Schema", "How the file is read."), "", "2.30"},
    {"required", &kFlag, HULLWRIGHT_TR("Schema", "Whether the file must be there."), "true", "2.24"}};
constexpr Shape kEnvFile{.kinds = kString | kMap, .keys = kEnvFileKeys, .required = kPathRequired};

constexpr Key kExtendsKeys[] = {{"service", &kServiceName, HULLWRIGHT_TR("Schema", "The service whose settings are taken over.")},
                                {"file", &kText, HULLWRIGHT_TR("Schema", "The file that has it; this one where nothing is written. Its settings become part of this stack: read it before you trust it.")}};

constexpr Key kHookKeys[] = {
    {"command", &kCommand, HULLWRIGHT_TR("Schema", "What to run.")},
    {"user", &kText, HULLWRIGHT_TR("Schema", "Who runs it; the service's user where nothing is written. root here is root in the container.")},
    {"privileged", &kFlag, HULLWRIGHT_TR("Schema", "Runs the command with all rights, even where the service has few: it can change the host."), "false"},
    {"working_dir", &kText, HULLWRIGHT_TR("Schema", "The folder it runs in.")},
    {"environment", &kNullablePairs, HULLWRIGHT_TR("Schema", "Variables for it, beside the service's.")},
    {"image", &kText, HULLWRIGHT_TR("Schema", "The image that it runs in, for what runs before the start.")},
    {"per_replica", &kFlag, HULLWRIGHT_TR("Schema", "Runs it once for every container, instead of once for the service."), "false"}};
constexpr Shape kHook{.kinds = kMap, .keys = kHookKeys, .extensions = true, .required = kCommandRequired};

constexpr Word kWatchActionWords[] = {{"rebuild", HULLWRIGHT_TR("Schema", "Builds the image anew and replaces the container.")},
                                      {"sync", HULLWRIGHT_TR("Schema", "Copies what changed into the container.")},
                                      {"restart", HULLWRIGHT_TR("Schema", "Restarts the container.")},
                                      {"sync+restart", HULLWRIGHT_TR("Schema", "Copies what changed, then restarts the container.")},
                                      {"sync+exec", HULLWRIGHT_TR("Schema", "Copies what changed, then runs a command in the container.")}};
constexpr Shape kWatchAction{.kinds = kString, .words = kWatchActionWords};
constexpr Shape kWatchPath{.kinds = kString, .pattern = isNotEmpty};
constexpr Key kWatchKeys[] = {
    {"ignore", &kTextOrList, HULLWRIGHT_TR("Schema", "Patterns of paths that don't count.")},
    {"include", &kTextOrList, HULLWRIGHT_TR("Schema", "Patterns of paths that count; all where nothing is written.")},
    {"path", &kWatchPath, HULLWRIGHT_TR("Schema", "The file or folder that is watched.")},
    {"action", &kWatchAction, HULLWRIGHT_TR("Schema", "What happens when something in it changes.")},
    {"target", &kText, HULLWRIGHT_TR("Schema", "Where changed files go in the container.")},
    {"exec", &kHook, HULLWRIGHT_TR("Schema", "The command that sync+exec runs."), "", "2.32"},
    {"initial_sync", &kStrictFlag, HULLWRIGHT_TR("Schema", "Copies everything once at the beginning."), "false"}};
constexpr Shape kWatchItem{.kinds = kMap, .keys = kWatchKeys, .extensions = true, .required = kWatchRequired};
constexpr Shape kWatch{.kinds = kList, .item = &kWatchItem};
constexpr Key kDevelopKeys[] = {{"watch", &kWatch, HULLWRIGHT_TR("Schema", "Files that docker compose watch looks at, and what it does when they change.")}};

// health, logging

constexpr Word kHealthTestWords[] = {{"CMD", HULLWRIGHT_TR("Schema", "What follows is run as it is.")},
                                     {"CMD-SHELL", HULLWRIGHT_TR("Schema", "What follows is run by a shell.")},
                                     {"NONE", HULLWRIGHT_TR("Schema", "Turns the image's check off.")}};
constexpr Shape kHealthTestItem{.kinds = kString, .words = kHealthTestWords, .wording = Wording::Suggested};
constexpr Shape kHealthTest{.kinds = kString | kList, .form = Form::HealthTest, .item = &kHealthTestItem};
constexpr Shape kRetries{.kinds = kInteger | kNumber | kString, .form = Form::Count, .cast = Cast::Integer, .showsZero = true};
constexpr Key kHealthKeys[] = {
    {"disable", &kFlag, HULLWRIGHT_TR("Schema", "Turns the image's check off."), "false"},
    {"interval", &kDuration, HULLWRIGHT_TR("Schema", "The time between two checks."), "30s"},
    {"retries", &kRetries, HULLWRIGHT_TR("Schema", "How many checks must fail in a row for the container to count as unhealthy."), "3"},
    {"test", &kHealthTest, HULLWRIGHT_TR("Schema", "The command that checks; it succeeds with exit status 0. A list begins with CMD, CMD-SHELL or NONE, text is run by a shell.")},
    {"timeout", &kDuration, HULLWRIGHT_TR("Schema", "How long one check may take."), "30s"},
    {"start_period", &kDuration, HULLWRIGHT_TR("Schema", "How long failed checks don't count after the start."), "0s"},
    {"start_interval", &kDuration, HULLWRIGHT_TR("Schema", "The time between two checks during that period."), "5s", "2.20.2"}};

constexpr Shape kLogOption{.kinds = kString | kInteger | kNumber | kNull, .form = Form::PlainText};
constexpr Shape kLogOptions{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kLogOption};
constexpr Word kLogDriverWords[] = {{"json-file", HULLWRIGHT_TR("Schema", "Files on the host, without a limit unless max-size sets one.")},
                                    {"local", HULLWRIGHT_TR("Schema", "Compressed files on the host, limited by themselves.")},
                                    {"journald", HULLWRIGHT_TR("Schema", "The host's journal.")},
                                    {"syslog", HULLWRIGHT_TR("Schema", "A syslog service.")},
                                    {"none", HULLWRIGHT_TR("Schema", "Nowhere: nothing is left to look at after an attack.")}};
constexpr Shape kLogDriver{.kinds = kString, .words = kLogDriverWords, .wording = Wording::Suggested};
constexpr Key kLoggingKeys[] = {
    {"driver", &kLogDriver, HULLWRIGHT_TR("Schema", "Where the output goes. none leaves nothing to look at after an attack."), "json-file"},
    {"options", &kLogOptions, HULLWRIGHT_TR("Schema", "Options of the driver, such as max-size, which keeps a chatty service from filling the host's disk.")}};

// models, providers

constexpr Key kModelUseKeys[] = {{"endpoint_var", &kText, HULLWRIGHT_TR("Schema", "The variable that gets the model's address.")},
                                 {"model_var", &kText, HULLWRIGHT_TR("Schema", "The variable that gets the model's name.")}};
constexpr Shape kModelUse{.kinds = kMap | kNull, .keys = kModelUseKeys, .extensions = true};

constexpr Shape kProviderOptions{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kAnything};
constexpr Key kProviderKeys[] = {
    {"type", &kText, HULLWRIGHT_TR("Schema", "The program of the host that provides the service: Compose runs it with your rights, outside of any container.")},
    {"options", &kProviderOptions, HULLWRIGHT_TR("Schema", "Options for that program.")}};
constexpr Key kCredentialKeys[] = {{"config", &kText, HULLWRIGHT_TR("Schema", "The config that has the specification.")},
                                   {"file", &kText, HULLWRIGHT_TR("Schema", "The file that has it, in the engine's folder CredentialSpecs.")},
                                   {"registry", &kText, HULLWRIGHT_TR("Schema", "The value of the registry of Windows that has it.")}};

} // namespace

constinit const Shape kBlkio{.kinds = kMap, .keys = kBlkioKeys};
constinit const Shape kDependsOn{.kinds = kList | kMap, .form = Form::DependsOn, .naming = Naming::Services, .otherKeys = OtherKeys::Names, .other = &kDependency,
                                 .item = &kServiceName, .unique = true};
constinit const Shape kEnvFiles{.kinds = kString | kList, .form = Form::EnvFiles, .item = &kEnvFile, .unicity = Unicity::Path};
constinit const Shape kExtends{.kinds = kString | kMap, .naming = Naming::Services, .keys = kExtendsKeys, .required = kServiceRequired};
constinit const Shape kHooks{.kinds = kList, .item = &kHook};
constinit const Shape kDevelop{.kinds = kMap | kNull, .keys = kDevelopKeys, .extensions = true};
constinit const Shape kHealth{.kinds = kMap, .keys = kHealthKeys, .extensions = true};
constinit const Shape kLogging{.kinds = kMap, .keys = kLoggingKeys, .extensions = true};
constinit const Shape kModelUses{.kinds = kList | kMap, .form = Form::NameMap, .naming = Naming::Models, .otherKeys = OtherKeys::Any, .other = &kModelUse,
                                 .item = &kModelName, .unique = true};
constinit const Shape kProvider{.kinds = kMap, .keys = kProviderKeys, .extensions = true, .required = kHookRequired};
constinit const Shape kCredential{.kinds = kMap, .keys = kCredentialKeys, .extensions = true};

} // namespace hullwright::compose::shapes
