#include "ui/models/findings_tree.h"

#include "ui/models/layer_words.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QFont>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hullwright::ui {

struct FindingsTree::Node {
    std::string key;  ///< unique among its siblings, the same after an edit
    QString label;    ///< of a group
    int order = 0;    ///< of a group among groups
    int row = -1;     ///< of the findings' model; -1 for a group, or for what is about to go
    bool group = false;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int at() const
    {
        const auto& all = parent->children;
        return static_cast<int>(std::find_if(all.begin(), all.end(), [this](const auto& each) { return each.get() == this; }) - all.begin());
    }
};

namespace {

constexpr int kIgnoredOrder = 1'000'000;
const std::string kIgnoredKey = "\nignored";

} // namespace

FindingsTree::FindingsTree(FindingsModel& findings, QObject* parent) : QAbstractItemModel(parent), m_findings(findings), m_root(std::make_unique<Node>())
{
    connect(&findings, &FindingsModel::updated, this, &FindingsTree::update);
    connect(&findings, &QAbstractItemModel::dataChanged, this, &FindingsTree::forward);
    m_root = wanted(m_shownAs.rowsOf(m_findings));
    renumber();
}

FindingsTree::~FindingsTree() = default;

void FindingsTree::setFilter(const QString& words, int least, Ignored ignored)
{
    m_shownAs.words = words.split(u' ', Qt::SkipEmptyParts);
    m_shownAs.least = least;
    m_shownAs.hidesIgnored = ignored == Ignored::Hide;
    update();
}

void FindingsTree::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_root = wanted(m_shownAs.rowsOf(m_findings));
    renumber();
    endResetModel();
}

void FindingsTree::sort(int column, Qt::SortOrder order)
{
    if (column == m_shownAs.column && order == m_shownAs.direction)
        return;
    m_shownAs.column = column;
    m_shownAs.direction = order;
    update();
}

/// Key, name and order of the group that a finding belongs to.
void FindingsTree::describeGroup(int row, Node& group) const
{
    const rules::Finding& finding = m_findings.finding(row);
    group.group = true;
    if (finding.suppression) {
        group.key = kIgnoredKey;
        group.order = kIgnoredOrder;
        group.label = tr("Ignored, for a reason");
        return;
    }
    switch (m_grouping) {
    case Grouping::Service:
        group.key = finding.service;
        group.label = finding.service.empty() ? tr("The whole project") : QString::fromStdString(finding.service);
        group.order = row; // services in the order of the text
        break;
    case Grouping::Rule:
        group.key = finding.rule->id;
        group.label = translated(finding.rule->title);
        group.order = 9 - static_cast<int>(finding.severity);
        break;
    case Grouping::Layer:
        group.key = finding.rule->layer;
        group.label = layerWord(finding.rule->layer);
        group.order = layerOrder(finding.rule->layer);
        break;
    case Grouping::Severity:
        group.key = std::to_string(static_cast<int>(finding.severity));
        group.label = word(finding.severity);
        group.order = 9 - static_cast<int>(finding.severity);
        break;
    case Grouping::None:
        break;
    }
}

std::unique_ptr<FindingsTree::Node> FindingsTree::wanted(const std::vector<int>& rows) const
{
    auto root = std::make_unique<Node>();
    std::unordered_map<std::string, Node*> groups;
    for (const int row : rows) {
        auto leaf = std::make_unique<Node>();
        leaf->key = m_findings.key(row);
        leaf->row = row;
        Node* home = root.get();
        if (m_grouping != Grouping::None || m_findings.finding(row).suppression) {
            Node group;
            describeGroup(row, group);
            Node*& known = groups[group.key];
            if (known == nullptr) {
                root->children.push_back(std::make_unique<Node>(std::move(group)));
                known = root->children.back().get();
                known->parent = root.get();
            } else {
                known->order = std::min(known->order, group.order);
            }
            home = known;
        }
        leaf->parent = home;
        home->children.push_back(std::move(leaf));
    }
    // Findings that are in no group come before those that are.
    std::stable_sort(root->children.begin(), root->children.end(), [](const auto& a, const auto& b) {
        const int left = a->group ? a->order : -1, right = b->group ? b->order : -1;
        return left != right ? left < right : a->group && a->label.localeAwareCompare(b->label) < 0;
    });
    return root;
}

