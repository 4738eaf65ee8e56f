// The German texts: as many placeholders as the English ones, and a window that they fit into. What is not translated yet is told, not
// failed: texts change all the time, and the last pass over them comes before a release.
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"
#include "tests/ui/ui_test_tools.h"

#include "core/report/report.h"
#include "ui/argument_words.h"
#include "ui/translate.h"
#include "ui/views/file_flow.h"
#include "ui/views/window_actions.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QRegularExpression>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <filesystem>

using namespace hullwright::test;

namespace {

struct Entry {
    QString context, source;
    QStringList forms; ///< one, or one a number
    bool finished = true;
    bool counts = false; ///< has a form a number
};

QList<Entry> entriesOf(const QString& path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    Entry entry;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            entries.append(entry);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entry = {};
            entry.context = context;
            entry.counts = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entry.forms = {text};
        }
    }
    return entries;
}

/// "%1", "%2", "%n" of a text, sorted, each once.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%(n|[1-9])"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString one = match.next().captured();
        if (!found.contains(one))
            found << one;
    }
    found.sort();
    return found;
}

/// All of core's code in one text.
QString codeOfCore()
{
    QString code;
    QDirIterator files(QString::fromStdString((sourceDirectory() / "core").string()), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            code += QString::fromUtf8(file.readAll());
    }
    return code;
}

} // namespace

