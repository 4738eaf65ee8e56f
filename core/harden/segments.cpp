#include "core/harden/segments.h"

#include "core/grants/roles.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace hullwright::harden {

namespace {

using Tie = grants::Tie;
using ServiceList = std::vector<const compose::Service*>;

bool isOnNetwork(const compose::Service& service, std::string_view network)
{
    return std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == network; });
}

text::Message reasonOf(const Tie& tie)
{
    switch (tie.kind) {
    case Tie::Kind::DependsOn: return {HULLWRIGHT_TR("harden", "%1 depends on %2"), {tie.from->name, tie.to->name}};
    case Tie::Kind::Link: return {HULLWRIGHT_TR("harden", "%1 links to %2"), {tie.from->name, tie.to->name}};
    case Tie::Kind::Command: return {HULLWRIGHT_TR("harden", "the command of %1 names %2"), {tie.from->name, tie.to->name}};
    case Tie::Kind::Variable: return {HULLWRIGHT_TR("harden", "%3 of %1 names %2"), {tie.from->name, tie.to->name, tie.detail}};
    case Tie::Kind::Label: return {HULLWRIGHT_TR("harden", "the label %3 of %1 names %2"), {tie.from->name, tie.to->name, tie.detail}};
    case Tie::Kind::Route: return {HULLWRIGHT_TR("harden", "%3 of %2 tells %1 to forward to it"), {tie.from->name, tie.to->name, tie.detail}};
    }
    return {};
}

