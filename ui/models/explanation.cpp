#include "ui/models/explanation.h"

#include "ui/direction.h"
#include "ui/models/explanation_parts.h"
#include "ui/models/key_help.h"
#include "ui/translate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hullwright::ui {

namespace {

/// Whether a finding's path is `path`, or below it.
bool isWithin(const std::string& finding, const std::string& path)
{
    return finding.starts_with(path) && (finding.size() == path.size() || finding[path.size()] == '.' || finding[path.size()] == '[');
}

bool isServicePath(const yaml::Path& path)
{
    return path.size() == 2 && path.front() == yaml::Step(std::string("services")) && std::holds_alternative<std::string>(path.back());
}

/// Writes one explanation.
class Writer {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
public:
    Writer(const analysis::Analysis& analysis, FixScores& scores, const QPalette& palette) : m_analysis(analysis), m_scores(scores), m_page(palette) {}

    void finding(std::size_t index);
    void settled(const Subject& subject);
    void step(const risk::PathStep& step);
    void setting(const yaml::Path& path);
    [[nodiscard]] Explanation done();

private:
    void head(const rules::Finding& finding);
    void standing(const rules::Finding& finding);
    void text(std::size_t index);
    void fixes(std::size_t index);
    void references(const rules::Rule& rule);
    void podSecurity(const std::string& service);
    void service(const std::string& name);
    void stack();
    void score(const risk::Score& score);
    void way(const std::vector<risk::PathStep>& path);
    void reach(const std::string& service);
    void list(const QString& title, const std::vector<std::size_t>& findings, std::size_t most);
    [[nodiscard]] std::vector<std::size_t> within(const std::string& path) const;
    [[nodiscard]] QString go(const std::string& path, const yaml::Place& place);
    [[nodiscard]] const rules::Finding& at(std::size_t index) const { return m_analysis.findings.all[index]; }

