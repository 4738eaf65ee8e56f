#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

bool isRoot(const std::string& user)
{
    const std::string_view name = std::string_view(user).substr(0, user.find(':'));
    return !name.empty() && (name == "root" || name.find_first_not_of('0') == std::string_view::npos);
}

/// What a privileged hook adds is the host (High: the attacker has to wait for the next start or stop). What a root hook adds is root in a
/// container that otherwise has none (Medium); where the service is root anyway it adds nothing.
void look(const compose::Service& service, const compose::Value& hook, const yaml::Path& steps, const Context& context)
{
    const auto at = [&](const char* key) {
        yaml::Path path = steps;
        path.emplace_back(std::string(key));
        return path;
    };
    const compose::Value* privileged = hook.find("privileged");
    if (privileged != nullptr && privileged->boolean() != nullptr && *privileged->boolean()) {
        context.findings.push_back(findingAt(service, at("privileged"), privileged->origin, Severity::High,
                                             {HULLWRIGHT_TR("Rules", "A hook of %1 runs privileged: whoever changes the program that it runs controls the host."), {service.name}}, "privileged"));
        return;
    }
    const compose::Value* user = hook.find("user");
    if (user != nullptr && user->string() != nullptr && isRoot(*user->string()) && namesOtherUser(service)) {
        context.findings.push_back(findingAt(service, at("user"), user->origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "A hook of %1 runs as root, although the service does not: whoever changes the program that it runs is root there."), {service.name}}, "user"));
    }
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const char* key : {"post_start", "pre_stop"}) {
        const compose::Value* hooks = valueAt(service, {key});
        if (hooks == nullptr || hooks->list() == nullptr)
            continue;
        for (std::size_t i = 0; i < hooks->list()->size(); ++i)
            look(service, (*hooks->list())[i], {std::string(key), i}, context);
    }
    const compose::Value* watch = valueAt(service, {"develop", "watch"});
    if (watch == nullptr || watch->list() == nullptr)
        return;
    for (std::size_t i = 0; i < watch->list()->size(); ++i) {
        if (const compose::Value* exec = (*watch->list())[i].find("exec"))
            look(service, *exec, {std::string("develop"), std::string("watch"), i, std::string("exec")}, context);
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const text::Message title = finding.subject == "user" ? text::Message{HULLWRIGHT_TR("Rules", "Run the hook of %1 as the service's user"), {finding.service}}
                                                          : text::Message{HULLWRIGHT_TR("Rules", "Run the hook of %1 without privileged"), {finding.service}};
    return oneFix(FixKind::Caution, title, removeNode(context, finding, 4));
}

} // namespace

const Rule& privileged_hook()
{
    static const Rule rule{
        .id = "privileged-hook",
        .title = HULLWRIGHT_TR("Rules", "A hook has more rights than its service"),
        .layer = "privileges",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Hooks (post_start, pre_stop, and exec of develop.watch) run a command inside the container, as docker exec does. With privileged they have every capability and device, with user: root they are root, whatever the service itself gave up. The walls that the service has do not hold for them."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker is inside as an ordinary user and may write to a script, a library or a folder on the search path that the hook uses. At the next start or stop their code runs with the hook's rights."),
        .fix = HULLWRIGHT_TR("Rules", "Remove privileged and user from the hook. What it has to prepare, such as the owner of a volume, a short-lived service of its own can do, which the real one waits for with depends_on."),
        .breaks = HULLWRIGHT_TR("Rules", "A hook that changes owners or mounts something reports \"Operation not permitted\", and the start of the service may fail with it."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.23 and 5.24", url::kCis}, {"Docker: lifecycle hooks", "https://docs.docker.com/compose/how-tos/lifecycle/"}, {"Compose: post_start", url::kServices}},
        .aliases = {.cis = {"5.23", "5.24"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
