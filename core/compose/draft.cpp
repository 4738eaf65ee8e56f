#include "core/compose/draft.h"

namespace hullwright::compose {

void visitDrafts(const DraftPtr& draft, const std::function<void(const Draft&)>& visit)
{
    std::unordered_set<const Draft*> seen;
    std::vector<const Draft*> waiting{draft.get()};
    while (!waiting.empty()) {
        const Draft* each = waiting.back();
        waiting.pop_back();
        if (!each || !seen.insert(each).second)
            continue;
        visit(*each);
        for (const DraftPtr& part : each->from)
            waiting.push_back(part.get());
    }
}

DraftPtr Drafts::find(const DraftKey& key)
{
    if (const auto now = m_now.find(key); now != m_now.end())
        return now->second;
    if (!m_before)
        return nullptr;
    const auto before = m_before->find(key);
    return before == m_before->end() ? nullptr : keep(key, before->second);
}

DraftPtr Drafts::keep(const DraftKey& key, DraftPtr draft)
{
    m_now.insert_or_assign(key, draft);
    return draft;
}

} // namespace hullwright::compose