    const analysis::Analysis& m_analysis;
    FixScores& m_scores;
    Page m_page;
    Explanation m_out;
};

Explanation Writer::done()
{
    m_out.html = m_page.html();
    return std::move(m_out);
}

/// A link to where something is written; its path in words where it is written nowhere.
QString Writer::go(const std::string& path, const yaml::Place& place)
{
    const auto parsed = yaml::parsePath(path);
    const auto position = analysis::position(m_analysis, place);
    if (!parsed || path.empty() || !position)
        return {};
    m_out.places.push_back({*parsed, place});
    const QString line = m_analysis.files().size() > 1
        ? tr("%1, line %2").arg(QString::fromStdString(m_analysis.files()[position->file].name)).arg(position->begin.line)
        : tr("line %1").arg(position->begin.line);
    return Page::link(QStringLiteral("go:%1").arg(m_out.places.size() - 1), line);
}

void Writer::head(const rules::Finding& finding)
{
    m_page.title(translated(finding.rule->title));
    QStringList facts{m_page.marked(roleOf(finding.severity), word(finding.severity))};
    if (!finding.service.empty())
        facts << QString::fromStdString(finding.service).toHtmlEscaped();
    if (const QString line = go(finding.path, finding.place); !line.isEmpty())
        facts << line;
    facts << Page::code(QString::fromLatin1(finding.rule->id));
    m_page.facts(facts);
    m_page.paragraph(translated(finding.message));
}

void Writer::standing(const rules::Finding& finding)
{
    if (finding.moot)
        m_page.note(tr("It counts only once this is settled: %1").arg(translated(finding.moot->title)));
    if (finding.suppression)
        m_page.note(ignoredWords(m_analysis.findings.suppressions[*finding.suppression]));
}

void Writer::fixes(std::size_t index)
{
    const std::vector<rules::Fix> ways = at(index).suppression ? std::vector<rules::Fix>() : m_scores.fixes(index);
    if (ways.empty())
        return;
    m_out.findings.push_back(index);
    const auto after = m_scores.scoreAfter(index);
    const double now = m_analysis.assessment.stack.value;
    QStringList items;
    for (std::size_t way = 0; way < ways.size(); ++way) {
        QString item = Page::link(QStringLiteral("fix:%1/%2").arg(index).arg(way), translated(ways[way].title));
        QStringList about;
        if (const QString change = way == 0 && after ? scoreChange(now, *after) : QString(); !change.isEmpty())
            about << tr("score %1").arg(change);
        if (ways[way].kind == rules::FixKind::Caution)
            about << tr("may break something");
        else if (ways[way].kind == rules::FixKind::Guided)
            about << tr("your choice");
        if (!about.isEmpty())
            item += QStringLiteral(" — ") + about.join(QStringLiteral(", ")).toHtmlEscaped();
        items << item;
    }
    m_page.list(items);
}

void Writer::references(const rules::Rule& rule)
{
    QStringList items;
    for (const rules::Reference& reference : rule.references) {
        const QString name = QString::fromUtf8(reference.title);
        items << (*reference.url == '\0' ? name.toHtmlEscaped() : Page::link(QString::fromLatin1(reference.url), name));
    }
    if (!items.isEmpty()) {
        m_page.heading(tr("References"));
        m_page.list(items);
    }
    const std::pair<const char*, const std::vector<const char*>*> tools[] = {{"CIS Docker Benchmark", &rule.aliases.cis}, {"OWASP", &rule.aliases.owasp},
                                                                             {"KICS", &rule.aliases.kics}, {"compose-lint", &rule.aliases.composeLint},
                                                                             {"Semgrep", &rule.aliases.semgrep}, {"dclint", &rule.aliases.dclint}};
    QStringList known;
    for (const auto& [tool, ids] : tools) {
        QStringList names;
        for (const char* id : *ids)
            names << Page::code(QString::fromUtf8(id));
        if (!names.isEmpty())
            known << QStringLiteral("%1: %2").arg(QString::fromLatin1(tool), names.join(QStringLiteral(", ")));
    }
    if (known.isEmpty())
        return;
    m_page.heading(tr("In other tools"));
    m_page.list(known);
}

void Writer::podSecurity(const std::string& name)
{
    const risk::ServiceScore* const score = m_analysis.assessment.service(name);
    if (!score)
        return;
    m_page.heading(tr("Pod Security level"));
    const QString service = QString::fromStdString(name);
    switch (score->podSecurity) {
    case risk::PodSecurity::Privileged: return m_page.paragraph(tr("%1 would need privileged, the level without limits.").arg(service));
    case risk::PodSecurity::Baseline: return m_page.paragraph(tr("%1 meets baseline, which keeps known ways to the host closed.").arg(service));
    case risk::PodSecurity::Restricted: return m_page.paragraph(tr("%1 meets restricted, the strictest level.").arg(service));
    }
}

/// Everything about a finding but its head.
void Writer::text(std::size_t index)
{
    const rules::Finding& finding = at(index);
    const rules::Rule& rule = *finding.rule;
    standing(finding);
    m_page.section(tr("Why it matters"), translated(rule.why));
    m_page.section(tr("How it is attacked"), translated(rule.attack));
    m_page.section(tr("How to fix it"), translated(rule.fix));
    fixes(index);
    m_page.section(tr("What may break"), translated(rule.breaks));
    references(rule);
    podSecurity(finding.service);
    std::vector<std::size_t> beside = within(finding.path);
    std::erase(beside, index);
    std::erase_if(beside, [&](std::size_t other) { return at(other).path != finding.path; });
    list(tr("Also here"), beside, 8);
}

void Writer::finding(std::size_t index)
{
    head(at(index));
    text(index);
}

void Writer::settled(const Subject& subject)
{
    const rules::Rule* const rule = rules::find(subject.rule);
    m_page.title(rule ? translated(rule->title) : QString::fromStdString(subject.rule));
    m_page.paragraph(tr("Settled. The score is %1 now.").arg(std::lround(m_analysis.assessment.stack.value)));
}

void Writer::step(const risk::PathStep& step)
{
    m_page.title(tr("%1 → %2").arg(isolated(translated(risk::title(step.from))), isolated(translated(risk::title(step.to)))));
    QStringList facts{effortWords(step.effort).toHtmlEscaped()};
    if (const QString line = go(step.path, step.place); !line.isEmpty())
        facts << line;
    m_page.facts(facts);
    m_page.paragraph(translated(step.why));
    const auto& all = m_analysis.findings.all;
    const auto matches = [&](const rules::Finding& finding) { return finding.rule->id == step.rule && finding.service == step.service; };
    auto found = std::find_if(all.begin(), all.end(), [&](const rules::Finding& finding) { return matches(finding) && finding.path == step.path; });
    if (found == all.end())
        found = std::find_if(all.begin(), all.end(), matches);
    if (found != all.end())
        return text(static_cast<std::size_t>(found - all.begin()));
    if (const rules::Rule* const rule = rules::find(step.rule)) {
        m_page.section(tr("Why it matters"), translated(rule->why));
        m_page.section(tr("How it is attacked"), translated(rule->attack));
        return;
    }
    m_page.section(tr("What to do"), tr("No setting of this file decides this step. What comes behind it does: each layer that stands there makes the way longer."));
}

std::vector<std::size_t> Writer::within(const std::string& path) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_analysis.findings.all.size(); ++i)
        if (path.empty() || isWithin(at(i).path, path))
            found.push_back(i);
    std::stable_sort(found.begin(), found.end(), [this](std::size_t a, std::size_t b) {
        return std::pair(!at(a).counts(), -static_cast<int>(at(a).severity)) < std::pair(!at(b).counts(), -static_cast<int>(at(b).severity));
    });
    return found;
}

void Writer::list(const QString& title, const std::vector<std::size_t>& findings, std::size_t most)
{
    if (findings.empty())
        return;
    m_page.heading(title);
    QStringList items;
    for (std::size_t i = 0; i < std::min(most, findings.size()); ++i) {
        const rules::Finding& finding = at(findings[i]);
        const QString words = finding.service.empty() ? translated(finding.rule->title) : translated(finding.message);
        items << QStringLiteral("%1: %2").arg(m_page.marked(roleOf(finding.severity), word(finding.severity)), Page::link(QStringLiteral("finding:%1").arg(findings[i]), words));
    }
    if (findings.size() > most)
        items << tr("and %n more", nullptr, static_cast<int>(findings.size() - most));
    m_page.list(items);
}

