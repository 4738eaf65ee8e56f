#include "core/grants/wiring.h"

#include "core/grants/roles.h"

#include <algorithm>
#include <array>

namespace hullwright::grants {

namespace {

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// `db`, `db:5432`, `//db/x`, `user@db`, `a,db:1`: as an address has it.
bool isHost(std::string_view text, std::size_t begin, std::size_t end)
{
    const bool first = begin == 0, last = end == text.size();
    const char before = first ? '\0' : text[begin - 1], after = last ? '\0' : text[end];
    if (first && last)
        return true;
    if (before == '@' || (begin >= 2 && text.substr(begin - 2, 2) == "//"))
        return true;
    const bool numbered = after == ':' && end + 1 < text.size() && text[end + 1] >= '0' && text[end + 1] <= '9';
    return numbered && (first || before == ',' || before == ' ' || before == '=');
}

bool imageSays(const compose::Service& service, std::string_view part)
{
    return service.image && service.image->value.find(part) != std::string::npos;
}

/// What a proxy of this image finds its services by; empty for others.
std::string_view markerOf(const compose::Service& proxy)
{
    if (imageSays(proxy, "traefik"))
        return "traefik.";
    if (imageSays(proxy, "caddy-docker-proxy"))
        return "caddy";
    return imageSays(proxy, "nginx-proxy") && !imageSays(proxy, "nginx-proxy-manager") ? std::string_view("VIRTUAL_HOST") : std::string_view();
}

const std::string* markedBy(const compose::Service& service, std::string_view marker)
{
    for (const auto& label : service.labels) {
        if (label.first.starts_with(marker))
            return &label.first;
    }
    const auto variable = std::find_if(service.environment.begin(), service.environment.end(), [marker](const compose::Variable& each) { return each.name == marker; });
    return variable == service.environment.end() ? nullptr : &variable->name;
}

} // namespace

Wiring::Wiring(const compose::Stack& stack, To to)
{
    for (const auto& service : stack.services) {
        if (!service->networks.empty() && (to == To::All || keepsData(*service)))
            addNames(*service);
    }
    if (m_names.empty())
        return;
    for (const auto& service : stack.services)
        read(*service);
    if (to == To::All)
        routes(stack);
}

const std::vector<const compose::Service*>& Wiring::usersOf(const compose::Service& service) const
{
    static const std::vector<const compose::Service*> kNobody;
    const auto found = m_users.find(&service);
    return found == m_users.end() ? kNobody : found->second;
}

bool Wiring::uses(const compose::Service& service, const compose::Service& other) const
{
    const auto& users = usersOf(other);
    return std::find(users.begin(), users.end(), &service) != users.end();
}

void Wiring::addNames(const compose::Service& service)
{
    addName(service.name, service);
    if (service.containerName)
        addName(service.containerName->value, service);
    if (service.hostname)
        addName(service.hostname->value, service);
    for (const compose::NetworkAttachment& attachment : service.networks) {
        for (const std::string& alias : attachment.aliases)
            addName(alias, service);
    }
}

void Wiring::addName(std::string_view text, const compose::Service& service)
{
    const auto begin = std::find_if(text.begin(), text.end(), isNamePart);
    const auto end = std::find_if_not(begin, text.end(), isNamePart);
    if (begin != end)
        m_names[std::string_view(begin, end)].push_back({text, static_cast<std::size_t>(begin - text.begin()), &service, keepsData(service)});
}

void Wiring::read(const compose::Service& service)
{
    const auto list = [&](const std::vector<compose::Text>& items, Tie::Kind kind) {
        for (const compose::Text& item : items)
            read(kind == Tie::Kind::Link ? std::string_view(item.value).substr(0, item.value.find(':')) : std::string_view(item.value), {&service, nullptr, kind, {}});
    };
    list(service.links, Tie::Kind::Link); // before depends_on, which they imply
    list(service.dependsOn, Tie::Kind::DependsOn);
    list(service.command, Tie::Kind::Command);
    list(service.entrypoint, Tie::Kind::Command);
    for (const compose::Variable& variable : service.environment) {
        if (variable.value)
            read(*variable.value, {&service, nullptr, Tie::Kind::Variable, variable.name});
    }
    for (const auto& label : service.labels)
        read(label.second.value, {&service, nullptr, Tie::Kind::Label, label.first});
}

void Wiring::read(std::string_view text, const Tie& tie)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!isNamePart(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isNamePart(text[end]))
            ++end;
        if (const auto names = m_names.find(text.substr(at, end - at)); names != m_names.end()) {
            for (const Name& name : names->second)
                note(text, at, name, tie);
        }
        at = end;
    }
}

/// A word of the name is there; is all of it?
void Wiring::note(std::string_view text, std::size_t wordAt, const Name& name, const Tie& tie)
{
    if (wordAt < name.wordAt || tie.from == name.service)
        return;
    const std::size_t begin = wordAt - name.wordAt, end = begin + name.text.size();
    if (text.substr(begin, name.text.size()) != name.text || (begin > 0 && isNamePart(text[begin - 1])) || (end < text.size() && isNamePart(text[end])))
        return;
    const bool plain = tie.kind == Tie::Kind::DependsOn || tie.kind == Tie::Kind::Link;
    // A router that is called as a service is no address: labels tell of stores only.
    if (!name.anywhere && !plain && (tie.kind == Tie::Kind::Label || !isHost(text, begin, end)))
        return;
    add({tie.from, name.service, tie.kind, tie.detail});
}

void Wiring::add(const Tie& tie)
{
    auto& users = m_users[tie.to];
    if (!users.empty() && users.back() == tie.from) // services are read one after the other
        return;
    users.push_back(tie.from);
    m_ties.push_back(tie);
}

void Wiring::routes(const compose::Stack& stack)
{
    for (const auto& proxy : stack.services) {
        const std::string_view marker = markerOf(*proxy);
        if (marker.empty())
            continue;
        for (const auto& service : stack.services) {
            if (const std::string* mark = service == proxy || uses(*proxy, *service) ? nullptr : markedBy(*service, marker))
                add({proxy.get(), service.get(), Tie::Kind::Route, *mark});
        }
    }
}

bool isWebServer(const compose::Service& service)
{
    static constexpr std::array<std::string_view, 12> kImages{"nginx", "traefik", "caddy", "haproxy", "httpd", "envoy", "nginx-proxy", "nginx-proxy-manager", "swag", "cloudflared", "varnish", "openresty"};
    if (!service.image)
        return false;
    // As a whole word of the image's own name.
    const std::string_view image = service.image->value;
    const std::size_t begin = image.rfind('/') == std::string_view::npos ? 0 : image.rfind('/') + 1;
    return std::any_of(kImages.begin(), kImages.end(), [&](std::string_view name) {
        for (std::size_t at = image.find(name, begin); at != std::string_view::npos; at = image.find(name, at + 1)) {
            const std::size_t end = at + name.size();
            if ((at == 0 || !isNamePart(image[at - 1])) && (end == image.size() || !isNamePart(image[end])))
                return true;
        }
        return false;
    });
}

bool isPublished(const compose::Service& service)
{
    return std::any_of(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return !port.loopback(); });
}

} // namespace hullwright::grants
