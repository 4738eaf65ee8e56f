// A minimal OCI bundle with busybox, run by the real crun and runc under a profile of ours.
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <string>
#include <unistd.h>

namespace hullwright::test {

struct Outcome {
    int code = -1;
    QByteArray output;
};

inline Outcome run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished();
        return {-1, "did not end in time"};
    }
    return {process.exitCode(), process.readAll()};
}

/// What the container is started with.
struct Container {
    std::string profile;                                ///< JSON, put in as it is: no JSON library in between
    QStringList command{"/bin/busybox", "echo", "hello"};
    bool strictNames = false;                           ///< crun refuses names it doesn't know
    bool noNewPrivileges = true;
};

class Bundle {
public:
    Bundle()
    {
        QDir(m_folder.path()).mkpath("rootfs/bin");
        for (const char* folder : {"rootfs/proc", "rootfs/dev", "rootfs/sys"})
            QDir(m_folder.path()).mkpath(folder);
        QFile::copy(QStandardPaths::findExecutable("busybox"), m_folder.filePath("rootfs/bin/busybox"));
    }
    void write(const Container& container) const
    {
        QJsonObject process{{"user", QJsonObject{{"uid", 0}, {"gid", 0}}}, {"args", QJsonArray::fromStringList(container.command)}, {"env", QJsonArray{"PATH=/bin"}}, {"cwd", "/"},
                            {"noNewPrivileges", container.noNewPrivileges}, {"capabilities", QJsonObject{}}};
        QJsonArray namespaces;
        for (const char* kind : {"pid", "mount", "ipc", "uts"})
            namespaces.append(QJsonObject{{"type", kind}});
        QJsonObject root{{"ociVersion", "1.0.2"}, {"process", process}, {"root", QJsonObject{{"path", "rootfs"}, {"readonly", true}}},
                         {"mounts", QJsonArray{QJsonObject{{"destination", "/proc"}, {"type", "proc"}, {"source", "proc"}}}},
                         {"linux", QJsonObject{{"namespaces", namespaces}, {"seccomp", "@seccomp@"}}}};
        if (container.strictNames)
            root.insert("annotations", QJsonObject{{"run.oci.seccomp_fail_unknown_syscall", "1"}});
        QFile file(m_folder.filePath("config.json"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(root).toJson().replace("\"@seccomp@\"", QByteArray::fromStdString(container.profile)));
    }
    /// crun refuses a machine with both kinds of control groups: where there is the mixed layout, it gets a view without the newer one.
    [[nodiscard]] Outcome crun(const QStringList& arguments) const
    {
        return run("unshare", QStringList{"-m", "--propagation", "private", "sh", "-c", "umount /sys/fs/cgroup/unified 2>/dev/null; exec crun --root \"$0\" \"$@\"", m_folder.filePath("state")} + arguments);
    }
    [[nodiscard]] Outcome runc(const QStringList& arguments) const { return run("runc", QStringList{"--root", m_folder.filePath("runc")} + arguments); }
    [[nodiscard]] QString path(const char* name = "") const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Why a runtime can't be asked here; empty where it can.
inline QString missing(const char* runtime)
{
    if (geteuid() != 0)
        return "needs root";
    for (const char* program : {runtime, "busybox", "unshare"}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return QString("%1 isn't installed").arg(program);
    }
    // In a plain chroot the root is no mount point, and a private mount namespace can't be made of it.
    if (QProcess::execute("unshare", {"-m", "--propagation", "private", "true"}) != 0)
        return "a private mount namespace can't be made here";
    return {};
}

} // namespace hullwright::test
