// How the stack tree's rows follow the text: one operation a row that really changed.
#include "ui/models/stack_tree_model.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace hullwright::ui {

namespace {

void renumber(TreeItem& parent, std::size_t from)
{
    for (std::size_t i = from; i < parent.children.size(); ++i)
        parent.children[i]->row = static_cast<int>(i);
}

/// The rows below an item that is not in the model yet.
void build(TreeItem& item, const yaml::Node& node, const analysis::Analysis& analysis)
{
    item.fetched = true;
    for (const WantedRow& row : wantedRows(item, node, analysis)) {
        auto child = std::make_unique<TreeItem>();
        child->kind = row.kind;
        child->parent = &item;
        child->row = static_cast<int>(item.children.size());
        (void)describe(*child, row, analysis);
        build(*child, row.node, analysis);
        item.children.push_back(std::move(child));
    }
}

/// What a service inherits changes with a text that the service itself does not notice: an anchor that becomes something else. What it came to is
/// then another object.
bool inheritsOtherwise(const TreeItem& item, const analysis::Analysis& before, const analysis::Analysis& after)
{
    if (!item.fetched || !item.isService())
        return false;
    const auto* const name = std::get_if<std::string>(&item.step);
    return name && before.project.stack->service(*name) != after.project.stack->service(*name);
}

/// Rows whose own text says nothing of what the services below them inherit.
bool leadsToServices(const TreeItem& item)
{
    return item.kind == TreeItem::Kind::Part || (!item.children.empty() && item.children.front()->isService());
}

} // namespace

void StackTreeModel::follow(const analysis::AnalysisPtr& before, const analysis::AnalysisPtr& after)
{
    if (!before || !after || !m_analysis) {
        beginResetModel();
        m_root = std::make_unique<TreeItem>();
        m_root->fetched = !after;
        m_analysis = after;
        endResetModel();
        if (after)
            fetch(m_root.get());
        refreshScores();
        return;
    }
    // Regions of the old tree stay alive until the rows have been compared with the new ones.
    m_before = std::exchange(m_analysis, after);
    m_following = true;
    syncChildren(m_root.get(), after->main().tree->root());
    m_following = false;
    m_before.reset();
    refreshScores();
}

void StackTreeModel::fetch(TreeItem* item)
{
    if (item->fetched)
        return;
    item->fetched = true;
    if (!m_analysis)
        return;
    const auto rows = wantedRows(*item, nodeOf(*item, m_analysis->files()), *m_analysis);
    if (!rows.empty())
        insert(item, 0, rows, 0, rows.size());
    if (item == m_root.get() || item->holdsServices())
        refreshScores();
}

void StackTreeModel::fetchDeep(TreeItem* item)
{
    fetch(item);
    for (const auto& child : item->children)
        if (child->size > 0)
            fetchDeep(child.get());
}

void StackTreeModel::fetchAll()
{
    fetchDeep(m_root.get());
}

