#include "core/yaml/edit.h"

#include "core/text/line_index.h"
#include "core/yaml/merge_keys.h"
#include "core/yaml/planner.h"
#include "core/yaml/scalar_text.h"
#include "core/yaml/verify.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>
#include <unordered_set>

namespace hullwright::yaml {

namespace {

/// The value wrapped into what a path still lacks: {limits: {memory: 1g}} for [limits, memory].
Value nested(const Path& path, std::size_t from, Value value)
{
    for (std::size_t i = path.size(); i-- > from;) {
        Value outer;
        if (const auto* key = std::get_if<std::string>(&path[i]))
            outer = Value::object({{*key, std::move(value)}});
        else
            outer = Value::array({std::move(value)});
        value = std::move(outer);
    }
    return value;
}

/// Sets a value within a value, creating what is missing.
void put(Value& root, const Path& path, std::size_t from, const Value& value)
{
    Value* at = &root;
    for (std::size_t i = from; i < path.size(); ++i) {
        if (const auto* key = std::get_if<std::string>(&path[i])) {
            if (!at->is_object())
                *at = Value::object();
            at = &(*at)[*key];
        } else {
            const std::size_t index = std::get<std::size_t>(path[i]);
            if (!at->is_array())
                *at = Value::array();
            while (at->size() <= index && at->size() < 100'000)
                at->push_back(nullptr);
            at = &(*at)[std::min(index, at->size() - 1)];
        }
    }
    *at = value;
}

/// The value for a new key that hides a shared one: the shared value with the change in it, so that its siblings stay.
Result<Value> ownCopy(const Node& shared, const Path& path, std::size_t from, const Value& value)
{
    if (!shared || from == path.size())
        return nested(path, from, value);
    auto copy = toValue(shared);
    if (copy)
        put(*copy, path, from, value);
    return copy;
}

Operation existing(const Node& node, const Assign& wish)
{
    const bool structure = node.kind() == Kind::Mapping || node.kind() == Kind::Sequence;
    if (wish.value.is_structured() || structure)
        return Replace{wish.path, wish.value, wish.document};
    return Set{wish.path, wish.value, wish.document};
}

/// The operation that an Assign amounts to on this tree.
Result<Operation> concrete(const Tree& tree, const Assign& wish)
{
    Node node = tree.root(wish.document);
    std::size_t depth = 0;
    while (node && depth < wish.path.size()) {
        const auto* key = std::get_if<std::string>(&wish.path[depth]);
        const Node next = key ? node.find(*key) : node.kind() == Kind::Sequence ? node.item(std::get<std::size_t>(wish.path[depth])) : Node();
        if (!next)
            break;
        node = next;
        ++depth;
    }
    const Path here(wish.path.begin(), wish.path.begin() + static_cast<std::ptrdiff_t>(depth));
    if (depth == wish.path.size())
        return existing(node, wish);

    const auto* key = std::get_if<std::string>(&wish.path[depth]);
    if (!node || node.kind() == Kind::Null || node.kind() == Kind::Mapping || (node.kind() == Kind::Sequence && node.size() == 0)) {
        if (!key)
            return Append{here, nested(wish.path, depth + 1, wish.value), {}, wish.document};
        const Node shared = node && node.kind() == Kind::Mapping ? findMerged(node, *key) : Node();
        auto value = ownCopy(shared, wish.path, depth + 1, wish.value);
        if (!value)
            return tl::unexpected(value.error());
        return Insert{here, *key, std::move(*value), {}, {}, wish.document};
    }
    if (node.kind() == Kind::Alias && key) {
        auto value = ownCopy(findMerged(node, *key), wish.path, depth + 1, wish.value);
        if (!value)
            return tl::unexpected(value.error());
        return Override{here, *key, std::move(*value), wish.document};
    }
    if (node.kind() == Kind::Sequence && !key && std::get<std::size_t>(wish.path[depth]) == node.size())
        return Append{here, nested(wish.path, depth + 1, wish.value), {}, wish.document};
    return tl::unexpected(refusal(node, fmt::format("{} can't have {}", here.empty() ? "The document" : toString(here), toString({wish.path[depth]})),
                                  "Replace the value as a whole, or make a shared value this entry's own first."));
}

Error located(Error error, const Tree& tree)
{
    if (error.position.line == 0)
        error.position = text::LineIndex(tree.text()).position(error.span.begin);
    return error;
}

struct Planned {
    text::Patch patch;
    std::shared_ptr<const Tree> after;
};

/// Makes a patch on a copy, and holds what it reads as against what was meant: an operation, or a run of them.
template <typename Meant> Result<Planned> verified(const Tree& tree, text::Patch patch, const Meant& meant)
{
    auto after = tree.update(patch);
    const char* const hint = "The text was left as it is. Edit it by hand here.";
    if (!after)
        return tl::unexpected(located(Error{ErrorCode::Verification, fmt::format("This edit can't be done safely here: {}", after.error().message), hint, {}, {}, {}}, tree));
    if (!expresses(tree, **after, meant) || (tree.isJson() && !(*after)->isJson()))
        return tl::unexpected(Error{ErrorCode::Verification, "This edit can't be done safely here: the text would not read as asked", hint, {}, {}, {}});
    return Planned{std::move(patch), std::move(*after)};
}

Result<Planned> planVerified(const Tree& tree, const Operation& operation, const std::optional<Habits>& habits)
{
    auto patch = std::visit(
        [&](const auto& concreteOperation) -> Result<text::Patch> {
            if constexpr (std::is_same_v<std::decay_t<decltype(concreteOperation)>, Assign>)
                return text::Patch{};
            else
                return Planner(tree, habits)(concreteOperation);
        },
        operation);
    if (!patch)
        return tl::unexpected(located(std::move(patch.error()), tree));
    return verified(tree, std::move(*patch), operation);
}

/// An item for a list that is not written yet: the list with it, and with what a merged one has. Nothing where the list is there.
std::optional<Assign> newList(const Tree& tree, const Append& append)
{
    Node node = tree.root(append.document);
    for (const Step& step : append.path) {
        const auto* key = std::get_if<std::string>(&step);
        const bool here = node && node.kind() == (key ? Kind::Mapping : Kind::Sequence);
        const Node next = !here ? Node() : key ? node.find(*key) : node.item(std::get<std::size_t>(step));
        if (next) {
            node = next;
            continue;
        }
        if (!key || !here)
            return std::nullopt;
        Value list = Value::array();
        const Node merged = followed(findMerged(node, *key));
        if (const auto base = merged && merged.kind() == Kind::Sequence && &step == &append.path.back() ? toValue(merged) : Result<Value>(Value::array()); base)
            list = *base;
        list.push_back(append.value);
        return Assign{append.path, std::move(list), append.document};
    }
    return std::nullopt;
}

Result<Planned> step(const Tree& tree, const Operation& operation, const std::optional<Habits>& habits)
{
    if (const auto* append = std::get_if<Append>(&operation)) {
        if (const auto list = newList(tree, *append))
            return step(tree, *list, habits);
    }
    const auto* wish = std::get_if<Assign>(&operation);
    if (!wish)
        return planVerified(tree, operation, habits);
    const auto made = concrete(tree, *wish);
    return made ? planVerified(tree, *made, habits) : Result<Planned>(tl::unexpected(located(made.error(), tree)));
}

/// The new key that an operation amounts to on this tree; nothing where it amounts to something else.
std::optional<Insert> asInsert(const Tree& tree, const Operation& operation)
{
    if (const auto* insert = std::get_if<Insert>(&operation))
        return *insert;
    std::optional<Assign> wish;
    if (const auto* append = std::get_if<Append>(&operation))
        wish = newList(tree, *append);
    else if (const auto* assign = std::get_if<Assign>(&operation))
        wish = *assign;
    if (!wish)
        return std::nullopt;
    auto made = concrete(tree, *wish);
    auto* insert = made ? std::get_if<Insert>(&*made) : nullptr;
    return insert != nullptr ? std::optional(std::move(*insert)) : std::nullopt;
}

/// The operations at the front of a list that each add another key to one mapping.
std::vector<Insert> runOf(const Tree& tree, std::span<const Operation> operations)
{
    std::vector<Insert> run;
    std::unordered_set<std::string> keys;
    for (const Operation& operation : operations) {
        auto insert = asInsert(tree, operation);
        const bool goesOn = insert && (run.empty() || (insert->path == run.front().path && insert->document == run.front().document)) && keys.insert(insert->key).second;
        if (!goesOn || insert->key == "<<") // what is merged, the next ones may have to repeat
            break;
        run.push_back(std::move(*insert));
    }
    return run;
}

/// A rename with its references, as a rename and one edit a reference.
std::vector<Operation> expand(const Tree& tree, const Rename& rename)
{
    std::vector<Operation> out{Rename{rename.path, rename.key, {}, rename.document}};
    const std::string old = rename.path.empty() ? std::string() : std::holds_alternative<std::string>(rename.path.back()) ? std::get<std::string>(rename.path.back()) : std::string();
    for (Path reference : rename.references) {
        // A reference below the renamed key is found under its new name.
        if (reference.size() >= rename.path.size() && std::equal(rename.path.begin(), rename.path.end(), reference.begin()))
            reference[rename.path.size() - 1] = rename.key;
        const Node node = tree.at(reference, rename.document);
        const bool isKey = !reference.empty() && reference.back() == Step(old) && node && node.keyNode() && !(node.kind() == Kind::Scalar && node.value() == old);
        if (isKey) {
            out.emplace_back(Rename{reference, rename.key, {}, rename.document});
            continue;
        }
        std::string value(node.value()); // `service:db` and `db:ro` keep what stands around the name
        const std::size_t at = value.rfind("service:", 0) == 0 || value.rfind("container:", 0) == 0 ? value.find(':') + 1 : 0;
        if (value.compare(at, old.size(), old) == 0)
            value.replace(at, old.size(), rename.key);
        out.emplace_back(Set{reference, value, rename.document});
    }
    return out;
}

} // namespace

Result<text::Patch> plan(const Tree& tree, const Operation& operation)
{
    if (const auto* rename = std::get_if<Rename>(&operation); rename && !rename->references.empty()) {
        auto whole = tree.update({});
        if (!whole)
            return tl::unexpected(whole.error());
        Editor editor(*whole);
        if (auto done = editor.apply(operation); !done)
            return tl::unexpected(done.error());
        return editor.patch();
    }
    auto planned = step(tree, operation, {});
    return planned ? Result<text::Patch>(std::move(planned->patch)) : tl::unexpected(planned.error());
}

Editor::Editor(std::shared_ptr<const Tree> tree, std::optional<Habits> habits) : m_tree(std::move(tree)), m_habits(std::move(habits)) {}

Result<void> Editor::apply(const Operation& operation)
{
    if (const auto* rename = std::get_if<Rename>(&operation); rename && !rename->references.empty())
        return apply(expand(*m_tree, *rename));
    auto planned = step(*m_tree, operation, m_habits);
    if (!planned)
        return tl::unexpected(planned.error());
    m_patch = text::compose(m_patch, planned->patch);
    m_tree = std::move(planned->after);
    return {};
}

Result<void> Editor::apply(const std::vector<Operation>& operations)
{
    Editor attempt = *this;
    for (std::span<const Operation> left(operations); !left.empty();) {
        const std::vector<Insert> run = runOf(*attempt.m_tree, left);
        const std::size_t count = std::max<std::size_t>(run.size(), 1);
        if (run.size() < 2 || !attempt.applyRun(run)) {
            for (const Operation& operation : left.first(count))
                if (auto done = attempt.apply(operation); !done)
                    return done;
        }
        left = left.subspan(count);
    }
    *this = std::move(attempt);
    return {};
}

/// Several new keys of one mapping are written and read as one edit. False, and nothing done, where they have to be made one after the other.
bool Editor::applyRun(std::span<const Insert> run)
{
    auto patch = Planner(*m_tree, m_habits)(run);
    if (!patch)
        return false;
    auto planned = verified(*m_tree, std::move(*patch), run);
    if (!planned)
        return false;
    m_patch = text::compose(m_patch, planned->patch);
    m_tree = std::move(planned->after);
    return true;
}

} // namespace hullwright::yaml
