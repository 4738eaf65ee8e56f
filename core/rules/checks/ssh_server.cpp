#include "core/knowledge/image_name.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <array>

namespace hullwright::rules::checks {

namespace {

bool startsSshd(const std::vector<compose::Text>& words)
{
    return std::any_of(words.begin(), words.end(), [](const compose::Text& word) { return word.value == "sshd" || word.value.ends_with("/sshd") || word.value.find("/sshd ") != std::string::npos; });
}

/// Reached from everywhere it is a login to be guessed (Medium); from inside only, one more service to keep up to date (Low).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    static constexpr std::array<std::string_view, 6> kImages{"openssh-server", "sshd", "alpine-sshd", "docker-sshd", "sftp", "ssh-server"};
    const std::string_view base = service.image ? knowledge::imageBase(service.image->value) : std::string_view();
    const bool byImage = std::find(kImages.begin(), kImages.end(), base) != kImages.end();
    if (!byImage && !startsSshd(service.command) && !startsSshd(service.entrypoint))
        return;
    const bool open = std::any_of(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return !port.loopback(); });
    const text::Message message{HULLWRIGHT_TR("Rules", "%1 is or starts an SSH server: a second way in, with keys and updates of its own."), {service.name}};
    if (byImage)
        context.findings.push_back(findingAt(service, {std::string("image")}, service.image->origin, open ? Severity::Medium : Severity::Low, message));
    else
        context.findings.push_back(findingAbsent(service, open ? Severity::Medium : Severity::Low, message));
}

} // namespace

const Rule& ssh_server()
{
    static const Rule rule{
        .id = "ssh-server",
        .title = HULLWRIGHT_TR("Rules", "A container runs an SSH server"),
        .layer = "hygiene",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "docker exec gives whoever may command the engine a shell, with the engine's own check of who that is. An SSH server inside adds accounts, keys and a program that all have to be looked after separately."),
        .attack = HULLWRIGHT_TR("Rules", "Guessing programs find a published SSH port within minutes. Keys that were built into the image are the same in every copy of it."),
        .fix = HULLWRIGHT_TR("Rules", "Use docker compose exec, or SSH to the host. Where files have to be handed over by SFTP, allow keys only, no shell, and one folder."),
        .breaks = HULLWRIGHT_TR("Rules", "People and scripts that log in to the container need the new way."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.7", url::kCis}, {"NIST SP 800-190, 4.1.2", "https://csrc.nist.gov/pubs/sp/800/190/final"}},
        .aliases = {.cis = {"5.7"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
