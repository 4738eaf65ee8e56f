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

std::string ruleLink(const rules::Rule& rule)
{
    return fmt::format("<a href=\"#rule-{0}\">{0}</a>", rule.id);
}

class Page {
public:
    Page(const Check& check, const Language& language) : m_check(check), m_words(htmlWords(language)), m_analysis(*check.analysis), m_groups(groups(check)), m_help(mostHelpful(check, 3)) {}

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
    void section(std::string_view id, const text::Text& heading) { m_out += fmt::format("<section aria-labelledby=\"{0}\">\n<h2 id=\"{0}\">{1}</h2>\n", id, m_words(heading)); }
    [[nodiscard]] std::string titleOf(const Group& group) const;
    void head();
    void title();
    void meter(const risk::Score& score);
    void contents();
    void wayIn();
    void helpful();
    void services();
    void findings();
    void finding(const Entry& entry);
    [[nodiscard]] std::string reasonOf(const rules::Suppression& suppression) const;
    void ignored();
    void gone();
    void assumptions();
    void rules();
    void rule(const rules::Rule& rule);
    void foot();

    const Check& m_check;
    const Words m_words;
    const analysis::Analysis& m_analysis;
    std::vector<Group> m_groups;
    std::vector<Help> m_help;
    std::string m_out;
};

std::string Page::titleOf(const Group& group) const
{
    if (group.score == nullptr)
        return m_words(projectHeading());
    const risk::Score& score = group.score->score;
    return fmt::format("{} <span class=\"muted\">{}</span>", html(group.service), m_words(HULLWRIGHT_TR("Report", "risk %1, %2"), {number(score.value), m_words(word(score.band))}));
}

void Page::head()
{
    const risk::Score& score = m_analysis.assessment.stack;
    m_out += fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                         "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n"
                         "<a class=\"skip\" href=\"#findings\">{}</a>\n<div class=\"wrap\">\n",
                         m_words(languageCode()), styleHash(), m_words(HULLWRIGHT_TR("Report", "%1: risk %2 of 100, %3"), {html(m_analysis.project.stack->name), number(score.value), m_words(word(score.band))}), styleSheet(),
                         m_words(HULLWRIGHT_TR("Report", "Go to the findings")));
}

void Page::title()
{
    const risk::Score& score = m_analysis.assessment.stack;
    m_out += fmt::format("<p class=\"brand\">{}</p>\n<h1>{}</h1>\n<p class=\"files\">", m_words(HULLWRIGHT_TR("Report", "Hullwright security report")), html(m_analysis.project.stack->name));
    const char* separator = "";
    for (const std::string& file : filesOf(m_analysis)) {
        m_out += fmt::format("{}<code>{}</code>", separator, html(file));
        separator = ", ";
    }
    m_out += fmt::format("</p>\n<div class=\"card score\">\n<p class=\"number {0}\">{1:.0f} <small>{2}</small></p>\n<div><p class=\"band {0}\">{3}</p>\n<p>{4}</p></div>\n",
                         risk::name(score.band), score.value, m_words(HULLWRIGHT_TR("Report", "of 100")), m_words(word(score.band)), m_words(risk::description(score.band)));
    meter(score);
    m_out += "</div>\n";
    if (m_analysis.project.stack->complete)
        return;
    m_out += fmt::format("<div class=\"card warning\" role=\"note\">\n<p><strong>{}</strong></p>\n<ul class=\"plain\">\n", m_words(partlyRead()));
    for (const compose::Problem& problem : m_analysis.project.stack->problems)
        if (problem.severity == compose::Problem::Severity::Error)
            m_out += fmt::format("<li>{} {}</li>\n", m_words(problem.message), where(locate(m_analysis, problem.place)));
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
    m_out += fmt::format("<nav aria-label=\"{}\">\n<ul>\n", m_words(HULLWRIGHT_TR("Report", "On this page")));
    const auto link = [&](bool present, std::string_view id, const text::Text& words) {
        if (present)
            m_out += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, m_words(words));
    };
    link(!m_analysis.assessment.stack.path.empty(), "way-in", wayInHeading());
    link(!m_help.empty(), "help", helpHeading());
    link(true, "services", HULLWRIGHT_TR("Report", "Services"));
    link(true, "findings", HULLWRIGHT_TR("Report", "Findings"));
    link(m_check.count(Standing::Ignored) != 0, "ignored", HULLWRIGHT_TR("Report", "Ignored"));
    link(!m_check.gone.empty(), "gone", HULLWRIGHT_TR("Report", "Gone"));
    link(!m_analysis.assessment.pinned.empty(), "pinned", pinnedHeading());
    link(!m_analysis.assessment.assumptions.empty(), "assumptions", assumedHeading());
    link(!m_check.entries.empty(), "rules", HULLWRIGHT_TR("Report", "The rules"));
    m_out += "</ul>\n</nav>\n";
}