void FindingsTree::renumber()
{
    m_ofRow.assign(static_cast<std::size_t>(m_findings.rowCount()), nullptr);
    const auto take = [this](Node& node) {
        if (node.row >= 0)
            m_ofRow[static_cast<std::size_t>(node.row)] = &node;
    };
    for (const auto& each : m_root->children) {
        take(*each);
        for (const auto& leaf : each->children)
            take(*leaf);
    }
}

bool FindingsTree::keep(const std::vector<int>& rows)
{
    std::size_t next = 0;
    const auto& shown = m_root->children;
    const bool flat = m_grouping == Grouping::None && shown.size() == rows.size() && std::none_of(shown.begin(), shown.end(), [](const auto& each) { return each->group; });
    const bool same = flat && std::all_of(shown.begin(), shown.end(), [&](const auto& each) {
        const int row = rows[next++];
        return each->key == m_findings.key(row) && !m_findings.finding(row).suppression;
    });
    for (std::size_t i = 0; same && i < rows.size(); ++i)
        shown[i]->row = rows[i];
    return same;
}

void FindingsTree::tellAll()
{
    if (!m_root->children.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, FindingsModel::ColumnCount - 1));
    for (const auto& each : m_root->children)
        if (!each->children.empty()) {
            const QModelIndex group = indexOf(*each);
            Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, FindingsModel::ColumnCount - 1, group));
        }
}

void FindingsTree::update()
{
    const std::vector<int> shown = m_shownAs.rowsOf(m_findings);
    if (!keep(shown)) {
        auto want = wanted(shown);
        // Before any signal: nobody must read a row that is another finding by now.
        std::unordered_map<std::string_view, int> rows;
        for (int row = 0; row < m_findings.rowCount(); ++row)
            rows.emplace(m_findings.key(row), row);
        const auto renew = [&](Node& node) {
            if (node.group)
                return;
            const auto found = rows.find(node.key);
            node.row = found == rows.end() ? -1 : found->second;
        };
        for (const auto& each : m_root->children) {
            renew(*each);
            for (const auto& leaf : each->children)
                renew(*leaf);
        }
        sync(*m_root, *want);
    }
    renumber();
    tellAll();
}

void FindingsTree::removeGone(Node& have, const Node& want)
{
    std::unordered_set<std::string> kept;
    for (const auto& child : want.children)
        kept.insert(child->key);
    const QModelIndex at = indexOf(have);
    for (std::size_t last = have.children.size(); last > 0;) {
        if (kept.contains(have.children[last - 1]->key)) {
            --last;
            continue;
        }
        std::size_t first = last - 1;
        while (first > 0 && !kept.contains(have.children[first - 1]->key))
            --first;
        beginRemoveRows(at, static_cast<int>(first), static_cast<int>(last - 1));
        have.children.erase(have.children.begin() + static_cast<std::ptrdiff_t>(first), have.children.begin() + static_cast<std::ptrdiff_t>(last));
        endRemoveRows();
        last = first;
    }
}

