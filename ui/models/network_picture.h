// What the network map draws, without a place for any of it: networks, services grouped by the networks that they are on, and what is open to the outside.
#pragma once

#include "core/compose/stack.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hullwright::ui {

struct NetworkPicture {
    struct Network {
        QString key;
        bool internal = false, external = false;
        std::vector<int> members; ///< services
    };
    struct Service {
        QString name;
        QStringList open, local; ///< what is published: "*:8080" to others, "127.0.0.1:5432" to this host
        QString mode;          ///< network_mode, where it decides; the service is then on no network of its own
        std::vector<int> networks;
        [[nodiscard]] bool apart() const { return !mode.isEmpty(); }
        [[nodiscard]] QStringList published() const { return open + local; }
        [[nodiscard]] bool isOpen() const { return !open.isEmpty() || onHost(); }
        [[nodiscard]] bool onHost() const { return mode == QLatin1String("host"); }
    };
    /// Services that are on the same networks, or have the same network_mode.
    struct Group {
        std::vector<int> networks;
        QString mode;
        std::vector<int> services;
    };
    std::vector<Network> networks; ///< in the order of the text
    std::vector<Service> services; ///< in the order of the text
    std::vector<Group> groups;     ///< neighbours share networks; those of a network_mode last

    /// Who shares a network with a service, itself aside; by number, ascending.
    [[nodiscard]] std::vector<int> reachedBy(int service) const;
    /// -1 where there is none.
    [[nodiscard]] int serviceAt(const QString& name) const;
    [[nodiscard]] bool isOn(int service, int network) const;
};

[[nodiscard]] NetworkPicture pictureOf(const compose::Stack& stack);

/// "8080", "8080/udp", "a free port".
[[nodiscard]] QString publishedNumber(const compose::Port& port);

/// What a sentence below the map says about it.
[[nodiscard]] QString aboutOutside(const NetworkPicture& picture);
[[nodiscard]] QString aboutNetwork(const NetworkPicture& picture, int network);
[[nodiscard]] QString aboutService(const NetworkPicture& picture, int service);
/// "internal, no way out"
[[nodiscard]] QString kindOf(const NetworkPicture::Network& network);

} // namespace hullwright::ui
