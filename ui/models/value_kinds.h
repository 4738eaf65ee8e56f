// What kind of value a Compose key takes, so that it can be edited by something that fits: a choice, a size, a switch.
#pragma once

#include "core/yaml/edit.h"
#include "core/yaml/tree.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hullwright::ui {

enum class ValueKind { Text, Choice, Switch, Size, Duration, Number };

struct Choice {
    QString text;
    QString about; ///< a sentence; may be empty
};

struct ValueSpec {
    ValueKind kind = ValueKind::Text;
    QList<Choice> choices; ///< of a Choice; others may be typed where `open`
    bool open = false;
    int minimum = 0, maximum = 0; ///< of a Number
};

/// What the schema table says of the value at a path of the file.
[[nodiscard]] ValueSpec valueSpec(const yaml::Path& path);
/// The keys that may be added to the mapping at a path, those that it has left out, with what each is for.
[[nodiscard]] QList<Choice> knownKeys(const yaml::Path& path, const QStringList& present = {});

/// What someone typed, as YAML would read it plain: numbers and booleans become themselves, the rest text.
[[nodiscard]] yaml::Value typedValue(const QString& text);

/// A size as Compose writes it ("512m", "1.5gb", "1048576"); nothing where it is none.
[[nodiscard]] std::optional<std::int64_t> parseSize(const QString& text);
/// The shortest exact spelling: 512m, 1g, 1500k.
[[nodiscard]] QString writeSize(std::int64_t bytes);
/// For people: "512 MiB".
[[nodiscard]] QString readableSize(std::int64_t bytes);

/// "Set image of web to nginx:1.27": what an undo step that sets a path is called.
[[nodiscard]] QString settingSentence(const yaml::Path& path, const QString& value);
/// "Remove ports[0] of web"
[[nodiscard]] QString removingSentence(const yaml::Path& path);

} // namespace hullwright::ui
