#include "ui/models/key_help.h"

#include "ui/translate.h"

namespace hullwright::ui {

QStringList keyHelp(const compose::Key& key)
{
    QStringList sentences;
    for (const text::Message& message : compose::tell(key))
        sentences << translated(message);
    return sentences;
}

QStringList keyHelp(const yaml::Path& path)
{
    yaml::Path at = path;
    while (!at.empty() && std::holds_alternative<std::size_t>(at.back()))
        at.pop_back();
    const compose::SchemaSpot spot = compose::spotAt(at);
    return spot.key ? keyHelp(*spot.key) : QStringList();
}

} // namespace hullwright::ui
