#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (isTrue(service.readOnly))
        return;
    context.findings.push_back(findingAbsent(service, Severity::Low, {HULLWRIGHT_TR("Rules", "Whoever breaks into %1 may change its programs and leave tools behind: its root file system is writable."), {service.name}}));
}

/// Known and sure to work: it may still break one that does more than its image. Else somebody has to find out first what is written to.
FixKind kindOf(const grants::ReadOnlyNeeds& needs)
{
    return needs.works == knowledge::Works::Yes && needs.confidence > knowledge::Confidence::Unknown ? FixKind::Caution : FixKind::Guided;
}

text::Message titleFor(const std::string& service, const std::vector<std::string>& paths)
{
    if (paths.empty())
        return {HULLWRIGHT_TR("Rules", "Make the root file system of %1 read-only"), {service}};
    if (paths.size() == 1 && paths.front() == "/tmp")
        return {HULLWRIGHT_TR("Rules", "Make the root file system of %1 read-only, with a /tmp in memory"), {service}};
    return {HULLWRIGHT_TR("Rules", "Make the root file system of %1 read-only, with folders in memory: %2"), {service, listed(paths)}};
}

/// A secret or config of the service that is no file: Compose copies it into the container, and refuses to where the root is read-only.
const compose::FileSource* copiedIn(const compose::Service& service, const compose::Stack& stack)
{
    const auto copied = [](const std::vector<compose::FileGrant>& grants, const std::vector<compose::FileSource>& sources) -> const compose::FileSource* {
        for (const compose::FileGrant& grant : grants) {
            const auto found = std::find_if(sources.begin(), sources.end(), [&](const compose::FileSource& source) { return source.key == grant.source && (!source.environment.empty() || source.hasContent); });
            if (found != sources.end())
                return &*found;
        }
        return nullptr;
    };
    const compose::FileSource* secret = copied(service.secrets, stack.secrets);
    return secret != nullptr ? secret : copied(service.configs, stack.configs);
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* service = context.stack.service(finding.service);
    if (service == nullptr)
        return {};
    const ServiceEdit edit(context, finding.service);
    grants::ReadOnlyNeeds needs = grants::readOnlyNeeds(*service);
    if (const compose::FileSource* source = copiedIn(*service, context.stack)) {
        needs.works = knowledge::Works::No;
        needs.why = {HULLWRIGHT_TR("Rules", "%1 is no file, so Compose copies it into the container, and does not start one whose root is read-only: keep it in a file first."), {source->key}};
    }
    std::vector<std::string> paths;
    std::vector<std::string> entries;
    for (const grants::MemoryFolder& folder : needs.folders) {
        paths.push_back(folder.path);
        entries.push_back(folder.entry());
    }
    std::vector<Fix> result;
    const auto readOnly = edit.set("read_only", true);
    addFix(result, kindOf(needs), titleFor(finding.service, paths), entries.empty() ? readOnly : both(readOnly, edit.append("tmpfs", entries)), needs);
    if (!entries.empty())
        addFix(result, FixKind::Guided, titleFor(finding.service, {}), readOnly, needs);
    return result;
}

} // namespace

const Rule& root_filesystem_writable()
{
    static const Rule rule{
        .id = "root-filesystem-writable",
        .title = HULLWRIGHT_TR("Rules", "The root file system is writable"),
        .layer = "file-system",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "Most services write only to their volumes, a folder for temporary files and one for process numbers. When the rest is read-only, a break-in can't change the program or keep its tools, and is gone after a restart."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker replaces a script that runs again, drops a miner in a folder of programs, or puts a page of their own on the web server."),
        .fix = HULLWRIGHT_TR("Rules", "Set read_only: true and give the folders that are written to a tmpfs or a volume: /tmp, often /run, and what the log complains about."),
        .breaks = HULLWRIGHT_TR("Rules", "Writes elsewhere fail with \"Read-only file system\": caches, process-number files, settings that the image makes at its start."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.13", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 8", url::kOwasp}, {"Compose: read_only", url::kServices}},
        .aliases = {.cis = {"5.13"}, .owasp = {"8"}, .composeLint = {"CL-0007"}, .semgrep = {"writable-filesystem-service"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