/// Makes the children of one node those of another, step by step.
void FindingsTree::sync(Node& have, Node& want)
{
    removeGone(have, want);
    std::unordered_set<std::string> present;
    for (const auto& child : have.children)
        present.insert(child->key);
    for (std::size_t i = 0; i < want.children.size(); ++i) {
        const auto to = static_cast<std::ptrdiff_t>(i);
        if (!present.contains(want.children[i]->key)) {
            std::size_t end = i + 1;
            while (end < want.children.size() && !present.contains(want.children[end]->key))
                ++end;
            beginInsertRows(indexOf(have), static_cast<int>(i), static_cast<int>(end - 1));
            for (std::size_t n = i; n < end; ++n) {
                want.children[n]->parent = &have;
                have.children.insert(have.children.begin() + static_cast<std::ptrdiff_t>(n), std::move(want.children[n]));
            }
            endInsertRows();
            i = end - 1;
            continue;
        }
        const auto found = std::find_if(have.children.begin() + to, have.children.end(), [&](const auto& child) { return child->key == want.children[i]->key; });
        if (const auto from = found - have.children.begin(); from != to) {
            beginMoveRows(indexOf(have), static_cast<int>(from), static_cast<int>(from), indexOf(have), static_cast<int>(i));
            std::rotate(have.children.begin() + to, found, found + 1);
            endMoveRows();
        }
        Node& kept = *have.children[i];
        kept.label = want.children[i]->label;
        kept.order = want.children[i]->order;
        if (kept.group)
            sync(kept, *want.children[i]);
    }
}

int FindingsTree::shown() const
{
    return static_cast<int>(std::count_if(m_ofRow.begin(), m_ofRow.end(), [](const Node* node) { return node != nullptr; }));
}

bool FindingsTree::hasGroups() const
{
    return !m_root->children.empty() && m_root->children.back()->group;
}

FindingsTree::Node* FindingsTree::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex FindingsTree::indexOf(const Node& node, int column) const
{
    return node.parent ? createIndex(node.at(), column, &node) : QModelIndex();
}

int FindingsTree::findingRow(const QModelIndex& index) const
{
    const int row = index.isValid() ? nodeOf(index)->row : -1;
    return row < m_findings.rowCount() ? row : -1;
}

QModelIndex FindingsTree::indexOf(int findingRow, int column) const
{
    const Node* const node = findingRow >= 0 && findingRow < static_cast<int>(m_ofRow.size()) ? m_ofRow[static_cast<std::size_t>(findingRow)] : nullptr;
    return node ? indexOf(*node, column) : QModelIndex();
}

QModelIndex FindingsTree::index(int row, int column, const QModelIndex& parent) const
{
    const Node* const node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= FindingsModel::ColumnCount || row >= static_cast<int>(node->children.size()) || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FindingsTree::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int FindingsTree::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FindingsTree::columnCount(const QModelIndex&) const
{
    return FindingsModel::ColumnCount;
}

Qt::ItemFlags FindingsTree::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && !nodeOf(index)->group)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant FindingsTree::groupData(const Node& group, int role) const
{
    const auto count = static_cast<int>(group.children.size());
    rules::Severity worst = rules::Severity::Info;
    for (const auto& leaf : group.children)
        if (leaf->row >= 0 && leaf->row < m_findings.rowCount())
            worst = std::max(worst, m_findings.finding(leaf->row).severity);
    switch (role) {
    case GroupRole:
        return true;
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(group.label).arg(count);
    case Qt::AccessibleTextRole:
        return tr("%1: %n finding(s), the worst %2", nullptr, count).arg(group.label, word(worst));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case FindingsModel::SeverityRole:
        return static_cast<int>(worst);
    default:
        return {};
    }
}

QVariant FindingsTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    if (node.group)
        return index.column() == 0 ? groupData(node, role) : QVariant();
    const int row = findingRow(index);
    return row < 0 ? QVariant() : m_findings.index(row, index.column()).data(role);
}

QVariant FindingsTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_findings.headerData(section, orientation, role);
}

/// A score arrived, or the colours changed. What concerns all rows is told once, and by update() where rows have changed as well.
void FindingsTree::forward(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (last.row() - first.row() + 1 == m_findings.rowCount() && last.row() > first.row()) {
        if (!roles.isEmpty())
            tellAll();
        return;
    }
    for (int row = first.row(); row <= last.row() && row < static_cast<int>(m_ofRow.size()); ++row) {
        const QModelIndex from = indexOf(row, first.column());
        if (from.isValid())
            Q_EMIT dataChanged(from, indexOf(row, last.column()), roles);
    }
}

} // namespace hullwright::ui
