// image describe: what `docker image inspect` or `podman image inspect` says of an image, as facts that a service can pin.

#include "app/cli.h"

#include "core/compose/project_edit.h"
#include "core/grants/image_found.h"
#include "core/report/escape.h"
#include "core/report/json_parts.h"
#include "core/text/file.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <memory>

namespace hullwright::cli {

namespace {

constexpr const char* kImageSchema = "hullwright.image/1";

struct ImageOptions {
    std::string inspection, format = "text";
    ProjectOptions project; ///< files: those that the facts are written into
    std::vector<std::string> services;
    bool write = false;
};

report::Json listJson(const std::vector<std::string>& list)
{
    report::Json out = report::Json::array();
    for (const std::string& each : list)
        out.push_back(each);
    return out;
}

std::string asJson(const std::vector<knowledge::ImageDescription>& images)
{
    report::Json all = report::Json::array();
    for (const knowledge::ImageDescription& image : images) {
        report::Json labels = report::Json::object();
        for (const auto& [name, value] : image.labels)
            labels[name] = value;
        all.push_back({{"id", image.id}, {"tags", listJson(image.tags)}, {"digests", listJson(image.digests)}, {"user", image.user.empty() ? "0" : image.user}, {"volumes", listJson(image.volumes)},
                       {"ports", listJson(image.ports)}, {"entrypoint", listJson(image.entrypoint)}, {"command", listJson(image.command)}, {"healthcheck", listJson(image.healthTest)}, {"labels", std::move(labels)}});
    }
    return report::pretty({{"schema", kImageSchema}, {"images", std::move(all)}});
}

std::string told(const std::vector<knowledge::ImageDescription>& images)
{
    std::string out;
    for (const knowledge::ImageDescription& image : images) {
        out += fmt::format("{}\n", report::plain(image.tags.empty() ? image.id : fmt::format("{}", fmt::join(image.tags, ", "))));
        out += fmt::format("  runs as {}\n", image.user.empty() ? "root" : report::plain(image.user));
        for (const std::string& each : image.volumes)
            out += fmt::format("  volume {}\n", report::plain(each));
        for (const std::string& each : image.digests)
            out += fmt::format("  digest {}\n", report::plain(each));
        for (const text::Message& each : grants::alsoSays(image))
            out += fmt::format("  {}\n", report::plain(each.english()));
    }
    return out;
}

/// The services that the facts are for: those named, else those whose image is described.
Result<std::vector<const compose::Service*>> chosen(const analysis::Analysis& analysis, const ImageOptions& options, const std::vector<knowledge::ImageDescription>& images)
{
    std::vector<const compose::Service*> services;
    for (const std::string& name : options.services) {
        const compose::Service* service = analysis.project.stack->service(name);
        if (service == nullptr)
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no service '{}'", name), "The services are those under `services:`.", analysis.main().name, {}, {}});
        services.push_back(service);
    }
    for (const auto& service : analysis.project.stack->services) {
        const bool described = service->image && !service->hasBuild && knowledge::describing(images, service->image->value) != nullptr;
        if (options.services.empty() && described)
            services.push_back(service.get());
    }
    if (services.empty())
        return tl::unexpected(Error{ErrorCode::NotFound, "None of the services runs an image that is described", "Name the service with --service, where its image is built here.", analysis.main().name, {}, {}});
    return services;
}

Status pinInto(const ImageOptions& options, const std::vector<knowledge::ImageDescription>& images)
{
    const auto analysis = analyse(options.project);
    if (!analysis)
        return fail(analysis.error());
    const auto services = chosen(**analysis, options, images);
    if (!services)
        return fail(services.error());
    compose::ProjectEditor editor((*analysis)->files());
    for (const compose::Service* service : *services) {
        const auto image = grants::describingService(*service, images);
        if (!image)
            return fail(image.error());
        std::vector<grants::FactChange> changes;
        for (const grants::FoundFact& fact : grants::foundFacts(*service, **image)) {
            fmt::print(stderr, "hullwright-cli: note: {}: {}{}\n", report::plain(service->name), report::plain(fact.says.english()), fact.proposed ? "" : " More is known already, so it is not pinned.");
            if (fact.proposed)
                changes.push_back(fact.change);
        }
        if (const auto done = editor.apply(grants::pinEdits(editor.files(), service->name, changes)); !done)
            return fail(done.error());
    }
    std::vector<Delivery> files;
    for (std::size_t i = 0; i < editor.files().size(); ++i) {
        const compose::SourceFile& file = (*analysis)->files()[i];
        files.push_back({file.name, file.path, file.tree->text(), editor.files()[i].tree->text()});
    }
    if (const auto delivered = deliver(files, destination(!options.write, options.write)); !delivered)
        return fail(delivered.error());
    return Status::Done;
}

Status describe(const ImageOptions& options)
{
    const auto input = readFile(options.inspection);
    if (!input)
        return fail(input.error());
    auto images = knowledge::readImageInspection(input->text);
    if (!images) {
        images.error().file = input->name;
        return fail(images.error());
    }
    if (!options.project.files.empty())
        return pinInto(options, *images);
    print(options.format == "json" ? asJson(*images) : told(*images));
    return Status::Done;
}

} // namespace

void addImage(CLI::App& app, Status& result)
{
    CLI::App* group = app.add_subcommand("image", "What an image itself says");
    group->require_subcommand(1);
    auto options = std::make_shared<ImageOptions>();
    CLI::App* command = group->add_subcommand("describe", "What `docker image inspect` or `podman image inspect` printed: told, or pinned in the services that run the image");
    command->add_option("inspection", options->inspection, "The file with what was printed; - is standard input")->required();
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();
    auto* files = command->add_option("--compose", options->project.files, "Pin the facts in the services of this Compose file; several merge in their order. Shows the diff")->allow_extra_args(false);
    command->add_option("--service", options->services, "Only this service; needed where its image is built here")->allow_extra_args(false)->needs(files);
    command->add_flag("--write", options->write, "Write the files instead of showing the diff")->needs(files);
    addLoadOptions(*command, options->project);
    command->callback([options, &result] { result = describe(*options); });
}

} // namespace hullwright::cli
