#include "core/harden/profiles.h"

#include "core/apparmor/profile.h"
#include "core/harden/candidate.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/seccomp/effective.h"
#include "core/seccomp/filter.h"
#include "core/text/parallel.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::harden {

namespace fs = std::filesystem;

namespace {

const MeasureTexts& seccompTexts()
{
    static const MeasureTexts texts{"own-seccomp-profile", HULLWRIGHT_TR("harden", "No seccomp profile of its own"),
                                    HULLWRIGHT_TR("harden", "The engine's default changes with the engine, and nobody sees in this project what it refuses. The profile is that default as it is for this service's capabilities: it stays what it is, and calls that the service never makes can be taken out of it."),
                                    HULLWRIGHT_TR("harden", "A call that the profile refuses fails with \"Operation not permitted\" or \"Function not implemented\". The file has to lie beside the project on every host."), knowledge::Measure::Seccomp};
    return texts;
}

const MeasureTexts& appArmorTexts()
{
    static const MeasureTexts texts{"own-apparmor-profile", HULLWRIGHT_TR("harden", "No AppArmor profile of its own"),
                                    HULLWRIGHT_TR("harden", "The profile allows writing to the folders that the file mounts and nothing else, whoever the program runs as."),
                                    HULLWRIGHT_TR("harden", "A host with AppArmor does not start the service before the profile is loaded with apparmor_parser; what it refuses stands in the kernel's log."), knowledge::Measure::AppArmor};
    return texts;
}

Skipped skipped(const MeasureTexts& texts, const std::string& service, text::Message reason)
{
    return {texts.id, service, std::move(reason), {}, texts.heading};
}

void proposeOne(Proposals& out, const Scene& scene, const MeasureTexts& texts, const compose::Service& service, const Result<OwnProfile>& profile, text::Text title)
{
    if (!profile) {
        out.skipped.emplace_back(Key{texts.id, service.name, {}, {}}, skipped(texts, service.name, {HULLWRIGHT_TR("harden", "It can't be made: %1"), {profile.error().message}}));
        return;
    }
    propose(out, scene, texts, service.name, {title, {service.name}}, rules::ServiceEdit(scene.context(), service.name).append("security_opt", {profile->option}), {}, {profile->file});
}

} // namespace

bool safeName(std::string_view name)
{
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-'; };
    return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), allowed);
}

Result<OwnProfile> SeccompProfiles::of(const compose::Service& service)
{
    const seccomp::Target target = seccomp::targetFor(service);
    auto known = std::find_if(m_known.begin(), m_known.end(), [&target](const auto& each) { return each.first == target; });
    if (known == m_known.end()) {
        const seccomp::Profile profile = seccomp::defaultFor(service);
        const auto compiled = seccomp::compile(profile);
        known = m_known.emplace(m_known.end(), target, compiled ? Result<std::string>(seccomp::toJson(profile)) : tl::unexpected(compiled.error()));
    }
    if (!known->second)
        return tl::unexpected(known->second.error());
    return OwnProfile{{fs::path("seccomp") / (service.name + ".json"), *known->second, PlannedFile::Access::Shared, {}}, fmt::format("seccomp=./seccomp/{}.json", service.name)};
}

Result<OwnProfile> appArmorProfile(const compose::Service& service, const compose::Stack& stack)
{
    const auto profile = apparmor::build(service, stack);
    if (!profile)
        return tl::unexpected(profile.error());
    return OwnProfile{{fs::path("apparmor") / profile->name, apparmor::toText(*profile), PlannedFile::Access::Shared, {}}, fmt::format("apparmor={}", profile->name)};
}

void proposeProfiles(Proposals& out, const Scene& scene)
{
    const bool strict = scene.choice.preset == Preset::Strict;
    if (!strict || !scene.writesFiles()) {
        const text::Text reason = strict ? HULLWRIGHT_TR("harden", "It is a file beside the project: export the stack to get it") : HULLWRIGHT_TR("harden", "It is a step of the preset strict");
        for (const MeasureTexts* texts : {&seccompTexts(), &appArmorTexts()})
            out.skipped.emplace_back(Key{texts->id, {}, {}, {}}, skipped(*texts, {}, {reason, {}}));
        return;
    }
    const compose::Stack& stack = *scene.analysis.project.stack;
    std::vector<const compose::Service*> services;
    for (const auto& service : stack.services) {
        const bool open = service->privileged && service->privileged->value;
        if (!open && safeName(service->name) && rules::valueAt(*service, {"provider"}) == nullptr)
            services.push_back(service.get());
    }
    std::vector<std::optional<Result<OwnProfile>>> appArmor(services.size());
    text::inParallel(services.size(), [&](std::size_t i) {
        if (!services[i]->security.appArmor)
            appArmor[i] = appArmorProfile(*services[i], stack);
    });
    SeccompProfiles profiles;
    for (std::size_t i = 0; i < services.size(); ++i) {
        const compose::Service& service = *services[i];
        const auto& seccomp = service.security.seccomp;
        if (!seccomp || seccomp->value == "builtin")
            proposeOne(out, scene, seccompTexts(), service, profiles.of(service), HULLWRIGHT_TR("harden", "Make a seccomp profile for %1"));
        if (appArmor[i])
            proposeOne(out, scene, appArmorTexts(), service, *appArmor[i], HULLWRIGHT_TR("harden", "Make an AppArmor profile for %1"));
    }
}

} // namespace hullwright::harden
