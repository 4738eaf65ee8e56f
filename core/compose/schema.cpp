#include "core/compose/schema.h"

#include "core/compose/context.h"
#include "core/compose/nearest.h"
#include "core/compose/json_text.h"
#include "core/compose/scalars.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace hullwright::compose {
namespace {

using text::Message;

bool isName(std::string_view key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    });
}

std::uint8_t kindOf(const Value& value)
{
    if (value.isNull())
        return kind::kNull;
    if (value.boolean())
        return kind::kBoolean;
    if (value.integer())
        return kind::kInteger | kind::kNumber;
    if (const double* number = value.number())
        return std::floor(*number) == *number ? kind::kInteger | kind::kNumber : kind::kNumber;
    if (value.string())
        return kind::kString;
    return value.list() ? kind::kList : kind::kMap;
}

/// "a string or a list", for messages.
std::string kindNames(std::uint8_t kinds)
{
    static constexpr std::pair<std::uint8_t, std::string_view> kNames[] = {
        {kind::kString, "text"}, {kind::kBoolean, "true or false"}, {kind::kNumber, "a number"}, {kind::kInteger, "a whole number"}, {kind::kList, "a list"}, {kind::kMap, "a mapping"}};
    std::vector<std::string_view> names;
    for (const auto& [bit, name] : kNames) {
        const bool wholeIsImplied = bit == kind::kInteger && (kinds & kind::kNumber) != 0;
        if ((kinds & bit) != 0 && !wholeIsImplied)
            names.push_back(name);
    }
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i)
        out += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + std::string(names[i]);
    return out.empty() ? "nothing" : out;
}

std::string found(const Value& value)
{
    if (value.isNull())
        return "nothing";
    if (const auto scalar = scalarText(value); scalar && scalar->size() <= 40)
        return value.string() ? "\"" + *scalar + "\"" : *scalar;
    return value.list() ? "a list" : value.map() ? "a mapping" : "a long text";
}

/// What helps most often: quotes around a number, a list around a string.
Message kindHint(const Value& value, const Shape& shape)
{
    const bool scalar = value.integer() || value.number() || value.boolean();
    if (scalar && (shape.kinds & kind::kString) != 0)
        return say(HULLWRIGHT_TR("compose", "Put it in quotes: \"%1\"."), {*scalarText(value)});
    if (value.string() && (shape.kinds & kind::kList) != 0)
        return say(HULLWRIGHT_TR("compose", "Write it as a list: [\"%1\"]."), {*value.string()});
    return {};
}

class Validator {
public:
    explicit Validator(Problems& problems) : m_problems(problems) {}

    /// False where the value can't stay.
    bool check(Value& value, const Shape& shape, const Trail& where);

private:
    bool checkScalar(const Value& value, const Shape& shape, const Trail& where);
    bool checkMap(Value& value, const Shape& shape, const Trail& where);
    void checkList(Value& value, const Shape& shape, const Trail& where);
    void unknownKey(const Value::Entry& entry, const Shape& shape, const Trail& where);

    static constexpr int kMostGuesses = 50;
    Problems& m_problems;
    int m_unknown = 0;
};

bool Validator::check(Value& value, const Shape& shape, const Trail& where)
{
    if ((kindOf(value) & shape.kinds) == 0) {
        m_problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 must be %2, not %3"), {where.last(), kindNames(shape.kinds), found(value)}), kindHint(value, shape));
        return false;
    }
    if (value.map())
        return checkMap(value, shape, where);
    if (value.list()) {
        checkList(value, shape, where);
        return true;
    }
    return checkScalar(value, shape, where);
}

bool Validator::checkScalar(const Value& value, const Shape& shape, const Trail& where)
{
    std::optional<double> number;
    if (value.integer())
        number = static_cast<double>(*value.integer());
    else if (value.number())
        number = *value.number();
    if (number && (*number < shape.minimum || *number > shape.maximum)) {
        m_problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 is out of its range: %2"), {where.last(), found(value)}));
        return false;
    }
    const std::string* text = value.string();
    if (!text)
        return true;
    if (shape.wording == Wording::Schema && !shape.words.empty() && !allows(shape, *text)) {
        m_problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 can't be %2"), {where.last(), found(value)}), wordHint(shape, *text));
        m_problems.correct(*text, nearestWord(shape, *text));
        return false;
    }
    if (shape.pattern && !shape.pattern(*text)) {
        m_problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 can't be %2"), {where.last(), found(value)}), shape.words.empty() ? Message{} : wordHint(shape, *text));
        m_problems.correct(*text, nearestWord(shape, *text));
        return false;
    }
    return true;
}

