#include "core/compose/merge.h"

#include "core/compose/scalars.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace hullwright::compose {
namespace {

/// How two values of the same path become one, where not by the rule of their kind.
enum class Rule { Plain, Replace, Sequence, Build, DependsOn, NameMap, Hosts, Logging, IpamPools };

struct Special {
    std::span<const std::string_view> path; ///< `*` is any key
    Rule rule;
};

#define HULLWRIGHT_STEPS(name, ...) constexpr std::string_view name[] = {__VA_ARGS__}
HULLWRIGHT_STEPS(kAnnotations, "services", "*", "annotations");
HULLWRIGHT_STEPS(kBuild, "services", "*", "build");
HULLWRIGHT_STEPS(kBuildArgs, "services", "*", "build", "args");
HULLWRIGHT_STEPS(kBuildContexts, "services", "*", "build", "additional_contexts");
HULLWRIGHT_STEPS(kBuildHosts, "services", "*", "build", "extra_hosts");
HULLWRIGHT_STEPS(kBuildLabels, "services", "*", "build", "labels");
HULLWRIGHT_STEPS(kCommand, "services", "*", "command");
HULLWRIGHT_STEPS(kEntrypoint, "services", "*", "entrypoint");
HULLWRIGHT_STEPS(kDependsOn, "services", "*", "depends_on");
HULLWRIGHT_STEPS(kDeployLabels, "services", "*", "deploy", "labels");
HULLWRIGHT_STEPS(kDns, "services", "*", "dns");
HULLWRIGHT_STEPS(kDnsOpt, "services", "*", "dns_opt");
HULLWRIGHT_STEPS(kDnsSearch, "services", "*", "dns_search");
HULLWRIGHT_STEPS(kEnvFile, "services", "*", "env_file");
HULLWRIGHT_STEPS(kLabelFile, "services", "*", "label_file");
HULLWRIGHT_STEPS(kEnvironment, "services", "*", "environment");
HULLWRIGHT_STEPS(kHosts, "services", "*", "extra_hosts");
HULLWRIGHT_STEPS(kHealthTest, "services", "*", "healthcheck", "test");
HULLWRIGHT_STEPS(kLabels, "services", "*", "labels");
HULLWRIGHT_STEPS(kLogging, "services", "*", "logging");
HULLWRIGHT_STEPS(kModels, "services", "*", "models");
HULLWRIGHT_STEPS(kNetworks, "services", "*", "networks");
HULLWRIGHT_STEPS(kSysctls, "services", "*", "sysctls");
HULLWRIGHT_STEPS(kTmpfs, "services", "*", "tmpfs");
HULLWRIGHT_STEPS(kUlimit, "services", "*", "ulimits", "*");
HULLWRIGHT_STEPS(kVolumeLabels, "volumes", "*", "labels");
HULLWRIGHT_STEPS(kNetworkLabels, "networks", "*", "labels");
HULLWRIGHT_STEPS(kPools, "networks", "*", "ipam", "config");
#undef HULLWRIGHT_STEPS

constexpr Special kSpecials[] = {{kAnnotations, Rule::Sequence},  {kBuild, Rule::Build},          {kBuildArgs, Rule::Sequence},     {kBuildContexts, Rule::Sequence},
                                 {kBuildHosts, Rule::Hosts},      {kBuildLabels, Rule::Sequence}, {kCommand, Rule::Replace},        {kEntrypoint, Rule::Replace},
                                 {kDependsOn, Rule::DependsOn},   {kDeployLabels, Rule::Sequence}, {kDns, Rule::Sequence},          {kDnsOpt, Rule::Sequence},
                                 {kDnsSearch, Rule::Sequence},    {kEnvFile, Rule::Sequence},     {kLabelFile, Rule::Sequence},     {kEnvironment, Rule::Sequence},
                                 {kHosts, Rule::Hosts},           {kHealthTest, Rule::Replace},   {kLabels, Rule::Sequence},        {kLogging, Rule::Logging},
                                 {kModels, Rule::NameMap},        {kNetworks, Rule::NameMap},     {kSysctls, Rule::Sequence},       {kTmpfs, Rule::Sequence},
                                 {kUlimit, Rule::Replace},        {kVolumeLabels, Rule::Sequence}, {kNetworkLabels, Rule::Sequence}, {kPools, Rule::IpamPools}};

Rule ruleFor(const yaml::Path& path)
{
    for (const Special& special : kSpecials) {
        if (special.path.size() != path.size())
            continue;
        const bool same = std::equal(path.begin(), path.end(), special.path.begin(), [](const yaml::Step& step, std::string_view wanted) {
            const std::string* key = std::get_if<std::string>(&step);
            return key && (wanted == "*" || *key == wanted);
        });
        if (same)
            return special.rule;
    }
    return Rule::Plain;
}

/// A map, a list or a text as a list of `NAME=VALUE`.
Value toSequence(Value value)
{
    Value list(Value::List{}, value.origin);
    if (const Value::Map* entries = value.map()) {
        for (const Value::Entry& entry : *entries) {
            const auto text = scalarText(entry.value);
            list.list()->push_back({text ? entry.key + "=" + *text : entry.key, entry.value.origin});
        }
        std::stable_sort(list.list()->begin(), list.list()->end(), [](const Value& a, const Value& b) { return *a.string() < *b.string(); });
        return list;
    }
    if (value.list())
        return value;
    if (!value.isNull())
        list.list()->push_back(std::move(value));
    return list;
}

/// A list of names as a map; `make` gives the value of one.
template <class Make>
Value toMap(Value value, Make make)
{
    if (!value.list())
        return value;
    Value map(Value::Map{}, value.origin);
    std::unordered_set<std::string_view> names;
    for (const Value& item : *value.list()) {
        if (item.string() && names.insert(*item.string()).second)
            map.map()->push_back({*item.string(), make(item)});
    }
    return map;
}

/// Drops texts that stand further up already.
void dropRepeated(Value::List& items)
{
    std::unordered_set<std::string> seen;
    std::erase_if(items, [&](const Value& item) { return item.string() && !seen.insert(*item.string()).second; });
}

class Merger {
public:
    explicit Merger(Problems& problems) : m_problems(problems) {}

