#include "core/risk/pins.h"

#include "core/grants/image_pins.h"

#include <algorithm>
#include <array>

namespace hullwright::risk {

namespace {

constexpr const char* kSection = "x-hullwright";
constexpr const char* kAssume = "assume";
constexpr std::array<std::string_view, 3> kNetworks{"internet", "lan", "host"};
constexpr std::array<std::string_view, 3> kEngines{"rootful", "rootless", "userns-remap"};
constexpr std::array<std::string_view, 2> kNeighbours{"private", "shared"};

yaml::Path pathOf(Pin pin)
{
    return {std::string(kSection), std::string(kAssume), std::string(name(pin))};
}

template <class Enum>
bool setWord(std::optional<Enum>& field, Pin pin, const std::string& value)
{
    const auto words = choices(pin);
    const auto found = std::find(words.begin(), words.end(), value);
    if (found == words.end())
        return false;
    field = static_cast<Enum>(found - words.begin());
    return true;
}

bool set(Pins& pins, Pin pin, const std::string& value, const std::string& service)
{
    switch (pin) {
    case Pin::Network: return setWord(pins.threat, pin, value);
    case Pin::Engine: return setWord(pins.engine, pin, value);
    case Pin::ExternalNetworks: return setWord(pins.neighbours, pin, value);
    case Pin::ImageUser: break;
    }
    const bool isUser = !value.empty() && value.find_first_of(" \t\r\n") == std::string::npos;
    if (isUser)
        pins.imageUser.insert_or_assign(service, value);
    return isUser;
}

std::optional<Pin> pinOf(std::string_view key)
{
    for (const Pin pin : {Pin::Network, Pin::Engine, Pin::ExternalNetworks, Pin::ImageUser})
        if (name(pin) == key)
            return pin;
    return std::nullopt;
}

/// One entry below `assume`.
void read(const yaml::Node& key, const yaml::Node& value, Pins& pins)
{
    const auto pin = pinOf(key.value());
    const auto unreadable = [&](const yaml::Node& node) { pins.unreadable.push_back({yaml::toString(node.path()), std::string(node.value())}); };
    if (!pin)
        return unreadable(value);
    if (*pin != Pin::ImageUser) {
        if (value.kind() != yaml::Kind::Scalar || !set(pins, *pin, std::string(value.value()), {}))
            unreadable(value);
        return;
    }
    if (value.kind() != yaml::Kind::Mapping)
        return unreadable(value);
    for (std::size_t i = 0; i < value.size(); ++i)
        if (value.item(i).kind() != yaml::Kind::Scalar || !set(pins, *pin, std::string(value.item(i).value()), std::string(value.key(i).value())))
            unreadable(value.item(i));
}

/// The node that a file writes for a pin.
yaml::Node written(const compose::SourceFile& file, const yaml::Path& path)
{
    return file.used && compose::isNamed(file) ? file.tree->at(path) : yaml::Node();
}

/// The path, or as much above it as would be empty without it.
yaml::Path withEmptied(const yaml::Tree& tree, yaml::Path path)
{
    while (path.size() > 1) {
        yaml::Path above(path.begin(), path.end() - 1);
        if (tree.at(above).size() != 1)
            break;
        path = std::move(above);
    }
    return path;
}

} // namespace

std::string_view name(Pin pin)
{
    static constexpr std::array<std::string_view, 4> kNames{"network", "engine", "external-networks", "image-user"};
    return kNames[static_cast<std::size_t>(pin)];
}

std::span<const std::string_view> choices(Pin pin)
{
    switch (pin) {
    case Pin::Network: return kNetworks;
    case Pin::Engine: return kEngines;
    case Pin::ExternalNetworks: return kNeighbours;
    case Pin::ImageUser: break;
    }
    return {};
}

Pins pinsOf(const std::vector<compose::SourceFile>& files)
{
    Pins pins;
    for (const compose::SourceFile& file : files) {
        const yaml::Node assume = written(file, {std::string(kSection), std::string(kAssume)});
        if (!assume || assume.kind() == yaml::Kind::Null)
            continue;
        if (assume.kind() != yaml::Kind::Mapping) {
            pins.unreadable.push_back({yaml::toString(assume.path()), std::string(assume.value())});
            continue;
        }
        for (std::size_t i = 0; i < assume.size(); ++i)
            read(assume.key(i), assume.item(i), pins);
    }
    return pins;
}

Pins together(Pins first, const Pins& second)
{
    if (!first.threat)
        first.threat = second.threat;
    if (!first.engine)
        first.engine = second.engine;
    if (!first.neighbours)
        first.neighbours = second.neighbours;
    first.imageUser.insert(second.imageUser.begin(), second.imageUser.end());
    first.unreadable.insert(first.unreadable.end(), second.unreadable.begin(), second.unreadable.end());
    return first;
}

std::string valueOf(const Pins& pins, Pin pin, const std::string& service)
{
    const auto word = [pin](const auto& field) { return field ? std::string(choices(pin)[static_cast<std::size_t>(*field)]) : std::string(); };
    switch (pin) {
    case Pin::Network: return word(pins.threat);
    case Pin::Engine: return word(pins.engine);
    case Pin::ExternalNetworks: return word(pins.neighbours);
    case Pin::ImageUser: break;
    }
    const auto found = pins.imageUser.find(service);
    return found == pins.imageUser.end() ? std::string() : found->second;
}

void setValue(Pins& pins, Pin pin, const std::string& value, const std::string& service)
{
    if (!value.empty()) {
        (void)set(pins, pin, value, service);
        return;
    }
    switch (pin) {
    case Pin::Network: pins.threat.reset(); break;
    case Pin::Engine: pins.engine.reset(); break;
    case Pin::ExternalNetworks: pins.neighbours.reset(); break;
    case Pin::ImageUser: pins.imageUser.erase(service); break;
    }
}

compose::Edits pinEdits(const std::vector<compose::SourceFile>& files, Pin pin, const std::string& value, const std::string& service)
{
    if (pin == Pin::ImageUser)
        return grants::pinEdits(files, service, {{grants::ImageFact::User, value.empty() ? std::nullopt : std::optional<yaml::Value>(value), {}}});
    const yaml::Path path = pathOf(pin);
    compose::Edits edits;
    std::size_t home = 0;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (value.empty() && written(files[i], path))
            edits.push_back({yaml::Remove{withEmptied(*files[i].tree, path)}, i});
        // The file that has most of the path, the last of several: its value is the one that holds.
        for (std::size_t have = path.size(); have > 0 && have >= depth; --have) {
            if (!written(files[i], yaml::Path(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(have))))
                continue;
            depth = have;
            home = i;
            break;
        }
    }
    if (!value.empty())
        edits.push_back({yaml::Assign{path, value}, home});
    return edits;
}

} // namespace hullwright::risk
