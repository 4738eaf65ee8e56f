#include "ui/panels/runtime_note.h"

#include <QCoreApplication>

namespace hullwright::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("hullwright::ui::Runtime", text);
}

} // namespace

QStringList runtimeNotes(const QString& runtime)
{
    const QString name = runtime.section(u'/', -1);
    const auto is = [&name](const char* what) { return name == QLatin1String(what) || name.contains(QStringLiteral(".%1.").arg(QLatin1String(what))); };
    if (name.isEmpty() || is("runc"))
        return {say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "runc: every system call goes to the host's kernel. seccomp, AppArmor and capabilities hold as they are set; the host's network and devices are given as they are."))};
    if (is("crun"))
        return {say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "crun: the same as runc, on the host's kernel. seccomp answers EPERM to calls that it doesn't know, where runc answers ENOSYS, so that some programs don't fall back to an older call.")),
                say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "AppArmor, the host's network and devices are as with runc."))};
    if (is("runsc"))
        return {say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "runsc (gVisor): calls are served by a kernel of its own. An exploit of the host's kernel has to break that one first, and then leave a tight filter.")),
                say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "seccomp and AppArmor of this file are not what confines it.")),
                say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "The host's network needs a switch of runsc itself, and raw sockets --net-raw. Most devices are absent unless they are passed through.")),
                say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "Folders of the host and the Docker socket stay as open as they are mounted."))};
    if (is("kata") || name == QLatin1String("kata-runtime"))
        return {say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "kata: it runs in a small virtual machine with a kernel of its own. An exploit of the kernel gives that machine; leaving it takes a flaw of the hypervisor.")),
                say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "seccomp, no-new-privileges and capabilities act inside of the machine; AppArmor and SELinux are not supported.")),
                say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "network_mode: host, the network of another container and links are not supported; sysctls and shm_size are documented as not in force. Devices are the machine's own.")),
                say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "Folders of the host and the Docker socket stay as open as they are mounted."))};
    return {say(QT_TRANSLATE_NOOP("hullwright::ui::Runtime", "Nothing is known of this runtime: what it keeps apart is decided on the host."))};
}

} // namespace hullwright::ui
