// Reads suppressions out of a text, and writes them into it.

#include "core/rules/suppression.h"

#include "core/rules/rule.h"
#include "core/yaml/comments.h"

#include <algorithm>
#include <array>

namespace hullwright::rules {

namespace {

constexpr std::string_view kName = "hullwright:";
constexpr std::string_view kVerb = "ignore";
constexpr std::string_view kSpace = " \t\r\n";
constexpr const char* kSection = "x-hullwright";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(kSpace), text.size());
    const std::size_t end = text.find_last_not_of(kSpace);
    return end == std::string_view::npos ? std::string_view() : text.substr(begin, end + 1 - begin);
}

/// Takes the first word off a text.
std::string_view takeWord(std::string_view& text)
{
    text = trimmed(text);
    const std::string_view word = text.substr(0, text.find_first_of(kSpace));
    text = trimmed(text.substr(word.size()));
    return word;
}

/// What stands in a comment, as views into it.
struct Directive {
    std::string_view before;             ///< the comment's own words, without the directive
    std::vector<std::string_view> rules; ///< empty where none is named
    std::string_view rest;               ///< behind the rules, as written
};

std::optional<Directive> directiveOf(std::string_view comment)
{
    for (std::size_t at = comment.find(kName); at != std::string_view::npos; at = comment.find(kName, at + 1)) {
        const std::string_view before = trimmed(comment.substr(0, at));
        std::string_view rest = comment.substr(at + kName.size());
        if (!before.ends_with('#') || takeWord(rest) != kVerb)
            continue;
        Directive out{trimmed(before.substr(0, before.find_last_not_of('#') + 1)), {}, {}};
        for (bool more = true; more && !rest.empty();) {
            std::string_view word = takeWord(rest);
            more = word.ends_with(',') || rest.starts_with(',');
            for (std::size_t comma = 0; comma != std::string_view::npos; word = comma == std::string_view::npos ? word : word.substr(comma + 1)) {
                comma = word.find(',');
                if (const std::string_view id = word.substr(0, comma); !id.empty())
                    out.rules.push_back(id);
            }
        }
        out.rest = rest;
        return out;
    }
    return std::nullopt;
}

/// Splits "because of this until 2026-12-31" into the reason and the date.
void readReason(std::string_view rest, Suppression& into)
{
    while (!rest.empty() && (rest.front() == '-' || rest.front() == ':'))
        rest = trimmed(rest.substr(1));
    const std::size_t last = rest.find_last_of(kSpace);
    const std::string_view date = last == std::string_view::npos ? rest : rest.substr(last + 1);
    const std::string_view head = trimmed(rest.substr(0, rest.size() - date.size()));
    const bool until = head == "until" || head.ends_with(" until");
    // A sentence may end in "until Friday"; what begins with a digit is meant as a date.
    if (until && !date.empty() && date.front() >= '0' && date.front() <= '9') {
        into.until = date;
        rest = trimmed(head.substr(0, head.size() - std::string_view("until").size()));
    }
    into.reason = rest;
}

std::string serviceOf(const yaml::Path& path)
{
    const auto* section = path.size() > 1 ? std::get_if<std::string>(&path[0]) : nullptr;
    const auto* name = section != nullptr && *section == "services" ? std::get_if<std::string>(&path[1]) : nullptr;
    return name != nullptr ? *name : std::string();
}

void readComments(const yaml::Tree& tree, std::vector<Suppression>& out)
{
    const std::string& text = tree.text();
    for (const yaml::Comment& comment : yaml::commentsWith(tree, kName)) {
        const auto directive = directiveOf(comment.span.of(text));
        if (!directive)
            continue;
        Suppression one;
        one.form = Suppression::Form::Comment;
        one.place = yaml::placeOf(tree, comment.span);
        one.line = comment.line;
        if (const yaml::Node node = comment.line.empty() ? yaml::Node() : tree.nodeAtOffset(std::min(text.find_first_not_of(kSpace, comment.line.begin), comment.line.end))) {
            one.where = yaml::toString(node.path());
            one.service = serviceOf(node.path());
            one.document = node.document();
        }
        readReason(directive->rest, one);
        if (directive->rules.empty()) {
            one.state = Suppression::State::Unreadable;
            out.push_back(one);
        }
        for (const std::string_view id : directive->rules) {
            one.rule = id;
            out.push_back(one);
        }
    }
}

