// A rule: its text, its check over the resolved stack, and its fixes as edits. One file a rule, in checks/; its file name is its id with underscores.
#pragma once

#include "core/compose/source_file.h"
#include "core/rules/finding.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace hullwright::rules {

struct Suppression; // suppression.h

struct Reference {
    const char* title; ///< "CIS Docker Benchmark 1.6.0, 5.32"
    const char* url;   ///< may be empty
};

/// The ids under which other tools know the same thing; empty lists where they don't.
struct Aliases {
    std::vector<const char*> cis{}, owasp{}, kics{}, composeLint{}, semgrep{}, dclint{};
};

/// What a check reads and what it writes to. The stack is resolved: spelling does not matter.
struct Context {
    const compose::Stack& stack;
    std::vector<Finding>& findings;
};

/// A mapping that several services take values from, to be edited in the place of one of them.
struct SharedMapping {
    std::string service;
    compose::Spot mapping;
};

/// What fixes are made from: the resolved stack, and the files that the edits have to fit.
struct FixContext {
    const compose::Stack& stack;
    const std::vector<compose::SourceFile>& files;
    const SharedMapping* shared = nullptr; ///< ServiceEdit writes there, where the service is this one
};

struct Rule {
    const char* id;        ///< stable, kebab-case
    text::Text title;
    const char* layer;     ///< host-access, privileges, isolation, file-system, network, resources, secrets, supply-chain, hygiene
    Severity severity;     ///< of its worst finding
    text::Text why;        ///< what follows from it
    text::Text attack;     ///< how it is used
    text::Text fix;        ///< what to do
    text::Text breaks;     ///< what the fix may break, and how that looks
    std::vector<Reference> references{};
    Aliases aliases{};

    /// A service with a provider is no container: most rules have nothing to say about it.
    bool looksAtProviders = false;
    /// Looks at one service. Null for a rule about the project.
    void (*checkService)(const Rule& rule, const compose::Service& service, const Context& context) = nullptr;
    /// Looks at what is not in one service (networks, pairs of services).
    void (*checkProject)(const Rule& rule, const Context& context) = nullptr;
    /// The ways to settle a finding, best first; empty where there is none.
    std::vector<Fix> (*fixes)(const Finding& finding, const FixContext& context) = nullptr;
    /// Looks at what is to be ignored, behind all other rules and once it is judged.
    void (*checkSuppressions)(const Rule& rule, const std::vector<Suppression>& suppressions, const Context& context) = nullptr;
    /// Rules whose finding in the same service makes this one's moot (what privileged has opened, nothing else opens wider); the first that is there counts.
    std::vector<const char*> mootUnder{};
};

/// All rules, sorted by id. The list is generated from the files in checks/.
[[nodiscard]] std::span<const Rule* const> all();
/// nullptr where there is none.
[[nodiscard]] const Rule* find(std::string_view id);

} // namespace hullwright::rules
