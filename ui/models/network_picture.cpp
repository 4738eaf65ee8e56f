#include "ui/models/network_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hullwright::ui {

namespace {

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(hullwright::ui::NetworkPicture)
};

constexpr int kNamed = 8; ///< more names than these make no sentence

QString listedServices(const NetworkPicture& picture, const std::vector<int>& services)
{
    QStringList names;
    for (const int service : services) {
        if (names.size() == kNamed)
            return PictureWords::tr("%1 and %n more", nullptr, static_cast<int>(services.size()) - kNamed).arg(names.join(QStringLiteral(", ")));
        names << picture.services[static_cast<std::size_t>(service)].name;
    }
    return names.join(QStringLiteral(", "));
}

QString publishedAddress(const compose::Port& port)
{
    const QString address = port.everyInterface() ? QStringLiteral("*") : QString::fromStdString(port.hostIp);
    return (address.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address, publishedNumber(port));
}

NetworkPicture::Service drawnService(const compose::Service& service, const std::vector<NetworkPicture::Network>& networks)
{
    NetworkPicture::Service drawn;
    drawn.name = QString::fromStdString(service.name);
    for (const compose::Port& port : service.ports) {
        QStringList& list = port.loopback() ? drawn.local : drawn.open;
        if (const QString text = publishedAddress(port); !list.contains(text))
            list << text;
    }
    if (service.networkMode)
        drawn.mode = QString::fromStdString(service.networkMode->value);
    for (std::size_t i = 0; i < networks.size(); ++i) {
        const std::string key = networks[i].key.toStdString();
        if (std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == key; }))
            drawn.networks.push_back(static_cast<int>(i));
    }
    return drawn;
}

} // namespace

QString publishedNumber(const compose::Port& port)
{
    const QString number = port.published.empty() ? PictureWords::tr("a free port") : QString::fromStdString(port.published);
    return port.protocol == "tcp" ? number : number + u'/' + QString::fromStdString(port.protocol);
}

NetworkPicture pictureOf(const compose::Stack& stack)
{
    NetworkPicture picture;
    for (const compose::Network& network : stack.networks)
        picture.networks.push_back({QString::fromStdString(network.key), network.internal, network.external, {}});
    for (const auto& service : stack.services) {
        const int number = static_cast<int>(picture.services.size());
        picture.services.push_back(drawnService(*service, picture.networks));
        const NetworkPicture::Service& drawn = picture.services.back();
        for (const int network : drawn.networks)
            picture.networks[static_cast<std::size_t>(network)].members.push_back(number);
        const auto same = std::find_if(picture.groups.begin(), picture.groups.end(), [&](const NetworkPicture::Group& group) { return group.networks == drawn.networks && group.mode == drawn.mode; });
        if (same == picture.groups.end())
            picture.groups.push_back({drawn.networks, drawn.mode, {number}});
        else
            same->services.push_back(number);
    }
    std::stable_sort(picture.groups.begin(), picture.groups.end(), [](const NetworkPicture::Group& a, const NetworkPicture::Group& b) {
        return a.mode.isEmpty() != b.mode.isEmpty() ? a.mode.isEmpty() : a.networks < b.networks;
    });
    return picture;
}

std::vector<int> NetworkPicture::reachedBy(int service) const
{
    std::set<int> reached;
    for (const int network : services[static_cast<std::size_t>(service)].networks) {
        const std::vector<int>& members = networks[static_cast<std::size_t>(network)].members;
        reached.insert(members.begin(), members.end());
    }
    reached.erase(service);
    return {reached.begin(), reached.end()};
}

int NetworkPicture::serviceAt(const QString& name) const
{
    const auto found = std::find_if(services.begin(), services.end(), [&](const Service& each) { return each.name == name; });
    return found == services.end() ? -1 : static_cast<int>(found - services.begin());
}

bool NetworkPicture::isOn(int service, int network) const
{
    const std::vector<int>& on = services[static_cast<std::size_t>(service)].networks;
    return std::find(on.begin(), on.end(), network) != on.end();
}

QString kindOf(const NetworkPicture::Network& network)
{
    if (network.external)
        return PictureWords::tr("external, others may be on it");
    return network.internal ? PictureWords::tr("internal, no way out") : PictureWords::tr("with a way out");
}

QString aboutOutside(const NetworkPicture& picture)
{
    QStringList open, local;
    for (const NetworkPicture::Service& service : picture.services) {
        if (service.onHost())
            open << PictureWords::tr("%1 on every port that it opens").arg(service.name);
        else if (!service.open.isEmpty())
            open << PictureWords::tr("%1 on %2").arg(service.name, service.open.join(QStringLiteral(", ")));
        if (!service.local.isEmpty())
            local << PictureWords::tr("%1 on %2").arg(service.name, service.local.join(QStringLiteral(", ")));
    }
    const QString said = open.isEmpty() ? PictureWords::tr("Nobody outside reaches a service.") : PictureWords::tr("From outside is reached: %1.").arg(open.join(QStringLiteral("; ")));
    return local.isEmpty() ? said : said + u' ' + PictureWords::tr("From this host alone: %1.").arg(local.join(QStringLiteral("; ")));
}

QString aboutNetwork(const NetworkPicture& picture, int network)
{
    const NetworkPicture::Network& drawn = picture.networks[static_cast<std::size_t>(network)];
    const QString members = drawn.members.empty() ? PictureWords::tr("No service is on it.") : PictureWords::tr("On it reach each other: %1.").arg(listedServices(picture, drawn.members));
    return PictureWords::tr("Network %1, %2. %3").arg(drawn.key, kindOf(drawn), members);
}

QString aboutService(const NetworkPicture& picture, int service)
{
    const NetworkPicture::Service& drawn = picture.services[static_cast<std::size_t>(service)];
    QStringList said;
    if (drawn.onHost())
        said << PictureWords::tr("%1 uses the host's network: it reaches every service and whatever the host reaches, and every port that it opens is open outside.").arg(drawn.name);
    else if (drawn.mode == QLatin1String("none"))
        said << PictureWords::tr("%1 has no network.").arg(drawn.name);
    else if (drawn.apart())
        said << PictureWords::tr("The network of %1 is %2.").arg(drawn.name, drawn.mode);
    if (!drawn.open.isEmpty())
        said << PictureWords::tr("%1 is reached from outside on %2.").arg(drawn.name, drawn.open.join(QStringLiteral(", ")));
    if (!drawn.local.isEmpty())
        said << PictureWords::tr("%1 is reached from this host on %2.").arg(drawn.name, drawn.local.join(QStringLiteral(", ")));
    if (drawn.apart())
        return said.join(u' ');
    QStringList keys;
    for (const int network : drawn.networks)
        keys << picture.networks[static_cast<std::size_t>(network)].key;
    const std::vector<int> reached = picture.reachedBy(service);
    if (reached.empty())
        said << PictureWords::tr("%1 reaches no other service (on %2).").arg(drawn.name, keys.join(QStringLiteral(", ")));
    else
        said << PictureWords::tr("%1 reaches, and is reached by, %2 (on %3).").arg(drawn.name, listedServices(picture, reached), keys.join(QStringLiteral(", ")));
    return said.join(u' ');
}

} // namespace hullwright::ui
