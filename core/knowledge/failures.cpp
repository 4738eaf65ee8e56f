#include "core/knowledge/failures.h"

#include "core/knowledge/image_reader.h"

#include <algorithm>

namespace hullwright::knowledge {

namespace {

/// Lines longer than this say no more at their end.
constexpr std::size_t kLongestLine = 4096;

const std::vector<FailureSign>& generalSigns()
{
    static const std::vector<FailureSign> all = readFailures();
    return all;
}

} // namespace

const FailureSign* signIn(std::string_view line, const ImageFacts* facts, const std::vector<Measure>& measures)
{
    line = line.substr(0, kLongestLine);
    const auto bears = [&](const FailureSign& sign) {
        const bool done = measures.empty() || std::find(measures.begin(), measures.end(), sign.measure) != measures.end();
        return done && line.find(sign.log) != std::string_view::npos;
    };
    if (facts != nullptr) {
        if (const auto own = std::find_if(facts->failures.begin(), facts->failures.end(), bears); own != facts->failures.end())
            return &*own;
    }
    const auto general = std::find_if(generalSigns().begin(), generalSigns().end(), bears);
    return general == generalSigns().end() ? nullptr : &*general;
}

std::vector<const FailureSign*> signsOf(Measure measure, const ImageFacts* facts, std::size_t most)
{
    std::vector<const FailureSign*> result;
    const auto take = [&](const std::vector<FailureSign>& signs) {
        for (const FailureSign& sign : signs)
            if (sign.measure == measure && result.size() < most)
                result.push_back(&sign);
    };
    if (facts != nullptr)
        take(facts->failures);
    take(generalSigns());
    return result;
}

} // namespace hullwright::knowledge
