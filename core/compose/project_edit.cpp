#include "core/compose/project_edit.h"

#include <algorithm>
#include <map>

namespace hullwright::compose {

FileEdit::FileEdit() = default;
FileEdit::FileEdit(yaml::Operation what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Assign what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Set what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Insert what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Append what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Remove what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Rename what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Replace what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Override what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Materialise what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Move what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(yaml::Annotate what, std::size_t where) : file(where), operation(std::move(what)) {}
FileEdit::FileEdit(const FileEdit& other) = default;
FileEdit::FileEdit(FileEdit&& other) noexcept = default;
FileEdit& FileEdit::operator=(const FileEdit& other) = default;
FileEdit& FileEdit::operator=(FileEdit&& other) noexcept = default;
FileEdit::~FileEdit() = default;

Patches composed(Patches first, const Patches& then)
{
    for (const FilePatch& next : then) {
        const auto same = std::find_if(first.begin(), first.end(), [&](const FilePatch& each) { return each.file == next.file; });
        if (same == first.end())
            first.push_back(next);
        else
            same->patch = text::compose(same->patch, next.patch);
    }
    std::erase_if(first, [](const FilePatch& each) { return each.patch.empty(); });
    return first;
}

const yaml::Path& pathOf(const yaml::Operation& operation)
{
    return std::visit([](const auto& concrete) -> const yaml::Path& { return concrete.path; }, operation);
}

FileEdit aimed(const std::vector<SourceFile>& files, yaml::Operation operation)
{
    const yaml::Path path = pathOf(operation);
    for (std::size_t depth = path.size(); depth > 0; --depth) {
        const auto spots = spotsOf(files, {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(depth)});
        if (spots.empty())
            continue;
        const Spot& spot = depth == path.size() ? spots.back() : spots.front();
        std::visit([&](auto& concrete) { concrete.document = spot.document; }, operation);
        return {std::move(operation), spot.file};
    }
    return {std::move(operation), 0};
}

ProjectEditor::ProjectEditor(std::vector<SourceFile> files) : m_files(std::move(files)) {}

Result<void> ProjectEditor::apply(const FileEdit& edit)
{
    return apply(Edits{edit});
}

Result<void> ProjectEditor::apply(const Edits& edits)
{
    std::map<std::size_t, yaml::Editor> editors;
    for (const FileEdit& edit : edits) {
        if (edit.file >= m_files.size())
            return tl::unexpected(Error{ErrorCode::InvalidArgument, "The project has no such file", {}, {}, {}, {}});
        const auto editor = editors.try_emplace(edit.file, m_files[edit.file].tree).first;
        if (auto done = editor->second.apply(edit.operation); !done) {
            done.error().file = m_files[edit.file].name;
            return done;
        }
    }
    Patches made;
    for (const auto& [file, editor] : editors) {
        if (!editor.patch().empty())
            m_files[file] = withTree(m_files[file], editor.tree());
        made.push_back({file, editor.patch()});
    }
    m_patches = composed(std::move(m_patches), made);
    return {};
}

} // namespace hullwright::compose
