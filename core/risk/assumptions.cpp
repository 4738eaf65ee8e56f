#include "core/risk/assumptions.h"

#include "core/grants/service_image.h"
#include "core/risk/parts.h"

#include <algorithm>

namespace hullwright::risk {

namespace {

/// Whom a service is taken to run as, where its file does not say.
Assumption assumedUser(const compose::Service& service)
{
    const grants::ImageStart start = grants::imageStart(service);
    const std::string image = service.image ? service.image->value : std::string();
    const std::string sure(knowledge::name(start.confidence));
    if (start.surelyOther())
        return {"image-user", service.name, {HULLWRIGHT_TR("Risk", "%1 names no user: its image %2 runs as %3 (%4)."), {service.name, image, start.user, sure}}};
    if (start.as == grants::ImageStart::As::Other)
        return {"image-user", service.name, {HULLWRIGHT_TR("Risk", "%1 names no user: its image %2 is likely to run as %3 (%4), and is taken to run as root."), {service.name, image, start.user, sure}}};
    const bool changes = start.mode == knowledge::StartMode::StepsDown || start.mode == knowledge::StartMode::RootMaster;
    if (start.as == grants::ImageStart::As::Root && changes && !start.user.empty())
        return {"image-user", service.name, {HULLWRIGHT_TR("Risk", "%1 names no user: its image %2 starts as root and does its work as %3 (%4), and is taken to run as root."), {service.name, image, start.user, sure}}};
    if (start.as == grants::ImageStart::As::Root)
        return {"image-user", service.name, {HULLWRIGHT_TR("Risk", "%1 names no user: its image %2 runs as root (%3)."), {service.name, image, sure}}};
    if (service.hasBuild)
        return {"image-user-unknown", service.name, {HULLWRIGHT_TR("Risk", "%1 names no user, and its image is built here: taken to run as root."), {service.name}}};
    return {"image-user-unknown", service.name, {HULLWRIGHT_TR("Risk", "%1 names no user, and its image was not looked into: taken to run as root."), {service.name}}};
}

class Assumptions {
public:
    Assumptions(Assessment& assessment, const compose::Stack& stack, const Pins& pins) : m_assessment(assessment), m_stack(stack), m_pins(pins) {}

    void add()
    {
        users();
        if (m_stack.services.empty())
            return unreadable();
        network();
        engine();
        externalNetworks();
        unreadable();
    }

private:
    void assume(const char* id, const std::string& service, text::Message text) { m_assessment.assumptions.push_back({id, service, std::move(text)}); }
    void pinned(const char* id, const std::string& service, text::Message text) { m_assessment.pinned.push_back({id, service, std::move(text)}); }

    /// In the order of the text.
    void users()
    {
        for (const auto& service : m_stack.services) {
            const auto part = m_assessment.parts->find(service->name);
            if (part && part->user)
                (part->userPinned ? m_assessment.pinned : m_assessment.assumptions).push_back(*part->user);
        }
    }

    /// Somebody on a network reaches the service.
    [[nodiscard]] bool isPublished(const compose::Service& service) const
    {
        if (service.networkMode && service.networkMode->value == "host")
            return true;
        if (std::any_of(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return !port.loopback(); }))
            return true;
        return std::any_of(service.networks.begin(), service.networks.end(), [this](const compose::NetworkAttachment& attachment) {
            const compose::Network* const network = m_stack.network(attachment.network);
            return network && (network->driver == "macvlan" || network->driver == "ipvlan");
        });
    }

    void network()
    {
        if (m_pins.threat == Threat::LocalNetwork)
            return pinned("open-network", {}, {HULLWRIGHT_TR("Risk", "Only devices of a closed local network reach published ports."), {}});
        if (m_pins.threat == Threat::ThisHost)
            return pinned("open-network", {}, {HULLWRIGHT_TR("Risk", "Only programs of this host reach published ports."), {}});
        if (m_pins.threat)
            return pinned("open-network", {}, {HULLWRIGHT_TR("Risk", "Published ports are reached from the internet."), {}});
        if (std::any_of(m_stack.services.begin(), m_stack.services.end(), [this](const auto& service) { return isPublished(*service); }))
            assume("open-network", {}, {HULLWRIGHT_TR("Risk", "Published ports are taken to be reached from the internet."), {}});
    }

    void engine()
    {
        if (!m_pins.engine)
            return assume("default-daemon", {}, {HULLWRIGHT_TR("Risk", "The engine is taken to run as root, without user namespaces."), {}});
        switch (*m_pins.engine) {
        case Engine::Rootful: return pinned("default-daemon", {}, {HULLWRIGHT_TR("Risk", "The engine runs as root, without user namespaces."), {}});
        case Engine::Rootless: return pinned("default-daemon", {}, {HULLWRIGHT_TR("Risk", "The engine runs as an ordinary user."), {}});
        case Engine::UsernsRemap: return pinned("default-daemon", {}, {HULLWRIGHT_TR("Risk", "The engine maps root of containers to an ordinary user."), {}});
        }
    }

    void externalNetworks()
    {
        if (std::none_of(m_stack.networks.begin(), m_stack.networks.end(), [](const compose::Network& network) { return network.external; }))
            return;
        if (!m_pins.neighbours)
            return assume("external-network", {}, {HULLWRIGHT_TR("Risk", "Nobody outside this file is taken to be on its external networks."), {}});
        if (*m_pins.neighbours == Neighbours::Shared)
            return pinned("external-network", {}, {HULLWRIGHT_TR("Risk", "Other projects are on its external networks."), {}});
        pinned("external-network", {}, {HULLWRIGHT_TR("Risk", "Nobody outside this file is on its external networks."), {}});
    }

    void unreadable()
    {
        for (const Pins::Unreadable& pin : m_pins.unreadable)
            assume("pin-unreadable", {}, {HULLWRIGHT_TR("Risk", "%1 pins nothing: \"%2\" is not understood there."), {pin.path, pin.value}});
    }

    Assessment& m_assessment;
    const compose::Stack& m_stack;
    const Pins& m_pins;
};

} // namespace

void findUser(Part& part, const Pins& pins)
{
    const compose::Service& service = *part.service;
    if (part.facts.provider || (service.user && runsAs(service.user->value) != RunsAs::Unknown))
        return;
    const auto runs = [&](const std::string& user) { return Assumption{"image-user-unknown", service.name, {HULLWRIGHT_TR("Risk", "The image of %1 runs as %2."), {service.name, user}}}; };
    const auto found = pins.imageUser.find(service.name);
    const auto facts = grants::pinnedFacts(service);
    part.userPinned = found != pins.imageUser.end() || facts.user.has_value();
    if (found != pins.imageUser.end())
        part.user = runs(found->second);
    else
        part.user = facts.user ? runs(facts.user->value) : assumedUser(service);
}

void addAssumptions(Assessment& assessment, const compose::Stack& stack, const Pins& pins)
{
    Assumptions(assessment, stack, pins).add();
}

} // namespace hullwright::risk
