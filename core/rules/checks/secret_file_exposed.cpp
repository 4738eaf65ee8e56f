#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// True where a file lies in a folder or below it; both absolute.
bool within(std::string_view file, std::string_view folder)
{
    while (folder.size() > 1 && folder.ends_with('/'))
        folder.remove_suffix(1);
    return !folder.empty() && file.size() > folder.size() && file.starts_with(folder) && (file[folder.size()] == '/' || folder == "/");
}

bool isGiven(const compose::Service& service, const std::string& secret)
{
    return std::any_of(service.secrets.begin(), service.secrets.end(), [&](const compose::FileGrant& grant) { return grant.source == secret; });
}

/// A mount gives the file to a service that was not meant to have it (Medium). A build context may give it to an image: whether the Dockerfile
/// copies it, or .dockerignore leaves it out, is not in this file (Info).
void checkFile(const Rule&, const Context& context)
{
    for (const compose::FileSource& secret : context.stack.secrets) {
        if (secret.file.empty())
            continue;
        const yaml::Path path{std::string("secrets"), secret.key, std::string("file")};
        for (const auto& service : context.stack.services) {
            const bool mounted = std::any_of(service->mounts.begin(), service->mounts.end(), [&](const compose::Mount& mount) {
                return mount.type == compose::Mount::Type::Bind && within(secret.file, mount.resolvedSource);
            });
            if (mounted && !isGiven(*service, secret.key)) {
                context.findings.push_back(findingInFile(path, secret.fileOrigin, Severity::Medium,
                                                         {HULLWRIGHT_TR("Rules", "The secret %1 lies in a folder that %2 has mounted: it reads it without having been given it."), {secret.key, service->name}}, secret.key + " " + service->name));
            } else if (within(secret.file, textAt(service->model.get(), {"build", "context"}))) {
                context.findings.push_back(findingInFile(path, secret.fileOrigin, Severity::Info,
                                                         {HULLWRIGHT_TR("Rules", "The secret %1 lies in the folder that the image of %2 is built from: a Dockerfile that copies everything copies it, too."), {secret.key, service->name}}, secret.key + " " + service->name));
            }
        }
    }
}

} // namespace

const Rule& secret_file_exposed()
{
    static const Rule rule{
        .id = "secret-file-exposed",
        .title = HULLWRIGHT_TR("Rules", "A secret's file lies where others read it"),
        .layer = "secrets",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "A secret is given to the services that list it, and to no other. That holds only while its file is not in a folder that another service has mounted, or that an image is built from."),
        .attack = HULLWRIGHT_TR("Rules", "In the service with the mounted project folder the attacker reads secrets/db_password.txt like any other file. From an image that was pushed to a registry, everybody who pulls it does."),
        .fix = HULLWRIGHT_TR("Rules", "Keep the files of secrets outside the project's folder, or mount only the subfolders that a service needs. List the folder of secrets in .dockerignore and .gitignore."),
        .breaks = HULLWRIGHT_TR("Rules", "Nothing, once file: names the new place."),
        .references = {{"Docker: secrets in Compose", url::kSecrets}, {"Docker: .dockerignore", "https://docs.docker.com/build/concepts/context/"}, {"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}},
        .aliases = {.owasp = {"12"}},
        .checkProject = checkFile,
    };
    return rule;
}

} // namespace hullwright::rules::checks
