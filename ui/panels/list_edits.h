// Edits of a list of a service (devices, sysctls ...) in the form that the file has it: a sequence, or a mapping of `key=value`.
#pragma once

#include "core/yaml/edit.h"

#include <QStringList>

#include <vector>

namespace hullwright::ui {

/// A list as it is in effect, and as a file has it; no node where none does.
struct ListState {
    yaml::Path path;
    yaml::Node written;
    QStringList entries;
    /// Whether a new one becomes a mapping (sysctls) or a sequence (devices).
    enum class Form { Sequence, Mapping } form = Form::Sequence;
};

[[nodiscard]] std::vector<yaml::Operation> addEntry(const ListState& list, const QString& entry);
[[nodiscard]] std::vector<yaml::Operation> removeEntry(const ListState& list, int index);
[[nodiscard]] std::vector<yaml::Operation> changeEntry(const ListState& list, int index, const QString& entry);

} // namespace hullwright::ui
