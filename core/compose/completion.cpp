#include "core/compose/completion.h"

#include "core/compose/context.h"
#include "core/compose/schema_lookup.h"
#include "core/knowledge/capabilities.h"
#include "core/yaml/scalar_text.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

using text::Message;
std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '-' ? '_' : c;
    return out;
}

bool contains(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool takes(const Shape& shape, std::uint8_t kinds)
{
    return (shape.kinds & kinds) != 0;
}

class Completer {
public:
    Completer(std::string_view text, std::size_t offset, const KnownNames& more)
        : m_text(text), m_offset(std::min(offset, text.size())), m_more(more), m_outline(text), m_place(m_outline.at(m_offset))
    {
    }

    Completion run();

private:
    void keys(const Shape& shape);
    void mapNames(const Shape& shape);
    void firstItems(const Shape& shape);
    void scalars(const Shape& shape, std::string_view before, std::string_view after);
    void words(const Shape& shape, std::string_view before, std::string_view after);
    void names(const Shape& shape, std::string_view before, std::string_view after);
    void capabilities(std::string_view before, std::string_view after);
    void mountOptions();
    void add(Candidate::Kind kind, std::string label, std::string insert, Message about);
    void rank();

    [[nodiscard]] std::vector<std::string> namesOf(Naming naming) const;
    [[nodiscard]] std::string value(std::string_view text) const;
    [[nodiscard]] std::string keyText(std::string_view name, const Shape& shape, std::size_t column) const;
    [[nodiscard]] std::size_t entryColumn() const;
    [[nodiscard]] std::string indentation(std::size_t columns) const { return m_place.blankLine ? std::string(columns, ' ') : std::string(); }

    std::string_view m_text;
    std::size_t m_offset;
    const KnownNames& m_more;
    Outline m_outline;
    OutlinePlace m_place;
    Completion m_out;
};

/// Where an entry on a blank line goes: beside the others, else where the cursor stands.
std::size_t Completer::entryColumn() const
{
    return m_place.blankLine && m_place.siblingColumn != OutlinePlace::npos ? m_place.siblingColumn : m_place.column;
}

/// A text as a value, quoted where YAML would read something else.
std::string Completer::value(std::string_view text) const
{
    const bool plain = m_place.quoted || isBeginning(text) || yaml::plainIsString(text, m_place.flow ? yaml::Where::Flow : yaml::Where::Block);
    return plain ? std::string(text) : yaml::doubleQuoted(text);
}

/// A key with what has to follow it: a blank for a value, a line of its own for a list or a mapping.
std::string Completer::keyText(std::string_view name, const Shape& shape, std::size_t column) const
{
    std::string out(name);
    // A key in quotes (JSON) gets its colon behind them, by hand.
    if (m_place.colonFollows || m_place.quoted)
        return out;
    out += ':';
    const bool mappingFirst = shape.form == Form::Mapping || shape.form == Form::NullableMapping || shape.form == Form::Hosts;
    const bool list = takes(shape, kind::kList) && !takes(shape, kind::kString) && !mappingFirst;
    const bool mapping = takes(shape, kind::kMap) && !takes(shape, kind::kString) && !list;
    if (m_place.flow || !m_place.lineEndsHere || (!list && !mapping))
        return out + ' ';
    out += m_outline.style().eol;
    return out + (list ? std::string(column + m_outline.style().dashOffset, ' ') + "- " : std::string(column + m_outline.style().step, ' '));
}

void Completer::add(Candidate::Kind kind, std::string label, std::string insert, Message about)
{
    if (!contains(m_place.siblings, label))
        m_out.candidates.push_back({kind, std::move(label), std::move(insert), std::move(about)});
}

void Completer::keys(const Shape& shape)
{
    const std::size_t column = entryColumn();
    for (const Key& key : shape.keys)
        add(Candidate::Kind::Key, std::string(key.name), indentation(column) + keyText(key.name, *key.shape, column), {key.about, {}});
}

/// Names that are keys: depends_on, networks and models as mappings.
void Completer::mapNames(const Shape& shape)
{
    if (shape.naming == Naming::None || !shape.other || !takes(shape, kind::kMap))
        return;
    const std::size_t column = entryColumn();
    for (const std::string& name : namesOf(shape.naming))
        add(Candidate::Kind::Name, name, indentation(column) + keyText(name, *shape.other, column), {});
}

/// The first item of a list, with its dash.
void Completer::firstItems(const Shape& shape)
{
    if (!m_place.blankLine || !shape.item)
        return;
    const std::string dash = indentation(entryColumn()) + "- ";
    scalars(*shape.item, dash, {});
    if (shape.naming != shape.item->naming)
        names(shape, dash, {});
}

std::vector<std::string> Completer::namesOf(Naming naming) const
{
    static constexpr std::string_view kSections[] = {"", "services", "networks", "volumes", "secrets", "configs", "models", ""};
    const std::string_view section = kSections[static_cast<std::size_t>(naming)];
    const std::vector<std::string>* more = nullptr;
    switch (naming) {
    case Naming::Services: more = &m_more.services; break;
    case Naming::Networks: more = &m_more.networks; break;
    case Naming::Volumes: more = &m_more.volumes; break;
    case Naming::Secrets: more = &m_more.secrets; break;
    case Naming::Configs: more = &m_more.configs; break;
    case Naming::Models: more = &m_more.models; break;
    case Naming::None:
    case Naming::Capabilities: return {};
    }
    std::vector<std::string> out = m_outline.namesIn(section);
    for (const std::string& name : *more) {
        if (!contains(out, name))
            out.push_back(name);
    }
    // A service does not wait for itself.
    if (naming == Naming::Services && m_place.path.size() > 1) {
        if (const auto* own = std::get_if<std::string>(&m_place.path[1]))
            std::erase(out, *own);
    }
    return out;
}

void Completer::words(const Shape& shape, std::string_view before, std::string_view after)
{
    for (const Word& word : shape.words) {
        // `service:` alone would be a word that nothing can be made of: its names are offered instead.
        if (word.text == "service:" && shape.naming == Naming::Services) {
            for (const std::string& name : namesOf(Naming::Services))
                add(Candidate::Kind::Word, "service:" + name, std::string(before) + value("service:" + name) + std::string(after), {word.about, {}});
        } else {
            add(Candidate::Kind::Word, std::string(word.text), std::string(before) + value(word.text) + std::string(after), {word.about, {}});
        }
    }
    const bool boolean = shape.cast == Cast::Boolean || shape.kinds == kind::kBoolean;
    for (const char* word : {"true", "false"}) {
        if (boolean && shape.words.empty())
            add(Candidate::Kind::Word, word, std::string(before) + word + std::string(after), {});
    }
}

void Completer::capabilities(std::string_view before, std::string_view after)
{
    const auto put = [&](const std::string& name, Message about) { add(Candidate::Kind::Word, name, std::string(before) + name + std::string(after), std::move(about)); };
    put("ALL", say(HULLWRIGHT_TR("Schema", "Every capability there is.")));
    for (const knowledge::Capability& each : knowledge::capabilities())
        put(each.name, {each.allows, {}});
}

void Completer::names(const Shape& shape, std::string_view before, std::string_view after)
{
    if (shape.naming == Naming::Capabilities)
        return capabilities(before, after);
    const bool inWords = std::any_of(shape.words.begin(), shape.words.end(), [](const Word& word) { return word.text == "service:"; });
    if (inWords)
        return;
    // The short form of a mount goes on behind the volume's name.
    const std::string_view behind = shape.naming == Naming::Volumes && takes(shape, kind::kMap) ? ":" : "";
    for (const std::string& name : namesOf(shape.naming))
        add(Candidate::Kind::Name, name, std::string(before) + value(name) + std::string(behind) + std::string(after), {});
}

void Completer::scalars(const Shape& shape, std::string_view before, std::string_view after)
{
    words(shape, before, after);
    names(shape, before, after);
}

/// `data:/data:` may go on with options.
void Completer::mountOptions()
{
    const auto first = m_out.typed.find(':');
    const auto second = first == std::string::npos ? first : m_out.typed.find(':', first + 1);
    if (second == std::string::npos)
        return;
    static constexpr std::pair<std::string_view, text::Text> kOptions[] = {
        {"ro", HULLWRIGHT_TR("Schema", "The container can't write to it.")},
        {"rw", HULLWRIGHT_TR("Schema", "The container can write to it.")},
        {"nocopy", HULLWRIGHT_TR("Schema", "A new volume stays empty.")},
        {"z", HULLWRIGHT_TR("Schema", "Relabels the folder so that all containers may use it.")},
        {"Z", HULLWRIGHT_TR("Schema", "Relabels the folder for this container alone.")},
        {"rslave", HULLWRIGHT_TR("Schema", "What the host mounts later shows up in the container.")}};
    const auto cut = std::max(second, m_out.typed.rfind(','));
    m_out.range.begin += (cut == std::string::npos ? second : cut) + 1;
    m_out.typed = m_out.typed.substr((cut == std::string::npos ? second : cut) + 1);
    for (const auto& [option, about] : kOptions)
        add(Candidate::Kind::Word, std::string(option), std::string(option), {about, {}});
    m_out.closed = true;
}

/// Those that begin as typed come before those that contain it; what is written already in full needs no list.
void Completer::rank()
{
    const std::string typed = lower(m_out.typed);
    std::erase_if(m_out.candidates, [&](const Candidate& each) { return lower(each.label).find(typed) == std::string::npos; });
    std::stable_partition(m_out.candidates.begin(), m_out.candidates.end(), [&](const Candidate& each) { return lower(each.label).starts_with(typed); });
    if (m_out.candidates.size() == 1 && m_out.candidates.front().insert == m_text.substr(m_out.range.begin, m_out.range.size()))
        m_out.candidates.clear();
}

Completion Completer::run()
{
    if (m_place.kind == OutlinePlace::Kind::Nothing)
        return {};
    const bool wholeLine = m_place.blankLine && !m_place.flow && m_place.kind == OutlinePlace::Kind::Entry;
    m_out.range = m_place.word;
    m_out.typed = std::string(m_text.substr(m_place.word.begin, m_offset - m_place.word.begin));
    if (wholeLine)
        m_out.range = {m_offset - m_place.column, m_offset};
    const SchemaSpot spot = spotAt(m_place.path);
    if (!spot.shape)
        return {};
    const Shape& shape = *spot.shape;
    switch (m_place.kind) {
    case OutlinePlace::Kind::Entry:
        keys(shape);
        mapNames(shape);
        if (takes(shape, kind::kList))
            firstItems(shape);
        m_out.closed = !shape.keys.empty() && shape.otherKeys == OtherKeys::None;
        break;
    case OutlinePlace::Kind::Item: {
        m_place.path.pop_back();
        const SchemaSpot list = spotAt(m_place.path);
        if (shape.form == Form::Plain && list.shape && list.shape->form == Form::Volumes)
            mountOptions();
        if (m_out.closed)
            break;
        scalars(shape, {}, {});
        if (list.shape && list.shape->naming != shape.naming)
            names(*list.shape, {}, {});
        if (!m_place.quoted)
            keys(shape);
        m_out.closed = shape.naming != Naming::None && shape.naming != Naming::Volumes;
        break;
    }
    case OutlinePlace::Kind::Value:
        scalars(shape, {}, {});
        m_out.closed = (!shape.words.empty() && shape.wording != Wording::Suggested) || shape.cast == Cast::Boolean || (shape.naming != Naming::None && shape.words.empty());
        break;
    case OutlinePlace::Kind::Nothing: break;
    }
    rank();
    return std::move(m_out);
}

} // namespace

Completion complete(std::string_view text, std::size_t offset, const KnownNames& more)
{
    return Completer(text, offset, more).run();
}

} // namespace hullwright::compose
