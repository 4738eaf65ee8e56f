// The report as one page. Everything of the project's passes through html(); the page loads nothing and runs nothing.

#include "core/report/escape.h"
#include "core/report/html_style.h"
#include "core/report/report.h"

#include <fmt/format.h>

#include <map>

namespace hullwright::report {

namespace {

std::string where(const std::optional<Location>& location)
{
    return location ? "<code class=\"where\">" + html(line(location)) + "</code>" : std::string();
}

std::string titleOf(const Group& group)
{
    if (group.score == nullptr)
        return "The project";
    return fmt::format("{} <span class=\"muted\">risk {:.0f}, {}</span>", html(group.service), group.score->score.value, risk::name(group.score->score.band));
}

class Page {
public:
    explicit Page(const Check& check) : m_check(check), m_analysis(*check.analysis), m_groups(groups(check)), m_help(mostHelpful(check, 3)) {}

    std::string write()
    {
        head();
        open("header", {});
        title();
        contents();
        close("header");
        open("main", {});
        wayIn();
        helpful();
        services();
        findings();
        ignored();
        gone();
        assumptions();
        rules();
        close("main");
        foot();
        return std::move(m_out);
    }

private:
    void open(std::string_view element, std::string_view attributes) { m_out += fmt::format("<{}{}>\n", element, attributes); }
    void close(std::string_view element) { m_out += fmt::format("</{}>\n", element); }
    /// A landmark with its heading.
    void section(std::string_view id, std::string_view heading) { m_out += fmt::format("<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n", id, heading); }
    void head();
    void title();
    void meter(const risk::Score& score);
    void contents();
    void wayIn();
    void helpful();
    void services();
    void findings();
    void finding(const Entry& entry);
    void ignored();
    void gone();
    void assumptions();
    void rules();
    void rule(const rules::Rule& rule);
    void foot();

    const Check& m_check;
    const analysis::Analysis& m_analysis;
    std::vector<Group> m_groups;
    std::vector<Help> m_help;
    std::string m_out;
};

void Page::head()
{
    const risk::Score& score = m_analysis.assessment.stack;
    m_out += fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                         "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{}: risk {:.0f} of 100, {}</title>\n<style>{}</style>\n</head>\n<body>\n"
                         "<a class=\"skip\" href=\"#findings\">Go to the findings</a>\n<div class=\"wrap\">\n",
                         styleHash(), html(m_analysis.project.stack->name), score.value, risk::name(score.band), styleSheet());
}

void Page::title()
{
    const risk::Score& score = m_analysis.assessment.stack;
    m_out += fmt::format("<p class=\"brand\">Hullwright security report</p>\n<h1>{}</h1>\n<p class=\"files\">", html(m_analysis.project.stack->name));
    const char* separator = "";
    for (const std::string& file : filesOf(m_analysis)) {
        m_out += fmt::format("{}<code>{}</code>", separator, html(file));
        separator = ", ";
    }
    m_out += fmt::format("</p>\n<div class=\"card score\">\n<p class=\"number {0}\">{1:.0f} <small>of 100</small></p>\n<div><p class=\"band {0}\">{0}</p>\n<p>{2}</p></div>\n",
                         risk::name(score.band), score.value, html(risk::description(score.band).source));
    meter(score);
    m_out += "</div>\n";
    if (m_analysis.project.stack->complete)
        return;
    m_out += "<div class=\"card warning\" role=\"note\">\n<p><strong>Only a part of this project could be read: the score is of that part.</strong></p>\n<ul class=\"plain\">\n";
    for (const compose::Problem& problem : m_analysis.project.stack->problems)
        if (problem.severity == compose::Problem::Severity::Error)
            m_out += fmt::format("<li>{} {}</li>\n", html(problem.message.english()), where(locate(m_analysis, problem.place)));
    m_out += "</ul>\n</div>\n";
}

/// A bar from 0 to 100 with the bands' borders; the number beside it says the same to who can't see it.
void Page::meter(const risk::Score& score)
{
    m_out += fmt::format("<svg class=\"meter\" viewBox=\"0 0 1000 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                         "<rect class=\"track\" x=\"0\" y=\"0\" width=\"1000\" height=\"12\" rx=\"6\"/><rect class=\"{}\" x=\"0\" y=\"0\" width=\"{:.0f}\" height=\"12\" rx=\"6\"/>",
                         risk::name(score.band), score.value * 10);
    for (const int border : {250, 500, 750, 900})
        m_out += fmt::format("<rect class=\"tick\" x=\"{}\" y=\"0\" width=\"3\" height=\"12\"/>", border);
    m_out += "</svg>\n";
}

void Page::contents()
{
    m_out += "<nav aria-label=\"On this page\">\n<ul>\n";
    const auto link = [&](bool present, std::string_view id, std::string_view words) {
        if (present)
            m_out += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, words);
    };
    link(!m_analysis.assessment.stack.path.empty(), "way-in", "The way in");
    link(!m_help.empty(), "help", "What helps most");
    link(true, "services", "Services");
    link(true, "findings", "Findings");
    link(m_check.count(Standing::Ignored) != 0, "ignored", "Ignored");
    link(!m_check.gone.empty(), "gone", "Gone");
    link(!m_analysis.assessment.pinned.empty(), "pinned", "Pinned");
    link(!m_analysis.assessment.assumptions.empty(), "assumptions", "Taken for granted");
    link(!m_check.entries.empty(), "rules", "The rules");
    m_out += "</ul>\n</nav>\n";
}

