#include "core/compose/load_session.h"

#include "core/compose/remote.h"

#include <algorithm>

namespace hullwright::compose {

LoadSession::LoadSession(const std::vector<SourceFile>& files, const LoadOptions& loadOptions, const LoadCache* before)
    : options(loadOptions), reader(withFetched(loadOptions.readFile, loadOptions.fetched)), sources(files, loadOptions, reader), texts(reader, before ? &before->texts : nullptr), drafts(before ? &before->drafts : nullptr),
      groundsBefore(before ? &before->grounds : nullptr)
{
}

tl::expected<std::filesystem::path, NotLocated> LoadSession::located(const std::string& reference)
{
    const auto fetched = options.fetched.find(reference);
    if (fetched == options.fetched.end()) {
        if (std::find(unfetched.begin(), unfetched.end(), reference) == unfetched.end())
            unfetched.push_back(reference);
        if (isRegistryFile(reference))
            return tl::unexpected(NotLocated{say(HULLWRIGHT_TR("compose", "%1 was not read: projects that lie in a registry are not supported"), {reference}),
                                             say(HULLWRIGHT_TR("compose", "Write it into a file, and name that: docker compose -f %1 config > file."), {reference})});
        return tl::unexpected(NotLocated{say(HULLWRIGHT_TR("compose", "%1 was not read: files of other hosts are not fetched"), {reference}), say(HULLWRIGHT_TR("compose", "Fetch it yourself, and name the copy."))});
    }
    auto file = fetchedFile(reference, fetched->second);
    if (file)
        return std::move(*file);
    if (file.error().code == ErrorCode::NotFound)
        return tl::unexpected(NotLocated{say(HULLWRIGHT_TR("compose", "%1 was fetched, and the folder that it names has no Compose file"), {reference}), say(HULLWRIGHT_TR("compose", "Name the file: ADDRESS#REF:PATH.")), ErrorCode::NotFound});
    return tl::unexpected(NotLocated{say(HULLWRIGHT_TR("compose", "%1 was not read: its path leads out of what was fetched"), {reference}), {}, file.error().code});
}

GroundPtr LoadSession::ground(Ground wanted)
{
    const auto same = [&wanted](const GroundPtr& each) { return *each == wanted; };
    if (const auto now = std::find_if(grounds.begin(), grounds.end(), same); now != grounds.end())
        return *now;
    if (groundsBefore) {
        if (const auto then = std::find_if(groundsBefore->begin(), groundsBefore->end(), same); then != groundsBefore->end())
            return grounds.emplace_back(*then);
    }
    return grounds.emplace_back(std::make_shared<const Ground>(std::move(wanted)));
}

} // namespace hullwright::compose
