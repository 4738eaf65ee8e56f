#include "core/seccomp/json_reader.h"
#include "core/seccomp/names.h"
#include "core/seccomp/profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>
#include <utility>

namespace hullwright::seccomp {

namespace {

using Type = JsonValue::Type;

/// Thrown nowhere else than in this file and caught in parseProfile: a profile has some thirty places where reading can end.
struct Stop {
    Error error;
};

class Parser {
public:
    explicit Parser(std::string_view json) : m_json(json) {}

    Profile read(const JsonValue& root)
    {
        expect(root, Type::Object, "A profile is an object");
        checkSpelling(root, kProfileKeys);
        Profile profile;
        profile.defaultAction = readDefaultAction(root);
        std::tie(profile.defaultErrno, profile.defaultErrnoByName) = readErrno(root, "defaultErrnoRet", "defaultErrno", profile.defaultAction);
        profile.architectures = readArchitectures(root, "architectures");
        readArchMap(root, profile);
        profile.flags = readStrings(root, "flags");
        profile.listenerPath = readString(root, "listenerPath");
        profile.listenerMetadata = readString(root, "listenerMetadata");
        if (const JsonValue* rules = list(root, "syscalls")) {
            for (const JsonValue& rule : rules->items)
                profile.rules.push_back(readRule(rule));
        }
        checkNotify(root, profile);
        return profile;
    }

private:
    static constexpr std::array<std::string_view, 9> kProfileKeys{"defaultAction", "defaultErrnoRet", "defaultErrno", "architectures", "archMap", "flags", "listenerPath", "listenerMetadata", "syscalls"};
    static constexpr std::array<std::string_view, 9> kRuleKeys{"names", "name", "action", "errnoRet", "errno", "args", "comment", "includes", "excludes"};
    static constexpr std::array<std::string_view, 4> kConditionKeys{"index", "value", "valueTwo", "op"};
    static constexpr std::array<std::string_view, 3> kFilterKeys{"caps", "arches", "minKernel"};

    [[noreturn]] void fail(const JsonValue& at, std::string message, std::string hint = {}) const
    {
        throw Stop{errorAt(m_json, at.span, ErrorCode::Schema, std::move(message), std::move(hint))};
    }

    void expect(const JsonValue& value, Type type, std::string message) const
    {
        if (value.type != type)
            fail(value, std::move(message));
    }

    /// Docker reads names whatever their case, crun only as they are spelled: a profile that means two things is refused.
    template <std::size_t N>
    void checkSpelling(const JsonValue& object, const std::array<std::string_view, N>& keys) const
    {
        const auto lower = [](std::string_view text) {
            std::string result(text);
            std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
            return result;
        };
        for (const auto& [name, value] : object.members) {
            for (std::string_view key : keys) {
                if (name != key && name.size() == key.size() && lower(name) == lower(key))
                    fail(value, "\"" + name + "\" is read by some engines and ignored by others", "Write it as \"" + std::string(key) + "\".");
            }
        }
    }

    /// A member that is there and not null: engines take null for absent.
    static const JsonValue* given(const JsonValue& object, std::string_view name)
    {
        const JsonValue* value = object.member(name);
        return value && value->type != Type::Null ? value : nullptr;
    }

    const JsonValue* list(const JsonValue& object, std::string_view name) const
    {
        const JsonValue* value = given(object, name);
        if (value)
            expect(*value, Type::Array, "\"" + std::string(name) + "\" is a list");
        return value;
    }

    std::string readString(const JsonValue& object, std::string_view name) const
    {
        const JsonValue* value = given(object, name);
        if (!value)
            return {};
        expect(*value, Type::String, "\"" + std::string(name) + "\" is a text");
        return value->text;
    }

    std::vector<std::string> readStrings(const JsonValue& object, std::string_view name) const
    {
        std::vector<std::string> result;
        if (const JsonValue* value = list(object, name)) {
            for (const JsonValue& item : value->items) {
                expect(item, Type::String, "\"" + std::string(name) + "\" holds texts");
                result.push_back(item.text);
            }
        }
        return result;
    }

