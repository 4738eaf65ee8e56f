#include "core/compose/described.h"

#include "core/compose/outline.h"
#include "core/compose/scalars.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

const Word* wordOf(const Shape* shape, std::string_view text)
{
    if (!shape)
        return nullptr;
    const Word* found = nullptr;
    for (const Word& word : shape->words) {
        if (word.text == text || (!found && isBeginning(word.text) && text.starts_with(word.text)))
            found = &word;
    }
    return found;
}

const Value* valueAt(const Value& value, const yaml::Place& place)
{
    const bool scalar = !value.map() && !value.list();
    if (scalar && value.origin.kind == Origin::Kind::File && value.origin.place == place)
        return &value;
    if (const Value::Map* entries = value.map()) {
        for (const Value::Entry& entry : *entries) {
            if (const Value* found = valueAt(entry.value, place))
                return found;
        }
    } else if (const Value::List* items = value.list()) {
        for (const Value& item : *items) {
            if (const Value* found = valueAt(item, place))
                return found;
        }
    }
    return nullptr;
}

} // namespace

std::optional<Described> describe(std::string_view text, std::size_t offset)
{
    const OutlinePlace place = Outline(text).at(offset);
    if (place.kind == OutlinePlace::Kind::Nothing || place.word.empty())
        return std::nullopt;
    const std::string_view word = place.word.of(text);
    Described out{place.word, place.path, nullptr, nullptr};
    const bool isKey = place.kind == OutlinePlace::Kind::Entry || (place.kind == OutlinePlace::Kind::Item && place.colonFollows);
    if (isKey) {
        out.path.emplace_back(std::string(word));
        out.key = spotAt(out.path).key;
    } else {
        out.value = wordOf(spotAt(out.path).shape, word);
        // An item has no key of its own: its list's says what it is.
        while (!out.path.empty() && std::holds_alternative<std::size_t>(out.path.back()))
            out.path.pop_back();
        out.key = spotAt(out.path).key;
    }
    return out.key || out.value ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::string> resolvedAt(const Stack& stack, const yaml::Place& place)
{
    const auto in = [&](const std::shared_ptr<const Value>& model) -> std::optional<std::string> {
        const Value* found = model ? valueAt(*model, place) : nullptr;
        return found ? scalarText(*found) : std::nullopt;
    };
    for (const auto& service : stack.services) {
        if (auto text = in(service->model))
            return text;
    }
    for (const Network& network : stack.networks) {
        if (auto text = in(network.model))
            return text;
    }
    for (const Volume& volume : stack.volumes) {
        if (auto text = in(volume.model))
            return text;
    }
    return std::nullopt;
}

} // namespace hullwright::compose