void StackTreeModel::insert(TreeItem* parent, int at, const std::vector<WantedRow>& rows, std::size_t first, std::size_t count)
{
    if (count == 0)
        return;
    beginInsertRows(indexFor(parent), at, at + static_cast<int>(count) - 1);
    std::vector<std::unique_ptr<TreeItem>> made;
    made.reserve(count);
    for (std::size_t i = first; i < first + count; ++i) {
        auto child = std::make_unique<TreeItem>();
        child->kind = rows[i].kind;
        child->parent = parent;
        if (child->kind == TreeItem::Kind::Stack)
            child->name = m_document.displayName();
        (void)describe(*child, rows[i], *m_analysis);
        // What an edit brings comes whole: whoever is told of new rows may look into them while the telling goes on.
        if (m_following)
            build(*child, rows[i].node, *m_analysis);
        else
            child->fetched = child->size == 0;
        made.push_back(std::move(child));
    }
    parent->children.insert(parent->children.begin() + at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    renumber(*parent, static_cast<std::size_t>(at));
    endInsertRows();
}

void StackTreeModel::take(TreeItem* parent, int first, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows(indexFor(parent), first, first + count - 1);
    parent->children.erase(parent->children.begin() + first, parent->children.begin() + first + count);
    renumber(*parent, static_cast<std::size_t>(first));
    endRemoveRows();
}

void StackTreeModel::move(TreeItem* parent, int from, int to)
{
    beginMoveRows(indexFor(parent), from, from, indexFor(parent), to);
    const auto begin = parent->children.begin();
    std::rotate(begin + to, begin + from, begin + from + 1); // only ever upwards
    renumber(*parent, static_cast<std::size_t>(to));
    endMoveRows();
}

void StackTreeModel::sync(TreeItem* item, const WantedRow& row)
{
    const bool same = row.node && item->model == row.model && item->node == row.node.kind() && ((item->region && item->region == row.node.region().get() && item->isService())
                                                                   || item->hash == hashOf(row, m_analysis->files()));
    const bool hadChildren = item->fetched ? !item->children.empty() : item->size > 0;
    const bool changed = describe(*item, row, *m_analysis);
    if (changed)
        Q_EMIT dataChanged(indexFor(item), indexFor(item, kColumnCount - 1));
    if (same && !(m_before && (leadsToServices(*item) || inheritsOtherwise(*item, *m_before, *m_analysis))))
        return;
    if (!item->fetched && item->size == 0 && hadChildren) {
        // Views remember that there was something below: give them a row to take away.
        beginInsertRows(indexFor(item), 0, 0);
        auto child = std::make_unique<TreeItem>();
        child->kind = TreeItem::Kind::Entry;
        child->parent = item;
        child->fetched = true;
        item->children.push_back(std::move(child));
        item->fetched = true;
        endInsertRows();
    }
    if (item->fetched)
        syncChildren(item, row.node);
}

void StackTreeModel::syncChildren(TreeItem* item, const yaml::Node& node)
{
    // What the text has itself, and behind it what is inherited, each for itself: an item of a list is told by where it stands among its like.
    auto own = wantedRows(*item, node, *m_analysis);
    const auto inherits = [](const auto& each) { return each.kind == TreeItem::Kind::Inherited; };
    const auto first = std::find_if(own.begin(), own.end(), inherits);
    const std::vector<WantedRow> inherited(std::make_move_iterator(first), std::make_move_iterator(own.end()));
    own.erase(first, own.end());
    const auto present = [&] {
        const auto& children = item->children;
        return static_cast<std::size_t>(std::find_if(children.begin(), children.end(), [&](const auto& each) { return inherits(*each); }) - children.begin());
    };
    const bool list = node && node.kind() == yaml::Kind::Sequence && item->kind != TreeItem::Kind::Inherited;
    syncRange(item, {0, present()}, own, list);
    const std::size_t from = present();
    syncRange(item, {from, item->children.size() - from}, inherited, !inherited.empty() && std::holds_alternative<std::size_t>(inherited.front().step));
}

void StackTreeModel::syncRange(TreeItem* item, Range range, const std::vector<WantedRow>& rows, bool list)
{
    const bool wasList = range.count > 0 && item != m_root.get() && std::holds_alternative<std::size_t>(item->children[range.first]->step);
    if (list != wasList && item != m_root.get()) {
        take(item, static_cast<int>(range.first), static_cast<int>(range.count));
        range.count = 0;
    }
    if (list)
        syncItems(item, range, rows);
    else
        syncEntries(item, range, rows);
}

void StackTreeModel::syncEntries(TreeItem* item, Range range, const std::vector<WantedRow>& rows)
{
    std::map<std::pair<TreeItem::Kind, yaml::Step>, std::size_t> wanted;
    for (std::size_t i = 0; i < rows.size(); ++i)
        wanted.emplace(std::pair{rows[i].kind, rows[i].step}, i);
    const auto gone = [&](const TreeItem& child) { return !wanted.contains({child.kind, child.step}); };
    const auto begin = [&] { return item->children.begin() + static_cast<std::ptrdiff_t>(range.first); };
    const auto end = [&] { return begin() + static_cast<std::ptrdiff_t>(range.count); };
    // One key that changed its name where it stands is the same row under another name.
    if (range.count == rows.size()) {
        const auto renamed = std::find_if(begin(), end(), [&](const auto& child) { return gone(*child); });
        if (renamed != end() && std::count_if(begin(), end(), [&](const auto& child) { return gone(*child); }) == 1) {
            const yaml::Step& now = rows[static_cast<std::size_t>((*renamed)->row) - range.first].step;
            if (std::none_of(begin(), end(), [&](const auto& child) { return child->step == now; }))
                (*renamed)->step = now;
        }
    }
    const int top = static_cast<int>(range.first);
    for (int row = top + static_cast<int>(range.count) - 1; row >= top; --row) {
        int first = row;
        while (first >= top && gone(*item->children[static_cast<std::size_t>(first)]))
            --first;
        range.count -= static_cast<std::size_t>(row - first);
        take(item, first + 1, row - first);
        row = first;
    }
    std::map<std::pair<TreeItem::Kind, yaml::Step>, TreeItem*> present;
    std::vector<TreeItem*> twice; // a key that stands twice: docker refuses it, the tree still shows both
    std::for_each(begin(), end(), [&](const auto& child) {
        if (!present.emplace(std::pair{child->kind, child->step}, child.get()).second)
            twice.push_back(child.get());
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = top + static_cast<int>(i);
        const auto found = present.find({rows[i].kind, rows[i].step});
        if (found == present.end()) {
            insert(item, at, rows, i, 1);
            ++range.count;
            continue;
        }
        if (found->second->row != at)
            move(item, found->second->row, at);
        sync(found->second, rows[i]);
        present.erase(found);
        const auto other = std::find_if(twice.begin(), twice.end(), [&](TreeItem* child) { return child->step == rows[i].step; });
        if (other != twice.end()) {
            present.emplace(std::pair{(*other)->kind, (*other)->step}, *other);
            twice.erase(other);
        }
    }
    take(item, top + static_cast<int>(rows.size()), static_cast<int>(range.count) - static_cast<int>(rows.size()));
}

void StackTreeModel::syncItems(TreeItem* item, Range range, const std::vector<WantedRow>& rows)
{
    const auto same = [&](std::size_t old, std::size_t now) { return item->children[range.first + old]->hash == hashOf(rows[now], m_analysis->files()); };
    const std::size_t before = range.count, after = rows.size();
    std::size_t head = 0, tail = 0;
    while (head < before && head < after && same(head, head))
        ++head;
    while (tail + head < before && tail + head < after && same(before - 1 - tail, after - 1 - tail))
        ++tail;
    const std::size_t oldMiddle = before - head - tail, newMiddle = after - head - tail, both = std::min(oldMiddle, newMiddle);
    const int middle = static_cast<int>(range.first + head + both);
    if (oldMiddle > both)
        take(item, middle, static_cast<int>(oldMiddle - both));
    else
        insert(item, middle, rows, head + both, newMiddle - both);
    for (std::size_t i = 0; i < after; ++i)
        sync(item->children[range.first + i].get(), rows[i]);
}

void StackTreeModel::refreshScores()
{
    if (!m_analysis || m_root->children.empty())
        return;
    TreeItem* stack = m_root->children.front().get();
    const auto set = [this](TreeItem* item, const risk::Score* score, const QString& name) {
        const auto value = score ? std::optional(score->value) : std::nullopt;
        const int band = score ? static_cast<int>(score->band) : 0;
        if (item->score == value && item->band == band && item->name == name)
            return;
        item->score = value;
        item->band = band;
        item->name = name;
        Q_EMIT dataChanged(indexFor(item), indexFor(item, kColumnCount - 1));
    };
    const QString name = QString::fromStdString(m_analysis->project.stack->name);
    set(stack, &m_analysis->assessment.stack, name.isEmpty() ? m_document.displayName() : name);
    const auto setServices = [&](const TreeItem& holder) {
        for (const auto& child : holder.children) {
            const auto* key = std::get_if<std::string>(&child->step);
            const auto* service = key ? m_analysis->assessment.service(*key) : nullptr;
            set(child.get(), service ? &service->score : nullptr, child->name);
        }
    };
    setServices(*stack);
    for (const auto& document : m_root->children)
        for (const auto& entry : document->children)
            if (entry->holdsServices())
                setServices(*entry);
}

} // namespace hullwright::ui
