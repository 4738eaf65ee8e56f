#include "core/containers/run_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

namespace hullwright::containers {

namespace {

constexpr bool kAlone = false; ///< takes no value

constexpr RunOption kOptions[] = {
    {"add-host", 0, Carry::List, "extra_hosts"},
    {"annotation", 0, Carry::Pairs, "annotations"},
    {"attach", 'a', Carry::Client, ""},
    {"blkio-weight", 0, Carry::Special, ""},
    {"blkio-weight-device", 0, Carry::Special, "weight"},
    {"cap-add", 0, Carry::List, "cap_add"},
    {"cap-drop", 0, Carry::List, "cap_drop"},
    {"cgroup-parent", 0, Carry::Text, "cgroup_parent"},
    {"cgroupns", 0, Carry::Text, "cgroup"},
    {"cidfile", 0, Carry::Client, ""},
    {"cpu-count", 0, Carry::Count, "cpu_count"},
    {"cpu-percent", 0, Carry::Count, "cpu_percent"},
    {"cpu-period", 0, Carry::Count, "cpu_period"},
    {"cpu-quota", 0, Carry::Count, "cpu_quota"},
    {"cpu-rt-period", 0, Carry::Count, "cpu_rt_period"},
    {"cpu-rt-runtime", 0, Carry::Count, "cpu_rt_runtime"},
    {"cpu-shares", 'c', Carry::Count, "cpu_shares"},
    {"cpus", 0, Carry::Text, "cpus"},
    {"cpuset-cpus", 0, Carry::Text, "cpuset"},
    {"cpuset-mems", 0, Carry::Lost, "Compose binds a service to CPUs, not to memory nodes."},
    {"detach", 'd', Carry::Client, "", kAlone},
    {"detach-keys", 0, Carry::Client, ""},
    {"device", 0, Carry::List, "devices"},
    {"device-cgroup-rule", 0, Carry::List, "device_cgroup_rules"},
    {"device-read-bps", 0, Carry::Special, "rate"},
    {"device-read-iops", 0, Carry::Special, "rate"},
    {"device-write-bps", 0, Carry::Special, "rate"},
    {"device-write-iops", 0, Carry::Special, "rate"},
    {"disable-content-trust", 0, Carry::Client, "", kAlone},
    {"dns", 0, Carry::List, "dns"},
    {"dns-opt", 0, Carry::List, "dns_opt"},
    {"dns-option", 0, Carry::List, "dns_opt"},
    {"dns-search", 0, Carry::List, "dns_search"},
    {"domainname", 0, Carry::Text, "domainname"},
    {"entrypoint", 0, Carry::Special, ""},
    {"env", 'e', Carry::Pairs, "environment"},
    {"env-file", 0, Carry::List, "env_file"},
    {"expose", 0, Carry::List, "expose"},
    {"gpus", 0, Carry::Special, ""},
    {"group-add", 0, Carry::List, "group_add"},
    {"health-cmd", 0, Carry::Special, "test"},
    {"health-interval", 0, Carry::Special, "interval"},
    {"health-retries", 0, Carry::Special, "retries"},
    {"health-start-interval", 0, Carry::Special, "start_interval"},
    {"health-start-period", 0, Carry::Special, "start_period"},
    {"health-timeout", 0, Carry::Special, "timeout"},
    {"hostname", 'h', Carry::Text, "hostname"},
    {"init", 0, Carry::Flag, "init", kAlone},
    {"interactive", 'i', Carry::Flag, "stdin_open", kAlone},
    {"ip", 0, Carry::Special, "ipv4_address"},
    {"ip6", 0, Carry::Special, "ipv6_address"},
    {"ipc", 0, Carry::Text, "ipc"},
    {"isolation", 0, Carry::Text, "isolation"},
    {"kernel-memory", 0, Carry::Lost, "Kernels no longer have this limit: --memory counts all."},
    {"label", 'l', Carry::Pairs, "labels"},
    {"label-file", 0, Carry::List, "label_file"},
    {"link", 0, Carry::Lost, "Put the other container into the project as well: services reach each other by their names."},
    {"link-local-ip", 0, Carry::Special, "link_local_ips"},
    {"log-driver", 0, Carry::Special, "driver"},
    {"log-opt", 0, Carry::Special, "options"},
    {"mac-address", 0, Carry::Text, "mac_address"},
    {"memory", 'm', Carry::Text, "mem_limit"},
    {"memory-reservation", 0, Carry::Text, "mem_reservation"},
    {"memory-swap", 0, Carry::Text, "memswap_limit"},
    {"memory-swappiness", 0, Carry::Count, "mem_swappiness"},
    {"mount", 0, Carry::Special, ""},
    {"name", 0, Carry::Text, "container_name"},
    {"net", 0, Carry::Special, ""},
    {"net-alias", 0, Carry::Special, "aliases"},
    {"network", 0, Carry::Special, ""},
    {"network-alias", 0, Carry::Special, "aliases"},
    {"no-healthcheck", 0, Carry::Special, "", kAlone},
    {"oom-kill-disable", 0, Carry::Flag, "oom_kill_disable", kAlone},
    {"oom-score-adj", 0, Carry::Count, "oom_score_adj"},
    {"pid", 0, Carry::Text, "pid"},
    {"pids-limit", 0, Carry::Count, "pids_limit"},
    {"platform", 0, Carry::Text, "platform"},
    {"privileged", 0, Carry::Flag, "privileged", kAlone},
    {"publish", 'p', Carry::List, "ports"},
    {"publish-all", 'P', Carry::Lost, "Name the ports that are to be published under ports:.", kAlone},
    {"pull", 0, Carry::Text, "pull_policy"},
    {"quiet", 'q', Carry::Client, "", kAlone},
    {"read-only", 0, Carry::Flag, "read_only", kAlone},
    {"restart", 0, Carry::Text, "restart"},
    {"rm", 0, Carry::Client, "", kAlone},
    {"runtime", 0, Carry::Text, "runtime"},
    {"security-opt", 0, Carry::List, "security_opt"},
    {"shm-size", 0, Carry::Text, "shm_size"},
    {"sig-proxy", 0, Carry::Client, "", kAlone},
    {"stop-signal", 0, Carry::Text, "stop_signal"},
    {"stop-timeout", 0, Carry::Seconds, "stop_grace_period"},
    {"storage-opt", 0, Carry::Pairs, "storage_opt"},
    {"sysctl", 0, Carry::Pairs, "sysctls"},
    {"tmpfs", 0, Carry::List, "tmpfs"},
    {"tty", 't', Carry::Flag, "tty", kAlone},
    {"ulimit", 0, Carry::Special, ""},
    {"user", 'u', Carry::Text, "user"},
    {"userns", 0, Carry::Text, "userns_mode"},
    {"uts", 0, Carry::Text, "uts"},
    {"volume", 'v', Carry::Special, ""},
    {"volume-driver", 0, Carry::Lost, "Give the volume its driver under volumes: of the project."},
    {"volumes-from", 0, Carry::Special, ""},
    {"workdir", 'w', Carry::Text, "working_dir"},
};

Error wrong(std::string message, std::string hint)
{
    return Error{ErrorCode::InvalidArgument, std::move(message), std::move(hint), {}, {}, {}};
}

const RunOption* find(std::string_view name)
{
    const auto* found = std::find_if(std::begin(kOptions), std::end(kOptions), [&](const RunOption& each) { return each.name == name; });
    return found == std::end(kOptions) ? nullptr : found;
}

const RunOption* find(char letter)
{
    const auto* found = std::find_if(std::begin(kOptions), std::end(kOptions), [&](const RunOption& each) { return each.letter == letter; });
    return found == std::end(kOptions) ? nullptr : found;
}

/// Go's words for a truth; nothing for others.
bool isTrue(std::string_view word)
{
    return word == "true" || word == "1" || word == "t" || word == "T" || word == "TRUE" || word == "True";
}

class Reader {
public:
    explicit Reader(std::vector<Word> words) : m_words(std::move(words)) {}

