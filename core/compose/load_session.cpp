#include "core/compose/load_session.h"

#include <algorithm>

namespace hullwright::compose {

LoadSession::LoadSession(const std::vector<SourceFile>& files, const LoadOptions& loadOptions, const LoadCache* before)
    : options(loadOptions), sources(files, loadOptions), texts(loadOptions.readFile, before ? &before->texts : nullptr), drafts(before ? &before->drafts : nullptr),
      groundsBefore(before ? &before->grounds : nullptr)
{
}

GroundPtr LoadSession::ground(Ground wanted)
{
    const auto same = [&wanted](const GroundPtr& each) { return *each == wanted; };
    if (const auto now = std::find_if(grounds.begin(), grounds.end(), same); now != grounds.end())
        return *now;
    if (groundsBefore) {
        if (const auto then = std::find_if(groundsBefore->begin(), groundsBefore->end(), same); then != groundsBefore->end())
            return grounds.emplace_back(*then);
    }
    return grounds.emplace_back(std::make_shared<const Ground>(std::move(wanted)));
}

} // namespace hullwright::compose
