// Any bytes as a trace: reading ends, whatever the pieces it comes in, and what is built of it is a profile that reads back and holds what was seen.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/from_trace.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

Observation observed(std::string_view text, std::size_t piece)
{
    TraceReader reader;
    reader.begin("trace");
    for (std::size_t at = 0; at < text.size(); at += piece)
        reader.feed(text.substr(at, piece));
    reader.end();
    return reader.observation();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2 || size > 20000)
        return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Observation seen = observed(text, 1U + data[0]);
    const Observation whole = observed(text, text.size());
    require(seen.calls.size() == whole.calls.size() && seen.lines == whole.lines);
    FromTraceOptions options;
    options.target.bounding = knowledge::boundingSet({}, {}, false);
    options.pinning = data[0] % 2 != 0 ? Pinning::On : Pinning::Off;
    options.base = data[0] % 4 < 2 ? Base::Minimal : Base::Docker;
    const FromTrace built = profileFrom(seen, options);
    require(parseProfile(toJson(built.profile)) == built.profile);
    for (const Foretold& entry : foretell(built.profile, seen)) {
        // What is refused all the same was left out, or failed in the trace too.
        const SeenCall& call = seen.calls.at(entry.architecture).at(entry.call);
        bool leftOut = false;
        for (const LeftOut& left : built.leftOut)
            leftOut = leftOut || left.call == entry.call;
        require(leftOut || !entry.certain || call.failed > 0 || call.refused > 0);
    }
    return 0;
}
