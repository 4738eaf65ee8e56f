// Tells an edit that adds to what the files say from one that changes it.

#include "core/harden/candidate.h"

#include "core/yaml/merge_keys.h"
#include "core/yaml/node_value.h"

#include <algorithm>

namespace hullwright::harden {

namespace {

bool extends(const yaml::Value& old, const yaml::Value& now);

/// `8080:80` with an address before it, `nginx:1` with a digest behind it, `./a:/b` with an option.
bool grows(const yaml::Value& old, const yaml::Value& now)
{
    if (!old.is_string() || !now.is_string())
        return old == now;
    const auto& before = old.get_ref<const std::string&>();
    const auto& after = now.get_ref<const std::string&>();
    return after.starts_with(before) || after.ends_with(before);
}

bool holds(const yaml::Value& list, const yaml::Value& item)
{
    return std::any_of(list.begin(), list.end(), [&](const yaml::Value& other) { return extends(item, other); });
}

bool extends(const yaml::Value& old, const yaml::Value& now)
{
    if (old.is_null())
        return true;
    if (old.is_object())
        return now.is_object() && std::all_of(old.items().begin(), old.items().end(), [&](const auto& entry) { return now.contains(entry.key()) && extends(entry.value(), now.at(entry.key())); });
    if (old.is_array())
        return now.is_array() && std::all_of(old.begin(), old.end(), [&](const yaml::Value& item) { return holds(now, item); });
    return now.is_array() ? holds(now, old) : grows(old, now);
}

/// What the files say at a path now, merge keys followed; no node where they say nothing.
yaml::Node standing(const compose::SourceFile& file, std::size_t document, const yaml::Path& path)
{
    if (path.empty())
        return {};
    const yaml::Path home(path.begin(), path.end() - 1);
    const yaml::Node node = yaml::followed(file.tree->at(home, document));
    const auto* key = std::get_if<std::string>(&path.back());
    if (key == nullptr || !node || node.kind() != yaml::Kind::Mapping)
        return file.tree->at(path, document);
    return yaml::followed(yaml::findMerged(node, *key));
}

bool replaces(const compose::SourceFile& file, std::size_t document, const yaml::Path& path, const yaml::Value& value)
{
    const yaml::Node node = standing(file, document, path);
    if (!node)
        return false;
    const auto old = yaml::valueOf(node);
    return !old || !extends(*old, value);
}

struct Changes {
    const compose::SourceFile& file;

    bool operator()(const yaml::Assign& edit) const { return replaces(file, edit.document, edit.path, edit.value); }
    bool operator()(const yaml::Set& edit) const { return replaces(file, edit.document, edit.path, edit.value); }
    bool operator()(const yaml::Replace& edit) const { return replaces(file, edit.document, edit.path, edit.value); }
    bool operator()(const yaml::Insert& edit) const { return below(edit.path, edit.key, edit.value, edit.document); }
    bool operator()(const yaml::Override& edit) const { return below(edit.path, edit.key, edit.value, edit.document); }
    bool operator()(const yaml::Remove&) const { return true; }
    bool operator()(const yaml::Rename&) const { return true; }
    bool operator()(const yaml::Append&) const { return false; }
    bool operator()(const yaml::Materialise&) const { return false; }
    bool operator()(const yaml::Move&) const { return false; }
    bool operator()(const yaml::Annotate&) const { return false; }

private:
    [[nodiscard]] bool below(yaml::Path path, const std::string& key, const yaml::Value& value, std::size_t document) const
    {
        path.emplace_back(key);
        return replaces(file, document, path, value);
    }
};

} // namespace

bool changesWhatIsWritten(const compose::Edits& edits, const std::vector<compose::SourceFile>& files)
{
    return std::any_of(edits.begin(), edits.end(), [&](const compose::FileEdit& edit) { return std::visit(Changes{files.at(edit.file)}, edit.operation); });
}

} // namespace hullwright::harden