void Validator::unknownKey(const Value::Entry& entry, const Shape& shape, const Trail& where)
{
    // A mapping of thousands of unknown keys is no list of typing errors.
    const std::string_view near = ++m_unknown <= kMostGuesses ? nearestName(entry.key, shape.keys) : std::string_view();
    Message hint = didYouMean(near);
    if (near.empty() && shape.extensions)
        hint = say(HULLWRIGHT_TR("compose", "Keys of your own begin with x-."));
    const yaml::Place& place = entry.value.origin.key.valid() ? entry.value.origin.key : entry.value.origin.place;
    m_problems.error(Trail(where, entry.key), place, say(HULLWRIGHT_TR("compose", "\"%1\" is no key that may stand here"), {entry.key}), hint);
    m_problems.correct(entry.key, near);
}

bool Validator::checkMap(Value& value, const Shape& shape, const Trail& where)
{
    if (shape.keys.empty() && !shape.other)
        return true; // anything goes
    std::erase_if(*value.map(), [&](Value::Entry& entry) {
        const Shape* known = shape.find(entry.key);
        if (!known && shape.extensions && entry.key.starts_with("x-"))
            return false;
        if (!known && shape.otherKeys != OtherKeys::None && (shape.otherKeys == OtherKeys::Any || isName(entry.key)))
            known = shape.other;
        if (known)
            return !check(entry.value, *known, Trail(where, entry.key));
        unknownKey(entry, shape, where);
        return true;
    });
    for (const std::string_view key : shape.required) {
        if (!value.find(key)) {
            m_problems.error(where, value.origin.key.valid() ? value.origin.key : value.origin.place,
                             say(HULLWRIGHT_TR("compose", "%1 needs the key \"%2\""), {where.last(), std::string(key)}));
            return false;
        }
    }
    return true;
}

void Validator::checkList(Value& value, const Shape& shape, const Trail& where)
{
    if (!shape.item)
        return;
    std::unordered_map<std::string, std::size_t> seen;
    std::size_t index = 0;
    std::erase_if(*value.list(), [&](Value& item) {
        const std::size_t at = index++;
        const Trail here(where, at);
        if (!check(item, *shape.item, here))
            return true;
        if (shape.unique && !seen.emplace(jsonText(item), at).second) {
            m_problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "%1 has the same item twice"), {where.last()}),
                             say(HULLWRIGHT_TR("compose", "Remove one of them.")));
            return true;
        }
        return false;
    });
}

} // namespace

const Key* Shape::findKey(std::string_view key) const
{
    for (const Key& candidate : keys) {
        if (candidate.name == key)
            return &candidate;
    }
    return nullptr;
}

const Shape* Shape::find(std::string_view key) const
{
    const Key* found = findKey(key);
    return found ? found->shape : nullptr;
}

bool isBeginning(std::string_view word)
{
    return !word.empty() && (word.back() == ':' || word.back() == '=' || word.back() == '_');
}

bool allows(const Shape& shape, std::string_view text)
{
    return std::any_of(shape.words.begin(), shape.words.end(), [text](const Word& word) {
        return isBeginning(word.text) ? text.starts_with(word.text) && text.size() > word.text.size() : text == word.text;
    });
}

std::string_view nearestWord(const Shape& shape, std::string_view typed)
{
    std::vector<std::string_view> words;
    for (const Word& word : shape.words) {
        if (!isBeginning(word.text))
            words.push_back(word.text);
    }
    return nearest(typed, words);
}

Message wordHint(const Shape& shape, std::string_view typed)
{
    if (const auto near = nearestWord(shape, typed); !near.empty())
        return didYouMean(near);
    std::string words;
    for (const Word& word : shape.words)
        words += (words.empty() ? "" : ", ") + std::string(word.text) + (isBeginning(word.text) ? "..." : "");
    return say(HULLWRIGHT_TR("compose", "Allowed are: %1."), {words});
}

void validate(Value& value, const Shape& shape, const Trail& where, Problems& problems)
{
    if (!Validator(problems).check(value, shape, where))
        value.data = std::monostate{};
}

std::string_view nearestName(std::string_view typed, std::span<const Key> known)
{
    std::vector<std::string_view> names;
    for (const Key& key : known)
        names.push_back(key.name);
    return nearest(typed, names);
}

} // namespace hullwright::compose
