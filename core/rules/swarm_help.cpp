#include "core/rules/swarm_help.h"

#include "core/rules/check_help.h"

namespace hullwright::rules {

bool isForSwarm(const compose::Service& service)
{
    for (const char* key : {"placement", "update_config", "rollback_config", "endpoint_mode"}) {
        if (const compose::Value* value = valueAt(service, {"deploy", key}); value != nullptr && value->origin.kind == compose::Origin::Kind::File)
            return true;
    }
    return textAt(service.model.get(), {"deploy", "mode"}) == "global";
}

} // namespace hullwright::rules