Q_DECLARE_METATYPE(hullwright::text::Message)

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// "1 service", "2 services": whatever counts something has its English forms, or people read "1 service(s)".
    void englishCountsRight()
    {
        const auto folder = QString::fromStdString((sourceDirectory() / "translations").string());
        QSet<QString> has;
        for (const Entry& entry : entriesOf(folder + QStringLiteral("/hullwright_en.ts")))
            if (entry.finished)
                has << entry.context + u'|' + entry.source;
        QVERIFY(!has.isEmpty());
        QStringList lacking;
        for (const Entry& entry : entriesOf(folder + QStringLiteral("/hullwright_de.ts")))
            if (entry.counts && !has.contains(entry.context + u'|' + entry.source))
                lacking << entry.context + u'|' + entry.source;
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n') + QStringLiteral("\nbuild update_plurals and fill in translations/hullwright_en.ts")));
    }

    void initTestCase()
    {
        m_entries = entriesOf(QString::fromStdString((sourceDirectory() / "translations/hullwright_de.ts").string()));
        QVERIFY(m_entries.size() > 500);
    }

    void saysWhatIsNotTranslatedYet()
    {
        QStringList open;
        for (const Entry& entry : m_entries)
            if (!entry.finished)
                open << QStringLiteral("%1: %2").arg(entry.context, entry.source);
        if (!open.isEmpty())
            qWarning("%lld of %lld texts are not translated yet:\n%s", static_cast<long long>(open.size()), static_cast<long long>(m_entries.size()), qPrintable(open.mid(0, 20).join(u'\n')));
    }

    /// English counts too: without forms of its own, "4 service(s)" would stand in the window. (update_plurals collects them)
    void englishCounts()
    {
        const QList<Entry> english = entriesOf(QString::fromStdString((sourceDirectory() / "translations/hullwright_en.ts").string()));
        QStringList missing;
        for (const Entry& entry : m_entries) {
            const auto has = [&entry](const Entry& each) { return each.finished && each.context == entry.context && each.source == entry.source; };
            if (entry.source.contains(QLatin1String("%n")) && std::none_of(english.begin(), english.end(), has))
                missing << QStringLiteral("%1: %2").arg(entry.context, entry.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void keepsThePlaceholders()
    {
        QStringList wrong;
        for (const Entry& entry : m_entries)
            if (entry.finished && placeholdersOf(entry.source) != placeholdersOf(entry.forms.join(u' ')))
                wrong << QStringLiteral("%1 => %2").arg(entry.source, entry.forms.join(u' '));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void translatesTheWordsInsideASentence_data()
    {
        using hullwright::text::Message;
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("german");
        const auto kinds = HULLWRIGHT_TR("compose", "%1 must be %2, not %3");
        QTest::newRow("kinds of things") << Message{kinds, {"ports", "a list", "a long text"}} << QStringLiteral("ports muss eine Liste sein, nicht ein langer Text");
        QTest::newRow("several kinds") << Message{kinds, {"dns", "text, true or false or a list", "a mapping"}}
                                       << QStringLiteral("dns muss Text, true oder false oder eine Liste sein, nicht ein Mapping");
        QTest::newRow("half a sentence") << Message{HULLWRIGHT_TR("Rules", "With %2 in %1, %3."), {"db", "NEO4J_AUTH", "the database asks no password"}}
                                         << QStringLiteral("Mit NEO4J_AUTH in db: Die Datenbank verlangt kein Passwort.");
        QTest::newRow("what listens on a port") << Message{HULLWRIGHT_TR("Rules", "Port %3 of %2, usually %1, is open to everyone who reaches this host. A firewall such as ufw does not stop it."), {"an administration page or application server", "api", "8080"}}
                                                << QStringLiteral("Port 8080 von api, meist eine Verwaltungsseite oder ein Anwendungsserver, steht jedem offen, der diesen Host erreicht. Eine Firewall wie ufw hält das nicht auf.");
        QTest::newRow("how sure it is") << Message{HULLWRIGHT_TR("Rules", "%1 names no user, and its image runs as root (%2)."), {"api", "documented"}}
                                        << QStringLiteral("api nennt keinen Benutzer, und sein Image läuft als root (dokumentiert).");
        QTest::newRow("names stay") << Message{kinds, {"text", "a list or b list", "nothing"}} << QStringLiteral("text muss a list or b list sein, nicht nothing");
    }

    void translatesTheWordsInsideASentence()
    {
        QFETCH(hullwright::text::Message, message);
        QFETCH(QString, german);
        QTranslator translator;
        QVERIFY(translator.load(qEnvironmentVariable("HULLWRIGHT_GERMAN")));
        QCoreApplication::installTranslator(&translator);
        const QString shown = hullwright::ui::translated(message);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(shown, german);
    }

    /// Every rule's case as a report: what core puts into its sentences as words would show here in English.
    void leavesNoEnglishInAReport()
    {
        namespace report = hullwright::report;
        static const QRegularExpression kEnglish(QStringLiteral("(?<![\\w./:-])(?:the|and|or|of|with|is|are|has|its|not)(?![\\w./:-])"));
        QTranslator translator;
        QVERIFY(translator.load(qEnvironmentVariable("HULLWRIGHT_GERMAN")));
        QCoreApplication::installTranslator(&translator);
        const report::Language german{[](const hullwright::text::Text& text) { return hullwright::ui::translated(text).toStdString(); }, hullwright::ui::inUsersWords};
        QStringList english;
        int read = 0;
        for (const auto& folder : std::filesystem::directory_iterator(dataDirectory() / "rules")) {
            const auto analysis = analysed(bytesOf(folder.path() / "input.yaml"));
            QVERIFY(analysis);
            QString page = QString::fromStdString(report::checkHtml(report::prepare(analysis), german));
            // A reason is the user's, references are titles, and what a program says stays as it says it.
            for (const char* own : {"<style>.*?</style>", "<code[^>]*>.*?</code>", "<ul class=\"plain references muted\">.*?</ul>", "<strong>Grund</strong>.*?</p>", "„[^“]*“", "<[^>]*>"})
                page.replace(QRegularExpression(QString::fromUtf8(own), QRegularExpression::DotMatchesEverythingOption), QStringLiteral("\n"));
            for (const QString& line : page.split(u'\n'))
                if (kEnglish.match(line).hasMatch())
                    english << QString::fromStdString(folder.path().filename().string()) + QStringLiteral(": ") + line;
            ++read;
        }
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(read > 80);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void translatesErrors()
    {
        QTranslator translator;
        QVERIFY(translator.load(qEnvironmentVariable("HULLWRIGHT_GERMAN")));
        QCoreApplication::installTranslator(&translator);
        using hullwright::Error;
        using hullwright::ErrorCode;
        const QString syntax = hullwright::ui::sentences(Error{ErrorCode::Syntax, "Did not find expected key (while parsing a block mapping)", "Docker Compose refuses it here as well.", {}, {}, {3, 1}});
        const QString edit = hullwright::ui::sentences(Error{ErrorCode::Verification, "This edit can't be done safely here: The alias *a stands for nothing: no anchor &a comes before it", {}, {}, {}, {}});
        const QString unknown = hullwright::ui::sentences(Error{ErrorCode::Io, "a b: it is raining", {}, {}, {}, {}});
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(syntax, QStringLiteral("Zeile 3: Ein Schlüssel wird erwartet und fehlt (beim Lesen eines Block-Mappings). Auch Docker Compose lehnt es hier ab."));
        QCOMPARE(edit, QStringLiteral("Diese Änderung lässt sich hier nicht sicher machen: Der Alias *a steht für nichts: Kein Anker &a kommt vor ihm."));
        QCOMPARE(unknown, QStringLiteral("a b: it is raining."));
    }

    void knowsNoErrorThatCoreDoesNotSay()
    {
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        const QString code = codeOfCore();
        QVERIFY(code.size() > 100'000);
        QStringList strange;
        for (const Entry& entry : m_entries) {
            if (entry.context != u"error" && entry.context != u"apparmor rule")
                continue;
            for (QString piece : entry.source.split(place)) {
                piece.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
                if (piece.size() > 5 && !code.contains(piece) && !code.contains(piece.chopped(2)))
                    strange << QStringLiteral("%1 (in: %2)").arg(piece, entry.source);
            }
        }
        QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    }

    void fitsIntoTheWindow()
    {
        const QString compiled = qEnvironmentVariable("HULLWRIGHT_GERMAN");
        QTranslator german;
        QVERIFY2(german.load(compiled), "HULLWRIGHT_GERMAN names the compiled translation");
        QCoreApplication::installTranslator(&german);
        Stage stage;
        stage.window->resize(1024, 700);
        stage.window->windowActions().openWeakSample->trigger();
        const auto cut = [&stage] {
            QStringList texts;
            for (const QAbstractButton* button : stage.window->findChildren<QAbstractButton*>()) {
                if (!button->isVisible() || button->text().isEmpty() || button->sizePolicy().hasHeightForWidth())
                    continue;
                const auto* tool = qobject_cast<const QToolButton*>(button);
                if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                    continue;
                if (button->width() < button->minimumSizeHint().width())
                    texts << button->text();
            }
            return texts.join(u'\n');
        };
        const auto& actions = stage.window->windowActions();
        for (QAction* panel : {actions.overview, actions.capabilities, actions.limits}) {
            panel->trigger();
            QTRY_COMPARE(cut(), QString()); // docks find their places with the next events
        }
        QVERIFY2(doubledMnemonics(*stage.window).isEmpty(), qPrintable(doubledMnemonics(*stage.window).join(u'\n')));
        const auto* more = stage.window->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
        QVERIFY2(!more || !more->isVisible(), "the tool bar is longer than the window");
        QCoreApplication::removeTranslator(&german);
    }

private:
    QList<Entry> m_entries;
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