void Page::wayIn()
{
    const auto& steps = m_analysis.assessment.stack.path;
    if (steps.empty())
        return;
    section("way-in", "The way in");
    m_out += "<div class=\"card\">\n<ol class=\"path\">\n";
    m_out += fmt::format("<li><span class=\"node\">{}</span>\n", html(risk::title(steps.front().from).english()));
    for (const risk::PathStep& step : steps) {
        m_out += fmt::format("<span class=\"step\">{} {} <span class=\"effort\">effort {}</span></span></li>\n", html(step.why.english()), where(locate(m_analysis, step.place)), step.effort);
        m_out += fmt::format("<li><span class=\"node\">{}</span>\n", html(risk::title(step.to).english()));
    }
    m_out += "</li>\n</ol>\n</div>\n<p class=\"muted\">Effort 0 is ordinary use of what the file grants, 1 a published technique, 3 a flaw that is not in this file, 6 and more a flaw in kernel or runtime.</p>\n";
    close("section");
}

void Page::helpful()
{
    if (m_help.empty())
        return;
    section("help", "What helps most");
    m_out += "<ol class=\"card help\">\n";
    for (const Help& one : m_help)
        m_out += fmt::format("<li><span>{}</span> <span class=\"numbers\">{:.0f} → {:.0f}</span></li>\n", html(one.entry->fixes.front().title.english()), m_analysis.assessment.stack.value, one.scoreAfter);
    m_out += "</ol>\n";
    close("section");
}

void Page::services()
{
    section("services", "Services");
    m_out += "<div class=\"card table\">\n<table>\n<caption>Each service with its own score, its Pod Security level and its findings.</caption>\n"
             "<thead><tr><th scope=\"col\">Service</th><th scope=\"col\">Risk</th><th scope=\"col\">Pod Security</th><th scope=\"col\">Findings</th></tr></thead>\n<tbody>\n";
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        if (group.score == nullptr)
            continue;
        const std::string name = group.entries.empty() ? html(group.service) : fmt::format("<a href=\"#service-{}\">{}</a>", i + 1, html(group.service));
        m_out += fmt::format("<tr><th scope=\"row\">{0}</th><td>{1:.0f} <span class=\"{2}\">{2}</span></td><td>{3}</td><td>{4}</td></tr>\n", name, group.score->score.value, risk::name(group.score->score.band),
                             risk::name(group.score->podSecurity), group.entries.size());
    }
    m_out += "</tbody>\n</table>\n</div>\n";
    close("section");
}

void Page::findings()
{
    section("findings", "Findings");
    m_out += "<p class=\"muted\">" + counted(m_check.count(Standing::Open), "finding", "findings");
    for (const auto severity : {rules::Severity::Critical, rules::Severity::High, rules::Severity::Medium, rules::Severity::Low, rules::Severity::Info})
        if (const std::size_t count = m_check.count(severity); count != 0)
            m_out += fmt::format(", {} {}", count, rules::name(severity));
    m_out += ".</p>\n";
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        if (group.entries.empty())
            continue;
        m_out += fmt::format("<section aria-labelledby=\"service-{0}\">\n<h3 id=\"service-{0}\">{1}</h3>\n", i + 1, titleOf(group));
        if (group.moot != 0)
            m_out += fmt::format("<p class=\"muted\">{} a root cause below.</p>\n", counted(group.moot, "more finding follows from", "more findings follow from"));
        m_out += "<ul>\n";
        for (const Entry* entry : group.entries)
            finding(*entry);
        m_out += "</ul>\n</section>\n";
    }
    close("section");
}