    std::uint64_t readNumber(const JsonValue& value, std::uint64_t max, std::string_view name) const
    {
        std::uint64_t number = 0;
        const char* end = value.text.data() + value.text.size();
        const auto [stop, error] = std::from_chars(value.text.data(), end, number);
        if (value.type != Type::Number || error != std::errc() || stop != end || number > max)
            fail(value, "\"" + std::string(name) + "\" must be a whole number from 0 to " + std::to_string(max), "Without quotes, sign, fraction or exponent.");
        return number;
    }

    Action readAction(const JsonValue& value) const
    {
        expect(value, Type::String, "An action is a text");
        const auto action = actionOf(value.text);
        if (!action)
            fail(value, "\"" + value.text + "\" is no seccomp action", "Actions are written SCMP_ACT_ALLOW, SCMP_ACT_ERRNO and so on, in capitals.");
        return *action;
    }

    Action readDefaultAction(const JsonValue& root) const
    {
        const JsonValue* value = given(root, "defaultAction");
        if (!value || (value->type == Type::String && value->text.empty()))
            fail(value ? *value : root, "The profile has no default action", "An engine would run the container without any filter.");
        return readAction(*value);
    }

    using Errno = std::pair<std::optional<std::uint32_t>, std::optional<std::uint32_t>>;

    /// `errnoRet` is a number; Podman prefers a name in `errno`, which Docker ignores: both, as they stand.
    Errno readErrno(const JsonValue& object, std::string_view numberKey, std::string_view nameKey, Action action) const
    {
        constexpr std::uint32_t kMaxErrno = 4095, kMaxTrace = 0xffff;
        const JsonValue* number = given(object, numberKey);
        const JsonValue* word = given(object, nameKey);
        Errno result;
        if (number)
            result.first = static_cast<std::uint32_t>(readNumber(*number, action == Action::Trace ? kMaxTrace : kMaxErrno, numberKey));
        if (word && !(word->type == Type::String && word->text.empty())) {
            expect(*word, Type::String, "\"" + std::string(nameKey) + "\" is a text such as \"ENOSYS\"");
            const auto named = errnoOf(word->text);
            if (!named || *named > kMaxErrno)
                fail(*word, "\"" + word->text + "\" is no error number or name");
            result.second = named;
        }
        if ((result.first || result.second) && action != Action::Errno && action != Action::Trace)
            fail(number ? *number : *word, "\"" + std::string(number ? numberKey : nameKey) + "\" stands with an action that returns no error", "Remove it: runc ignores it, crun refuses the profile.");
        return result;
    }

    std::string readArchitecture(const JsonValue& value) const
    {
        expect(value, Type::String, "An architecture is a text");
        if (architectureToken(value.text) == 0)
            fail(value, "\"" + value.text + "\" is no architecture that seccomp knows", "They are written SCMP_ARCH_X86_64, SCMP_ARCH_AARCH64 and so on.");
        return value.text;
    }

    std::vector<std::string> readArchitectures(const JsonValue& object, std::string_view name) const
    {
        std::vector<std::string> result;
        if (const JsonValue* value = list(object, name)) {
            for (const JsonValue& item : value->items)
                result.push_back(readArchitecture(item));
        }
        return result;
    }

    void readArchMap(const JsonValue& root, Profile& profile) const
    {
        const JsonValue* map = list(root, "archMap");
        if (!map || map->items.empty())
            return;
        if (!profile.architectures.empty())
            fail(*map, "\"architectures\" and \"archMap\" exclude each other", "Engines refuse a profile with both. Keep one.");
        for (const JsonValue& item : map->items) {
            expect(item, Type::Object, "\"archMap\" holds objects");
            const JsonValue* native = given(item, "architecture");
            if (!native)
                fail(item, "\"architecture\" is missing");
            profile.archMap.push_back({readArchitecture(*native), readArchitectures(item, "subArchitectures")});
        }
    }

