#include "core/seccomp/effective.h"

#include "core/knowledge/capabilities.h"

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
    return target;
}

Profile defaultFor(const compose::Service& service)
{
    return resolve(dockerDefault(), targetFor(service));
}

} // namespace hullwright::seccomp
