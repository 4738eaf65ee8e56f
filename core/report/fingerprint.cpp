#include "core/report/fingerprint.h"

#include <cstdint>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace hullwright::report {

namespace {

std::string withoutIndices(const std::string& written)
{
    const auto path = yaml::parsePath(written);
    if (!path)
        return written;
    yaml::Path out;
    for (const yaml::Step& step : *path)
        if (std::holds_alternative<std::string>(step))
            out.push_back(step);
    return yaml::toString(out);
}

} // namespace

std::vector<Identity> identities(const rules::FindingList& findings)
{
    std::vector<Identity> out;
    out.reserve(findings.size());
    std::map<std::tuple<std::string, std::string, std::string, std::string>, std::size_t> seen;
    for (const rules::Finding& finding : findings) {
        // Some rules name the setting again as their subject.
        Identity one{finding.rule->id, finding.service, withoutIndices(finding.path), finding.subject == finding.path ? std::string() : finding.subject, 0};
        one.number = seen[{one.rule, one.service, one.path, one.subject}]++;
        out.push_back(std::move(one));
    }
    return out;
}

std::string fingerprint(const Identity& identity)
{
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&](std::string_view text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        hash = (hash ^ 0U) * 1099511628211ULL; // between two parts stands a byte that no part has
    };
    add(identity.rule);
    add(identity.service);
    add(identity.path);
    add(identity.subject);
    add(std::to_string(identity.number));
    return fmt::format("{:016x}", hash);
}

} // namespace hullwright::report
