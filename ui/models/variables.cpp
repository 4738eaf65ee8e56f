#include "ui/models/variables.h"

#include "core/compose/dotenv.h"
#include "core/compose/template.h"
#include "ui/document/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>
#include <map>

namespace hullwright::ui {

namespace {

struct Line {
    std::size_t begin = 0, end = 0; ///< without the line's end
};

/// The last line that sets a variable: later ones win.
std::optional<Line> lineOf(std::string_view text, std::string_view name)
{
    std::optional<Line> found;
    for (std::size_t begin = 0; begin <= text.size();) {
        std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::size_t next = end + 1;
        if (end > begin && text[end - 1] == '\r')
            --end;
        std::string_view line = text.substr(begin, end - begin);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (line.starts_with("export ")) {
            line.remove_prefix(7);
            line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        }
        if (line.starts_with(name)) {
            line.remove_prefix(name.size());
            line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
            if (line.starts_with('=') || line.starts_with(':'))
                found = Line{begin, end};
        }
        begin = next;
    }
    return found;
}

/// `${NAME:-default}` of a text, filled in without any variable.
QString defaultOf(std::string_view text, const std::string& name)
{
    const std::string opening = "${" + name;
    for (std::size_t at = text.find(opening); at != std::string_view::npos; at = text.find(opening, at + 1)) {
        const char after = at + opening.size() < text.size() ? text[at + opening.size()] : '\0';
        if (after != ':' && after != '-')
            continue;
        int depth = 0;
        for (std::size_t end = at; end < text.size(); ++end) {
            depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
            if (text[end] == '}' && depth == 0)
                return QString::fromStdString(compose::substitute(text.substr(at, end - at + 1), [](std::string_view) { return std::nullopt; }).text);
        }
    }
    return {};
}

VariableSource sourceOf(const compose::ProjectVariable& variable, const LoadChoices& choices)
{
    using Kind = compose::VariableSource::Kind;
    switch (variable.source.kind) {
    case Kind::Given: return choices.environment.contains(variable.name) ? VariableSource::Pinned : VariableSource::Own;
    case Kind::File: return VariableSource::File;
    case Kind::BuiltIn: return VariableSource::Project;
    case Kind::Unset: break;
    }
    return VariableSource::Unset;
}

/// What the texts take instead of a variable that is not set: the first default there is.
void takeDefault(Variable& variable, const compose::Interpolation& use)
{
    const std::string name = variable.name.toStdString();
    const QString otherwise = defaultOf(use.raw, name);
    const auto filled = compose::substitute(use.raw, [](std::string_view) { return std::nullopt; });
    const bool missed = filled.failure || std::find(filled.unset.begin(), filled.unset.end(), name) != filled.unset.end();
    if (missed && otherwise.isEmpty())
        return;
    variable.value = otherwise;
    variable.source = VariableSource::Default;
}

void addUses(Variable& variable, const compose::ProjectVariable& known, const analysis::Analysis& analysis)
{
    for (const compose::Interpolation& use : known.uses) {
        if (variable.source == VariableSource::Unset)
            takeDefault(variable, use);
        const auto at = analysis::position(analysis, use.place);
        const auto path = yaml::parsePath(use.path);
        if (at && path)
            variable.uses.push_back({at->file, at->begin.line, *path, use.place});
    }
}

/// As a line of a file of variables writes a value; nothing where no quotes hold it.
std::optional<std::string> written(const std::string& value)
{
    if (value.find_first_of("\r\n") != std::string::npos)
        return std::nullopt;
    if (value.find_first_of(" \t#'\"$\\`") == std::string::npos)
        return value;
    if (value.find('\'') == std::string::npos)
        return '\'' + value + '\'';
    if (value.find_first_of("\"$\\`") == std::string::npos)
        return '"' + value + '"';
    return std::nullopt;
}

} // namespace

std::vector<Variable> variablesOf(const Document& document)
{
    const auto& analysis = document.analysis();
    if (!analysis)
        return {};
    const LoadChoices& choices = document.choices();
    std::map<QString, Variable> byName;
    for (const auto& [name, value] : choices.environment)
        byName[QString::fromStdString(name)] = {QString::fromStdString(name), QString::fromStdString(value), VariableSource::Pinned, {}, 0, {}};
    // One that an included project sees with another value has one row all the same: its uses tell their files.
    for (const compose::ProjectVariable& known : analysis->project.variables()) {
        const QString name = QString::fromStdString(known.name);
        Variable& variable = byName.try_emplace(name, Variable{name, {}, VariableSource::Unset, {}, 0, {}}).first->second;
        if (variable.source == VariableSource::Unset || variable.source == VariableSource::Default) {
            variable.source = sourceOf(known, choices);
            variable.value = QString::fromStdString(known.value.value_or(std::string()));
            variable.file = textOf(known.source.file);
            variable.line = known.source.line;
        }
        addUses(variable, known, *analysis);
    }
    std::vector<Variable> all;
    for (auto& [name, variable] : byName)
        all.push_back(std::move(variable));
    return all;
}

QStringList variableFiles(const Document& document)
{
    QStringList files;
    for (const auto& path : document.choices().environmentFiles)
        files << textOf(path);
    if (files.isEmpty() && !document.filePath().isEmpty())
        files << QFileInfo(document.filePath()).absoluteDir().filePath(QStringLiteral(".env"));
    return files;
}

std::optional<std::string> withVariable(const std::string& text, const std::string& name, const std::string& value)
{
    const auto spelt = written(value);
    if (!spelt)
        return std::nullopt;
    std::string out = text;
    if (const auto line = lineOf(text, name)) {
        const std::size_t sign = text.find_first_of("=:", text.find(name, line->begin) + name.size());
        out.replace(line->begin, line->end - line->begin, text.substr(line->begin, sign - line->begin) + '=' + *spelt);
    } else {
        const bool crlf = text.find("\r\n") != std::string::npos;
        const char* const end = crlf ? "\r\n" : "\n";
        if (!out.empty() && out.back() != '\n')
            out += end;
        out += name + '=' + *spelt + end;
    }
    const auto back = compose::parseDotenv(out, [](std::string_view) { return std::nullopt; });
    const auto found = back ? back->find(name) : compose::FileVariables::const_iterator();
    return back && found != back->end() && found->second.text == value ? std::optional(out) : std::nullopt;
}

} // namespace hullwright::ui