void Writer::score(const risk::Score& score)
{
    const Role role = roleOf(score.band);
    m_page.facts({m_page.marked(role, tr("%1, %2").arg(QString::number(score.value, 'f', 1), word(role)))});
    m_page.paragraph(translated(risk::description(score.band)));
}

void Writer::way(const std::vector<risk::PathStep>& path)
{
    if (path.empty())
        return;
    m_page.heading(tr("How an attacker gets there"));
    QStringList items;
    for (const risk::PathStep& step : path) {
        const QString line = go(step.path, step.place);
        items << translated(step.why).toHtmlEscaped() + (line.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line));
    }
    m_page.numbered(items);
}

void Writer::reach(const std::string& service)
{
    constexpr std::size_t kMost = 8;
    const auto nodes = risk::blastRadius(*m_analysis.project.stack, service, m_analysis.pins, &m_analysis.assessment);
    QStringList names;
    for (std::size_t i = 0; i < std::min(kMost, nodes.size()); ++i)
        names << translated(risk::title(nodes[i]));
    if (nodes.size() > kMost)
        names << tr("and %n more", nullptr, static_cast<int>(nodes.size() - kMost));
    m_page.section(tr("Within reach from here"), names.isEmpty() ? tr("Nothing but itself, within three steps.") : names.join(QStringLiteral(", ")));
}

void Writer::service(const std::string& name)
{
    m_page.title(QString::fromStdString(name));
    if (const risk::ServiceScore* const own = m_analysis.assessment.service(name)) {
        score(own->score);
        way(risk::pathInto(*m_analysis.project.stack, name, m_analysis.pins, &m_analysis.assessment));
    }
    list(tr("Findings"), within(yaml::toString({std::string("services"), name})), 6);
    reach(name);
    podSecurity(name);
}

void Writer::stack()
{
    const std::string& name = m_analysis.project.stack->name;
    m_page.title(name.empty() ? tr("The stack") : QString::fromStdString(name));
    score(m_analysis.assessment.stack);
    way(m_analysis.assessment.stack.path);
    list(tr("Findings"), within({}), 6);
    QStringList assumed;
    for (const risk::Assumption& assumption : m_analysis.assessment.assumptions)
        assumed << translated(assumption.text).toHtmlEscaped();
    if (!assumed.isEmpty()) {
        m_page.heading(tr("Taken for granted"));
        m_page.list(assumed.mid(0, 8));
    }
}

void Writer::setting(const yaml::Path& path)
{
    const bool section = path.size() == 1 && path.front() == yaml::Step(std::string("services"));
    if (path.empty() || section)
        return stack();
    if (isServicePath(path))
        return service(std::get<std::string>(path.back()));
    const std::string written = yaml::toString(path);
    const std::vector<std::size_t> here = within(written);
    // A setting that one thing was found about is that finding; a part of the file with several has a list of them.
    if (!here.empty() && std::all_of(here.begin(), here.end(), [&](std::size_t index) { return at(index).path == at(here.front()).path; }))
        return finding(here.front());
    yaml::Path named = path;
    while (named.size() > 1 && std::holds_alternative<std::size_t>(named.back()))
        named.pop_back();
    m_page.title(QString::fromStdString(std::holds_alternative<std::string>(named.back()) ? std::get<std::string>(named.back()) : written));
    m_page.facts({Page::code(QString::fromStdString(written))});
    const QStringList help = keyHelp(path);
    for (const QString& sentence : help)
        m_page.paragraph(sentence);
    if (here.empty())
        m_page.note(tr("None of the rules found anything here."));
    list(tr("Findings"), here, 8);
}

} // namespace

Subject Subject::of(const rules::Finding& finding)
{
    Subject subject;
    subject.kind = Kind::Finding;
    if (const auto parsed = yaml::parsePath(finding.path))
        subject.path = *parsed;
    subject.rule = finding.rule->id;
    subject.service = finding.service;
    subject.about = finding.subject;
    return subject;
}

std::optional<std::size_t> findingOf(const analysis::Analysis& analysis, const Subject& subject)
{
    const auto& all = analysis.findings.all;
    const std::string path = yaml::toString(subject.path);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].rule->id != subject.rule || all[i].service != subject.service || all[i].subject != subject.about)
            continue;
        if (all[i].path == path)
            return i;
        if (!found)
            found = i;
    }
    return found;
}

Explanation explain(const analysis::Analysis& analysis, FixScores& scores, const Subject& subject, const QPalette& palette)
{
    Writer writer(analysis, scores, palette);
    switch (subject.kind) {
    case Subject::Kind::Step:
        writer.step(subject.step);
        break;
    case Subject::Kind::Finding:
        if (const auto index = findingOf(analysis, subject))
            writer.finding(*index);
        else
            writer.settled(subject);
        break;
    case Subject::Kind::Setting:
        writer.setting(subject.path);
        break;
    }
    return writer.done();
}

} // namespace hullwright::ui
