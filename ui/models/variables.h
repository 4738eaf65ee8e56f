// The variables that a project's texts take: value, where it comes from, where it is used.
#pragma once

#include "ui/document/document.h"

#include <QString>

#include <optional>
#include <vector>

namespace hullwright::ui {

enum class VariableSource {
    Pinned,  ///< given in the window, for as long as the project is open
    Own,     ///< the environment that the program was started in
    File,    ///< .env, or the files of variables chosen instead
    Project, ///< the project itself: COMPOSE_PROJECT_NAME, PWD
    Default, ///< not set: the text says what to take instead
    Unset,   ///< not set: becomes nothing, or is missed
};

struct VariableUse {
    std::size_t file = 0;
    std::size_t line = 0; ///< from 1
    yaml::Path path;
    yaml::Place place;
};

struct Variable {
    QString name;
    QString value;        ///< what takes part; of a Default the first default there is
    VariableSource source = VariableSource::Unset;
    QString file;         ///< of a File: absolute
    std::size_t line = 0; ///< in that file
    std::vector<VariableUse> uses;
};

/// Sorted by name: what the texts use, what the files of variables have, and what is pinned.
[[nodiscard]] std::vector<Variable> variablesOf(const Document& document);

/// The files of variables of a project, in the order in which they win: `.env` where no other was chosen. Absolute; they need not exist.
[[nodiscard]] QStringList variableFiles(const Document& document);

/// A text of variables with one set to a value, in its line where it has one, else in a new one at the end. Nothing where the value can't be
/// written so that it is read back the same (it has both kinds of quotes, or a line break).
[[nodiscard]] std::optional<std::string> withVariable(const std::string& text, const std::string& name, const std::string& value);

} // namespace hullwright::ui
