#include "core/grants/roles.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hullwright::rules::checks {

namespace {

using Services = std::vector<const compose::Service*>;

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// A name as a host is written: not as a part of another word.
bool mentions(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool begins = at == 0 || !isWord(text[at - 1]);
        const std::size_t end = at + name.size();
        if (begins && (end == text.size() || !isWord(text[end])))
            return true;
    }
    return false;
}

/// Who says anywhere in this file that it works with a service that keeps data: depends on it, or names it in a variable, command or label. Each text
/// is read once for all names: a file of a thousand services has a million pairs.
class Wiring {
public:
    explicit Wiring(const compose::Stack& stack)
    {
        for (const auto& service : stack.services) {
            if (grants::keepsData(*service) && !service->networks.empty())
                addNames(*service);
        }
        if (m_names.empty())
            return;
        for (const auto& service : stack.services)
            read(*service);
    }

    [[nodiscard]] const Services& usersOf(const compose::Service& data) const
    {
        static const Services kNobody;
        const auto found = m_users.find(&data);
        return found == m_users.end() ? kNobody : found->second;
    }
    [[nodiscard]] bool uses(const compose::Service& service, const compose::Service& data) const
    {
        const Services& users = usersOf(data);
        // In the order of the stack, as they were read.
        return std::find(users.begin(), users.end(), &service) != users.end();
    }

private:
    /// A name, and where in it its first word begins.
    struct Name {
        std::string_view text;
        std::size_t wordAt = 0;
        const compose::Service* service = nullptr;
    };

    void addNames(const compose::Service& service)
    {
        addName(service.name, service);
        if (service.containerName)
            addName(service.containerName->value, service);
        if (service.hostname)
            addName(service.hostname->value, service);
    }

    void addName(std::string_view text, const compose::Service& service)
    {
        const auto begin = std::find_if(text.begin(), text.end(), isWord);
        const auto end = std::find_if_not(begin, text.end(), isWord);
        if (begin != end)
            m_names[std::string_view(begin, end)].push_back({text, static_cast<std::size_t>(begin - text.begin()), &service});
    }

    void read(const compose::Service& service)
    {
        const auto list = [&](const std::vector<compose::Text>& items) {
            for (const compose::Text& item : items)
                read(service, item.value);
        };
        list(service.dependsOn);
        list(service.links);
        list(service.command);
        list(service.entrypoint);
        for (const compose::Variable& variable : service.environment) {
            if (variable.value)
                read(service, *variable.value);
        }
        for (const auto& label : service.labels)
            read(service, label.second.value);
    }

    void read(const compose::Service& service, std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            if (!isWord(text[at])) {
                ++at;
                continue;
            }
            std::size_t end = at;
            while (end < text.size() && isWord(text[end]))
                ++end;
            if (const auto names = m_names.find(text.substr(at, end - at)); names != m_names.end()) {
                for (const Name& name : names->second)
                    note(service, text, at, name);
            }
            at = end;
        }
    }

    /// A word of the name is there; is all of it?
    void note(const compose::Service& service, std::string_view text, std::size_t wordAt, const Name& name)
    {
        if (wordAt < name.wordAt || &service == name.service)
            return;
        const std::size_t begin = wordAt - name.wordAt, end = begin + name.text.size();
        if (text.substr(begin, name.text.size()) != name.text || (begin > 0 && isWord(text[begin - 1])) || (end < text.size() && isWord(text[end])))
            return;
        Services& users = m_users[name.service];
        if (users.empty() || users.back() != &service)
            users.push_back(&service);
    }

    std::unordered_map<std::string_view, std::vector<Name>> m_names; ///< by their first word
    std::unordered_map<const compose::Service*, Services> m_users;
};

bool isWebServer(const compose::Service& service)
{
    static constexpr std::array<std::string_view, 12> kImages{"nginx", "traefik", "caddy", "haproxy", "httpd", "envoy", "nginx-proxy", "nginx-proxy-manager", "swag", "cloudflared", "varnish", "openresty"};
    if (!service.image)
        return false;
    const std::string& image = service.image->value;
    return std::any_of(kImages.begin(), kImages.end(), [&](std::string_view name) { return mentions(image, name) && image.find(name) >= image.rfind('/') + 1; });
}

