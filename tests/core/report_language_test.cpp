// A report in another language: not one text of it stays English.
#include "core/report/report.h"
#include "tests/support/analysed.h"

#include <QRegularExpression>
#include <QtTest>

using namespace hullwright;
using report::Standing;

namespace {

/// Names begin with z, so that they are told from words. A fix of zone changes ztwo too, and what zthree may makes half of its findings moot.
const std::string kText = R"(name: zshop
version: "3.8"
x-hullwright:
  assume: {engine: rootless}
services:
  zweb:
    image: nginx:1.27
    ports: ["80:80"]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
    pid: host # hullwright: ignore host-pid zreason until 2999-01-01
    ipc: host # hullwright: ignore host-ipc zreason
  zone:
    image: nginx:1.27
    cap_add: [SYS_ADMIN]
    security_opt: ["seccomp:unconfined"]
  ztwo:
    extends: {service: zone}
    image: postgres:16
    environment: {POSTGRES_PASSWORD: postgres}
  zthree:
    image: zimage
    privileged: true
    cap_add: [SYS_ADMIN]
    extends: {file: zmissing.yaml, service: znone}
)";

/// Every piece of a text between marks, and every argument: what stands outside of them is a name, or was never asked for.
report::Language marked()
{
    return {[](const text::Text& text) {
                static const QRegularExpression kPlace(QStringLiteral("%([1-9])"));
                return (u'«' + QString::fromUtf8(text.source).replace(kPlace, QStringLiteral("»%\\1«")) + u'»').toStdString();
            },
            [](const std::string& argument) { return "«" + argument + "»"; }};
}

report::Check rich()
{
    const auto analysis = test::analysed(kText);
    if (analysis == nullptr)
        qFatal("the text has no tree");
    report::Baseline baseline;
    const auto known = report::identities(analysis->findings.all);
    for (std::size_t i = 0; i < known.size(); i += 3)
        baseline.findings.emplace(known[i], rules::Severity::Critical);
    baseline.findings.emplace(report::Identity{"zrule", "zgone", "services.zgone", "zsubject", 0}, rules::Severity::High);
    return report::prepare(analysis, &baseline);
}

QString without(QString text, const char* pattern)
{
    return text.replace(QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::DotMatchesEverythingOption), QStringLiteral(" "));
}

/// The words that are no name and stand outside of all marks.
QStringList unmarked(const QString& text)
{
    static const QRegularExpression kWord(QStringLiteral("\\p{L}{2,}"));
    static const QStringList kTerms{"privileged", "baseline", "restricted"}; // of the Pod Security Standards
    QStringList out;
    for (auto found = kWord.globalMatch(text); found.hasNext();) {
        const QString word = found.next().captured();
        if (!word.startsWith(u'z') && !kTerms.contains(word))
            out << word;
    }
    return out;
}

QStringList forgottenInHtml(QString page)
{
    page.replace(QRegularExpression(QStringLiteral("<[^>]*(?:aria-label|lang)=\"([^\"]*)\"[^>]*>")), QStringLiteral(" \\1 "));
    for (const char* data : {"<style>.*?</style>", "<code[^>]*>.*?</code>", "<a href=\"#rule-[^>]*>.*?</a>", "<ul class=\"plain references muted\">.*?</ul>", "«[^»]*»", "<[^>]*>", "&[a-z]+;"})
        page = without(page, data);
    return unmarked(page);
}

QStringList forgottenInMarkdown(QString page)
{
    for (const char* data : {"<!--.*?-->", "<code>.*?</code>", "`[^`]*`", "«[^»]*»", "</?(details|summary)>"})
        page = without(page, data);
    return unmarked(page);
}

} // namespace

class ReportLanguageTest : public QObject {
    Q_OBJECT

private slots:
    /// Without these a section would be missing, and nobody would see what it says.
    void theStackIsRich()
    {
        const report::Check check = rich();
        const auto& assessment = check.analysis->assessment;
        QVERIFY(!check.analysis->project.stack->complete);
        QVERIFY(!check.analysis->project.stack->problems.empty());
        QVERIFY(!assessment.stack.path.empty() && !assessment.pinned.empty() && !assessment.assumptions.empty());
        for (const Standing standing : {Standing::Open, Standing::Known, Standing::Ignored, Standing::Moot})
            QVERIFY2(check.count(standing) != 0, std::string(report::name(standing)).c_str());
        QVERIFY(!check.gone.empty() && !report::mostHelpful(check, 3).empty());
        QVERIFY(report::groups(check).back().score == nullptr);
        const auto any = [&](const auto& is) { return std::any_of(check.entries.begin(), check.entries.end(), is); };
        for (const rules::FixKind kind : {rules::FixKind::Safe, rules::FixKind::Caution, rules::FixKind::Guided})
            QVERIFY2(any([&](const report::Entry& entry) { return !entry.fixes.empty() && entry.fixes.front().kind == kind; }), std::string(rules::name(kind)).c_str());
    }

    void leavesNothingInEnglish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("page");
        const report::Check check = rich();
        QTest::newRow("HTML") << QString::fromStdString(report::checkHtml(check, marked())) << true;
        QTest::newRow("pages") << QString::fromStdString(report::checkMarkdown(check, report::Sheet::Page, marked())) << false;
        QTest::newRow("comment") << QString::fromStdString(report::checkMarkdown(check, report::Sheet::Comment, marked())) << false;
    }
    void leavesNothingInEnglish()
    {
        QFETCH(QString, text);
        QFETCH(bool, page);
        QVERIFY(text.count(u'«') > 100);
        const QStringList left = page ? forgottenInHtml(text) : forgottenInMarkdown(text);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    /// A long list is cut in the same language.
    void saysSoWhereACommentIsFull()
    {
        std::string text = "name: zshop\nservices:\n";
        for (int i = 0; i < 200; ++i)
            text += "  z" + std::to_string(i) + ":\n    image: nginx:1.27\n    privileged: true # hullwright: ignore privileged zreason\n    pid: host\n    ports: [\"" + std::to_string(8000 + i) + ":80\"]\n";
        const QString comment = QString::fromStdString(report::checkMarkdown(report::prepare(test::analysed(text)), report::Sheet::Comment, marked()));
        QVERIFY(comment.contains(QStringLiteral("«A comment has no room for »")) && comment.contains(QStringLiteral("«A list is left out")));
        const QStringList left = forgottenInMarkdown(comment);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    /// What a translation puts first is put first, and a stranger's text stays harmless in it.
    void goesByTheTranslationsOrder()
    {
        const report::Language reversed{[](const text::Text& text) { return std::string_view(text.source) == "%1: risk %2 of 100, %3" ? std::string("<%3> 100/%2 & %1") : std::string(text.source); }, {}};
        const auto check = report::prepare(test::analysed("name: z\nservices:\n  zweb:\n    image: nginx:1.27\n    labels: [\"</title><b>\"]\n"));
        const std::string html = report::checkHtml(check, reversed);
        QVERIFY2(html.find("<title>&lt;low&gt; 100/") != std::string::npos || html.find("<title>&lt;moderate&gt; 100/") != std::string::npos, html.substr(html.find("<title>"), 60).c_str());
        QVERIFY(html.find(" &amp; z</title>") != std::string::npos);
    }

    /// Whoever takes a fix is told which other services it changes, in every form.
    void endsNoSentenceEarly()
    {
        const report::Check check = rich();
        QVERIFY(report::checkHtml(check).find("which also changes") != std::string::npos);
        QVERIFY(report::checkMarkdown(check).find("which also changes") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "report_language_test.moc"
