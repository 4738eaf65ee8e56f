#include "core/compose/text_files.h"

namespace hullwright::compose {
namespace {

bool same(const Result<std::string>& a, const Result<std::string>& b)
{
    if (a.has_value() != b.has_value())
        return false;
    return a ? *a == *b : a.error().code == b.error().code && a.error().message == b.error().message;
}

} // namespace

FileText TextFiles::read(const std::filesystem::path& path)
{
    FileText& text = m_texts[path];
    if (text)
        return text;
    auto now = m_reader ? m_reader(path) : Result<std::string>(tl::unexpected(Error{ErrorCode::Unsupported, "it was not read", {}, path.string(), {}, {}}));
    const auto before = m_before ? m_before->find(path) : Texts::const_iterator();
    if (m_before && before != m_before->end() && same(*before->second, now))
        text = before->second;
    else
        text = std::make_shared<const Result<std::string>>(std::move(now));
    return text;
}

} // namespace hullwright::compose
