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

class Collector {
public:
    explicit Collector(const Document& document) : m_document(document), m_analysis(*document.analysis()) {}

    std::vector<Variable> run()
    {
        readFiles();
        for (const auto& [name, value] : m_document.choices().environment)
            give(name, value, VariableSource::Pinned);
        for (std::size_t file = 0; file < m_analysis.files().size(); ++file) {
            const auto& tree = *m_analysis.files()[file].tree;
            for (std::size_t document = 0; m_analysis.files()[file].used && document < tree.documentCount(); ++document)
                walk(file, tree.root(document));
        }
        std::vector<Variable> all;
        for (auto& [name, variable] : m_variables)
            all.push_back(std::move(variable));
        return all;
    }

private:
    Variable& of(const std::string& name)
    {
        Variable& variable = m_variables[name];
        variable.name = QString::fromStdString(name);
        return variable;
    }
    void give(const std::string& name, const std::string& value, VariableSource source)
    {
        Variable& variable = of(name);
        variable.value = QString::fromStdString(value);
        variable.source = source;
    }
    void readFiles();
    void walk(std::size_t file, const yaml::Node& node);
    void scalar(std::size_t file, const yaml::Node& node);

    const Document& m_document;
    const analysis::Analysis& m_analysis;
    std::map<std::string, Variable> m_variables;
};

void Collector::readFiles()
{
    const QStringList files = variableFiles(m_document);
    for (const QString& path : files) {
        const auto text = m_document.sideText(path);
        const auto parsed = text ? compose::parseDotenv(*text, [](std::string_view) { return std::nullopt; }) : Result<compose::FileVariables>();
        if (!text || !parsed)
            continue;
        for (const auto& [name, value] : *parsed) {
            give(name, value.text, VariableSource::File);
            Variable& variable = of(name);
            variable.file = path;
            variable.line = value.line;
        }
    }
}

void Collector::walk(std::size_t file, const yaml::Node& node)
{
    if (node.kind() == yaml::Kind::Scalar)
        return scalar(file, node);
    if (node.kind() != yaml::Kind::Mapping && node.kind() != yaml::Kind::Sequence)
        return;
    for (std::size_t i = 0; i < node.size(); ++i)
        walk(file, node.item(i));
}

void Collector::scalar(std::size_t file, const yaml::Node& node)
{
    const std::string text(node.value());
    if (!compose::hasVariables(text))
        return;
    const auto& given = m_analysis.settings.load.environment;
    std::vector<std::string> names;
    const auto filled = compose::substitute(text, [&](std::string_view name) -> std::optional<std::string> {
        names.emplace_back(name);
        if (const auto own = given.find(std::string(name)); own != given.end())
            return own->second;
        const auto known = m_variables.find(std::string(name));
        return known != m_variables.end() && known->second.source == VariableSource::File ? std::optional(known->second.value.toStdString()) : std::nullopt;
    });
    for (const std::string& name : names) {
        const bool isNew = !m_variables.contains(name);
        Variable& variable = of(name);
        if (const auto own = given.find(name); own != given.end() && variable.source != VariableSource::Pinned) {
            variable.value = QString::fromStdString(own->second);
            variable.source = VariableSource::Own;
        } else if (isNew || variable.source == VariableSource::Unset) {
            const QString otherwise = defaultOf(text, name);
            const bool missed = std::find(filled.unset.begin(), filled.unset.end(), name) != filled.unset.end() || filled.failure;
            if (!missed || !otherwise.isEmpty()) {
                variable.value = otherwise;
                variable.source = VariableSource::Default;
            }
        }
        if (!variable.uses.empty() && variable.uses.back().place == node.place())
            continue;
        const auto& lines = m_analysis.files()[file].lines;
        variable.uses.push_back({file, lines->position(node.span().begin).line, node.path(), node.place()});
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
    return document.analysis() ? Collector(document).run() : std::vector<Variable>();
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

double unsetScore(const analysis::Analysis& analysis)
{
    compose::LoadOptions options = analysis.settings.load;
    options.variables = compose::LoadOptions::Variables::Unset;
    const auto project = compose::load(analysis.files(), options, &analysis.project);
    return risk::stackScore(*project.stack, analysis.pins, &analysis.assessment);
}

} // namespace hullwright::ui
