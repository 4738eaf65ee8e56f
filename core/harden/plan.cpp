#include "core/harden/plan.h"

#include "core/harden/planner.h"

#include <algorithm>
#include <array>
#include <set>

namespace hullwright::harden {

std::optional<Preset> preset(std::string_view name)
{
    for (const Preset each : {Preset::Baseline, Preset::Restricted, Preset::Strict})
        if (harden::name(each) == name)
            return each;
    return std::nullopt;
}

std::string_view name(Preset preset)
{
    static constexpr std::array<std::string_view, 3> kNames{"baseline", "restricted", "strict"};
    return kNames[static_cast<std::size_t>(preset)];
}

std::vector<PlannedFile> Plan::files() const
{
    std::vector<PlannedFile> result;
    for (const Step& step : steps)
        result.insert(result.end(), step.files.begin(), step.files.end());
    std::sort(result.begin(), result.end(), [](const PlannedFile& a, const PlannedFile& b) { return a.path < b.path; });
    return result;
}

std::vector<Skipped> Plan::leftAlone() const
{
    std::multiset<std::pair<std::string, std::string>> told;
    for (const OpenStep& each : open)
        if (!each.taken)
            told.emplace(each.step.rule, each.step.service);
    std::vector<Skipped> result;
    for (const Skipped& each : skipped) {
        const auto known = told.find({each.rule, each.service});
        if (known == told.end())
            result.push_back(each);
        else
            told.erase(known);
    }
    return result;
}

Plan plan(const analysis::AnalysisPtr& before, const Choice& choice, const Progress& goOn)
{
    auto planned = Planner(before, choice, goOn, Planner::SecondReading::AtTheEnd).run();
    if (!planned)
        planned = Planner(before, choice, goOn, Planner::SecondReading::EachEdit).run(); // the edit over which they differ is then refused
    planned->choice = choice;
    return std::move(*planned);
}

text::Text aboutOrder()
{
    return HULLWRIGHT_TR("harden", "First it is decided whom services run as, since what they then need follows from it; then what they may do, write and use. Credentials move into files when it is known who has to read them. Profiles come last: they are made from the result.");
}

} // namespace hullwright::harden