    Result<RunLine> read()
    {
        if (!command())
            return tl::unexpected(wrong("This is no line that starts a container", "It begins with docker run, docker create or the same of podman."));
        while (m_at < m_words.size()) {
            const std::string word = m_words[m_at].text;
            if (word.size() < 2 || word[0] != '-')
                break;
            ++m_at;
            if (word == "--")
                break;
            if (auto read = word[1] == '-' ? named(word.substr(2)) : letters(word.substr(1)); !read)
                return tl::unexpected(std::move(read.error()));
        }
        return rest();
    }

private:
    [[nodiscard]] bool is(std::size_t at, std::string_view text) const { return at < m_words.size() && m_words[at].text == text; }

    /// `$ sudo docker container run`, as it may be copied from a page.
    bool command()
    {
        m_at = is(0, "$$") ? 1 : 0;
        m_at += is(m_at, "sudo") ? 1 : 0;
        if (!is(m_at, "docker") && !is(m_at, "podman"))
            return false;
        ++m_at;
        m_at += is(m_at, "container") ? 1 : 0;
        return (is(m_at, "run") || is(m_at, "create")) && ++m_at > 0;
    }

    Result<void> named(const std::string& word)
    {
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const RunOption* option = find(name);
        if (!option)
            return tl::unexpected(wrong(fmt::format("The option --{} is not known", name), "Whether the word behind it belongs to it can't be told: take it out, and set what it means in the file."));
        return take(*option, "--" + name, equals == std::string::npos ? std::nullopt : std::optional(word.substr(equals + 1)));
    }

