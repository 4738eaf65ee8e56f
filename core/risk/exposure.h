// Which of a service's variables give a secret away. Judging them is most of what an assessment costs, so it is done once for each service object.
#pragma once

#include "core/compose/stack.h"

#include <memory>
#include <unordered_map>

namespace hullwright::risk {

struct ExposedVariables {
    const compose::Variable* literal = nullptr; ///< the first that holds a secret in the text
    const compose::Variable* guessed = nullptr; ///< the first that sets the service's own password to one that everybody tries
};

struct Exposure {
    std::unordered_map<std::shared_ptr<const compose::Service>, ExposedVariables> services;

    /// nullptr for a service of another stack.
    [[nodiscard]] const ExposedVariables* find(const compose::Service& service) const;
};

/// Of all services of a stack. What `previous`, where given, knows of the same object is taken over.
[[nodiscard]] std::shared_ptr<const Exposure> exposureOf(const compose::Stack& stack, const Exposure* previous = nullptr);

} // namespace hullwright::risk
