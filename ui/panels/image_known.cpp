#include "ui/panels/image_known.h"

namespace hullwright::ui {

QStringList textsOf(const std::vector<std::string>& texts)
{
    QStringList all;
    for (const std::string& each : texts)
        all << QString::fromStdString(each);
    return all;
}

KnownEntries knownWrites(const compose::Service& service)
{
    const knowledge::KnownImage known = grants::catalogued(service);
    if (!known.known() || known.facts->readOnly == knowledge::Works::Unknown)
        return {};
    QStringList all;
    for (const knowledge::ImageTmpfs& each : known.facts->tmpfs)
        if (each.when.empty())
            all << QString::fromStdString(each.path);
    return {all, known.confidence(known.facts->readOnlyConfidence)};
}

KnownEntries knownNeeds(const compose::Service& service)
{
    const knowledge::KnownImage known = grants::catalogued(service);
    const knowledge::ImageCapabilities* const needs = known.capabilities();
    if (needs == nullptr)
        return {};
    return {textsOf(needs->start), known.confidence(needs->confidence)};
}

KnownEntries knownVolumes(const compose::Service& service)
{
    const knowledge::KnownImage known = grants::catalogued(service);
    if (!known.known())
        return {};
    QStringList all;
    for (const knowledge::ImageVolume* each : known.volumes())
        if (each->declared)
            all << QString::fromStdString(each->path);
    return {all, known.confidence(known.facts->readOnlyConfidence)};
}

} // namespace hullwright::ui
