#include "core/compose/json_text.h"
#include "core/compose/load.h"
#include "core/compose/scalars.h"
#include "core/compose/schema.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace hullwright::compose {
namespace {

/// A byte that can't be part of UTF-8 text; `!!binary` can bring any.
constexpr std::string_view kReplacement = "\xef\xbf\xbd";

/// Length of the UTF-8 sequence at the start of a text; 0 where it is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length == 0 || length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xc0U) != 0x80)
            return 0;
    }
    // Surrogates and over-long forms are no characters.
    const auto second = length > 2 ? static_cast<unsigned char>(text[1]) : 0U;
    const bool wrong = (lead == 0xe0 && second < 0xa0) || (lead == 0xed && second >= 0xa0) || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second >= 0x90);
    return wrong ? 0 : length;
}

/// Characters that YAML takes for line breaks or refuses outside escapes: as `\uXXXX`. Empty for all others.
std::string escapedCharacter(std::string_view character)
{
    if (character.size() == 2 && character[0] == '\xc2' && static_cast<unsigned char>(character[1]) < 0xa0)
        return fmt::format("\\u{:04x}", static_cast<unsigned char>(character[1]));
    if (character == "\xe2\x80\xa8" || character == "\xe2\x80\xa9")
        return character.back() == '\xa8' ? "\\u2028" : "\\u2029";
    if (character == "\xef\xbb\xbf")
        return "\\ufeff";
    if (character == "\xef\xbf\xbe" || character == "\xef\xbf\xbf")
        return character.back() == '\xbe' ? "\\ufffe" : "\\uffff";
    return {};
}

void appendCharacter(std::string& out, std::string_view character)
{
    const std::string escaped = character.size() == 1 ? std::string() : escapedCharacter(character);
    out += escaped.empty() ? character : std::string_view(escaped);
}

/// Stands for itself between double quotes, in JSON and in YAML.
bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

void appendQuoted(std::string& out, std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    while (!text.empty()) {
        const auto plain = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isPlain) - text.begin());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty())
            break;
        const auto c = static_cast<unsigned char>(text.front());
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            out += kReplacement;
        else if (c == '"' || c == '\\')
            (out += '\\') += static_cast<char>(c);
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (c < 0x20 || c == 0x7f)
            ((out += "\\u00") += kHex[c >> 4U]) += kHex[c & 15U];
        else
            appendCharacter(out, text.substr(0, length));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    out += '"';
}

/// A number as JSON: whole ones without a point, very large and very small ones with an exponent.
std::string jsonNumber(double number)
{
    std::array<char, 400> buffer{};
    const double size = std::fabs(number);
    const auto format = size != 0 && (size < 1e-6 || size >= 1e21) ? std::chars_format::scientific : std::chars_format::fixed;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format);
    return {buffer.data(), end.ptr};
}

/// What stands in the model as `$` is printed as `$$`, since the output is a Compose file again. Most texts have none and are handed back.
class DoubledDollars {
public:
    explicit DoubledDollars(std::string_view text) : m_text(text)
    {
        if (text.find('$') == std::string_view::npos)
            return;
        for (const char c : text)
            m_doubled.append(c == '$' ? 2 : 1, c);
        m_text = m_doubled;
    }
    DoubledDollars(const DoubledDollars&) = delete;
    DoubledDollars& operator=(const DoubledDollars&) = delete;
    ~DoubledDollars() = default;

    operator std::string_view() const { return m_text; } // NOLINT(google-explicit-constructor): it stands for the text

private:
    std::string m_doubled;
    std::string_view m_text;
};

std::vector<const Value::Entry*> sorted(const Value::Map& map)
{
    std::vector<const Value::Entry*> entries;
    entries.reserve(map.size());
    for (const Value::Entry& entry : map)
        entries.push_back(&entry);
    const auto byKey = [](const auto* a, const auto* b) { return a->key < b->key; };
    if (!std::is_sorted(entries.begin(), entries.end(), byKey))
        std::stable_sort(entries.begin(), entries.end(), byKey);
    return entries;
}

class JsonPrinter {
public:
    std::string out;

    /// With a shape, what it calls an extension is left out, here and below.
    void print(const Value& value, const Shape* shape, std::size_t depth)
    {
        if (value.map())
            printMap(*value.map(), shape, depth);
        else if (value.list())
            printList(*value.list(), shape, depth);
        else if (value.string())
            appendQuoted(out, DoubledDollars(*value.string()));
        else if (value.number())
            out += jsonNumber(*value.number());
        else
            out += scalarText(value).value_or("null");
    }

private:
    void line(std::size_t depth) { (out += '\n').append(depth * 2, ' '); }

