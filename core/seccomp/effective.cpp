#include "core/seccomp/effective.h"

#include "core/knowledge/capabilities.h"
#include "core/seccomp/names.h"

namespace hullwright::seccomp {

namespace {

std::vector<std::string> values(const std::vector<compose::Text>& texts)
{
    std::vector<std::string> result;
    result.reserve(texts.size());
    for (const compose::Text& text : texts)
        result.push_back(text.value);
    return result;
}

bool privileged(const compose::Service& service)
{
    return service.privileged && service.privileged->value;
}

/// The machine of a `platform` such as linux/arm64/v8, as profiles name it. A 32-bit x86 image runs on amd64.
std::string machineOf(std::string_view platform)
{
    const std::size_t slash = platform.find('/');
    std::string_view machine = slash == std::string_view::npos ? platform : platform.substr(slash + 1);
    machine = machine.substr(0, machine.find('/'));
    if (machine == "aarch64")
        return "arm64";
    const bool other = machine != "386" && machine != "x86" && isEngineArchitecture(machine);
    return other ? std::string(machine) : std::string("amd64");
}

/// By the name that the file has for it; a name of the host's own making is taken for what is usual.
Runtime runtimeOf(std::string_view name)
{
    const auto has = [name](std::string_view word) { return name.find(word) != std::string_view::npos; };
    if (has("runsc") || has("gvisor") || has("kata") || has("krun"))
        return Runtime::Sandbox;
    return has("crun") || has("youki") ? Runtime::Crun : Runtime::Runc;
}

} // namespace

Source sourceFor(const compose::Service& service)
{
    const auto& option = service.security.seccomp;
    if (option && option->value == "unconfined")
        return Source::Unconfined;
    if (option && option->value != "builtin" && !option->value.empty())
        return Source::File;
    return privileged(service) && !option ? Source::Unconfined : Source::EngineDefault;
}

Target targetFor(const compose::Service& service)
{
    Target target;
    target.bounding = knowledge::boundingSet(values(service.capAdd), values(service.capDrop), privileged(service));
    if (service.platform)
        target.arch = machineOf(service.platform->value);
    if (service.runtime)
        target.runtime = runtimeOf(service.runtime->value);
    return target;
}

Profile defaultFor(const compose::Service& service)
{
    return resolve(dockerDefault(), targetFor(service));
}

} // namespace hullwright::seccomp
