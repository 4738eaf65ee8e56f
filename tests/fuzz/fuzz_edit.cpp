// Any edit on any text: it ends, in a refusal that leaves the text, or in a text that parses, reads as asked there, and undoes to the same bytes.
#include "core/yaml/edit.h"
#include "tests/fuzz/same_tree.h"

#include <cstdint>
#include <cstdlib>

using namespace hullwright;
using yaml::Value;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Takes decisions from the input's first bytes.
class Choices {
public:
    Choices(const std::uint8_t* data, std::size_t size) : m_data(data), m_size(size) {}
    unsigned next(unsigned below) { return m_at < m_size ? m_data[m_at++] % below : 0; }

private:
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

Value valueOf(Choices& choose)
{
    static const char* const kTexts[] = {"x", "yes", "22:22", "a: b", "a #b", "", " ", "${X:-y}", "a\nb\n", "a\nb", "\t", "- x", "'", "\"", "é🎉", "\x01", "*a", "&a", "!t", "[", "{", "a\n\n", " lead\nx\n", "null", "0x1F", "\xE2\x80\xA8"};
    switch (choose.next(8)) {
    case 0: return nullptr;
    case 1: return true;
    case 2: return 3;
    case 3: return Value::array({"a", kTexts[choose.next(std::size(kTexts))]});
    case 4: return Value::object({{kTexts[choose.next(std::size(kTexts))], 1}, {"k", Value::array({Value::object({{"p", "q"}})})}});
    default: return kTexts[choose.next(std::size(kTexts))];
    }
}

yaml::Path pathOf(const yaml::Tree& tree, Choices& choose, std::size_t& document)
{
    if (tree.documentCount() != 0)
        document = choose.next(static_cast<unsigned>(std::min<std::size_t>(tree.documentCount(), 250)));
    yaml::Node node = tree.root(document);
    for (unsigned depth = choose.next(6); node && depth > 0 && node.size() != 0; --depth)
        node = node.item(choose.next(static_cast<unsigned>(std::min<std::size_t>(node.size(), 250))));
    return node ? node.path() : yaml::Path{};
}

yaml::Operation operationOf(const yaml::Tree& tree, Choices& choose)
{
    std::size_t document = 0;
    const yaml::Path path = pathOf(tree, choose, document);
    const Value value = valueOf(choose);
    static const char* const kKeys[] = {"new", "image", "on", "a: b", "", "é", "<<", "1"};
    const std::string key = kKeys[choose.next(std::size(kKeys))];
    switch (choose.next(11)) {
    case 0: return yaml::Assign{path, value, document};
    case 1: return yaml::Set{path, value, document};
    case 2: return yaml::Insert{path, key, value, {}, {}, document};
    case 3: return yaml::Append{path, value, choose.next(2) ? std::optional<std::size_t>(choose.next(4)) : std::nullopt, document};
    case 4: return yaml::Remove{path, document};
    case 5: return yaml::Rename{path, key, {}, document};
    case 6: return yaml::Replace{path, value, document};
    case 7: return yaml::Override{path, key, value, document};
    case 8: return yaml::Materialise{path, document};
    case 9: return yaml::Annotate{path, "", "# a word", document};
    default: return yaml::Move{path, choose.next(4), document};
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kHead = 24;
    if (size < kHead || size > 8000)
        return 0;
    Choices choose(data, kHead);
    const std::string text(reinterpret_cast<const char*>(data) + kHead, size - kHead);
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return 0;
    yaml::Editor editor(*tree);
    for (int i = 0; i < 3; ++i) {
        const std::string before = editor.tree()->text();
        const auto operation = operationOf(*editor.tree(), choose);
        if (!editor.apply(operation)) {
            require(editor.tree()->text() == before);
            continue;
        }
        const auto whole = yaml::Tree::parse(editor.tree()->text());
        require(whole && fuzz::sameTree(*editor.tree(), **whole));
        const auto applied = text::apply(text, editor.patch());
        require(applied && *applied == editor.tree()->text());
        require(text::apply(*applied, editor.patch().inverse()).value() == text);
    }
    return 0;
}
