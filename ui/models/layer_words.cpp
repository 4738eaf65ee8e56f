#include "ui/models/layer_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hullwright::ui {

namespace {

/// From the host inwards.
constexpr std::array<std::pair<std::string_view, const char*>, 9> kLayers{{
    {"host-access", QT_TRANSLATE_NOOP("Layer", "Access to the host")},
    {"privileges", QT_TRANSLATE_NOOP("Layer", "Privileges")},
    {"isolation", QT_TRANSLATE_NOOP("Layer", "Isolation")},
    {"file-system", QT_TRANSLATE_NOOP("Layer", "File system")},
    {"network", QT_TRANSLATE_NOOP("Layer", "Network")},
    {"secrets", QT_TRANSLATE_NOOP("Layer", "Secrets")},
    {"resources", QT_TRANSLATE_NOOP("Layer", "Resources")},
    {"supply-chain", QT_TRANSLATE_NOOP("Layer", "Where images come from")},
    {"hygiene", QT_TRANSLATE_NOOP("Layer", "Order in the file")},
}};

const auto* layerAt(std::string_view id)
{
    return std::find_if(kLayers.begin(), kLayers.end(), [&](const auto& layer) { return layer.first == id; });
}

} // namespace

QString layerWord(std::string_view id)
{
    const auto* const found = layerAt(id);
    return found == kLayers.end() ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())) : QCoreApplication::translate("Layer", found->second);
}

int layerOrder(std::string_view id)
{
    return static_cast<int>(layerAt(id) - kLayers.begin());
}

} // namespace hullwright::ui