    /// `-it`, `-p80:80`, `-p=80:80`
    Result<void> letters(const std::string& word)
    {
        for (std::size_t i = 0; i < word.size(); ++i) {
            const RunOption* option = find(word[i]);
            const std::string spelt = std::string("-") + word[i];
            if (!option)
                return tl::unexpected(wrong(fmt::format("The option {} is not known", spelt), "Take it out, and set what it means in the file."));
            const bool equals = i + 1 < word.size() && word[i + 1] == '=';
            if (option->valued || equals)
                return take(*option, spelt, i + 1 < word.size() ? std::optional(word.substr(i + (equals ? 2 : 1))) : std::nullopt);
            m_line.options.push_back({option, {}});
        }
        return {};
    }

    Result<void> take(const RunOption& option, const std::string& spelt, const std::optional<std::string>& value)
    {
        if (!option.valued) {
            if (!value || isTrue(*value))
                m_line.options.push_back({&option, {}});
            return {};
        }
        if (!value && m_at >= m_words.size())
            return tl::unexpected(wrong(fmt::format("{} has no value", spelt), "Write it behind the option."));
        m_line.options.push_back({&option, value ? *value : m_words[m_at++].text});
        return {};
    }

    Result<RunLine> rest()
    {
        if (m_at >= m_words.size())
            return tl::unexpected(wrong("The line names no image", "It stands behind the options."));
        const Word& image = m_words[m_at];
        if (image.splits && image.text.starts_with('$') && m_at + 1 < m_words.size())
            return tl::unexpected(wrong(fmt::format("{} may be an image or options", image.text), "Write what it holds in its place, or put quotes around it where it is an image."));
        m_line.image = image.text;
        while (++m_at < m_words.size())
            m_line.command.push_back(m_words[m_at].text);
        return std::move(m_line);
    }

    std::vector<Word> m_words;
    std::size_t m_at = 0;
    RunLine m_line;
};

} // namespace

Result<RunLine> readRunLine(std::string_view line)
{
    auto words = commandWords(line);
    if (!words)
        return tl::unexpected(std::move(words.error()));
    return Reader(std::move(*words)).read();
}

} // namespace hullwright::containers
