// Findings in an order, shared between the looks at a stack: what was found in a service that stays the same is not copied for each edit.
#pragma once

#include "core/rules/finding.h"

#include <compare>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace hullwright::rules {

using FindingPtr = std::shared_ptr<const Finding>;

/// Reads like a constant vector of findings.
class FindingList {
public:
    class const_iterator { // NOLINT(readability-identifier-naming): the name that containers give it
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Finding;
        using difference_type = std::ptrdiff_t;
        using pointer = const Finding*;
        using reference = const Finding&;

        const_iterator() = default;
        explicit const_iterator(const FindingPtr* at) : m_at(at) {}
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        reference operator[](difference_type n) const { return *m_at[n]; }
        const_iterator& operator++() { return *this += 1; }
        const_iterator& operator--() { return *this -= 1; }
        const_iterator operator++(int) { return std::exchange(*this, *this + 1); }
        const_iterator operator--(int) { return std::exchange(*this, *this - 1); }
        const_iterator& operator+=(difference_type n)
        {
            m_at += n;
            return *this;
        }
        const_iterator& operator-=(difference_type n) { return *this += -n; }
        friend const_iterator operator+(const_iterator it, difference_type n) { return it += n; }
        friend const_iterator operator+(difference_type n, const_iterator it) { return it += n; }
        friend const_iterator operator-(const_iterator it, difference_type n) { return it -= n; }
        friend difference_type operator-(const const_iterator& a, const const_iterator& b) { return a.m_at - b.m_at; }
        friend auto operator<=>(const const_iterator&, const const_iterator&) = default;

    private:
        const FindingPtr* m_at = nullptr;
    };

    [[nodiscard]] const_iterator begin() const { return const_iterator(m_items.data()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_items.data() + m_items.size()); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool empty() const { return m_items.empty(); }
    [[nodiscard]] const Finding& operator[](std::size_t index) const { return *m_items[index]; }
    [[nodiscard]] const Finding& at(std::size_t index) const { return *m_items.at(index); }
    [[nodiscard]] const Finding& front() const { return *m_items.front(); }
    [[nodiscard]] const Finding& back() const { return *m_items.back(); }

    /// The findings themselves, to be shared, put in order and replaced.
    [[nodiscard]] std::vector<FindingPtr>& items() { return m_items; }
    [[nodiscard]] const std::vector<FindingPtr>& items() const { return m_items; }

private:
    std::vector<FindingPtr> m_items;
};

/// Puts a changed copy in the place of a finding that others may share.
template <class Change>
void replace(FindingPtr& finding, const Change& change)
{
    auto copy = std::make_shared<Finding>(*finding);
    change(*copy);
    finding = std::move(copy);
}

} // namespace hullwright::rules
