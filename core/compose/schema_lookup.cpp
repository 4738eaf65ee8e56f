#include "core/compose/schema_lookup.h"

#include "core/compose/context.h"

#include <cmath>

namespace hullwright::compose {
namespace {

using namespace kind;
using text::Message;

bool allows(const Shape& shape, std::uint8_t kinds)
{
    return (shape.kinds & kinds) != 0;
}

/// The forms of lists and mappings that have a short syntax.
std::optional<text::Text> structureForm(const Shape& shape)
{
    switch (shape.form) {
    case Form::Mapping:
    case Form::NullableMapping: return HULLWRIGHT_TR("Schema", "A mapping, or a list of NAME=VALUE.");
    case Form::Strings: return HULLWRIGHT_TR("Schema", "Text, or a list.");
    case Form::Texts: return HULLWRIGHT_TR("Schema", "A list of texts or numbers.");
    case Form::Words: return HULLWRIGHT_TR("Schema", "A list of words, or text.");
    case Form::HealthTest: return HULLWRIGHT_TR("Schema", "Text that a shell runs, or a list that begins with CMD, CMD-SHELL or NONE.");
    case Form::Hosts: return HULLWRIGHT_TR("Schema", "A mapping of names to addresses, or a list of NAME=ADDRESS.");
    case Form::Build: return HULLWRIGHT_TR("Schema", "The context, or a mapping.");
    case Form::Ssh: return HULLWRIGHT_TR("Schema", "A list of default or ID=PATH.");
    case Form::DependsOn: return HULLWRIGHT_TR("Schema", "A list of services, or a mapping of services to conditions.");
    case Form::EnvFiles: return HULLWRIGHT_TR("Schema", "A path, or a list of paths or mappings.");
    case Form::Gpus: return HULLWRIGHT_TR("Schema", "all, or a list of mappings.");
    case Form::NameMap: return HULLWRIGHT_TR("Schema", "A list of names, or a mapping of names to options.");
    case Form::Ports: return HULLWRIGHT_TR("Schema", "A list of [ADDRESS:][HOST:]CONTAINER[/PROTOCOL], or of mappings.");
    case Form::Volumes: return HULLWRIGHT_TR("Schema", "A list of [SOURCE:]TARGET[:OPTIONS], or of mappings.");
    case Form::Devices: return HULLWRIGHT_TR("Schema", "A list of SOURCE[:TARGET[:PERMISSIONS]], or of mappings.");
    case Form::Secrets:
    case Form::Configs: return HULLWRIGHT_TR("Schema", "A list of names or mappings.");
    case Form::Ulimit: return HULLWRIGHT_TR("Schema", "A number, or a mapping with soft and hard.");
    default: return std::nullopt;
    }
}

std::optional<text::Text> scalarForm(const Shape& shape)
{
    switch (shape.form) {
    case Form::Bytes: return allows(shape, kInteger) ? HULLWRIGHT_TR("Schema", "A size with its unit, such as 512m or 1g.") : HULLWRIGHT_TR("Schema", "A size as text with its unit, such as \"512m\".");
    case Form::Duration: return HULLWRIGHT_TR("Schema", "A duration with its unit, such as 30s or 1m30s.");
    case Form::FileMode: return HULLWRIGHT_TR("Schema", "Octal digits, such as 0440.");
    case Form::Count: return HULLWRIGHT_TR("Schema", "A whole number.");
    default: break;
    }
    if (shape.cast == Cast::Boolean || shape.kinds == kBoolean)
        return HULLWRIGHT_TR("Schema", "true or false.");
    if (shape.cast == Cast::Integer || shape.kinds == kInteger)
        return HULLWRIGHT_TR("Schema", "A whole number.");
    if (shape.cast == Cast::Number || (allows(shape, kNumber) && !allows(shape, kString)))
        return HULLWRIGHT_TR("Schema", "A number.");
    return std::nullopt;
}

std::string wordsOf(const Shape& shape)
{
    std::string out;
    for (const Word& word : shape.words)
        out += (out.empty() ? "" : ", ") + std::string(word.text) + (isBeginning(word.text) ? "..." : "");
    return out;
}

std::string plainNumber(double number)
{
    return std::to_string(std::llround(number));
}

} // namespace

SchemaSpot spotBelow(const Shape& shape, std::string_view key)
{
    if (const Key* known = shape.findKey(key))
        return {known->shape, known};
    if (shape.extensions && key.starts_with("x-"))
        return {};
    if (shape.other && shape.otherKeys != OtherKeys::None)
        return {shape.other, nullptr};
    return {};
}

SchemaSpot spotAt(const yaml::Path& path)
{
    SchemaSpot spot{&projectShape(), nullptr};
    for (std::size_t depth = 0; depth < path.size() && spot.shape; ++depth) {
        if (const auto* key = std::get_if<std::string>(&path[depth]))
            spot = depth == 1 && std::get<std::string>(path[0]) == "services" ? SchemaSpot{&serviceShape(), nullptr} : spotBelow(*spot.shape, *key);
        else
            spot = {spot.shape->item, nullptr};
    }
    return spot;
}

Editing editingOf(const SchemaSpot& spot)
{
    if (!spot.shape)
        return Editing::Line;
    const Shape& shape = *spot.shape;
    if (shape.cast == Cast::Boolean || shape.kinds == kBoolean)
        return Editing::Switch;
    if (!shape.words.empty())
        return Editing::Words;
    if (shape.form == Form::Bytes && spot.key && spot.key->name != "rate" && spot.key->name != "mem_swappiness")
        return Editing::Bytes;
    if (shape.form == Form::Duration)
        return Editing::Duration;
    if (shape.maximum == 65535)
        return Editing::Port;
    if (shape.cast == Cast::Integer && shape.form != Form::Ulimit)
        return Editing::Whole;
    return shape.cast == Cast::Number ? Editing::Number : Editing::Line;
}

std::optional<Message> formOf(const Shape& shape)
{
    auto form = structureForm(shape);
    if (!form)
        form = scalarForm(shape);
    if (form)
        return Message{*form, {}};
    if (!shape.words.empty())
        return std::nullopt; // the words say it
    if (allows(shape, kList) && !allows(shape, kString | kMap))
        return say(HULLWRIGHT_TR("Schema", "A list."));
    if (allows(shape, kMap) && !allows(shape, kString | kList))
        return say(HULLWRIGHT_TR("Schema", "A mapping."));
    return std::nullopt;
}

std::vector<Message> tell(const Key& key)
{
    std::vector<Message> out{{key.about, {}}};
    const Shape& shape = *key.shape;
    if (auto form = formOf(shape))
        out.push_back(std::move(*form));
    const Shape& worded = shape.words.empty() && shape.item ? *shape.item : shape;
    if (!worded.words.empty())
        out.push_back(say(worded.wording == Wording::Suggested ? HULLWRIGHT_TR("Schema", "For example: %1.") : HULLWRIGHT_TR("Schema", "One of: %1."), {wordsOf(worded)}));
    if (std::isfinite(shape.minimum) && std::isfinite(shape.maximum))
        out.push_back(say(HULLWRIGHT_TR("Schema", "From %1 to %2."), {plainNumber(shape.minimum), plainNumber(shape.maximum)}));
    if (!key.fallback.empty())
        out.push_back(say(HULLWRIGHT_TR("Schema", "Default: %1."), {std::string(key.fallback)}));
    if (!key.since.empty())
        out.push_back(say(HULLWRIGHT_TR("Schema", "Needs docker compose %1 or later."), {std::string(key.since)}));
    switch (key.actedOn) {
    case ActedOn::Compose: break;
    case ActedOn::Swarm: out.push_back(say(HULLWRIGHT_TR("Schema", "Has no effect with docker compose up: only a swarm acts on it."))); break;
    case ActedOn::Windows: out.push_back(say(HULLWRIGHT_TR("Schema", "Has no effect on Linux: it is for containers of Windows."))); break;
    case ActedOn::Nobody: out.push_back(say(HULLWRIGHT_TR("Schema", "Has no effect any more."))); break;
    }
    return out;
}

} // namespace hullwright::compose
