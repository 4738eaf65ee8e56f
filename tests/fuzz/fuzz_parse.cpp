// Any bytes: reading them ends, in a tree whose spans lie in the text or in an explained error; and an update is what reading whole gives.
#include "tests/fuzz/same_tree.h"

#include <cstdint>
#include <cstdlib>

using namespace hullwright;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void walk(const yaml::Tree& tree, const yaml::Node& node)
{
    const text::Span span = node.span();
    const text::Span content = node.contentSpan();
    require(span.begin <= span.end && span.end <= tree.text().size());
    require(content.begin <= content.end && content.begin >= span.begin && content.end <= tree.text().size());
    (void)node.target();
    for (std::size_t i = 0; i < node.size(); ++i) {
        require(static_cast<bool>(node.item(i)) && node.item(i).parent() == node && node.item(i).indexInParent() == i);
        if (node.key(i))
            walk(tree, node.key(i));
        walk(tree, node.item(i));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 4 || size > 20000)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 4, size - 4);
    const auto tree = yaml::Tree::parse(text);
    if (!tree) {
        require(!tree.error().message.empty());
        return 0;
    }
    require((*tree)->text() == text);
    for (std::size_t i = 0; i < (*tree)->documentCount(); ++i)
        if ((*tree)->root(i))
            walk(**tree, (*tree)->root(i));
    // The first bytes choose a change: some bytes of the text moved elsewhere in it.
    if (text.empty())
        return 0;
    const std::size_t at = (data[0] | static_cast<std::size_t>(data[1]) << 8U) % text.size();
    const std::size_t removed = std::min<std::size_t>(data[2] % 8, text.size() - at);
    const std::size_t from = (data[3] * 37U) % text.size();
    const text::Patch patch{{{at, text.substr(at, removed), text.substr(from, data[2] / 8)}}};
    const auto updated = (*tree)->update(patch);
    const auto whole = yaml::Tree::parse(text::apply(text, patch).value());
    require(updated.has_value() == whole.has_value());
    if (!whole)
        return 0;
    require(fuzz::sameTree(**updated, **whole));
    return 0;
}