    void printMap(const Value::Map& map, const Shape* shape, std::size_t depth)
    {
        out += '{';
        bool first = true;
        for (const Value::Entry* entry : sorted(map)) {
            const Shape* known = shape ? shape->find(entry->key) : nullptr;
            if (shape && !known && shape->extensions && entry->key.starts_with("x-"))
                continue;
            if (!std::exchange(first, false))
                out += ',';
            line(depth + 1);
            appendQuoted(out, DoubledDollars(entry->key));
            out += ": ";
            print(entry->value, shape && !known ? shape->other : known, depth + 1);
        }
        if (!first)
            line(depth);
        out += '}';
    }

    void printList(const Value::List& list, const Shape* shape, std::size_t depth)
    {
        out += '[';
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i > 0)
                out += ',';
            line(depth + 1);
            print(list[i], shape ? shape->item : nullptr, depth + 1);
        }
        if (!list.empty())
            line(depth);
        out += ']';
    }
};

/// Plain where any YAML reader takes the text for the same text, else in double quotes.
std::string yamlScalar(std::string_view text)
{
    static constexpr std::string_view kSafe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-";
    const auto isWord = [text](std::string_view word) {
        return word.size() == text.size() && std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) { return (a | 0x20) == b; });
    };
    bool plain = !text.empty() && text.find_first_not_of(kSafe) == std::string_view::npos;
    plain = plain && ((text.front() >= 'a' && text.front() <= 'z') || (text.front() >= 'A' && text.front() <= 'Z') || (text.front() == '/' && text.size() > 1));
    for (const std::string_view word : {"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
        plain = plain && !isWord(word);
    if (plain)
        return std::string(text);
    std::string out;
    appendQuoted(out, text);
    return out;
}

class YamlPrinter {
public:
    std::string out;

    void map(const Value::Map& entries, std::size_t depth)
    {
        for (const Value::Entry* entry : sorted(entries))
            keyed(*entry, depth);
    }

    void keyed(const Value::Entry& entry, std::size_t depth)
    {
        out.append(depth * 2, ' ');
        (out += yamlScalar(DoubledDollars(entry.key))) += ':';
        nested(entry.value, depth);
    }

private:
    void nested(const Value& value, std::size_t depth)
    {
        if (value.map() && !value.map()->empty()) {
            out += '\n';
            map(*value.map(), depth + 1);
        } else if (value.list() && !value.list()->empty()) {
            out += '\n';
            list(*value.list(), depth + 1);
        } else {
            (out += ' ') += scalar(value) + "\n";
        }
    }

    void list(const Value::List& items, std::size_t depth)
    {
        for (const Value& item : items) {
            const std::size_t begin = out.size();
            if (item.map() && !item.map()->empty()) {
                map(*item.map(), depth + 1);
                out[begin + depth * 2] = '-';
            } else if (item.list() && !item.list()->empty()) {
                list(*item.list(), depth + 1);
                out[begin + depth * 2] = '-';
            } else {
                out.append(depth * 2, ' ') += "- " + scalar(item) + "\n";
            }
        }
    }

    static std::string scalar(const Value& value)
    {
        if (value.string())
            return yamlScalar(DoubledDollars(*value.string()));
        if (value.number())
            return jsonNumber(*value.number());
        return value.map() ? "{}" : value.list() ? "[]" : scalarText(value).value_or("null");
    }
};

} // namespace

std::string jsonText(const Value& value)
{
    JsonPrinter printer;
    printer.print(value, nullptr, 0);
    return printer.out;
}

std::string toJson(const Value& model)
{
    // Extensions below the top are no part of what the reference prints as JSON; those at the top are.
    static const Shape kServices{.kinds = kind::kMap, .other = &serviceShape()};
    static const std::vector<Key> kSections = [] {
        std::vector<Key> keys(projectShape().keys.begin(), projectShape().keys.end());
        for (Key& key : keys)
            key.shape = key.name == "services" ? &kServices : key.shape;
        return keys;
    }();
    static const Shape kTop{.kinds = kind::kMap, .keys = kSections};
    JsonPrinter printer;
    printer.print(model, &kTop, 0);
    printer.out += '\n';
    return printer.out;
}

std::string toYaml(const Value& model)
{
    const Value::Map* entries = model.map();
    if (!entries)
        return "{}\n";
    YamlPrinter printer;
    // The order of the reference: the name, the services, then what they use, then extensions.
    static constexpr std::array<std::string_view, 7> kOrder{"name", "services", "models", "networks", "volumes", "secrets", "configs"};
    for (const std::string_view key : kOrder) {
        for (const Value::Entry& entry : *entries) {
            if (entry.key == key)
                printer.keyed(entry, 0);
        }
    }
    for (const Value::Entry* entry : sorted(*entries)) {
        if (std::find(kOrder.begin(), kOrder.end(), entry->key) == kOrder.end())
            printer.keyed(*entry, 0);
    }
    return printer.out;
}

} // namespace hullwright::compose