    Rule readRule(const JsonValue& value) const
    {
        expect(value, Type::Object, "\"syscalls\" holds objects");
        checkSpelling(value, kRuleKeys);
        Rule rule;
        rule.names = readStrings(value, "names");
        if (const std::string name = readString(value, "name"); !name.empty()) {
            if (!rule.names.empty())
                fail(value, "\"name\" and \"names\" exclude each other", "Engines refuse a rule with both. Keep \"names\".");
            rule.names.push_back(name);
        }
        const JsonValue* action = given(value, "action");
        if (!action)
            fail(value, "The rule has no action");
        rule.action = readAction(*action);
        std::tie(rule.errnoReturn, rule.errnoByName) = readErrno(value, "errnoRet", "errno", rule.action);
        if (const JsonValue* args = list(value, "args")) {
            for (const JsonValue& item : args->items)
                rule.args.push_back(readCondition(item));
        }
        rule.comment = readString(value, "comment");
        rule.includes = readFilter(value, "includes");
        rule.excludes = readFilter(value, "excludes");
        return rule;
    }

    Condition readCondition(const JsonValue& value) const
    {
        constexpr std::uint64_t kLastArgument = 5;
        expect(value, Type::Object, "\"args\" holds objects");
        checkSpelling(value, kConditionKeys);
        Condition condition;
        // Go takes an absent number for 0; crun refuses it. The runtime specification asks for index, value and op.
        for (std::string_view key : {"index", "value", "op"}) {
            if (!given(value, key))
                fail(value, "\"" + std::string(key) + "\" is missing in this comparison");
        }
        condition.index = static_cast<unsigned>(readNumber(*given(value, "index"), kLastArgument, "index"));
        condition.value = readNumber(*given(value, "value"), UINT64_MAX, "value");
        if (const JsonValue* second = given(value, "valueTwo"))
            condition.valueTwo = readNumber(*second, UINT64_MAX, "valueTwo");
        const JsonValue& op = *given(value, "op");
        expect(op, Type::String, "\"op\" is a text");
        const auto known = operatorOf(op.text);
        if (!known)
            fail(op, "\"" + op.text + "\" is no comparison", "Comparisons are written SCMP_CMP_EQ, SCMP_CMP_MASKED_EQ and so on.");
        condition.op = *known;
        return condition;
    }

    Filter readFilter(const JsonValue& object, std::string_view name) const
    {
        Filter filter;
        const JsonValue* value = given(object, name);
        if (!value)
            return filter;
        expect(*value, Type::Object, "\"" + std::string(name) + "\" is an object");
        checkSpelling(*value, kFilterKeys);
        filter.caps = readStrings(*value, "caps");
        filter.arches = readStrings(*value, "arches");
        if (const std::string kernel = readString(*value, "minKernel"); !kernel.empty()) {
            if (!isKernelVersion(kernel))
                fail(*given(*value, "minKernel"), "\"" + kernel + "\" is no kernel version as profiles write it", "Two numbers, as in 4.8.");
            filter.minKernel = kernel;
        }
        return filter;
    }

    static bool isKernelVersion(std::string_view text)
    {
        const std::size_t dot = text.find('.');
        const auto number = [](std::string_view part) { return !part.empty() && part.size() < 6 && part.find_first_not_of("0123456789") == std::string_view::npos; };
        return dot != std::string_view::npos && number(text.substr(0, dot)) && number(text.substr(dot + 1));
    }

    void checkNotify(const JsonValue& root, const Profile& profile) const
    {
        if (profile.defaultAction == Action::Notify)
            fail(*root.member("defaultAction"), "SCMP_ACT_NOTIFY can't be the default action", "The runtime itself would wait for an answer that nobody gives.");
        const bool notifies = std::any_of(profile.rules.begin(), profile.rules.end(), [](const Rule& rule) { return rule.action == Action::Notify; });
        if (notifies && profile.listenerPath.empty())
            fail(root, "SCMP_ACT_NOTIFY needs \"listenerPath\", the socket of the program that answers");
        if (!profile.listenerMetadata.empty() && profile.listenerPath.empty())
            fail(*root.member("listenerMetadata"), "\"listenerMetadata\" needs \"listenerPath\"");
    }

    std::string_view m_json;
};

} // namespace

Result<Profile> parseProfile(std::string_view json)
{
    auto root = readJson(json);
    if (!root)
        return tl::unexpected(root.error());
    try {
        return Parser(json).read(*root);
    } catch (const Stop& stop) {
        return tl::unexpected(stop.error);
    }
}

} // namespace hullwright::seccomp
