#include "core/risk/exposure.h"

#include "core/grants/roles.h"
#include "core/knowledge/secrets.h"

namespace hullwright::risk {

namespace {

ExposedVariables judge(const compose::Service& service)
{
    ExposedVariables exposed;
    for (const compose::Variable& variable : service.environment) {
        if (!variable.value || (exposed.literal && exposed.guessed))
            continue;
        const auto verdict = knowledge::judgeVariable(variable.name, *variable.value);
        if (!verdict)
            continue;
        const bool weak = verdict->kind == knowledge::SecretKind::WellKnownDefault || verdict->kind == knowledge::SecretKind::Placeholder;
        if (!exposed.literal && verdict->kind != knowledge::SecretKind::Placeholder)
            exposed.literal = &variable;
        if (!exposed.guessed && weak && grants::setsOwnPassword(service, variable.name))
            exposed.guessed = &variable;
    }
    return exposed;
}

} // namespace

const ExposedVariables* Exposure::find(const compose::Service& service) const
{
    // A key that owns nothing finds the one that does: they compare by address.
    const auto found = services.find(std::shared_ptr<const compose::Service>(std::shared_ptr<void>(), &service));
    return found == services.end() ? nullptr : &found->second;
}

std::shared_ptr<const Exposure> exposureOf(const compose::Stack& stack, const Exposure* previous)
{
    auto exposure = std::make_shared<Exposure>();
    exposure->services.reserve(stack.services.size());
    for (const auto& service : stack.services) {
        const ExposedVariables* const known = previous ? previous->find(*service) : nullptr;
        exposure->services.emplace(service, known ? *known : judge(*service));
    }
    return exposure;
}

} // namespace hullwright::risk
