#include "core/harden/copy.h"

#include "core/compose/project_edit.h"
#include "core/rules/fix_help.h"
#include "core/yaml/node_value.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hullwright::harden {

namespace {

constexpr std::string_view kOptions = "security_opt";

struct Known {
    const char* key;
    CopyItem::Fits fits;
};
using Fits = CopyItem::Fits;
constexpr std::array<Known, 18> kKnown{{
    {"cap_drop", Fits::Any}, {"cap_add", Fits::Alike}, {"security_opt", Fits::Any}, {"read_only", Fits::Alike}, {"tmpfs", Fits::Alike}, {"user", Fits::Alike},
    {"userns_mode", Fits::Any}, {"ipc", Fits::Any}, {"cgroup", Fits::Any}, {"init", Fits::Any}, {"pids_limit", Fits::Any}, {"mem_limit", Fits::Any},
    {"memswap_limit", Fits::Any}, {"mem_reservation", Fits::Any}, {"cpus", Fits::Any}, {"ulimits", Fits::Any}, {"restart", Fits::Any}, {"logging", Fits::Any},
}};

bool isProfile(const yaml::Value& option)
{
    const std::string text = option.is_string() ? option.get<std::string>() : std::string();
    return text.starts_with("apparmor") || text.starts_with("seccomp");
}

/// Options that are not one service's own.
yaml::Value sharedOptions(const yaml::Value& options)
{
    yaml::Value kept = yaml::Value::array();
    for (const yaml::Value& option : options) {
        if (!isProfile(option))
            kept.push_back(option);
    }
    return kept;
}

std::string lineOf(const yaml::Value& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array() && !value.is_object())
        return value.dump();
    std::string line;
    for (const auto& [key, item] : value.items()) {
        line += line.empty() ? "" : ", ";
        line += value.is_object() ? key + ": " + lineOf(item) : lineOf(item);
    }
    return line;
}

/// Sets one setting after another, and keeps what can be kept.
class Copier {
public:
    explicit Copier(const analysis::AnalysisPtr& before) : m_before(before), m_editor(before->files()) {}

    void copy(const std::string& service, const std::vector<CopyItem>& items, CopyPlan& plan)
    {
        bool changed = false;
        for (const CopyItem& item : items) {
            const rules::ServiceEdit edit({*m_before->project.stack, m_editor.files()}, service);
            if (has(edit, item))
                continue;
            const auto edits = editsFor(edit, item);
            if (!edits) {
                plan.left.push_back({service, item.key, {HULLWRIGHT_TR("harden", "It can't be set there without changing what other services have."), {}}});
            } else if (const auto done = m_editor.apply(*edits); !done) {
                plan.left.push_back({service, item.key, {HULLWRIGHT_TR("harden", "%1"), {done.error().message}}});
            } else {
                changed = true;
            }
        }
        if (changed)
            plan.changed.push_back(service);
    }

    [[nodiscard]] const compose::Patches& patches() const { return m_editor.patches(); }

private:
    static std::optional<yaml::Value> valueIn(const rules::ServiceEdit& edit, const std::string& key)
    {
        const yaml::Node node = edit.written(key);
        return node ? yaml::valueOf(node) : std::nullopt;
    }

    static std::vector<std::string> missing(const yaml::Value& there, const yaml::Value& wanted)
    {
        std::vector<std::string> out;
        for (const yaml::Value& option : wanted) {
            if (option.is_string() && std::find(there.begin(), there.end(), option) == there.end())
                out.push_back(option.get<std::string>());
        }
        return out;
    }

    static bool has(const rules::ServiceEdit& edit, const CopyItem& item)
    {
        const auto there = valueIn(edit, item.key);
        if (!there)
            return false;
        return *there == item.value || (item.key == kOptions && there->is_array() && missing(*there, item.value).empty());
    }

    static std::optional<compose::Edits> editsFor(const rules::ServiceEdit& edit, const CopyItem& item)
    {
        const auto there = valueIn(edit, item.key);
        if (item.key == kOptions && there && there->is_array())
            return edit.append(item.key, missing(*there, item.value));
        return edit.set(item.key, item.value);
    }

    analysis::AnalysisPtr m_before;
    compose::ProjectEditor m_editor;
};

bool loads(const analysis::Analysis& analysis)
{
    const auto& problems = analysis.project.stack->problems;
    return std::none_of(problems.begin(), problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; });
}

CopyPlan nothing(const analysis::AnalysisPtr& before)
{
    CopyPlan plan;
    plan.before = plan.after = before;
    return plan;
}

} // namespace

std::vector<CopyItem> copyable(const analysis::Analysis& analysis, std::string_view service)
{
    std::vector<CopyItem> items;
    const rules::ServiceEdit edit(analysis::fixContext(analysis), service);
    if (!edit.possible())
        return items;
    for (const Known& known : kKnown) {
        const yaml::Node node = edit.written(known.key);
        auto value = node ? yaml::valueOf(node) : std::nullopt;
        if (value && known.key == kOptions && value->is_array())
            value = sharedOptions(*value);
        if (!value || value->is_null() || ((value->is_array() || value->is_object()) && value->empty()))
            continue;
        std::string line = lineOf(*value);
        items.push_back({known.key, std::move(*value), std::move(line), known.fits});
    }
    return items;
}

CopyPlan planCopy(const analysis::AnalysisPtr& before, const std::vector<CopyItem>& items, const std::vector<std::string>& to, const CopyProgress& progress)
{
    CopyPlan plan = nothing(before);
    Copier copier(before);
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (progress && !progress(i, to.size()))
            return nothing(before);
        copier.copy(to[i], items, plan);
    }
    if (copier.patches().empty())
        return plan;
    const auto after = analysis::update(before, copier.patches());
    if (after && (loads(**after) || !loads(*before))) {
        plan.after = *after;
        plan.patches = copier.patches();
        return plan;
    }
    if (items.size() == 1 && to.size() == 1) {
        CopyPlan refused = nothing(before);
        refused.left.push_back({to.front(), items.front().key, {HULLWRIGHT_TR("harden", "Docker Compose would not load the project with it."), {}}});
        return refused;
    }
    // One of them is to blame. Found by trying each by itself, on what came of the others.
    CopyPlan sum = nothing(before);
    for (const std::string& service : to) {
        bool changed = false;
        for (const CopyItem& item : items) {
            CopyPlan one = planCopy(sum.after, {item}, {service});
            sum.left.insert(sum.left.end(), one.left.begin(), one.left.end());
            if (one.patches.empty())
                continue;
            sum.patches = compose::composed(std::move(sum.patches), one.patches);
            sum.after = one.after;
            changed = true;
        }
        if (changed)
            sum.changed.push_back(service);
    }
    return sum;
}

} // namespace hullwright::harden
