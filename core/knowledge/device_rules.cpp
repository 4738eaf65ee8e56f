// Device numbers of `device_cgroup_rules`, as the kernel's list of assigned numbers has them.
#include "core/knowledge/devices.h"

#include <array>
#include <charconv>
#include <optional>

namespace hullwright::knowledge {

namespace {

struct Numbers {
    char type = 'c';
    int first = 0, last = 0; ///< major numbers
    int minor = -1;          ///< -1: any
    int severity = 0;
    Effect effect = Effect::ContainerOnly;
    const char* node = "";   ///< stands for the class in the verdict's pattern
};

constexpr std::array kNumbers{
    Numbers{'b', 1, 1, -1, 2, Effect::ContainerOnly, "/dev/ram*"},
    Numbers{'b', 7, 7, -1, 4, Effect::HostTakeover, "/dev/loop*"},
    Numbers{'b', 11, 11, -1, 2, Effect::ContainerOnly, "/dev/sr*"},
    Numbers{'b', 2, 259, -1, 5, Effect::HostTakeover, "/dev/sd*"}, // every other block number is a disk of some kind
    Numbers{'c', 1, 1, 3, 0, Effect::Harmless, "/dev/null"},
    Numbers{'c', 1, 1, 5, 0, Effect::Harmless, "/dev/zero"},
    Numbers{'c', 1, 1, 7, 0, Effect::Harmless, "/dev/full"},
    Numbers{'c', 1, 1, 8, 0, Effect::Harmless, "/dev/random"},
    Numbers{'c', 1, 1, 9, 0, Effect::Harmless, "/dev/urandom"},
    Numbers{'c', 1, 1, 11, 3, Effect::HostInformation, "/dev/kmsg"},
    Numbers{'c', 1, 1, -1, 5, Effect::HostTakeover, "/dev/mem"},
    Numbers{'c', 4, 4, -1, 4, Effect::HostIntegrity, "/dev/tty[0-9]*"},
    Numbers{'c', 5, 5, 0, 0, Effect::Harmless, "/dev/tty"},
    Numbers{'c', 5, 5, -1, 3, Effect::HostIntegrity, "/dev/console"},
    Numbers{'c', 10, 10, 200, 2, Effect::ContainerOnly, "/dev/net/tun"},
    Numbers{'c', 10, 10, 229, 2, Effect::ContainerOnly, "/dev/fuse"},
    Numbers{'c', 10, 10, 232, 3, Effect::HostAvailability, "/dev/kvm"},
    Numbers{'c', 10, 10, 223, 4, Effect::HostTakeover, "/dev/uinput"},
    Numbers{'c', 10, 10, -1, 4, Effect::HostTakeover, "/dev/uinput"},
    Numbers{'c', 13, 13, -1, 4, Effect::HostInformation, "/dev/input/*"},
    Numbers{'c', 21, 21, -1, 5, Effect::HostTakeover, "/dev/sg*"},
    Numbers{'c', 81, 81, -1, 4, Effect::HostInformation, "/dev/video*"},
    Numbers{'c', 89, 89, -1, 3, Effect::HostIntegrity, "/dev/i2c-*"},
    Numbers{'c', 116, 116, -1, 3, Effect::HostInformation, "/dev/snd/*"},
    Numbers{'c', 166, 166, -1, 2, Effect::ContainerOnly, "/dev/ttyACM*"},
    Numbers{'c', 188, 188, -1, 2, Effect::ContainerOnly, "/dev/ttyUSB*"},
    Numbers{'c', 189, 189, -1, 3, Effect::HostIntegrity, "/dev/bus/usb/*/*"},
    Numbers{'c', 195, 195, -1, 3, Effect::HostInformation, "/dev/nvidia*"},
    Numbers{'c', 202, 203, -1, 5, Effect::HostTakeover, "/dev/cpu/*/msr"},
    Numbers{'c', 226, 226, -1, 3, Effect::HostInformation, "/dev/dri/*"},
};

struct Rule {
    char type = 'a';
    std::optional<int> major, minor; ///< nothing: `*`
    std::string_view permissions;
};

bool readNumber(std::string_view& text, char end, std::optional<int>& number)
{
    const std::size_t stop = text.find(end);
    if (stop == std::string_view::npos || stop == 0 || stop > 9)
        return false;
    const std::string_view digits = text.substr(0, stop);
    if (digits != "*") {
        int value = 0;
        const auto [last, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || last != digits.data() + digits.size() || value < 0)
            return false;
        number = value;
    }
    text.remove_prefix(stop + 1);
    return true;
}

/// The engine's own form: `^([acb]) ([0-9]+|\*):([0-9]+|\*) ([rwm]{1,3})$`.
std::optional<Rule> readRule(std::string_view text)
{
    Rule rule;
    if (text.size() < 3 || std::string_view("acb").find(text[0]) == std::string_view::npos || text[1] != ' ')
        return std::nullopt;
    rule.type = text[0];
    text.remove_prefix(2);
    if (!readNumber(text, ':', rule.major) || !readNumber(text, ' ', rule.minor))
        return std::nullopt;
    if (text.empty() || text.size() > 3 || text.find_first_not_of("rwm") != std::string_view::npos)
        return std::nullopt;
    rule.permissions = text;
    return rule;
}

bool includes(const Rule& rule, const Numbers& numbers)
{
    if (rule.type != 'a' && rule.type != numbers.type)
        return false;
    if (rule.major && (*rule.major < numbers.first || *rule.major > numbers.last))
        return false;
    return !rule.minor || numbers.minor == -1 || *rule.minor == numbers.minor;
}

} // namespace

DeviceVerdict judgeDeviceRule(std::string_view text)
{
    DeviceVerdict verdict;
    const auto rule = readRule(text);
    if (!rule)
        return verdict;
    verdict.known = true;
    for (const Numbers& numbers : kNumbers) {
        if (!includes(*rule, numbers))
            continue;
        if (verdict.pattern.empty() || numbers.severity > verdict.severity) {
            verdict.severity = numbers.severity;
            verdict.effect = numbers.effect;
            verdict.pattern = numbers.node;
        }
        // A rule for one number is about the first row that has it; one with a star is as bad as the worst it includes.
        if (rule->major && (rule->minor || numbers.minor == -1))
            break;
    }
    if (verdict.pattern.empty())
        verdict = DeviceVerdict{3, true, false, Effect::HostInformation, {}, "*"};
    verdict.takesHost = verdict.effect == Effect::HostTakeover && rule->permissions.find('w') != std::string_view::npos;
    verdict.why = verdict.severity >= 4
                      ? HULLWRIGHT_TR("knowledge", "Opens a whole class of devices. The container can make the node itself, so this hands over the devices themselves, disks, memory or input among them.")
                      : HULLWRIGHT_TR("knowledge", "Opens a whole class of devices. The container can make the node itself; naming the one device under `devices` is narrower.");
    return verdict;
}

} // namespace hullwright::knowledge
