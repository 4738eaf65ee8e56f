#include "core/knowledge/devices.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

bool lists(const std::string& options, std::string_view option)
{
    return ("," + options + ",").find("," + std::string(option) + ",") != std::string::npos;
}

/// A disk of the host as a volume is all of that disk's files, without the host's permissions on the way (High). A share without nosuid lets its
/// server hand out root inside (Low). Folders bound by a driver are sensitive-host-mount's.
void checkVolumes(const Rule&, const Context& context)
{
    for (const compose::Volume& volume : context.stack.volumes) {
        const compose::Value* options = valueAt(volume.model.get(), {"driver_opts"});
        if (options == nullptr || (!volume.driver.empty() && volume.driver != "local"))
            continue;
        const std::string type = textAt(options, {"type"});
        const compose::Value* device = options->find("device");
        const yaml::Path path{std::string("volumes"), volume.key, std::string("driver_opts")};
        if (device != nullptr && device->string() != nullptr && knowledge::judgeDevice(*device->string()).takesHost) {
            yaml::Path there = path;
            there.emplace_back(std::string("device"));
            context.findings.push_back(findingInFile(there, device->origin, Severity::High,
                                                     {HULLWRIGHT_TR("Rules", "The volume %1 is the disk %2 of the host: who has it has every file on it."), {volume.key, *device->string()}}, volume.key));
            continue;
        }
        const std::string mount = textAt(options, {"o"});
        if ((type.starts_with("nfs") || type == "cifs") && !lists(mount, "nosuid") && !lists(mount, "ro")) {
            context.findings.push_back(findingInFile(path, options->origin, Severity::Low,
                                                     {HULLWRIGHT_TR("Rules", "The share behind %1 is mounted without nosuid: its server may put programs there that become root."), {volume.key}}, volume.key));
        }
    }
}

} // namespace

const Rule& volume_driver_options()
{
    static const Rule rule{
        .id = "volume-driver-options",
        .title = HULLWRIGHT_TR("Rules", "A volume brings a disk or share with too much"),
        .layer = "file-system",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "driver_opts of the local driver are the arguments of mount. They can name a disk of the host, which no list of bind mounts shows, or a share whose files keep their setuid bits and device nodes."),
        .attack = HULLWRIGHT_TR("Rules", "On the disk the attacker finds whatever the host keeps there. Whoever controls the file server puts a setuid program on the share, and an ordinary user in the container becomes root with it."),
        .fix = HULLWRIGHT_TR("Rules", "Mount disks on the host and give the service the one folder. Add nosuid and nodev to the options (o) of shares."),
        .breaks = HULLWRIGHT_TR("Rules", "An existing volume keeps its options until it is removed and made again. Programs on a share that rely on setuid no longer do."),
        .references = {{"mount(8)", "https://man7.org/linux/man-pages/man8/mount.8.html"}, {"Docker: volumes", "https://docs.docker.com/engine/storage/volumes/"}, {"Compose: volumes, driver_opts", url::kVolumes}},
        .aliases = {.kics = {"1c1325ff-831d-43a1-973e-839ae57dfcc0"}},
        .checkProject = checkVolumes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