// --- the section ----------------------------------------------------------------------------------------------------

std::string scalar(const yaml::Node& node)
{
    return node && node.kind() == yaml::Kind::Scalar ? std::string(trimmed(node.value())) : std::string();
}

std::vector<std::string> scalars(const yaml::Node& node)
{
    std::vector<std::string> out;
    if (node && node.kind() == yaml::Kind::Sequence)
        for (std::size_t i = 0; i < node.size(); ++i)
            out.push_back(scalar(node.item(i)));
    else
        out.push_back(scalar(node));
    return out;
}

bool readable(const yaml::Node& item)
{
    static constexpr std::array<std::string_view, 5> kKeys{"rule", "service", "path", "reason", "until"};
    if (item.kind() != yaml::Kind::Mapping || !item.find("rule"))
        return false;
    for (std::size_t i = 0; i < item.size(); ++i) {
        const std::string_view key = item.key(i).value();
        const yaml::Kind kind = item.item(i).kind();
        const bool list = key == "rule" && kind == yaml::Kind::Sequence;
        if (std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end() || (kind != yaml::Kind::Scalar && kind != yaml::Kind::Null && !list))
            return false;
    }
    return true;
}

/// A path as the section has it: from the top, or within its service.
std::string fullPath(const std::string& written, const std::string& service)
{
    auto path = yaml::parsePath(written);
    if (!path || path->empty())
        return written;
    if (!service.empty() && path->front() != yaml::Step(std::string("services")))
        path->insert(path->begin(), {std::string("services"), service});
    return yaml::toString(*path);
}

void readSection(const yaml::Node& holder, const std::string& service, std::vector<Suppression>& out)
{
    const yaml::Node section = holder && holder.kind() == yaml::Kind::Mapping ? holder.find(kSection) : yaml::Node();
    const yaml::Node list = section && section.kind() == yaml::Kind::Mapping ? section.find("ignore") : yaml::Node();
    if (!list || list.kind() == yaml::Kind::Null)
        return;
    const std::size_t count = list.kind() == yaml::Kind::Sequence ? list.size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
        const yaml::Node item = list.kind() == yaml::Kind::Sequence ? list.item(i) : list;
        Suppression one;
        one.form = Suppression::Form::Section;
        one.place = item.place();
        one.where = yaml::toString(item.path());
        one.service = service;
        one.document = item.document();
        if (list.kind() != yaml::Kind::Sequence || !readable(item)) {
            one.state = Suppression::State::Unreadable;
            out.push_back(std::move(one));
            continue;
        }
        if (service.empty())
            one.service = scalar(item.find("service"));
        one.path = fullPath(scalar(item.find("path")), one.service);
        one.reason = scalar(item.find("reason"));
        one.until = scalar(item.find("until"));
        for (std::string& id : scalars(item.find("rule"))) {
            one.rule = std::move(id);
            out.push_back(one);
        }
    }
}

void readFile(const yaml::Tree& tree, std::vector<Suppression>& out)
{
    // Looking for sections in a thousand services takes longer than looking for the name in their text.
    if (tree.text().find(kName.substr(0, kName.size() - 1)) == std::string::npos)
        return;
    readComments(tree, out);
    for (std::size_t i = 0; i < tree.documentCount(); ++i) {
        const yaml::Node root = tree.root(i);
        readSection(root, {}, out);
        const yaml::Node services = root && root.kind() == yaml::Kind::Mapping ? root.find("services") : yaml::Node();
        for (std::size_t n = 0; services && services.kind() == yaml::Kind::Mapping && n < services.size(); ++n)
            readSection(services.item(n), std::string(services.key(n).value()), out);
    }
}

} // namespace

