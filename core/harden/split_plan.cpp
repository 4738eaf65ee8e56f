// What segments of a network come to: the services' networks, the networks themselves, checked on the project after it.
#include "core/harden/segments.h"

#include "core/compose/project_edit.h"
#include "core/rules/fix_help.h"
#include "core/text/message.h"
#include "core/yaml/merge_keys.h"
#include "core/yaml/node_value.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hullwright::harden {

namespace {

struct Refusal {
    text::Message message, hint;
};
template <class T>
using Checked = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refused(text::Message message, text::Message hint = {})
{
    return tl::unexpected(Refusal{std::move(message), std::move(hint)});
}

tl::unexpected<Refusal> refused(const Error& error)
{
    return refused({HULLWRIGHT_TR("harden", "%1"), {error.message}});
}

tl::unexpected<Refusal> unclear(const compose::Service& service)
{
    return refused({HULLWRIGHT_TR("harden", "The networks of %1 come from several places and can't be changed for it alone."), {service.name}}, {HULLWRIGHT_TR("harden", "Write its networks under the service itself first."), {}});
}

bool contains(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

class Splitter {
public:
    Splitter(const analysis::Analysis& before, std::string_view network, const std::vector<Segment>& segments)
        : m_stack(*before.project.stack), m_network(network), m_segments(segments), m_editor(before.files())
    {
    }

    Checked<compose::Patches> run()
    {
        if (auto good = check(); !good)
            return tl::unexpected(good.error());
        for (const auto& service : m_stack.services) {
            if (auto done = onNetwork(*service) ? move(*service) : Checked<void>(); !done)
                return tl::unexpected(done.error());
        }
        if (auto done = declare(); !done)
            return tl::unexpected(done.error());
        return m_editor.patches();
    }

    /// A service's networks as they are to be, sorted.
    [[nodiscard]] std::vector<std::string> wanted(const compose::Service& service) const
    {
        std::vector<std::string> keys;
        for (const compose::NetworkAttachment& each : service.networks) {
            if (each.network != m_network)
                keys.push_back(each.network);
            else
                for (const Segment& segment : m_segments) {
                    if (contains(segment.services, service.name))
                        keys.push_back(segment.name);
                }
        }
        return keys;
    }

private:
    [[nodiscard]] bool onNetwork(const compose::Service& service) const
    {
        return std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == m_network; });
    }

    [[nodiscard]] Checked<void> check() const
    {
        std::vector<std::string> names;
        for (const Segment& segment : m_segments) {
            if (segment.name.empty() || contains(names, segment.name) || (segment.name != m_network && m_stack.network(segment.name) != nullptr))
                return refused({HULLWRIGHT_TR("harden", "There is another network called %1."), {segment.name}}, {HULLWRIGHT_TR("harden", "Give the segment another name."), {}});
            names.push_back(segment.name);
        }
        for (const auto& service : m_stack.services) {
            if (onNetwork(*service) && wanted(*service).empty())
                return refused({HULLWRIGHT_TR("harden", "%1 would be left without a network."), {service->name}}, {HULLWRIGHT_TR("harden", "Tick a segment for it."), {}});
        }
        return checkPublished();
    }

    /// A port of what is on internal networks only is not published any more.
    [[nodiscard]] Checked<void> checkPublished() const
    {
        for (const auto& service : m_stack.services) {
            if (!onNetwork(*service) || service->ports.empty() || hasWayOut(m_stack, *service, m_network))
                continue;
            const bool open = std::any_of(m_segments.begin(), m_segments.end(), [&](const Segment& each) { return !each.internal && contains(each.services, service->name); });
            if (!open)
                return refused({HULLWRIGHT_TR("harden", "%1 publishes a port, which an internal network does not let through."), {service->name}}, {HULLWRIGHT_TR("harden", "Tick a segment with a way out for it."), {}});
        }
        return {};
    }

    /// What the file writes beside the network's name: aliases stay, a fixed address belongs to the network that it had.
    [[nodiscard]] Checked<yaml::Value> configOf(const compose::Service& service, const yaml::Value& written) const
    {
        if (!written.is_object() || !written.contains(m_network) || !written.at(m_network).is_object())
            return yaml::Value(nullptr);
        yaml::Value config = written.at(m_network);
        static constexpr std::array<const char*, 4> kOfTheNetwork{"ipv4_address", "ipv6_address", "mac_address", "link_local_ips"};
        const bool fixed = std::any_of(kOfTheNetwork.begin(), kOfTheNetwork.end(), [&](const char* key) { return config.contains(key); });
        if (fixed)
            return refused({HULLWRIGHT_TR("harden", "%1 has an address of its own on the network."), {service.name}}, {HULLWRIGHT_TR("harden", "Take the address out first, or leave the service where it is."), {}});
        return config;
    }

    Checked<void> move(const compose::Service& service)
    {
        const std::vector<std::string> keys = wanted(service);
        if (keys.size() == service.networks.size() && std::equal(keys.begin(), keys.end(), service.networks.begin(), [](const std::string& key, const compose::NetworkAttachment& each) { return key == each.network; }))
            return {};
        const rules::ServiceEdit edit({m_stack, m_editor.files()}, service.name);
        const yaml::Node node = edit.written("networks");
        const auto written = node ? yaml::valueOf(node).value_or(yaml::Value()) : yaml::Value();
        const auto config = configOf(service, written);
        if (!config)
            return tl::unexpected(config.error());
        const yaml::Node own = edit.own("networks");
        if (own && own.kind() == yaml::Kind::Mapping && own.anchor().empty() && own.find(m_network) && yaml::mergedInto(own).empty())
            return apply(byKey(edit, own, keys, *config));
        yaml::Value map = yaml::Value::object(), list = yaml::Value::array();
        for (const std::string& key : keys) {
            list.push_back(key);
            const bool stays = written.is_object() && written.contains(key);
            map[key] = stays ? written.at(key) : isSegment(key) ? *config : yaml::Value(nullptr);
        }
        const auto edits = edit.set("networks", written.is_object() ? map : list);
        return edits ? apply(*edits) : Checked<void>(unclear(service));
    }

