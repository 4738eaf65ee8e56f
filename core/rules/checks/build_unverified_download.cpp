#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// One logical line of a Dockerfile: a backslash at the end goes on.
std::vector<std::string> instructions(std::string_view text)
{
    std::vector<std::string> lines(1);
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        begin = end + 1;
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r'))
            line.remove_suffix(1);
        const bool goesOn = line.ends_with('\\');
        lines.back() += line.substr(0, line.size() - (goesOn ? 1 : 0));
        if (!goesOn)
            lines.emplace_back();
    }
    return lines;
}

bool pipesToShell(std::string_view line)
{
    const bool loads = line.find("curl ") != std::string_view::npos || line.find("wget ") != std::string_view::npos;
    if (!loads)
        return false;
    for (std::size_t bar = line.find('|'); bar != std::string_view::npos; bar = line.find('|', bar + 1)) {
        std::string_view rest = line.substr(bar + 1);
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        for (std::string_view shell : {"sh", "bash", "sudo", "python", "python3", "/bin/sh", "/bin/bash"}) {
            if (rest.starts_with(shell) && (rest.size() == shell.size() || rest[shell.size()] == ' '))
                return true;
        }
    }
    return false;
}

bool addsUnchecked(std::string_view line)
{
    return (line.starts_with("ADD ") || line.starts_with("add ")) && line.find("://") != std::string_view::npos && line.find("--checksum=") == std::string_view::npos;
}

/// Only a Dockerfile that stands in this file is seen. A script that is run unread: Medium; a file that is taken unchecked: Low.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const compose::Value* text = valueAt(service, {"build", "dockerfile_inline"});
    if (text == nullptr || text->string() == nullptr)
        return;
    bool pipes = false;
    bool adds = false;
    for (const std::string& line : instructions(*text->string())) {
        pipes = pipes || pipesToShell(line);
        adds = adds || addsUnchecked(line);
    }
    const yaml::Path steps{std::string("build"), std::string("dockerfile_inline")};
    if (pipes) {
        context.findings.push_back(findingAt(service, steps, text->origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "Building %1 runs a script straight from the network: nobody has seen what it does today."), {service.name}}, "pipe"));
    }
    if (adds) {
        context.findings.push_back(findingAt(service, steps, text->origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "Building %1 takes a file from the network without a checksum: it may be another one tomorrow."), {service.name}}, "add"));
    }
}

} // namespace

const Rule& build_unverified_download()
{
    static const Rule rule{
        .id = "build-unverified-download",
        .title = HULLWRIGHT_TR("Rules", "A build trusts what it downloads"),
        .layer = "supply-chain",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "A download that goes straight into a shell, or into the image, is what its server sends at that moment. Nobody notices when it changes, and a connection that breaks off half-way runs half a script."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker changes one file on the server. Every image that is built from then on has their program in it."),
        .fix = HULLWRIGHT_TR("Rules", "Download to a file, compare its checksum (sha256sum -c), then run it. ADD has --checksum for that. Better still, use the package of the distribution."),
        .breaks = HULLWRIGHT_TR("Rules", "When the publisher changes the file, the build stops until somebody has looked at it and changed the checksum. That is the point."),
        .references = {{"Docker: Dockerfile ADD --checksum", "https://docs.docker.com/reference/dockerfile/"}, {"CIS Docker Benchmark 1.6.0, 4.9 and 4.11", url::kCis}},
        .aliases = {.cis = {"4.9", "4.11"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