std::vector<Suppression> suppressionsOf(const std::vector<compose::SourceFile>& files)
{
    std::vector<Suppression> out;
    for (std::size_t file = 0; file < files.size(); ++file) {
        const std::size_t from = out.size();
        if (files[file].used)
            readFile(*files[file].tree, out);
        for (std::size_t i = from; i < out.size(); ++i)
            out[i].file = file;
    }
    return out;
}

compose::FileEdit suppress(const Finding& finding, const std::vector<compose::SourceFile>& files, const std::string& reason, const std::optional<text::Date>& until)
{
    const std::string id = finding.rule->id;
    const std::size_t file = compose::fileOf(files, finding.place).value_or(0);
    const yaml::Tree& tree = *files[file].tree;
    // What stands nowhere has no line for a comment.
    const auto span = finding.place.valid() ? tree.span(finding.place) : std::nullopt;
    if (!tree.isJson() && span) {
        const std::string end = until ? " until " + text::toString(*until) : std::string();
        // The node that the finding points at, not its path: behind an alias or an extended service that leads elsewhere.
        const yaml::Node node = tree.nodeAtOffset(span->begin);
        return {yaml::Annotate{node ? node.path() : yaml::Path{}, {}, "# hullwright: ignore " + id + " " + reason + end, node ? node.document() : 0}, file};
    }
    yaml::Value item{{"rule", id}};
    if (!finding.service.empty())
        item["service"] = finding.service;
    item["path"] = finding.path;
    item["reason"] = reason;
    if (until)
        item["until"] = text::toString(*until);
    yaml::Path path{std::string(kSection), std::string("ignore")};
    const yaml::Node present = tree.at(path);
    path.emplace_back(present && present.kind() == yaml::Kind::Sequence ? present.size() : std::size_t{0});
    return {yaml::Assign{std::move(path), std::move(item)}, file};
}

compose::FileEdit withdrawn(const Suppression& suppression, const std::vector<compose::SourceFile>& files)
{
    const yaml::Tree& tree = *files[suppression.file].tree;
    const auto parsed = yaml::parsePath(suppression.where);
    const yaml::Path path = parsed ? *parsed : yaml::Path{};
    if (suppression.form == Suppression::Form::Section) {
        const yaml::Node rules = tree.at(path, suppression.document).find("rule");
        if (!rules || rules.kind() != yaml::Kind::Sequence || rules.size() < 2)
            return {yaml::Remove{path, suppression.document}, suppression.file};
        for (std::size_t i = 0; i < rules.size(); ++i)
            if (scalar(rules.item(i)) == suppression.rule)
                return {yaml::Remove{rules.item(i).path(), suppression.document}, suppression.file};
    }
    const auto span = tree.span(suppression.place);
    const std::string comment(span ? span->of(tree.text()) : std::string_view());
    return {yaml::Annotate{path, comment, commentWith(comment, suppression.rule, {}), suppression.document}, suppression.file};
}

std::string commentWith(std::string_view comment, std::string_view rule, std::string_view other)
{
    const auto directive = directiveOf(comment);
    if (!directive)
        return std::string(comment);
    std::string rules;
    for (std::string_view id : directive->rules) {
        if (id == rule)
            id = other;
        if (!id.empty())
            rules += (rules.empty() ? "" : ",") + std::string(id);
    }
    if (rules.empty())
        return std::string(directive->before);
    return std::string(directive->before) + (directive->before.empty() ? "" : " ") + "# hullwright: ignore " + rules + (directive->rest.empty() ? "" : " ") + std::string(directive->rest);
}

} // namespace hullwright::rules