void Page::wayIn()
{
    const auto& steps = m_analysis.assessment.stack.path;
    if (steps.empty())
        return;
    section("way-in", wayInHeading());
    m_out += "<div class=\"card\">\n<ol class=\"path\">\n";
    m_out += fmt::format("<li><span class=\"node\">{}</span>\n", m_words(risk::title(steps.front().from)));
    for (const risk::PathStep& step : steps) {
        m_out += fmt::format("<span class=\"step\">{} {} <span class=\"effort\">{}</span></span></li>\n", m_words(step.why), where(locate(m_analysis, step.place)),
                             m_words(HULLWRIGHT_TR("Report", "effort %1"), {std::to_string(step.effort)}));
        m_out += fmt::format("<li><span class=\"node\">{}</span>\n", m_words(risk::title(step.to)));
    }
    m_out += fmt::format("</li>\n</ol>\n</div>\n<p class=\"muted\">{}</p>\n",
                         m_words(HULLWRIGHT_TR("Report", "Effort 0 is ordinary use of what the file grants, 1 a published technique, 3 a flaw that is not in this file, 6 and more a flaw in kernel or runtime.")));
    close("section");
}

void Page::helpful()
{
    if (m_help.empty())
        return;
    section("help", helpHeading());
    m_out += "<ol class=\"card help\">\n";
    for (const Help& one : m_help)
        m_out += fmt::format("<li><span>{}</span> <span class=\"numbers\">{:.0f} → {:.0f}</span></li>\n", m_words(one.entry->fixes.front().title), m_analysis.assessment.stack.value, one.scoreAfter);
    m_out += "</ol>\n";
    close("section");
}

void Page::services()
{
    section("services", HULLWRIGHT_TR("Report", "Services"));
    m_out += fmt::format("<div class=\"card table\">\n<table>\n<caption>{}</caption>\n"
                         "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\n<tbody>\n",
                         m_words(HULLWRIGHT_TR("Report", "Each service with its own score, its Pod Security level and its findings.")), m_words(HULLWRIGHT_TR("Report", "Service")),
                         m_words(HULLWRIGHT_TR("Report", "Risk")), m_words(HULLWRIGHT_TR("Report", "Pod Security")), m_words(HULLWRIGHT_TR("Report", "Findings")));
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        if (group.score == nullptr)
            continue;
        const std::string name = group.entries.empty() ? html(group.service) : fmt::format("<a href=\"#service-{}\">{}</a>", i + 1, html(group.service));
        m_out += fmt::format("<tr><th scope=\"row\">{0}</th><td>{1:.0f} <span class=\"{2}\">{3}</span></td><td>{4}</td><td>{5}</td></tr>\n", name, group.score->score.value, risk::name(group.score->score.band),
                             m_words(word(group.score->score.band)), risk::name(group.score->podSecurity), group.entries.size());
    }
    m_out += "</tbody>\n</table>\n</div>\n";
    close("section");
}

void Page::findings()
{
    section("findings", HULLWRIGHT_TR("Report", "Findings"));
    m_out += "<p class=\"muted\">" + openFindings(m_check.count(Standing::Open), m_words);
    for (const auto severity : {rules::Severity::Critical, rules::Severity::High, rules::Severity::Medium, rules::Severity::Low, rules::Severity::Info})
        if (const std::size_t count = m_check.count(severity); count != 0)
            m_out += ", " + m_words(HULLWRIGHT_TR("Report", "%1 %2"), {std::to_string(count), m_words(word(severity))}); // "2 high"
    m_out += ".</p>\n";
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Group& group = m_groups[i];
        if (group.entries.empty())
            continue;
        m_out += fmt::format("<section aria-labelledby=\"service-{0}\">\n<h3 id=\"service-{0}\">{1}</h3>\n", i + 1, titleOf(group));
        if (group.moot != 0)
            m_out += fmt::format("<p class=\"muted\">{}</p>\n", followers(group, m_words));
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
    const text::Text stands = entry.standing == Standing::Known ? HULLWRIGHT_TR("Report", "%1, rule %2, in the baseline") : HULLWRIGHT_TR("Report", "%1, rule %2");
    m_out += fmt::format("<li class=\"card finding {0}\">\n<h4><span class=\"severity {0}\">{1}</span> {2}</h4>\n<p>{3}</p>\n<p class=\"muted\">{4}</p>\n", severity, m_words(word(found.severity)),
                         m_words(found.rule->title), m_words(found.message), m_words(stands, {fmt::format("{} <code>{}</code>", where(entry.location), html(found.path)), ruleLink(*found.rule)}));
    if (!entry.fixes.empty())
        m_out += fmt::format("<p class=\"fix\"><strong>{}</strong> ({}): {}</p>\n", m_words(HULLWRIGHT_TR("Report", "Fix")), m_words(word(entry.fixes.front().kind)), m_words(entry.fixes.front().title));
    m_out += "</li>\n";
}

