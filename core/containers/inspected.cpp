#include "core/containers/inspected.h"

namespace hullwright::containers {

namespace {

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;
constexpr int kDeepest = 64;
constexpr const char* kHint = "It has to be what `docker inspect CONTAINER` prints.";

tl::unexpected<Error> wrong(std::string message, ErrorCode code)
{
    return tl::unexpected(Error{code, std::move(message), kHint, {}, {}, {}});
}

} // namespace

Result<yaml::Value> parseInspection(std::string_view json)
{
    if (json.size() > kMostBytes)
        return wrong("It has more than 16 MiB", ErrorCode::TooLarge);
    bool deep = false;
    const auto watch = [&](int depth, yaml::Value::parse_event_t, yaml::Value&) {
        deep = deep || depth > kDeepest;
        return !deep;
    };
    yaml::Value read = yaml::Value::parse(json, watch, false);
    if (deep)
        return wrong("It is nested too deeply", ErrorCode::Limit);
    if (read.is_discarded())
        return wrong("It is not JSON", ErrorCode::Syntax);
    if (read.is_object())
        read = yaml::Value::array({read});
    if (!read.is_array())
        return wrong("It is no list of containers", ErrorCode::Schema);
    for (const yaml::Value& each : read) {
        if (!each.is_object() || !member(each, "Config").is_object() || textAt(each, "Id").empty())
            return wrong("It describes something that is no container and no image", ErrorCode::Schema);
    }
    return read;
}

const yaml::Value& member(const yaml::Value& object, const char* key)
{
    static const yaml::Value kNone;
    if (!object.is_object())
        return kNone;
    const auto found = object.find(key);
    return found == object.end() ? kNone : *found;
}

std::string textAt(const yaml::Value& object, const char* key)
{
    const yaml::Value& value = member(object, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::int64_t numberAt(const yaml::Value& object, const char* key)
{
    const yaml::Value& value = member(object, key);
    return value.is_number_integer() ? value.get<std::int64_t>() : 0;
}

bool flagAt(const yaml::Value& object, const char* key)
{
    const yaml::Value& value = member(object, key);
    return value.is_boolean() && value.get<bool>();
}

std::vector<std::string> textsAt(const yaml::Value& object, const char* key)
{
    std::vector<std::string> texts;
    const yaml::Value& list = member(object, key);
    if (list.is_string()) // a command of one word, as older engines had it
        texts.push_back(list.get<std::string>());
    for (const yaml::Value& each : list.is_array() ? list : yaml::Value::array())
        texts.push_back(each.is_string() ? each.get<std::string>() : std::string());
    return texts;
}

bool isEmpty(const yaml::Value& value)
{
    return value.is_null() || (value.is_boolean() && !value.get<bool>()) || (value.is_number() && value.get<double>() == 0) || (value.is_string() && value.get<std::string>().empty()) ||
           (value.is_structured() && value.empty());
}

std::string literal(const std::string& text)
{
    std::string doubled;
    for (const char c : text)
        doubled += c == '$' ? std::string("$$") : std::string(1, c);
    return doubled;
}

yaml::Value literals(const std::vector<std::string>& texts)
{
    yaml::Value list = yaml::Value::array();
    for (const std::string& each : texts)
        list.push_back(literal(each));
    return list;
}

} // namespace hullwright::containers
