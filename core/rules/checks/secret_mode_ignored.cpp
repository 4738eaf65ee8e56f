#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// Docker Compose bind-mounts a secret or config that is a file, and says that it ignores these keys (pkg/compose/secrets.go). One that comes from a
/// variable or from content is written into the container, with them.
void look(const compose::Service& service, const char* section, const std::vector<compose::FileSource>& sources, const Context& context)
{
    const compose::Value* list = valueAt(service, {section});
    for (std::size_t i = 0; list != nullptr && list->list() != nullptr && i < list->list()->size(); ++i) {
        const compose::Value& grant = (*list->list())[i];
        const std::string name = textAt(&grant, {"source"});
        const auto source = std::find_if(sources.begin(), sources.end(), [&](const compose::FileSource& each) { return each.key == name; });
        if (source == sources.end() || source->file.empty())
            continue;
        for (const char* key : {"uid", "gid", "mode"}) {
            const compose::Value* value = grant.find(key);
            if (value == nullptr || value->origin.kind != compose::Origin::Kind::File)
                continue;
            Finding finding = findingAt(service, {std::string(section), static_cast<std::size_t>(grant.origin.item), std::string(key)}, value->origin, Severity::Low,
                                        {HULLWRIGHT_TR("Rules", "%2 of %3 in %1 is not in force: the file is mounted as it is, with the owner and mode that it has on the host."), {service.name, key, name}}, name + " " + key);
            context.findings.push_back(std::move(finding));
        }
    }
}

void checkServices(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        look(*service, "secrets", context.stack.secrets, context);
        look(*service, "configs", context.stack.configs, context);
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Take what is not in force out of %1"), {finding.service}}, removeNode(context, finding, 4));
}

} // namespace

const Rule& secret_mode_ignored()
{
    static const Rule rule{
        .id = "secret-mode-ignored",
        .title = HULLWRIGHT_TR("Rules", "The mode of a secret is not in force"),
        .layer = "secrets",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "uid, gid and mode of a secret come from Docker Swarm. docker compose mounts the file itself and ignores them: mode: 0400 reads like a protection and is none."),
        .attack = HULLWRIGHT_TR("Rules", "A program in the container that was not meant to read the secret does, since the file on the host is readable for all."),
        .fix = HULLWRIGHT_TR("Rules", "Set owner and mode of the file on the host (chmod 600, chown to the number of the service's user), and take the keys out. Secrets that come from environment: are written with them."),
        .breaks = HULLWRIGHT_TR("Rules", "With a tighter mode on the host, a service that runs as another user can't read its own secret."),
        .references = {{"Docker: secrets in Compose", url::kSecrets}, {"Compose: secrets of a service", url::kServices}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
