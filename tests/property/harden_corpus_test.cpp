// Real files hardened at each preset: still valid, never worse, and done after one time.
#include "core/compose/json_text.h"
#include "core/harden/plan.h"
#include "core/text/patch.h"
#include "core/yaml/verify.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <set>

using namespace hullwright;

namespace {

std::size_t errors(const analysis::Analysis& analysis)
{
    const auto& problems = analysis.project.stack->problems;
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; }));
}

/// A setting as deep as services have them: services, web, ports. Of the entry that a place of the text lies in.
yaml::Path settingAt(const yaml::Tree& tree, std::size_t offset)
{
    yaml::Path path;
    yaml::Node node = tree.root();
    while (path.size() < 3 && node && node.kind() == yaml::Kind::Mapping) {
        std::optional<std::size_t> within;
        for (std::size_t i = 0; i < node.size() && node.key(i).span().begin <= offset; ++i)
            within = i;
        if (!within)
            break;
        path.emplace_back(std::string(node.key(*within).value()));
        node = node.item(*within);
    }
    return path;
}

std::string words(const yaml::Path& path)
{
    std::string text;
    for (const yaml::Step& step : path)
        text += (text.empty() ? "" : ".") + (std::holds_alternative<std::string>(step) ? std::get<std::string>(step) : std::to_string(std::get<std::size_t>(step)));
    return text;
}

/// Settings with a line that was there and is not any more.
std::vector<yaml::Path> settingsWithLinesGone(const yaml::Tree& before, const yaml::Tree& after)
{
    std::vector<yaml::Path> result;
    for (const text::Hunk& hunk : text::difference(before.text(), after.text()).hunks) {
        std::size_t at = hunk.offset;
        for (; at < hunk.offset + hunk.removed.size(); at = before.text().find('\n', at) + 1) {
            // The end of a file without a last newline gets one from what comes behind it.
            const std::string line(before.text().substr(at));
            if (line.find('\n') == std::string::npos && hunk.inserted.find(line + "\n") != std::string::npos)
                break;
            const std::size_t shown = before.text().find_first_not_of(" -", at);
            result.push_back(settingAt(before, shown == std::string_view::npos ? at : shown));
            if (before.text().find('\n', at) == std::string_view::npos)
                break;
        }
    }
    return result;
}

/// Settings of the version of Compose that the reference here is too old for.
QString tooNewFor(const QByteArray& said)
{
    static const QRegularExpression unknown(QStringLiteral("Unsupported config option for [^:]*: '([a-z_]+)'|'([a-z_]+)' was unexpected|contains unsupported option: '([a-z_]+)'|limits value '([a-z_]+)' does not match any"));
    const auto match = unknown.match(QString::fromUtf8(said));
    return match.hasMatch() ? match.captured(match.lastCapturedIndex()) : QString();
}

} // namespace

class HardenCorpus : public QObject {
    Q_OBJECT

    QStringList m_failures;
    void failed(const std::filesystem::path& file, harden::Preset preset, const std::string& what) { m_failures << QString::fromStdString(file.string() + ": " + std::string(harden::name(preset)) + ": " + what); }

    struct Sum {
        double before = 0, after = 0;
        std::size_t steps = 0, gone = 0;
        int files = 0;
        std::array<int, 5> bandsBefore{}, bandsAfter{};
    };

    /// A line that was there goes only where a step is about it, and where it then says something else.
    void judgeDiff(const std::filesystem::path& path, const harden::Plan& plan, harden::Preset preset, Sum& sum)
    {
        const yaml::Tree& before = *plan.before->main().tree;
        const yaml::Tree& after = *plan.after->main().tree;
        std::set<std::string> services;
        for (const harden::Step& step : plan.steps)
            services.insert(step.service);
        for (const yaml::Path& setting : settingsWithLinesGone(before, after)) {
            ++sum.gone;
            const bool ofService = setting.size() > 1 && setting[0] == yaml::Step(std::string("services"));
            if (ofService && !services.contains(std::get<std::string>(setting[1])))
                failed(path, preset, "no step is about what was changed: " + words(setting));
            const yaml::Node was = before.at(setting), is = after.at(setting);
            if (was && is && yaml::same(was, is))
                failed(path, preset, "a line is written anew and says the same: " + words(setting));
        }
    }