/// Sets of services that are joined one by one.
class Unions {
public:
    explicit Unions(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), std::size_t{0}); }
    std::size_t find(std::size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b)
    {
        // The one that comes first in the text stands for all.
        const std::size_t first = find(a), second = find(b);
        m_parent[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<std::size_t> m_parent;
};

class Proposer {
public:
    Proposer(const compose::Stack& stack, const grants::Wiring& wiring, std::string_view network) : m_stack(stack), m_network(network)
    {
        m_proposal.network = network;
        for (const auto& service : stack.services) {
            if (isOnNetwork(*service, network)) {
                m_numbers[service.get()] = m_members.size();
                m_members.push_back(service.get());
            }
        }
        for (const Tie& tie : wiring.ties()) {
            if (m_numbers.contains(tie.from) && m_numbers.contains(tie.to))
                need(*tie.from, *tie.to, tie.kind == Tie::Kind::DependsOn || tie.kind == Tie::Kind::Link ? Need::Basis::Required : Need::Basis::Named, reasonOf(tie));
        }
    }

    SplitProposal propose()
    {
        guess();
        addFronts();
        addStores();
        addRest();
        name();
        close();
        sayUnknown();
        return std::move(m_proposal);
    }

private:
    [[nodiscard]] bool tied(const compose::Service& service) const { return m_tied.contains(&service); }
    [[nodiscard]] static bool isFront(const compose::Service& service) { return grants::isPublished(service) || grants::isWebServer(service); }

    void need(const compose::Service& from, const compose::Service& to, Need::Basis basis, text::Message why)
    {
        m_pairs.emplace_back(&from, &to);
        m_tied.insert(&from);
        m_tied.insert(&to);
        m_proposal.needs.push_back({from.name, to.name, basis, std::move(why)});
    }

    /// What a web server forwards to often stands in a file of its own: then it may be every program that is not open itself.
    void guess()
    {
        const auto needs = m_pairs;
        for (const compose::Service* proxy : m_members) {
            const bool told = std::any_of(needs.begin(), needs.end(), [&](const auto& pair) { return pair.first == proxy; });
            if (!grants::isWebServer(*proxy) || told)
                continue;
            for (const compose::Service* other : m_members) {
                if (other != proxy && !grants::keepsData(*other) && !isFront(*other))
                    need(*proxy, *other, Need::Basis::Guessed, {HULLWRIGHT_TR("harden", "%1 is a web server, and what it forwards to does not stand here: it may be %2"), {proxy->name, other->name}});
            }
        }
    }

    Segment& add(const ServiceList& services, std::string base, text::Text why)
    {
        Segment segment;
        segment.name = std::move(base);
        for (const compose::Service* service : services) {
            segment.services.push_back(service->name);
            m_placed.insert(service);
        }
        segment.why = {why, {}};
        m_proposal.segments.push_back(std::move(segment));
        return m_proposal.segments.back();
    }

    /// Programs that work with each other, those that are open to the outside among them.
    void addFronts()
    {
        Unions unions(m_members.size());
        for (const auto& [from, to] : m_pairs) {
            if (!grants::keepsData(*from) && !grants::keepsData(*to))
                unions.join(m_numbers[from], m_numbers[to]);
        }
        std::map<std::size_t, ServiceList> parts;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (!grants::keepsData(*m_members[i]))
                parts[unions.find(i)].push_back(m_members[i]);
        }
        for (const auto& [first, services] : parts) {
            const bool front = std::any_of(services.begin(), services.end(), [](const compose::Service* each) { return isFront(*each); });
            if (front && (services.size() > 1 || tied(*services.front()) || grants::isPublished(*services.front())))
                add(services, "front", HULLWRIGHT_TR("harden", "Reached from outside, and what that works with."));
            else if (services.size() > 1)
                add(services, "apps", HULLWRIGHT_TR("harden", "They work with each other, and nobody outside reaches them."));
        }
    }

    /// Stores of data with those that use them; stores that the same ones use share a network.
    void addStores()
    {
        std::map<std::vector<std::size_t>, ServiceList> stores;
        for (const compose::Service* store : m_members) {
            if (!grants::keepsData(*store))
                continue;
            std::vector<std::size_t> users;
            for (const auto& [from, to] : m_pairs) {
                if (to == store || (from == store && !grants::keepsData(*to)))
                    users.push_back(m_numbers[to == store ? from : to]);
            }
            std::sort(users.begin(), users.end());
            users.erase(std::unique(users.begin(), users.end()), users.end());
            // Stores that work together, such as a broker and its keeper, are told by the pair of them alone.
            if (!users.empty() || tied(*store))
                stores[users].push_back(store);
        }
        for (const auto& [users, kept] : stores) {
            std::set<std::size_t> numbers(users.begin(), users.end());
            for (const compose::Service* store : kept)
                numbers.insert(m_numbers[store]);
            ServiceList services;
            for (const std::size_t number : numbers)
                services.push_back(m_members[number]);
            if (services.size() > 1)
                add(services, "back", HULLWRIGHT_TR("harden", "A store of data and those that use it; nobody else reaches it.")).why.arguments = {kept.front()->name};
        }
    }

    void addRest()
    {
        ServiceList rest;
        std::copy_if(m_members.begin(), m_members.end(), std::back_inserter(rest), [this](const compose::Service* each) { return !m_placed.contains(each); });
        if (!rest.empty())
            add(rest, std::string(m_network), HULLWRIGHT_TR("harden", "Nothing here says whom they work with: they stay together as they are."));
    }

    [[nodiscard]] bool taken(const std::string& name, const Segment& own) const
    {
        return (name != m_network && m_stack.network(name) != nullptr)
            || std::any_of(m_proposal.segments.begin(), m_proposal.segments.end(), [&](const Segment& each) { return &each != &own && each.name == name; });
    }

    /// Where several have one name, each is called after the first service that it is about. A network that is written out goes on as the first of them.
    void name()
    {
        std::map<std::string, int> wanted;
        for (const Segment& segment : m_proposal.segments)
            ++wanted[segment.name];
        for (Segment& segment : m_proposal.segments) {
            if (wanted[segment.name] > 1)
                segment.name += '-' + (segment.why.arguments.empty() ? segment.services.front() : segment.why.arguments.front());
            segment.why.arguments.clear();
            while (taken(segment.name, segment))
                segment.name += "-2";
        }
        const compose::Network* network = m_stack.network(m_network);
        const bool kept = std::any_of(m_proposal.segments.begin(), m_proposal.segments.end(), [&](const Segment& each) { return each.name == m_network; });
        if (network != nullptr && !network->implied && !kept && !m_proposal.segments.empty())
            m_proposal.segments.front().name = m_network;
    }

    void close()
    {
        for (Segment& segment : m_proposal.segments) {
            std::vector<Member> members;
            for (const std::string& name : segment.services) {
                const compose::Service* service = m_stack.service(name);
                const bool other = std::any_of(m_proposal.segments.begin(), m_proposal.segments.end(), [&](const Segment& each) {
                    return &each != &segment && !each.internal && std::find(each.services.begin(), each.services.end(), name) != each.services.end();
                });
                members.emplace_back(service, other || hasWayOut(m_stack, *service, m_network));
            }
            segment.internal = segment.name != m_network && needsNoWayOut(members);
            const auto outward = std::find_if(members.begin(), members.end(), [](const Member& each) { return !each.second && !grants::keepsData(*each.first); });
            const bool stores = std::any_of(members.begin(), members.end(), [](const Member& each) { return grants::keepsData(*each.first); });
            if (!segment.internal && stores && segment.name != m_network && outward != members.end())
                segment.why.tail = {{HULLWRIGHT_TR("harden", " It keeps a way out: %1 has no other one and may need it."), {outward->first->name}}};
        }
    }

    void sayUnknown()
    {
        for (const compose::Service* service : m_members) {
            if (!tied(*service))
                m_proposal.unknown.push_back({service->name, {HULLWRIGHT_TR("harden", "Nothing in the files says whom %1 works with."), {service->name}}});
            else if (!service->envFiles.empty())
                m_proposal.unknown.push_back({service->name, {HULLWRIGHT_TR("harden", "%1 takes variables from a file: what they name may be missing here."), {service->name}}});
        }
    }

    const compose::Stack& m_stack;
    std::string m_network;
    ServiceList m_members;
    std::map<const compose::Service*, std::size_t> m_numbers;
    std::vector<std::pair<const compose::Service*, const compose::Service*>> m_pairs;
    std::set<const compose::Service*> m_tied, m_placed;
    SplitProposal m_proposal;
};

} // namespace

