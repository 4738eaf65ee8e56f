#include "core/compose/paths.h"

#include "core/compose/short_syntax.h"

namespace hullwright::compose {
namespace {

void resolve(Value* value, const PathBase& base)
{
    if (std::string* text = value ? std::get_if<std::string>(&value->data) : nullptr)
        *text = absolutePath(*text, base.folder, base.home);
}

void resolveContext(Value* value, const PathBase& base)
{
    if (value && value->string() && !isRemoteContext(*value->string()))
        resolve(value, base);
}

void resolveBuild(Value& build, const PathBase& base)
{
    resolveContext(build.find("context"), base);
    if (Value* contexts = build.find("additional_contexts"); contexts && contexts->map()) {
        for (Value::Entry& entry : *contexts->map())
            resolveContext(&entry.value, base);
    }
    if (Value* keys = build.find("ssh"); keys && keys->map()) {
        for (Value::Entry& entry : *keys->map()) {
            if (entry.value.string() && !entry.value.string()->empty())
                resolve(&entry.value, base);
        }
    }
}

/// Paths of a list's items under a key, or the items themselves.
template <class Pick>
void resolveItems(Value* list, const PathBase& base, Pick pick)
{
    if (Value::List* items = list ? list->list() : nullptr) {
        for (Value& item : *items)
            resolve(pick(item), base);
    }
}

} // namespace

std::string cleanPath(std::string_view path)
{
    const bool rooted = path.starts_with('/');
    std::vector<std::string_view> kept;
    for (const std::string_view part : split(path, '/')) {
        if (part.empty() || part == ".")
            continue;
        const bool up = part == "..";
        if (up && !kept.empty() && kept.back() != "..")
            kept.pop_back();
        else if (!up || !rooted) // above the root there is nothing
            kept.push_back(part);
    }
    std::string out = rooted ? "/" : "";
    for (std::size_t i = 0; i < kept.size(); ++i)
        out += (i == 0 ? "" : "/") + std::string(kept[i]);
    return out.empty() ? "." : out;
}

std::string absolutePath(std::string_view path, const std::filesystem::path& folder, const std::string& home)
{
    if (path.starts_with('~'))
        return cleanPath(home + "/" + std::string(path.substr(1)));
    if (path.starts_with('/') || isWindowsPath(path))
        return std::string(path);
    return cleanPath(folder.generic_string() + "/" + std::string(path));
}

bool isWindowsPath(std::string_view path)
{
    if (path.starts_with("\\\\"))
        return true;
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return path.size() > 2 && letter(path[0]) && path[1] == ':' && (path[2] == '\\' || path[2] == '/');
}

bool isRemoteContext(std::string_view context)
{
    for (const std::string_view prefix : {"https://", "http://", "git://", "ssh://", "github.com/", "git@", "service:", "docker-image://", "target:", "oci-layout://"}) {
        if (context.starts_with(prefix))
            return true;
    }
    return context.find("://") != std::string_view::npos;
}

void resolveServicePaths(Value& service, const PathBase& base)
{
    if (Value* build = service.find("build"))
        resolveBuild(*build, base);
    resolveItems(service.find("env_file"), base, [](Value& item) { return item.find("path"); });
    resolveItems(service.find("label_file"), base, [](Value& item) { return &item; });
    resolveItems(service.find("volumes"), base, [](Value& item) -> Value* {
        const Value* type = item.find("type");
        return type && type->string() && *type->string() == "bind" ? item.find("source") : nullptr;
    });
    if (Value* develop = service.find("develop"))
        resolveItems(develop->find("watch"), base, [](Value& item) { return item.find("path"); });
}

void resolveResourcePaths(Value& resource, std::string_view section, const PathBase& base)
{
    if (section == "secrets" || section == "configs")
        return resolve(resource.find("file"), base);
    if (section != "volumes")
        return;
    // A volume of the local driver with the option `bind` is a bind mount under another name.
    const Value* driver = resource.find("driver");
    Value* settings = resource.find("driver_opts");
    const Value* kind = settings ? settings->find("o") : nullptr;
    const bool local = !driver || (driver->string() && *driver->string() == "local");
    if (local && kind && kind->string() && *kind->string() == "bind")
        resolve(settings->find("device"), base);
}

} // namespace hullwright::compose