bool published(const compose::Service& service)
{
    return std::any_of(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return !port.loopback(); });
}

const compose::NetworkAttachment* sharedNetwork(const compose::Service& front, const compose::Service& data)
{
    for (const compose::NetworkAttachment& mine : front.networks) {
        if (std::any_of(data.networks.begin(), data.networks.end(), [&](const compose::NetworkAttachment& other) { return other.network == mine.network; }))
            return &mine;
    }
    return nullptr;
}

/// Its wiring is in this file: a web server's always is with other services, another's only where it says whom it works with. What is in a file of
/// variables is not seen here.
bool wiringIsKnown(const compose::Service& service)
{
    return service.envFiles.empty() && (isWebServer(service) || !service.dependsOn.empty());
}

/// One bug in the front, and the database answers the attacker directly, instead of two in a row (Low: the database still asks for a password).
void checkServices(const Rule&, const Context& context)
{
    const Wiring wiring(context.stack);
    Services candidates;
    for (const auto& front : context.stack.services) {
        if (published(*front) && !grants::keepsData(*front) && wiringIsKnown(*front))
            candidates.push_back(front.get());
    }
    for (const auto& data : context.stack.services) {
        if (wiring.usersOf(*data).empty())
            continue;
        std::vector<std::string> fronts;
        for (const compose::Service* front : candidates) {
            if (!wiring.uses(*front, *data) && sharedNetwork(*front, *data) != nullptr)
                fronts.push_back(front->name);
        }
        if (!fronts.empty()) {
            context.findings.push_back(findingAbsent(*data, Severity::Low,
                                                     {HULLWRIGHT_TR("Rules", "%2 is published, is on one network with %1, and does not seem to need it: a break-in there reaches %1 at once."), {data->name, listed(fronts)}}, listed(fronts)));
        }
    }
}

bool leavesNetworksToDefault(const compose::Service& service, const ServiceEdit& edit)
{
    return edit.possible() && !edit.extends() && !edit.written("networks") && service.networks.size() == 1 && service.networks.front().network == "default";
}

std::string freeName(const compose::Stack& stack, const std::string& service)
{
    std::string name = service + "-only";
    while (stack.network(name) != nullptr)
        name += "-2";
    return name;
}

/// A network for the database and those that use it. Offered where all of them are on the default network without saying so.
std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* data = context.stack.service(finding.service);
    if (data == nullptr)
        return {};
    const std::string network = freeName(context.stack, data->name);
    const ServiceEdit own(context, data->name);
    if (!leavesNetworksToDefault(*data, own))
        return {};
    std::optional<Operations> operations = own.set("networks", yaml::Value::array({network}));
    const Wiring wiring(context.stack);
    for (const compose::Service* user : wiring.usersOf(*data)) {
        const ServiceEdit edit(context, user->name);
        if (!leavesNetworksToDefault(*user, edit))
            return {};
        operations = both(std::move(operations), edit.set("networks", yaml::Value::array({"default", network})));
    }
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Give %1 and those that use it a network of their own"), {data->name}},
                  both(std::move(operations), Operations{compose::aimed(context.files, yaml::Assign{{std::string("networks"), network}, nullptr})}));
}

} // namespace

const Rule& front_reaches_data()
{
    static const Rule rule{
        .id = "front-reaches-data",
        .title = HULLWRIGHT_TR("Rules", "A published service reaches a database that it does not need"),
        .layer = "network",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "Without networks of their own all services of a project reach each other on every port. The web server at the front then reaches the database, although only the program between them has to. A network for each pair that works together costs nothing."),
        .attack = HULLWRIGHT_TR("Rules", "A bug in the web server, which the whole internet can try, puts the attacker beside the database. They try default passwords and known flaws there, without having to get through the program first."),
        .fix = HULLWRIGHT_TR("Rules", "Make a network for the database and the services that use it, and leave the web server out of it. If nothing on it needs the internet, set internal: true."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that used the database without saying so in this file no longer finds its name. Add it to the network then."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 5", url::kOwasp}, {"Docker: networking in Compose", "https://docs.docker.com/compose/how-tos/networking/"}, {"NIST SP 800-190, 4.4.2", "https://csrc.nist.gov/pubs/sp/800/190/final"}},
        .aliases = {.owasp = {"5"}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
