#include "core/risk/facts.h"

#include "core/grants/grants.h"
#include "core/grants/service_image.h"
#include "core/knowledge/image_name.h"
#include "core/risk/effort_table.h"

#include <algorithm>
#include <array>

namespace hullwright::risk {

namespace {

/// A SELinux type of its own, the counterpart of an AppArmor profile.
bool ownLabel(const compose::SecurityOptions& security)
{
    return std::any_of(security.labels.begin(), security.labels.end(), [](const compose::Text& label) { return label.value.starts_with("type:") && label.value != "type:spc_t"; });
}

bool labelOff(const compose::SecurityOptions& security)
{
    const bool superPrivileged = std::any_of(security.labels.begin(), security.labels.end(), [](const compose::Text& label) { return label.value == "type:spc_t"; });
    return isTrue(security.labelDisable) || superPrivileged;
}

/// A profile is worth what stands in it. One that is not there counts as written: an engine does not start the service without it. One that was not
/// read, because it lies where nobody allowed to look, counts for nothing.
int seccompWorth(const Facts& facts)
{
    using Kind = seccomp::Strength::Kind;
    const compose::SecurityOptions& security = facts.service->security;
    const std::string value = security.seccomp ? security.seccomp->value : std::string();
    if (value == "unconfined" || facts.ownSeccomp == Kind::Open)
        return effort::kNoSeccomp;
    const bool own = !value.empty() && value != "builtin";
    if (facts.privileged)
        return own ? 0 : effort::kNoSeccomp;
    const bool unread = security.seccompText && !*security.seccompText && security.seccompText->error().code != ErrorCode::NotFound;
    return own && !unread && facts.ownSeccomp != Kind::Weaker ? effort::kLayer : 0;
}

int mandatoryLayer(const compose::SecurityOptions& security, bool privileged)
{
    const std::string profile = security.appArmor ? security.appArmor->value : std::string();
    const bool unconfined = profile == "unconfined";
    int sum = 0;
    if (unconfined || privileged)
        sum += effort::kNoMandatory;
    if (labelOff(security))
        sum += effort::kNoMandatory;
    const bool own = (!profile.empty() && !unconfined && profile != "docker-default") || ownLabel(security);
    return own && !privileged ? sum + effort::kLayer : sum;
}

int countLayers(const Facts& facts)
{
    const compose::Service& service = *facts.service;
    int layers = seccompWorth(facts) + mandatoryLayer(service.security, facts.privileged);
    if (isTrue(service.security.systemPathsUnconfined) || facts.privileged)
        layers += effort::kNoMaskedPaths;
    if (!facts.privileged && (facts.capabilities & ~grants::ordinaryCapabilities()) == 0)
        layers += effort::kLayer;
    if (facts.noNewPrivileges)
        layers += effort::kLayer;
    if (!facts.root())
        layers += effort::kLayer;
    if (isTrue(service.readOnly))
        layers += effort::kLayer;
    if (facts.sandboxed)
        layers += effort::kSandbox;
    if (facts.remapped)
        layers += effort::kLayer;
    return layers;
}

} // namespace

RunsAs runsAs(std::string_view user)
{
    const std::string_view name = user.substr(0, user.find(':'));
    if (name.empty())
        return RunsAs::Unknown;
    if (name == "root" || name.find_first_not_of('0') == std::string_view::npos)
        return RunsAs::Root;
    return RunsAs::Other;
}

bool sandboxedRuntime(std::string_view runtime)
{
    const std::string_view base = runtime.substr(runtime.find_last_of('/') == std::string_view::npos ? 0 : runtime.find_last_of('/') + 1);
    static constexpr std::array<std::string_view, 4> kNames{"runsc", "gvisor", "kata", "krun"};
    return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) { return base.starts_with(name); })
        || base.starts_with("io.containerd.kata") || base.starts_with("io.containerd.runsc");
}

ImagePin imagePin(std::string_view image)
{
    if (image.find('@') != std::string_view::npos)
        return ImagePin::Digest;
    const auto name = knowledge::parseImageName(image);
    return !name || name->tag.empty() || name->tag == "latest" ? ImagePin::None : ImagePin::Tag;
}

Facts factsOf(const compose::Service& service, const Pins& pins)
{
    Facts facts;
    facts.service = &service;
    facts.user = service.user ? runsAs(service.user->value) : RunsAs::Unknown;
    if (facts.user == RunsAs::Unknown && !pins.imageUser.empty()) {
        if (const auto pinned = pins.imageUser.find(service.name); pinned != pins.imageUser.end())
            facts.user = pinned->second.empty() ? RunsAs::Root : runsAs(pinned->second);
    }
    // Root where the image says so is what an unknown user is taken for anyway: only the other answer changes anything.
    if (facts.user == RunsAs::Unknown && grants::imageStart(service).surelyOther())
        facts.user = RunsAs::Other;
    facts.noNewPrivileges = isTrue(service.security.noNewPrivileges);
    facts.privileged = isTrue(service.privileged);
    facts.sandboxed = service.runtime && sandboxedRuntime(service.runtime->value);
    facts.remapped = pins.engine == Engine::UsernsRemap && !(service.usernsMode && service.usernsMode->value == "host");
    facts.rootlessEngine = pins.engine == Engine::Rootless;
    facts.hostNetwork = service.networkMode && service.networkMode->value == "host";
    facts.provider = service.model && service.model->find("provider") != nullptr;
    facts.capabilities = grants::boundingSet(service);
    if (const auto strength = seccomp::strengthOf(service))
        facts.ownSeccomp = strength->kind;
    facts.layers = countLayers(facts);
    return facts;
}

} // namespace hullwright::risk
