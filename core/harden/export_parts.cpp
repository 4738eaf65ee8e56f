#include "core/harden/export_parts.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace hullwright::harden {

namespace fs = std::filesystem;

namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '/';
}

/// As it is named from the project's folder; one that lies elsewhere by its whole path.
std::string fromProject(const fs::path& path, const fs::path& project, const std::string& folder)
{
    const fs::path relative = path.lexically_relative(project);
    const bool inside = !project.empty() && !relative.empty() && *relative.begin() != "..";
    return shellWord(inside ? folder + relative.string() : path.string());
}

} // namespace

std::string shellWord(std::string_view text)
{
    if (plainPath(text))
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c == '\n' ? ' ' : c);
    return word + "'";
}

bool plainPath(std::string_view text)
{
    return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), isPlain);
}

std::string belowProject(const analysis::Analysis& exported, const std::string& path)
{
    const fs::path relative = fs::path(path).lexically_relative(exported.settings.load.projectDirectory);
    const bool inside = !relative.empty() && *relative.begin() != ".." && plainPath(relative.string());
    return !inside ? std::string() : relative == "." ? "." : relative.string();
}

std::string secretOwnerLine(const PlannedFile& file, const std::string& folder)
{
    if (file.reader.empty() || file.reader.find_first_not_of("0123456789:") != std::string::npos)
        return {};
    return fmt::format("sudo chown {} {}{}   # whom the service runs as\n", file.reader, folder, file.path.string());
}

std::string folderOwnerLines(const analysis::Analysis& exported, const Plan& plan, const std::string& folder)
{
    std::string out;
    std::set<std::string> told;
    for (const auto& service : exported.project.stack->services) {
        const compose::Service* was = plan.before->project.stack->service(service->name);
        if (was == nullptr || !service->user || (was->user && was->user->value == service->user->value))
            continue;
        const std::string& user = service->user->value;
        if (user.find_first_not_of("0123456789:") != std::string::npos)
            continue;
        for (const compose::Mount& mount : service->mounts) {
            if (mount.type != compose::Mount::Type::Bind || mount.readOnly || !told.insert(user + mount.resolvedSource).second)
                continue;
            const std::string inside = belowProject(exported, mount.resolvedSource);
            if (!inside.empty() && inside != ".")
                out += fmt::format("sudo chown -R {} {}{}   # {} runs as that user now\n", user, folder, inside, service->name);
            else
                out += fmt::format("# {} of the host has to be writable for {}: {} runs as that user now\n", shellWord(mount.resolvedSource), user, service->name);
        }
    }
    return out;
}

std::optional<std::string> ignoringSecrets(std::string_view gitignore)
{
    std::string text(gitignore);
    const std::string end = text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t stop = std::min(text.find('\n', at), text.size());
        std::string_view line = std::string_view(text).substr(at, stop - at);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '/'))
            line.remove_suffix(1);
        if (line == "secrets" || line == "/secrets" || line == "**/secrets")
            return std::nullopt;
        at = stop + 1;
    }
    if (!text.empty() && text.back() != '\n')
        text += end;
    return text + "secrets/" + end;
}

ComposeFiles::ComposeFiles(const analysis::Analysis& exported, const ExportSet& set, const std::string& folder, const std::string& project)
{
    std::size_t index = 0;
    for (const compose::SourceFile& file : exported.files()) {
        if (!file.used)
            continue;
        all.push_back(set.files[index++].path.string()); // plain: exportPath() has seen to that
        if (compose::isNamed(file)) {
            named += " " + folder + all.back();
            start += " -f " + folder + all.back();
        }
    }
    const compose::LoadOptions& load = exported.settings.load;
    for (const fs::path& file : load.environmentFiles)
        options += " --env-file " + fromProject(file, load.projectDirectory, project);
    for (const std::string& profile : load.profiles)
        options += " --profile " + shellWord(profile);
    start += options;
}

} // namespace hullwright::harden
