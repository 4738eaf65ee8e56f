// The real apparmor_parser, asked by tests: what it says of a profile's text, and what it made of the file rules.
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace hullwright::test {

inline QString parserProgram()
{
    const QString found = QStandardPaths::findExecutable("apparmor_parser");
    return found.isEmpty() ? QStandardPaths::findExecutable("apparmor_parser", {"/usr/sbin", "/sbin"}) : found;
}

inline QString missing()
{
    if (parserProgram().isEmpty())
        return "apparmor_parser isn't installed";
    return QFile::exists("/etc/apparmor.d/abi/3.0") ? QString() : QString("abi/3.0 isn't installed");
}

struct Compiled {
    int code = -1;
    QByteArray binary, messages;
};

/// Compiles without a kernel that has AppArmor; nothing is loaded.
inline Compiled compileText(const std::string& text, const QStringList& more = {"-S"}, const char* features = "/etc/apparmor.d/abi/3.0")
{
    QTemporaryDir folder;
    QFile file(folder.filePath("profile"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        return {};
    file.close();
    QProcess process;
    process.start(parserProgram(), QStringList{"-Q", "-K", "-T", "--kernel-features", QString::fromLatin1(features), "--warn=all"} + more + QStringList{file.fileName()});
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "did not end in time"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The compiled file rules as a walkable machine, from `-D dfa-states`.
class FileRules {
public:
    static constexpr unsigned kExecute = 1, kWrite = 2, kRead = 4;

    explicit FileRules(const std::string& text)
    {
        const QStringList lines = QString::fromLatin1(compileText(text, {"-S", "-D", "dfa-states"}).messages).split('\n');
        static const QRegularExpression permissions(R"(^\{(\d+)\} (?:<== )?\(0x ([0-9a-f]+)/([0-9a-f]+)/)");
        static const QRegularExpression state(R"(^\{(\d+)\} perms:)");
        static const QRegularExpression one(R"(^    .*0x([0-9a-f]+) -> \{(\d+)\})");
        static const QRegularExpression others(R"(^    \[\^?(.*)\] -> \{(\d+)\})");
        int current = 0, tables = 0;
        for (const QString& line : lines) {
            if (line.startsWith("{1} <=="))
                ++tables;
            if (tables > 1)
                break; // the second machine is for everything that isn't a file
            if (const auto m = permissions.match(line); m.hasMatch())
                m_allowed[m.captured(1).toInt()] = m.captured(2).toUInt(nullptr, 16) & ~m.captured(3).toUInt(nullptr, 16);
            else if (const auto s = state.match(line); s.hasMatch())
                current = s.captured(1).toInt();
            else if (const auto o = others.match(line); o.hasMatch())
                m_others[current] = {o.captured(1), o.captured(2).toInt()};
            else if (const auto c = one.match(line); c.hasMatch())
                m_next[{current, c.captured(1).toInt(nullptr, 16)}] = c.captured(2).toInt();
        }
    }

    [[nodiscard]] bool valid() const { return m_allowed.size() > 3 && m_next.size() > 1; }

    /// What a process may do with the file, for its owner.
    [[nodiscard]] unsigned allowed(std::string_view path) const
    {
        int at = 1;
        for (const char c : path) {
            if (const auto next = m_next.find({at, static_cast<unsigned char>(c)}); next != m_next.end()) {
                at = next->second;
                continue;
            }
            const auto rest = m_others.find(at);
            if (rest == m_others.end() || QString(rest->second.first).remove("\\x0").contains(QChar::fromLatin1(c)))
                return 0;
            at = rest->second.second;
        }
        const auto found = m_allowed.find(at);
        return found == m_allowed.end() ? 0 : found->second & (kExecute | kWrite | kRead);
    }
    [[nodiscard]] bool writable(std::string_view path) const { return (allowed(path) & kWrite) != 0; }
    [[nodiscard]] bool readable(std::string_view path) const { return (allowed(path) & kRead) != 0; }
    [[nodiscard]] bool executable(std::string_view path) const { return (allowed(path) & kExecute) != 0; }

private:
    std::map<int, unsigned> m_allowed;
    std::map<std::pair<int, int>, int> m_next;
    std::map<int, std::pair<QString, int>> m_others;
};

} // namespace hullwright::test