    /// Entry by entry, so that those that stay are not written anew; the one that is split goes on under the first new name.
    [[nodiscard]] compose::Edits byKey(const rules::ServiceEdit& edit, const yaml::Node& own, const std::vector<std::string>& keys, const yaml::Value& config) const
    {
        const yaml::Path networks = edit.path({std::string("networks")});
        compose::Edits edits;
        bool renamed = contains(keys, m_network);
        for (const std::string& key : keys) {
            if (own.find(key))
                continue;
            yaml::Path old = networks;
            old.emplace_back(m_network);
            if (!std::exchange(renamed, true))
                edits.push_back(edit.aimed("networks", yaml::Rename{old, key, {}}));
            else
                edits.push_back(edit.aimed("networks", yaml::Insert{networks, key, config, std::nullopt, std::nullopt}));
        }
        if (!renamed) { // nothing new: it is on all of them already
            yaml::Path old = networks;
            old.emplace_back(m_network);
            edits.push_back(edit.aimed("networks", yaml::Remove{old}));
        }
        return edits;
    }

    [[nodiscard]] bool isSegment(const std::string& key) const
    {
        return std::any_of(m_segments.begin(), m_segments.end(), [&](const Segment& each) { return each.name == key; });
    }

    Checked<void> declare()
    {
        const compose::Network* old = m_stack.network(m_network);
        const bool written = old != nullptr && !old->implied;
        for (const Segment& segment : m_segments) {
            const yaml::Path path{std::string("networks"), segment.name};
            yaml::Path internal = path;
            internal.emplace_back(std::string("internal"));
            Checked<void> done;
            if (segment.name != m_network)
                done = apply(yaml::Assign{path, segment.internal ? yaml::Value{{"internal", true}} : yaml::Value(nullptr)});
            else if (old != nullptr && old->internal != segment.internal)
                done = apply(yaml::Assign{internal, segment.internal});
            if (!done)
                return done;
        }
        if (written && !isSegment(m_network))
            return apply(yaml::Remove{{std::string("networks"), m_network}});
        return {};
    }

    Checked<void> apply(const compose::Edits& edits)
    {
        if (const auto done = m_editor.apply(edits); !done)
            return refused(done.error());
        return {};
    }
    Checked<void> apply(yaml::Operation operation) { return apply(compose::Edits{compose::aimed(m_editor.files(), std::move(operation))}); }

    const compose::Stack& m_stack;
    std::string m_network;
    const std::vector<Segment>& m_segments;
    compose::ProjectEditor m_editor;
};

/// Every service is on the networks that were meant, and nobody else has moved.
const compose::Service* strayed(const compose::Stack& before, const compose::Stack& after, const Splitter& splitter)
{
    for (const auto& service : before.services) {
        const compose::Service* now = after.service(service->name);
        std::vector<std::string> wanted = splitter.wanted(*service), got;
        for (const compose::NetworkAttachment& each : now != nullptr ? now->networks : std::vector<compose::NetworkAttachment>())
            got.push_back(each.network);
        std::sort(wanted.begin(), wanted.end());
        std::sort(got.begin(), got.end());
        if (wanted != got)
            return service.get();
    }
    return nullptr;
}

bool hasErrors(const compose::Stack& stack)
{
    return std::any_of(stack.problems.begin(), stack.problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; });
}

Checked<SplitPlan> plannedSplit(const analysis::AnalysisPtr& before, std::string_view network, const std::vector<Segment>& segments)
{
    const compose::Stack& stack = *before->project.stack;
    for (const Need& need : proposeSplit(stack, network).needs) {
        if (need.basis == Need::Basis::Required && !together(stack, network, segments, need.from, need.to))
            return refused({HULLWRIGHT_TR("harden", "%1 needs to reach %2, and no segment has both."), {need.from, need.to}}, {HULLWRIGHT_TR("harden", "Tick one segment for both of them."), {}});
    }
    Splitter splitter(*before, network, segments);
    auto patches = splitter.run();
    if (!patches)
        return tl::unexpected(patches.error());
    if (patches->empty())
        return SplitPlan{before, before, {}, {}, {}};
    auto after = analysis::update(before, *patches);
    if (!after)
        return refused(after.error());
    if (const compose::Service* service = strayed(stack, *(*after)->project.stack, splitter))
        return unclear(*service);
    if (hasErrors(*(*after)->project.stack) && !hasErrors(stack))
        return refused({HULLWRIGHT_TR("harden", "Docker Compose would not load the project with it."), {}});
    return SplitPlan{before, *after, std::move(*patches), {}, {}};
}

} // namespace

SplitPlan planSplit(const analysis::AnalysisPtr& before, std::string_view network, const std::vector<Segment>& segments)
{
    auto made = plannedSplit(before, network, segments);
    if (made)
        return std::move(*made);
    return {before, before, {}, std::move(made.error().message), std::move(made.error().hint)};
}

} // namespace hullwright::harden