    /// In the resolved model, only settings that measures are about say something else; those of the reference's model are the same by compare_config.
    void judgeModel(const std::filesystem::path& path, const harden::Plan& plan, harden::Preset preset)
    {
        static const std::set<std::string, std::less<>> measured{"cap_add", "cap_drop", "cpus", "deploy", "environment", "healthcheck", "logging", "mem_limit", "networks", "pids_limit",
                                                                 "ports", "read_only", "restart", "secrets", "security_opt", "tmpfs", "user", "volumes"};
        const auto told = [](const compose::Value* model, std::string_view key) {
            const compose::Value* value = model == nullptr ? nullptr : model->find(key);
            return value == nullptr ? std::string() : compose::jsonText(*value);
        };
        const compose::Stack& before = *plan.before->project.stack;
        const compose::Stack& after = *plan.after->project.stack;
        if (before.services.size() != after.services.size())
            failed(path, preset, "another number of services");
        for (const auto& service : before.services) {
            const compose::Service* is = after.service(service->name);
            if (is == nullptr || service->model == nullptr || is->model == nullptr)
                continue;
            std::set<std::string> keys;
            for (const compose::Value* model : {service->model.get(), is->model.get()})
                if (const auto* map = model->map())
                    for (const compose::Value::Entry& entry : *map)
                        keys.insert(entry.key);
            for (const std::string& key : keys)
                if (!measured.contains(key) && told(service->model.get(), key) != told(is->model.get(), key))
                    failed(path, preset, service->name + ": no measure is about " + key);
        }
    }

    void harden(const std::filesystem::path& path, const analysis::AnalysisPtr& before, harden::Preset preset, Sum& sum)
    {
        harden::Choice choice{preset, {}, {}};
        choice.files = harden::Choice::Files::Written;
        const harden::Plan once = harden::plan(before, choice);
        ++sum.files;
        sum.before += before->assessment.stack.value;
        sum.after += once.after->assessment.stack.value;
        sum.steps += once.steps.size();
        ++sum.bandsBefore[static_cast<std::size_t>(before->assessment.stack.band)];
        ++sum.bandsAfter[static_cast<std::size_t>(once.after->assessment.stack.band)];
        judgeDiff(path, once, preset, sum);
        judgeModel(path, once, preset);
        if (errors(*once.after) > errors(*before))
            failed(path, preset, "an error more: " + once.after->project.stack->problems.back().message.english());
        if (once.after->assessment.stack.value > before->assessment.stack.value)
            failed(path, preset, "the score rose");
        // As somebody opens it the next day, not as this run remembers it.
        const auto fresh = test::analysed(once.after->main().tree->text());
        if (!fresh)
            return failed(path, preset, "it no longer parses");
        const harden::Plan twice = harden::plan(fresh, choice);
        if (!twice.patches.empty())
            failed(path, preset, "the second run changes something: " + twice.steps.front().id + ": " + twice.steps.front().title.english());
    }

    static void printBands(const std::array<Sum, 3>& sums)
    {
        QString table = QStringLiteral("\nfiles by band     ");
        for (int band = 4; band >= 0; --band)
            table += QString::fromStdString(std::string(risk::name(static_cast<risk::Band>(band)))).rightJustified(10);
        for (std::size_t i = 0; i < sums.size(); ++i)
            for (const bool after : {false, true}) {
                table += QLatin1Char('\n') + QString::fromStdString(std::string(harden::name(static_cast<harden::Preset>(i)))).leftJustified(11) + (after ? QStringLiteral(" after ") : QStringLiteral(" before"));
                for (int band = 4; band >= 0; --band)
                    table += QString::number((after ? sums[i].bandsAfter : sums[i].bandsBefore)[static_cast<std::size_t>(band)]).rightJustified(10);
            }
        qInfo("%s", qPrintable(table));
    }

    /// A file alone in a folder, with what a plan brings.
    static bool write(const QString& folder, std::string_view text, const std::vector<harden::PlannedFile>& planned)
    {
        const auto one = [&](const QString& name, std::string_view bytes) {
            QFile file(folder + QLatin1Char('/') + name);
            return QDir().mkpath(QFileInfo(file).absolutePath()) && file.open(QIODevice::WriteOnly) && file.write(bytes.data(), static_cast<qsizetype>(bytes.size())) >= 0;
        };
        bool written = one(QStringLiteral("compose.yaml"), text);
        for (const harden::PlannedFile& each : planned)
            written = one(QString::fromStdString(each.path.string()), each.bytes) && written;
        return written;
    }

