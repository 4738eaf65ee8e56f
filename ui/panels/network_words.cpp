#include "ui/panels/network_words.h"

#include "core/compose/stack.h"
#include "ui/panels/networks_panel.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace hullwright::ui {

namespace {

/// Whose network a service uses: its own, or that of the service at the end of a chain of `service:`.
const compose::Service& holderOf(const compose::Stack& stack, const compose::Service& service)
{
    constexpr int kMost = 32;
    const compose::Service* at = &service;
    for (int hops = 0; hops < kMost && at->networkMode && at->networkMode->value.starts_with("service:"); ++hops) {
        const compose::Service* next = stack.service(at->networkMode->value.substr(8));
        if (!next)
            break;
        at = next;
    }
    return *at;
}

/// Whether everything that it is on is closed off: the engine publishes no port there.
bool isClosedOff(const compose::Stack& stack, const compose::Service& holder)
{
    return !holder.networkMode && !holder.networks.empty() && std::all_of(holder.networks.begin(), holder.networks.end(), [&](const compose::NetworkAttachment& each) {
        const compose::Network* network = stack.network(each.network);
        return network && network->internal;
    });
}

QString outsideText(const compose::Stack& stack, const compose::Service& service)
{
    const compose::Service& holder = holderOf(stack, service);
    const std::string mode = holder.networkMode ? holder.networkMode->value : std::string();
    if (mode == "host")
        return NetworksPanel::tr("Reached from outside on every port that it opens: it uses the host's network, where nothing has to be published.");
    if (mode.starts_with("container:"))
        return NetworksPanel::tr("Reached as the container %1 is, whose network it uses: no file here says from where.").arg(QString::fromStdString(mode.substr(10)));
    if (mode == "none")
        return NetworksPanel::tr("Not reached from outside.");
    const bool open = std::any_of(holder.ports.begin(), holder.ports.end(), [](const compose::Port& port) { return !port.loopback(); });
    if (open && isClosedOff(stack, holder))
        return NetworksPanel::tr("Not reached from outside: each of its networks is internal, where the engine publishes no port.");
    if (open && &holder != &service)
        return NetworksPanel::tr("Reached from outside: it uses the network of %1, which publishes ports.").arg(QString::fromStdString(holder.name));
    return open ? NetworksPanel::tr("Reached from outside.") : NetworksPanel::tr("Not reached from outside.");
}

} // namespace

QString withoutPorts(const compose::Stack& stack, const compose::Service& service)
{
    const compose::Service& holder = holderOf(stack, service);
    const std::string mode = holder.networkMode ? holder.networkMode->value : std::string();
    if (mode == "host")
        return NetworksPanel::tr("No port is published, and none has to be: every port that it opens is the host's own.");
    if (mode.starts_with("container:"))
        return NetworksPanel::tr("No port is published here: those of the container %1 reach it.").arg(QString::fromStdString(mode.substr(10)));
    if (&holder != &service)
        return NetworksPanel::tr("No port is published here: those of %1 reach it.").arg(QString::fromStdString(holder.name));
    return NetworksPanel::tr("No port is published: only services on its networks reach it.");
}

QString reachText(const compose::Stack& stack, const compose::Service& service)
{
    std::set<QString> peers;
    for (const auto& other : stack.services) {
        for (const compose::NetworkAttachment& mine : service.networks) {
            const bool shared = other.get() != &service && std::any_of(other->networks.begin(), other->networks.end(), [&](const auto& theirs) { return theirs.network == mine.network; });
            if (shared)
                peers.insert(QString::fromStdString(other->name));
        }
    }
    QStringList names(peers.begin(), peers.end());
    const qsizetype count = names.size();
    if (count > 8)
        names = names.mid(0, 8) << QStringLiteral("…");
    QString text = outsideText(stack, service);
    if (service.networkMode)
        return text + u' ' + NetworksPanel::tr("Its network is %1, so that the networks below are not its own.").arg(QString::fromStdString(service.networkMode->value));
    return text + u' ' + (count == 0 ? NetworksPanel::tr("No other service reaches it, and it reaches none.") : NetworksPanel::tr("It reaches these services, and they reach it: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace hullwright::ui