void Page::finding(const Entry& entry)
{
    const rules::Finding& found = *entry.finding;
    const auto severity = rules::name(found.severity);
    m_out += fmt::format("<li class=\"card finding {0}\">\n<h4><span class=\"severity {0}\">{0}</span> {1}</h4>\n<p>{2}</p>\n<p class=\"muted\">{3} <code>{4}</code>, rule <a href=\"#rule-{5}\">{5}</a>{6}</p>\n", severity,
                         html(found.rule->title.source), html(found.message.english()), where(entry.location), html(found.path), found.rule->id,
                         entry.standing == Standing::Known ? ", in the baseline" : "");
    if (!entry.fixes.empty())
        m_out += fmt::format("<p class=\"fix\"><strong>Fix</strong> ({}): {}</p>\n", rules::name(entry.fixes.front().kind), html(entry.fixes.front().title.english()));
    m_out += "</li>\n";
}

void Page::ignored()
{
    if (m_check.count(Standing::Ignored) == 0)
        return;
    section("ignored", "Ignored, for a reason");
    m_out += "<p class=\"muted\">These do not fail a check. The score does not know of it: it is the length of a path, and a decision to live with a hole does not make the path longer.</p>\n<ul>\n";
    for (const Entry& entry : m_check.entries) {
        const rules::Suppression* suppression = suppressionOf(m_check, entry);
        if (suppression == nullptr)
            continue;
        const auto severity = rules::name(entry.finding->severity);
        m_out += fmt::format("<li class=\"card finding\">\n<h4><span class=\"severity {0}\">{0}</span> {1}</h4>\n<p>{2}</p>\n<p class=\"muted\">{3} rule <a href=\"#rule-{4}\">{4}</a></p>\n<p class=\"fix\"><strong>Reason</strong>: {5}{6}</p>\n</li>\n",
                             severity, html(entry.finding->rule->title.source), html(entry.finding->message.english()), where(entry.location), entry.finding->rule->id, html(suppression->reason),
                             suppression->until.empty() ? "" : " (until " + html(suppression->until) + ")");
    }
    m_out += "</ul>\n";
    close("section");
}

void Page::gone()
{
    if (m_check.gone.empty())
        return;
    section("gone", "Gone since the baseline was written");
    m_out += "<ul class=\"card plain\">\n";
    for (const auto& [identity, severity] : m_check.gone)
        m_out += fmt::format("<li>{} <code>{}</code> <code>{}</code> {}</li>\n", rules::name(severity), html(identity.rule), html(identity.path), html(identity.subject));
    m_out += "</ul>\n";
    close("section");
}

void Page::assumptions()
{
    const auto list = [this](std::string_view id, std::string_view title, const std::vector<risk::Assumption>& all) {
        if (all.empty())
            return;
        section(id, title);
        m_out += "<ul class=\"card plain\">\n";
        for (const risk::Assumption& each : all)
            m_out += fmt::format("<li>{}</li>\n", html(each.text.english()));
        m_out += "</ul>\n";
        close("section");
    };
    list("pinned", "Pinned", m_analysis.assessment.pinned);
    list("assumptions", "Taken for granted", m_analysis.assessment.assumptions);
}

void Page::rules()
{
    std::map<std::string_view, const rules::Rule*> used;
    for (const Entry& entry : m_check.entries)
        used.emplace(entry.finding->rule->id, entry.finding->rule);
    if (used.empty())
        return;
    section("rules", "The rules");
    for (const auto& [id, one] : used)
        rule(*one);
    close("section");
}

void Page::rule(const rules::Rule& rule)
{
    m_out += fmt::format("<article class=\"card rule\" aria-labelledby=\"rule-{0}\">\n<h3 id=\"rule-{0}\">{1}</h3>\n<p class=\"muted\"><code>{0}</code></p>\n<p>{2}</p>\n"
                         "<dl><dt>How it is attacked</dt><dd>{3}</dd><dt>What to do</dt><dd>{4}</dd><dt>What may break</dt><dd>{5}</dd></dl>\n",
                         rule.id, html(rule.title.source), html(rule.why.source), html(rule.attack.source), html(rule.fix.source), html(rule.breaks.source));
    if (!rule.references.empty()) {
        m_out += "<ul class=\"plain references muted\">\n";
        for (const rules::Reference& reference : rule.references)
            m_out += *reference.url == '\0' ? fmt::format("<li>{}</li>\n", html(reference.title))
                                            : fmt::format("<li><a href=\"{}\" rel=\"noopener noreferrer\">{}</a></li>\n", html(reference.url), html(reference.title));
        m_out += "</ul>\n";
    }
    m_out += "</article>\n";
}

void Page::foot()
{
    m_out += "<footer>\n<p>The score answers one question: how many independent things must go right for an attacker outside before something bad happens, and how bad is it? "
             "It reads the Compose file, not the images, and not the applications.</p>\n</footer>\n</div>\n</body>\n</html>\n";
}

} // namespace

std::string checkHtml(const Check& check)
{
    return Page(check).write();
}

} // namespace hullwright::report