    /// What docker-compose says against the files in folders, in their order; "" where it loads one. Nothing where it can't be asked.
    static QStringList verdicts(const QStringList& folders)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QStringLiteral("/usr/bin/python3"), {QString::fromStdString((test::sourceDirectory() / "tests" / "property" / "compose_loads.py").string())}); // the distribution's, whose package docker-compose is
        process.write((folders.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
        process.closeWriteChannel();
        if (!process.waitForFinished(900'000))
            return {};
        QStringList result;
        for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
            if (!line.isEmpty())
                result << QJsonDocument::fromJson("[" + line + "]").array().first().toString();
        return result;
    }

    struct Asked {
        std::filesystem::path file;
        harden::Preset preset;
    };

private slots:
    void init() { m_failures.clear(); }

    void everyPreset()
    {
        const auto files = test::corpusFiles();
        if (files.empty())
            QSKIP("the shared corpus is not here");
        // A spread sample; HULLWRIGHT_STRIDE=1 takes all.
        const int given = qEnvironmentVariableIntValue("HULLWRIGHT_STRIDE");
        const std::size_t stride = given > 0 ? static_cast<std::size_t>(given) : 4;
        std::array<Sum, 3> sums;
        for (std::size_t i = 0; i < files.size(); i += stride) {
            const auto before = test::analysed(test::bytesOf(files[i]));
            if (!before)
                continue;
            for (const harden::Preset preset : {harden::Preset::Baseline, harden::Preset::Restricted, harden::Preset::Strict})
                harden(files[i], before, preset, sums[static_cast<std::size_t>(preset)]);
        }
        for (std::size_t i = 0; i < sums.size(); ++i)
            qInfo("%s: %d files, %zu steps, mean score %.1f to %.1f, %zu lines replaced", std::string(harden::name(static_cast<harden::Preset>(i))).c_str(), sums[i].files, sums[i].steps,
                  sums[i].before / std::max(1, sums[i].files), sums[i].after / std::max(1, sums[i].files), sums[i].gone);
        printBands(sums);
        QVERIFY2(m_failures.isEmpty(), qPrintable(QString::number(m_failures.size()) + " failures, the first:\n" + m_failures.mid(0, 10).join("\n")));
    }

    /// docker-compose 1.29, where it is here: what it loads before, it loads after. Settings that it is too old for are counted apart.
    void theReferenceLoadsWhatItLoaded()
    {
        const auto files = test::corpusFiles();
        if (files.empty() || QStandardPaths::findExecutable(QStringLiteral("docker-compose")).isEmpty())
            QSKIP("needs the shared corpus and docker-compose");
        const int given = qEnvironmentVariableIntValue("HULLWRIGHT_STRIDE");
        const std::size_t stride = given > 0 ? static_cast<std::size_t>(given) : 2;
        const QTemporaryDir folder;
        std::vector<analysis::AnalysisPtr> analysed;
        std::vector<std::filesystem::path> names;
        QStringList folders;
        for (std::size_t i = 0; i < files.size(); i += stride) {
            const auto before = test::analysed(test::bytesOf(files[i]));
            const QString place = folder.filePath(QStringLiteral("%1").arg(i));
            if (!before || !write(place, before->main().tree->text(), {}))
                continue;
            analysed.push_back(before);
            names.push_back(files[i]);
            folders << place;
        }
        const QStringList first = verdicts(folders);
        if (first.size() != folders.size())
            QSKIP("docker-compose is here, and its package for Python is not");

        std::vector<Asked> asked;
        QStringList hardened;
        for (std::size_t i = 0; i < analysed.size(); ++i) {
            if (!first[static_cast<qsizetype>(i)].isEmpty())
                continue;
            for (const harden::Preset preset : {harden::Preset::Baseline, harden::Preset::Restricted, harden::Preset::Strict}) {
                harden::Choice choice{preset, {}, {}};
                choice.files = harden::Choice::Files::Written;
                const harden::Plan plan = harden::plan(analysed[i], choice);
                const QString place = folders[static_cast<qsizetype>(i)] + QLatin1Char('-') + QString::number(static_cast<int>(preset));
                QVERIFY(write(place, plan.after->main().tree->text(), plan.files()));
                asked.push_back({names[i], preset});
                hardened << place;
            }
        }
        const QStringList second = verdicts(hardened);
        QCOMPARE(second.size(), hardened.size());
        QMap<QString, int> tooNew;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const QString& said = second[static_cast<qsizetype>(i)];
            if (said.isEmpty())
                continue;
            if (const QString setting = tooNewFor(said.toUtf8()); !setting.isEmpty())
                ++tooNew[setting];
            else
                failed(asked[i].file, asked[i].preset, "docker-compose no longer loads it: " + said.right(300).toStdString());
        }
        QStringList apart;
        for (auto each = tooNew.cbegin(); each != tooNew.cend(); ++each)
            apart << QStringLiteral("%1 (%2)").arg(each.key()).arg(each.value());
        qInfo("%lld of %lld files load with docker-compose; %zu hardened ones were asked about; it is too old for: %s", static_cast<long long>(first.count(QString())), static_cast<long long>(first.size()), asked.size(),
              apart.isEmpty() ? "nothing" : qPrintable(apart.join(QStringLiteral(", "))));
        QVERIFY2(m_failures.isEmpty(), qPrintable(QString::number(m_failures.size()) + " failures, the first:\n" + m_failures.mid(0, 10).join("\n")));
        QVERIFY(!asked.empty());
    }
};

int main(int argc, char** argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // all files with another program's judgement take longer than Qt Test waits
    QCoreApplication app(argc, argv);
    HardenCorpus test;
    return QTest::qExec(&test, argc, argv);
}
#include "harden_corpus_test.moc"
