#include "ui/panels/isolation_panel.h"

#include "ui/panels/list_edit.h"
#include "ui/panels/list_items.h"
#include "ui/panels/runtime_note.h"
#include "ui/panels/sharing_picture.h"
#include "ui/style/metrics.h"

#include <QLabel>

namespace hullwright::ui {

namespace {

using Service = compose::Service;

const compose::Setting<std::string>& pidOf(const Service& service) { return service.pid; }
const compose::Setting<std::string>& ipcOf(const Service& service) { return service.ipc; }
const compose::Setting<std::string>& networkOf(const Service& service) { return service.networkMode; }
const compose::Setting<std::string>& hostNameOf(const Service& service) { return service.uts; }
const compose::Setting<std::string>& userOf(const Service& service) { return service.usernsMode; }
const compose::Setting<std::string>& cgroupOf(const Service& service) { return service.cgroup; }
const compose::Setting<std::string>& runtimeOf(const Service& service) { return service.runtime; }

QString shortText(const compose::Device& device)
{
    QString text = QString::fromStdString(device.source);
    const bool rights = !device.permissions.empty() && device.permissions != "rwm";
    if (rights || device.target != device.source)
        text += u':' + QString::fromStdString(device.target);
    return rights ? text + u':' + QString::fromStdString(device.permissions) : text;
}

} // namespace

IsolationPanel::IsolationPanel(Document& document, Selection& selection, QWidget* parent) : SettingsPanel(document, selection, tr("Isolation"), parent)
{
    addNamespaces();
    addPrivileged();
    addKernel();
    finish();
}

void IsolationPanel::addNamespaces()
{
    using Others = Offers::Others;
    form().addHeading(tr("What it shares"));
    addNamespace({tr("&Processes"), QStringLiteral("pid"), tr("Whose processes it sees, and may signal or inspect."),
                  tr("host shows every process of the host with its environment and open files; with SYS_PTRACE its memory as well. service:NAME shares with one service, container:NAME with any container of the engine: an intruder in either reads the other's secrets.")},
                 "pid", {{QStringLiteral("host")}, Others::Services}, tr("its own"), pidOf);
    addNamespace({tr("Shared &memory"), QStringLiteral("ipc"), tr("Whose message queues and /dev/shm it uses."),
                  tr("private keeps them to itself; shareable lets others join; service:NAME or container:NAME joins one; none gives no /dev/shm. host opens what every program of the host keeps there, often databases and browsers.")},
                 "ipc", {{QStringLiteral("private"), QStringLiteral("shareable"), QStringLiteral("none"), QStringLiteral("host")}, Others::Services}, tr("its own"), ipcOf);
    addNamespace({tr("&Network"), QStringLiteral("network_mode"), tr("Whose interfaces and ports it uses."),
                  tr("host leaves nothing between the service and the network, and reaches what the host offers to itself only. none takes the network away. service:NAME uses another service's, container:NAME that of any container. Together with networks Compose refuses it.")},
                 "network_mode", {{QStringLiteral("none"), QStringLiteral("bridge"), QStringLiteral("host")}, Others::Services}, tr("the networks of the stack"), networkOf);
    addNamespace({tr("H&ost name"), QStringLiteral("uts"), tr("Whose host name it has."), tr("host lets it read the host's name and, with SYS_ADMIN, change it.")}, "uts", {{QStringLiteral("host")}}, tr("its own"), hostNameOf);
    addNamespace({tr("&User ids"), QStringLiteral("userns_mode"), tr("Whether root inside is root outside."),
                  tr("Where the engine maps users (userns-remap), root inside is nobody on the host. host takes that away for this service. Where the engine does not map users, host changes nothing.")},
                 "userns_mode", {{QStringLiteral("host")}}, tr("the engine's"), userOf);
    addNamespace({tr("&Control groups"), QStringLiteral("cgroup"), tr("Which part of the host's control groups it sees."),
                  tr("private shows its own part only. host shows the whole tree: which containers run, and with write access a way out.")},
                 "cgroup", {{QStringLiteral("private"), QStringLiteral("host")}}, tr("the engine's, usually private"), cgroupOf);
    addSharing();
}

void IsolationPanel::addSharing()
{
    auto* view = new SharingView;
    auto* none = new QLabel(tr("It shares processes, shared memory and network with nobody, and no service joins it."));
    none->setWordWrap(true);
    none->setContentsMargins(0, 0, 0, kUnit);
    form().addWide(none);
    form().addWide(view);
    connect(view, &SharingView::serviceChosen, this, [this](const QString& name) {
        if (document().analysis() && document().analysis()->project.stack->service(name.toStdString()))
            selection().select({std::string("services"), name.toStdString()});
    });
    onRefresh([this, view, none](const Service& current) {
        const auto sharings = sharingsOf(*document().analysis()->project.stack, current);
        QStringList lines;
        for (const Sharing& sharing : sharings)
            lines << lineOf(sharing.origin);
        view->show(QString::fromStdString(current.name), sharings, lines);
        view->setVisible(!sharings.empty());
        none->setVisible(sharings.empty());
    });
}

void IsolationPanel::addNamespace(const RowText& text, const char* key, const Offers& offers, const QString& byDefault, const TextOf& setting)
{
    const auto offered = [this, offers](const Service& service) {
        QStringList all = offers.words;
        if (offers.others == Offers::Others::Services && document().analysis()) {
            for (const auto& other : document().analysis()->project.stack->services)
                if (other->name != service.name)
                    all << QStringLiteral("service:%1").arg(QString::fromStdString(other->name));
            for (const auto& other : document().analysis()->project.stack->services)
                if (other->name != service.name && other->containerName)
                    all << QStringLiteral("container:%1").arg(QString::fromStdString(other->containerName->value));
        }
        return all;
    };
    const auto besideNetworks = [this, key, setting](const Service& service) -> std::optional<RowState> {
        const bool both = std::string_view(key) == "network_mode" && setting(service) && written(pathOf({"networks"}));
        return both ? std::optional(RowState{Role::NotInForce, at(QString::fromStdString(setting(service)->value), setting(service)->origin), tr("Compose refuses network_mode and networks together: take one of them out."), true}) : std::nullopt;
    };
    addChoice({text, byDefault, setting, offered, writeKey(key), besideNetworks});
}

void IsolationPanel::addPrivileged()
{
    form().addHeading(tr("What undoes all of it"));
    addSwitch({tr("Pr&ivileged"), QStringLiteral("privileged"), tr("Every device, every capability, no seccomp, no AppArmor, a writable /sys."),
               tr("The namespaces above stay, and none of them holds: whoever is root in such a service mounts the host's disk. Give the one device or capability that is needed instead.")},
              tr("Privileged"), "privileged", Written::WhereOn, tr("off"), [](const Service& service) -> const compose::Setting<bool>& { return service.privileged; });
}

void IsolationPanel::addKernel()
{
    form().addHeading(tr("Devices and kernel"));
    addEntries({tr("&Devices"), QStringLiteral("devices"), tr("Devices of the host that it may use as they are."),
                tr("HOST:CONTAINER:RIGHTS, rights being letters of rwm. A disk gives all files on it past every permission; /dev/mem gives the host.")},
               "devices", QStringLiteral("/dev/ttyUSB0"), ListState::Form::Sequence, tr("none but the usual (null, random, tty ...)"), [](const Service& service) {
                   Entries all;
                   for (const compose::Device& device : service.devices) {
                       all.texts << shortText(device);
                       all.origins.push_back(device.origin);
                   }
                   return all;
               });
    addEntries({tr("Device ru&les"), QStringLiteral("device_cgroup_rules"), tr("Kinds of devices that it may make and open by itself."),
                tr("TYPE MAJOR:MINOR RIGHTS, such as c 189:* rmw for USB. a *:* rwm allows every device of the host.")},
               "device_cgroup_rules", QStringLiteral("c 189:* rmw"), ListState::Form::Sequence, tr("none"), [](const Service& service) {
                   Entries all{{}, originsOf(service.deviceCgroupRules)};
                   for (const compose::Text& rule : service.deviceCgroupRules)
                       all.texts << QString::fromStdString(rule.value);
                   return all;
               });
    addEntries({tr("Kernel settin&gs"), QStringLiteral("sysctls"), tr("Settings of the kernel for its own namespaces."),
                tr("NAME=VALUE. Only those that belong to a namespace of its own are accepted, mostly net.* and some of fs.mqueue.* and kernel.shm*; with the host's network the engine refuses net.*.")},
               "sysctls", QStringLiteral("net.core.somaxconn=1024"), ListState::Form::Mapping, tr("the kernel's"), [](const Service& service) {
                   Entries all;
                   for (const auto& [name, value] : service.sysctls) {
                       all.texts << QString::fromStdString(name + "=" + value.value);
                       all.origins.push_back(value.origin);
                   }
                   return all;
               });
    addChoice({{tr("&Runtime"), QStringLiteral("runtime"), tr("What starts it, and which kernel it talks to."),
                tr("runc and crun start it on the host's kernel. runsc (gVisor) and kata put a kernel of its own between: an exploit of the kernel then breaks that one. The engine has to know the runtime.")},
               tr("the engine's, usually runc"), runtimeOf, [](const Service&) { return QStringList{QStringLiteral("runc"), QStringLiteral("crun"), QStringLiteral("runsc"), QStringLiteral("kata")}; }, writeKey("runtime")});
    addRuntime();
}

void IsolationPanel::addRuntime()
{
    auto* notes = new QLabel;
    notes->setWordWrap(true);
    notes->setTextFormat(Qt::PlainText);
    notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    notes->setContentsMargins(0, 0, 0, kUnit);
    form().addWide(notes);
    onRefresh([notes](const Service& current) { notes->setText(runtimeNotes(current.runtime ? QString::fromStdString(current.runtime->value) : QString()).join(u'\n')); });
}

void IsolationPanel::addEntries(const RowText& text, const char* key, const QString& example, ListState::Form form, const QString& none, const std::function<Entries(const Service&)>& entries)
{
    QString name = text.label;
    name.remove(u'&');
    auto* edit = new ListEdit(name, example);
    FormRow* row = addRow(text, edit);
    const auto state = [this, key, form, entries] {
        const Service* current = service();
        return ListState{pathOf({key}), written(pathOf({key})), current ? entries(*current).texts : QStringList(), form};
    };
    // Where several texts add up to the list, each entry is edited in its own; else the list as one text has it.
    const auto change = [this, key, form, entries, name](const QString& sentence, const ItemChange& items, const std::vector<yaml::Operation>& whole) {
        const Service* current = service();
        if (!current || !document().analysis())
            return;
        const ListItems list{key, entries(*current).origins, form == ListState::Form::Mapping ? ListItems::Form::Mapping : ListItems::Form::Sequence};
        const auto& files = document().analysis()->files();
        if (!isSpread(files, current->name, list))
            return perform(sentence, whole);
        const auto placed = itemEdits(files, current->name, list, items);
        placed ? performPlaced(sentence, *placed) : refuseSpread(name);
    };
    connect(edit, &ListEdit::added, this, [this, state, name, change](const QString& entry) {
        const ListState list = state();
        if (list.entries.contains(entry)) {
            refreshLater();
            Q_EMIT failed(Error{ErrorCode::Refused, tr("%1 is in the list already").arg(entry).toStdString(), {}, {}, {}, {}});
            return;
        }
        change(tr("Add %1 to %2 of %3").arg(entry, name, selection().service()), {{}, {}, {entry.toStdString()}}, addEntry(list, entry));
    });
    connect(edit, &ListEdit::removed, this, [this, state, name, change](int index) {
        const ListState list = state();
        change(tr("Remove %1 from %2 of %3").arg(list.entries.value(index), name, selection().service()), {{static_cast<std::size_t>(index)}, {}, {}}, removeEntry(list, index));
    });
    connect(edit, &ListEdit::changed, this, [this, state, name, change](int index, const QString& entry) {
        change(tr("Set %1 of %2 to %3").arg(name, selection().service(), entry), {{}, {{static_cast<std::size_t>(index), entry.toStdString()}}, {}}, changeEntry(state(), index, entry));
    });
    connect(row, &FormRow::reset, this, [this, key] { removeKey(key); });
    onRefresh([edit, row, none, entries](const Service& service) {
        const QStringList all = entries(service).texts;
        edit->setEntries(all);
        row->setState({all.isEmpty() ? Role::Default : Role::Set, all.isEmpty() ? none : tr("%n in effect", nullptr, static_cast<int>(all.size())), {}, !all.isEmpty()});
    });
}

} // namespace hullwright::ui
