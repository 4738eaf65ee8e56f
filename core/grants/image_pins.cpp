#include "core/grants/image_pins.h"

#include "core/compose/edit_places.h"
#include "core/compose/scalars.h"
#include "core/knowledge/image_name.h"
#include "core/yaml/merge_keys.h"
#include "core/yaml/node_value.h"

#include <algorithm>
#include <array>

namespace hullwright::grants {

namespace {

constexpr const char* kSection = "x-hullwright";
constexpr const char* kImage = "image";
constexpr const char* kInspected = "inspected";

yaml::Path imagePath(const std::string& service)
{
    return {std::string("services"), service, std::string(kSection), std::string(kImage)};
}

yaml::Path below(yaml::Path path, std::string_view step)
{
    path.emplace_back(std::string(step));
    return path;
}

/// The path, or as much above it as would be empty without it; never less than `keep` steps.
yaml::Path withEmptied(const yaml::Tree& tree, yaml::Path path, std::size_t document, std::size_t keep)
{
    while (path.size() > keep) {
        yaml::Path above(path.begin(), path.end() - 1);
        if (tree.at(above, document).size() != 1)
            break;
        path = std::move(above);
    }
    return path;
}

/// What the keys are to hold: an empty value takes one out.
using Wanted = std::vector<std::pair<std::string, std::optional<yaml::Value>>>;

/// The facts, and the list of those that were read from the image, as it is after them.
Wanted wantedOf(const std::vector<FactChange>& changes, const yaml::Node& inspected)
{
    Wanted wanted;
    std::vector<std::string> list;
    const yaml::Node written = inspected ? yaml::followed(inspected) : yaml::Node();
    for (std::size_t i = 0; written && written.kind() == yaml::Kind::Sequence && i < written.size(); ++i)
        list.emplace_back(written.item(i).value());
    const std::vector<std::string> before = list;
    for (const FactChange& change : changes) {
        const std::string name(key(change.fact));
        std::erase(list, name);
        if (change.value && change.by == FactChange::By::Inspection)
            list.push_back(name);
        wanted.emplace_back(name, change.value);
    }
    if (list.empty() && written)
        wanted.emplace_back(kInspected, std::nullopt);
    else if (list != before)
        wanted.emplace_back(kInspected, yaml::Value(list));
    return wanted;
}

/// A copy of what the service takes from elsewhere, with the facts changed.
yaml::Value changedCopy(yaml::Value section, const Wanted& wanted)
{
    if (!section.is_object())
        section = yaml::Value::object();
    yaml::Value image = section.contains(kImage) && section[kImage].is_object() ? section[kImage] : yaml::Value::object();
    for (const auto& [name, value] : wanted) {
        if (value)
            image[name] = *value;
        else
            image.erase(name);
    }
    if (image.empty())
        section.erase(kImage);
    else
        section[kImage] = image;
    return section;
}

/// Takes keys out of a mapping; with all of them it goes whole.
void takeOut(compose::Edits& edits, const compose::Spot& spot, const yaml::Tree& tree, const yaml::Path& path, const Wanted& wanted)
{
    std::vector<std::string> gone;
    bool stays = false;
    for (std::size_t i = 0; i < spot.node.size(); ++i) {
        const std::string name(spot.node.key(i).value());
        const auto asked = std::find_if(wanted.begin(), wanted.end(), [&](const auto& each) { return each.first == name; });
        if (asked != wanted.end() && !asked->second)
            gone.push_back(name);
        else
            stays = true;
    }
    stays = stays || std::any_of(wanted.begin(), wanted.end(), [](const auto& each) { return each.second.has_value(); });
    if (!gone.empty() && !stays) {
        edits.push_back({yaml::Remove{withEmptied(tree, path, spot.document, 3), spot.document}, spot.file});
        return;
    }
    for (const std::string& name : gone)
        edits.push_back({yaml::Remove{below(path, name), spot.document}, spot.file});
}

/// The older place: x-hullwright.assume.image-user of the project.
void takeFromProject(compose::Edits& edits, const std::vector<compose::SourceFile>& files, const std::string& service)
{
    const yaml::Path path{std::string(kSection), std::string("assume"), std::string("image-user"), service};
    for (std::size_t i = 0; i < files.size(); ++i)
        if (files[i].used && compose::isNamed(files[i]) && files[i].tree->at(path))
            edits.push_back({yaml::Remove{withEmptied(*files[i].tree, path, 0, 1)}, i});
}

std::vector<std::string> textsOf(const compose::Value* value)
{
    std::vector<std::string> texts;
    if (value == nullptr || value->list() == nullptr)
        return texts;
    for (const compose::Value& item : *value->list())
        if (const auto text = compose::scalarText(item))
            texts.push_back(*text);
    return texts;
}

} // namespace

bool ImagePins::isInspected(std::string_view key) const
{
    return std::find(inspected.begin(), inspected.end(), key) != inspected.end();
}

ImagePins imagePins(const compose::Service& service)
{
    const compose::Value* const own = service.model ? service.model->find(kSection) : nullptr;
    const compose::Value* const image = own != nullptr ? own->find(kImage) : nullptr;
    if (image == nullptr)
        return {};
    ImagePins pins;
    pins.volumes = textsOf(image->find(key(ImageFact::Volumes)));
    std::erase_if(pins.volumes, [](const std::string& path) { return !path.starts_with('/'); });
    pins.inspected = textsOf(image->find(kInspected));
    const compose::Value* const digest = image->find(key(ImageFact::Digest));
    if (const auto text = digest != nullptr ? compose::scalarText(*digest) : std::nullopt; text && namesDigest(*text))
        pins.digest = compose::Text{*text, digest->origin};
    return pins;
}

bool namesDigest(std::string_view text)
{
    const auto name = knowledge::parseImageName(text);
    return name && !name->digest.empty();
}

std::optional<std::string> pinnedDigest(const compose::Service& service)
{
    const ImagePins pins = imagePins(service);
    const auto found = pins.digest ? knowledge::parseImageName(pins.digest->value) : std::nullopt;
    const auto name = service.image && !service.hasBuild ? knowledge::parseImageName(service.image->value) : std::nullopt;
    if (!found || !name || found->registry != name->registry || found->repository != name->repository || found->tag != name->tag)
        return std::nullopt;
    return found->digest;
}

std::string_view key(ImageFact fact)
{
    static constexpr std::array<std::string_view, 5> kKeys{"user", "writes", "needs", "volumes", "digest"};
    return kKeys[static_cast<std::size_t>(fact)];
}

compose::Edits pinEdits(const std::vector<compose::SourceFile>& files, const std::string& service, const std::vector<FactChange>& changes)
{
    using Kind = compose::ValueSource::Kind;
    const yaml::Path path = imagePath(service);
    const auto spots = compose::spotsOf(files, path);
    const compose::EditPlaces section = compose::editPlaces(files, service, {std::string(kSection)});
    const yaml::Node shared = section.source.kind == Kind::MergeKey || section.source.kind == Kind::Alias ? section.source.spot.node : yaml::Node();
    const yaml::Node image = shared ? yaml::findMerged(yaml::followed(shared), kImage) : spots.empty() ? yaml::Node() : spots.back().node;
    const Wanted wanted = wantedOf(changes, image && image.kind() == yaml::Kind::Mapping ? image.find(kInspected) : yaml::Node());
    compose::Edits edits;
    const bool ofUser = std::any_of(changes.begin(), changes.end(), [](const FactChange& change) { return change.fact == ImageFact::User; });
    if (ofUser)
        takeFromProject(edits, files, service);
    if (shared && !section.places.empty()) {
        const auto copy = yaml::valueOf(yaml::followed(shared));
        const compose::Edits own = compose::assign(section.places.front(), changedCopy(copy.value_or(yaml::Value::object()), wanted));
        edits.insert(edits.end(), own.begin(), own.end());
        return edits;
    }
    for (const compose::Spot& spot : spots)
        if (spot.node.kind() == yaml::Kind::Mapping)
            takeOut(edits, spot, *files[spot.file].tree, path, wanted);
    for (const auto& [name, value] : wanted)
        if (value)
            edits.push_back(compose::aimed(files, yaml::Assign{below(path, name), *value}));
    return edits;
}

} // namespace hullwright::grants