SplitProposal proposeSplit(const compose::Stack& stack, std::string_view network)
{
    const compose::Network* found = stack.network(network);
    if (found == nullptr || found->external) {
        SplitProposal none;
        none.network = network;
        return none;
    }
    return Proposer(stack, grants::Wiring(stack, grants::Wiring::To::All), network).propose();
}

std::vector<std::string> splittable(const compose::Stack& stack)
{
    std::vector<std::string> keys;
    const grants::Wiring wiring(stack, grants::Wiring::To::All);
    for (const compose::Network& network : stack.networks) {
        if (!network.external && Proposer(stack, wiring, network.key).propose().segments.size() > 1)
            keys.push_back(network.key);
    }
    return keys;
}

bool together(const compose::Stack& stack, std::string_view network, const std::vector<Segment>& segments, std::string_view a, std::string_view b)
{
    const auto has = [](const Segment& segment, std::string_view name) { return std::find(segment.services.begin(), segment.services.end(), name) != segment.services.end(); };
    if (std::any_of(segments.begin(), segments.end(), [&](const Segment& each) { return has(each, a) && has(each, b); }))
        return true;
    const compose::Service *first = stack.service(a), *second = stack.service(b);
    return first != nullptr && second != nullptr && std::any_of(first->networks.begin(), first->networks.end(), [&](const compose::NetworkAttachment& each) {
        return each.network != network && isOnNetwork(*second, each.network);
    });
}

bool hasWayOut(const compose::Stack& stack, const compose::Service& service, std::string_view but)
{
    return std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) {
        const compose::Network* network = stack.network(each.network);
        return each.network != but && network != nullptr && !network->internal;
    });
}

bool needsNoWayOut(const std::vector<Member>& members)
{
    // Ports of what is only on an internal network are not published: a database that has some keeps its way out.
    return std::any_of(members.begin(), members.end(), [](const Member& each) { return grants::keepsData(*each.first); })
        && std::all_of(members.begin(), members.end(), [](const Member& each) { return (grants::keepsData(*each.first) && each.first->ports.empty()) || each.second; });
}

} // namespace hullwright::harden