std::string Page::reasonOf(const rules::Suppression& suppression) const
{
    const std::string reason = html(suppression.reason);
    return suppression.until.empty() ? reason : m_words(HULLWRIGHT_TR("Report", "%1 (until %2)"), {reason, html(suppression.until)});
}

void Page::ignored()
{
    if (m_check.count(Standing::Ignored) == 0)
        return;
    section("ignored", HULLWRIGHT_TR("Report", "Ignored, for a reason"));
    m_out += fmt::format("<p class=\"muted\">{}</p>\n<ul>\n",
                         m_words(HULLWRIGHT_TR("Report", "These do not fail a check. The score does not know of it: it is the length of a path, and a decision to live with a hole does not make the path longer.")));
    for (const Entry& entry : m_check.entries) {
        const rules::Suppression* suppression = suppressionOf(m_check, entry);
        if (suppression == nullptr)
            continue;
        const rules::Finding& found = *entry.finding;
        m_out += fmt::format("<li class=\"card finding\">\n<h4><span class=\"severity {}\">{}</span> {}</h4>\n<p>{}</p>\n<p class=\"muted\">{}</p>\n<p class=\"fix\"><strong>{}</strong>: {}</p>\n</li>\n",
                             rules::name(found.severity), m_words(word(found.severity)), m_words(found.rule->title), m_words(found.message),
                             m_words(HULLWRIGHT_TR("Report", "%1 rule %2"), {where(entry.location), ruleLink(*found.rule)}), m_words(HULLWRIGHT_TR("Report", "Reason")), reasonOf(*suppression));
    }
    m_out += "</ul>\n";
    close("section");
}

void Page::gone()
{
    if (m_check.gone.empty())
        return;
    section("gone", HULLWRIGHT_TR("Report", "Gone since the baseline was written"));
    m_out += "<ul class=\"card plain\">\n";
    for (const auto& [identity, severity] : m_check.gone)
        m_out += fmt::format("<li>{} <code>{}</code> <code>{}</code> {}</li>\n", m_words(word(severity)), html(identity.rule), html(identity.path), html(identity.subject));
    m_out += "</ul>\n";
    close("section");
}

void Page::assumptions()
{
    const auto list = [this](std::string_view id, const text::Text& title, const std::vector<risk::Assumption>& all) {
        if (all.empty())
            return;
        section(id, title);
        m_out += "<ul class=\"card plain\">\n";
        for (const risk::Assumption& each : all)
            m_out += fmt::format("<li>{}</li>\n", m_words(each.text));
        m_out += "</ul>\n";
        close("section");
    };
    list("pinned", pinnedHeading(), m_analysis.assessment.pinned);
    list("assumptions", assumedHeading(), m_analysis.assessment.assumptions);
}

void Page::rules()
{
    std::map<std::string_view, const rules::Rule*> used;
    for (const Entry& entry : m_check.entries)
        used.emplace(entry.finding->rule->id, entry.finding->rule);
    if (used.empty())
        return;
    section("rules", HULLWRIGHT_TR("Report", "The rules"));
    for (const auto& [id, one] : used)
        rule(*one);
    close("section");
}

void Page::rule(const rules::Rule& rule)
{
    m_out += fmt::format("<article class=\"card rule\" aria-labelledby=\"rule-{0}\">\n<h3 id=\"rule-{0}\">{1}</h3>\n<p class=\"muted\"><code>{0}</code></p>\n<p>{2}</p>\n"
                         "<dl><dt>{3}</dt><dd>{4}</dd><dt>{5}</dt><dd>{6}</dd><dt>{7}</dt><dd>{8}</dd></dl>\n",
                         rule.id, m_words(rule.title), m_words(rule.why), m_words(HULLWRIGHT_TR("Report", "How it is attacked")), m_words(rule.attack), m_words(HULLWRIGHT_TR("Report", "What to do")), m_words(rule.fix),
                         m_words(HULLWRIGHT_TR("Report", "What may break")), m_words(rule.breaks));
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
    m_out += fmt::format("<footer>\n<p>{}</p>\n</footer>\n</div>\n</body>\n</html>\n",
                         m_words(HULLWRIGHT_TR("Report", "The score answers one question: how many independent things must go right for an attacker outside before something bad happens, and how bad is it? "
                                                         "It reads the Compose file, not the images, and not the applications.")));
}

} // namespace

std::string checkHtml(const Check& check, const Language& language)
{
    return Page(check, language).write();
}

} // namespace hullwright::report