    void merge(Value& base, Value over, const Trail& where);

private:
    void mergeMaps(Value& base, Value over, const Trail& where);
    void appendLists(Value& base, Value over);
    void mergePools(Value& base, Value over, const Trail& where);
    void mergeLogging(Value& base, Value over, const Trail& where);
    void plain(Value& base, Value over, const Trail& where);

    Problems& m_problems;
};

void Merger::mergeMaps(Value& base, Value over, const Trail& where)
{
    Value::Map& entries = *base.map();
    // By number, since the vector grows; by name, since hostile maps are large.
    std::unordered_map<std::string, std::size_t> present;
    for (std::size_t i = 0; i < entries.size(); ++i)
        present.emplace(entries[i].key, i);
    for (Value::Entry& entry : *over.map()) {
        const auto at = present.find(entry.key);
        if (at == present.end())
            entries.push_back(std::move(entry));
        else if (entry.key.starts_with("x-"))
            entries[at->second].value = std::move(entry.value);
        else
            merge(entries[at->second].value, std::move(entry.value), Trail(where, entry.key));
    }
}

void Merger::appendLists(Value& base, Value over)
{
    auto& items = *base.list();
    items.insert(items.end(), std::make_move_iterator(over.list()->begin()), std::make_move_iterator(over.list()->end()));
}

void Merger::mergePools(Value& base, Value over, const Trail& where)
{
    if (!base.list() || !over.list())
        return plain(base, std::move(over), where);
    for (Value& pool : *over.list()) {
        const Value* subnet = pool.find("subnet");
        const auto same = std::find_if(base.list()->begin(), base.list()->end(), [&](const Value& each) {
            const Value* other = each.find("subnet");
            return subnet && other && subnet->string() && other->string() && *subnet->string() == *other->string();
        });
        if (same != base.list()->end() && pool.map() && same->map())
            mergeMaps(*same, std::move(pool), where);
        else
            base.list()->push_back(std::move(pool));
    }
}

void Merger::mergeLogging(Value& base, Value over, const Trail& where)
{
    const Value* own = base.find("driver");
    const Value* other = over.find("driver");
    const bool same = !own || !other || scalarText(*own) == scalarText(*other);
    if (same)
        plain(base, std::move(over), where);
    else
        base = std::move(over);
}

void Merger::plain(Value& base, Value over, const Trail& where)
{
    if (over.isNull())
        return;
    const bool clash = (base.map() && !over.map()) || (base.list() && !over.list());
    if (clash)
        m_problems.error(where, over.origin.place, say(HULLWRIGHT_TR("compose", "%1 can't be merged: it is of another kind than what it is merged over"), {where.last()}));
    else if (base.map())
        mergeMaps(base, std::move(over), where);
    else if (base.list())
        appendLists(base, std::move(over));
    else
        base = std::move(over);
}

void Merger::merge(Value& base, Value over, const Trail& where)
{
    switch (ruleFor(where.path())) {
    case Rule::Replace:
        base = std::move(over);
        return;
    case Rule::Sequence:
        base = toSequence(std::move(base));
        return appendLists(base, toSequence(std::move(over)));
    case Rule::Hosts:
        base = toSequence(std::move(base));
        appendLists(base, toSequence(std::move(over)));
        return dropRepeated(*base.list());
    case Rule::Build: {
        const auto toBuild = [](Value value) {
            if (!value.string())
                return value;
            Value map(Value::Map{}, value.origin);
            map.set("context", std::move(value));
            return map;
        };
        base = toBuild(std::move(base));
        return plain(base, toBuild(std::move(over)), where);
    }
    case Rule::DependsOn: {
        const auto dependency = [](const Value& item) {
            Value made(Value::Map{}, item.origin);
            made.set("condition", Value(std::string("service_started"), derived(item.origin, Origin::Kind::Default)));
            made.set("required", Value(true, derived(item.origin, Origin::Kind::Default)));
            return made;
        };
        base = toMap(std::move(base), dependency);
        return plain(base, toMap(std::move(over), dependency), where);
    }
    case Rule::NameMap: {
        const auto nothing = [](const Value& item) { return Value(nullptr, item.origin); };
        base = toMap(std::move(base), nothing);
        Value other = toMap(std::move(over), nothing);
        // A name without settings over one with: the settings stay. Over one without, it may bring some.
        return plain(base, std::move(other), where);
    }
    case Rule::Logging:
        return mergeLogging(base, std::move(over), where);
    case Rule::IpamPools:
        return mergePools(base, std::move(over), where);
    case Rule::Plain:
        break;
    }
    plain(base, std::move(over), where);
}

/// Removes what stands at a path; nothing where a list is in the way.
void remove(Value& value, std::span<const yaml::Step> path)
{
    const std::string* key = path.empty() ? nullptr : std::get_if<std::string>(&path.front());
    if (!key)
        return;
    if (path.size() == 1)
        return value.erase(*key);
    if (Value* inner = value.find(*key))
        remove(*inner, path.subspan(1));
}

} // namespace

void mergeLayer(Value& base, Value layer, const std::vector<Mark>& marks, Problems& problems)
{
    for (const Mark& mark : marks)
        remove(base, mark.path);
    Merger(problems).merge(base, std::move(layer), {});
}

void mergeService(Value& base, Value service, const std::string& name, const std::vector<Mark>& marks, Problems& problems)
{
    for (const Mark& mark : marks) {
        const auto path = std::span(mark.path);
        if (path.size() > 2 && path[0] == yaml::Step("services") && path[1] == yaml::Step(name))
            remove(base, path.subspan(2));
    }
    const Trail top;
    const Trail services(top, "services");
    Merger(problems).merge(base, std::move(service), Trail(services, name));
}

void mergeValue(Value& base, Value over, const Trail& where, Problems& problems)
{
    Merger(problems).merge(base, std::move(over), where);
}

std::size_t countValues(const Value& value)
{
    std::size_t count = 1;
    if (const Value::Map* entries = value.map()) {
        for (const Value::Entry& entry : *entries)
            count += countValues(entry.value);
    } else if (const Value::List* items = value.list()) {
        for (const Value& item : *items)
            count += countValues(item);
    }
    return count;
}

} // namespace hullwright::compose
