#include "ui/panels/overview_panel.h"

#include "ui/models/value_kinds.h"
#include "ui/panels/capability_edits.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/hull_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <bit>

namespace hullwright::ui {

OverviewPanel::OverviewPanel(Document& document, Selection& selection, QWidget* parent) : SettingsPanel(document, selection, tr("Overview"), parent)
{
    using Kind = risk::Layer::Kind;
    addHull();
    form().addHeading(tr("Who it runs as"));
    m_rowOf[Kind::User] = addUser();
    addSwitch({tr("&Privileged"), QStringLiteral("privileged"), tr("Takes nearly every wall between service and host away."),
               tr("All capabilities, all devices, no seccomp, no AppArmor. Whoever controls such a service controls the host. Few programs need it: give them the one device or capability that they need.")},
              tr("Privileged"), "privileged", Written::WhereOn, tr("off"), [](const compose::Service& service) -> const compose::Setting<bool>& { return service.privileged; });
    m_rowOf[Kind::NewPrivileges] = addNoNewPrivileges();
    form().addHeading(tr("What it may touch"));
    m_rowOf[Kind::RootFileSystem] = addSwitch({tr("&Root file system"), QStringLiteral("read_only"), tr("An intruder can't replace programs or leave anything behind."),
               tr("Programs that write somewhere need a tmpfs or a volume there, often /tmp, /run or /var/cache. Without one they report a read-only file system.")},
              tr("Read-only"), "read_only", Written::WhereOn, tr("writable"), [](const compose::Service& service) -> const compose::Setting<bool>& { return service.readOnly; });
    m_rowOf[Kind::Seccomp] = addProfile({tr("Secc&omp"), QStringLiteral("security_opt: seccomp"), tr("The filter of system calls between the service and the kernel."),
                tr("Docker's default refuses the calls that containers never need. A path names a profile of your own, as an export writes it. unconfined opens every call.")},
               "seccomp", {QStringLiteral("unconfined")}, tr("Docker's default"), [](const compose::Service& service) -> const compose::Setting<std::string>& { return service.security.seccomp; });
    m_rowOf[Kind::MandatoryAccess] = addProfile({tr("&AppArmor"), QStringLiteral("security_opt: apparmor"), tr("Which files, capabilities and networks the kernel lets it use."),
                tr("Where the host has AppArmor, the engine's own profile holds. The name of another one must be loaded on the host before the service starts. unconfined takes it away.")},
               "apparmor", {QStringLiteral("docker-default"), QStringLiteral("unconfined")}, tr("docker-default, where the host has AppArmor"),
               [](const compose::Service& service) -> const compose::Setting<std::string>& { return service.security.appArmor; });
    addSummaries();
    finish();
}

void OverviewPanel::addHull()
{
    auto* hull = new HullView;
    form().addHeading(tr("What stands between it and the host"));
    form().addWide(hull);
    connect(hull, &HullView::opened, this, &OverviewPanel::openLayer);
    onRefresh([this, hull](const Service& service) {
        const analysis::Analysis& analysis = *this->document().analysis();
        hull->setService(service, analysis.pins, risk::pathInto(*analysis.project.stack, service.name, analysis.pins, &analysis.assessment));
    });
}

void OverviewPanel::openLayer(risk::Layer::Kind kind)
{
    using Kind = risk::Layer::Kind;
    if (const auto row = m_rowOf.find(kind); row != m_rowOf.end()) {
        QWidget* editor = row->second->editor();
        ensureWidgetVisible(editor);
        editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT panelRequested(kind == Kind::Capabilities ? QStringLiteral("capabilities") : kind == Kind::Limits ? QStringLiteral("limits") : kind == Kind::Networks ? QStringLiteral("networks") : QStringLiteral("isolation"));
}

FormRow* OverviewPanel::addUser()
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(tr("the image's user"));
    FormRow* row = addRow({tr("&User"), QStringLiteral("user"), tr("An intruder gets this user's rights; root is the best start towards the host."),
                                   tr("A name or number, with a group after a colon: 1000:1000. Numbers work with every image. Files in volumes must belong to this user. "
                                      "Left empty, the image decides, and most images say root.")}, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (!field->isModified())
            return;
        field->setModified(false);
        const yaml::Path path = pathOf({"user"});
        if (field->text().trimmed().isEmpty())
            removeKey("user");
        else
            perform(settingSentence(path, field->text().trimmed()), {yaml::Assign{path, field->text().trimmed().toStdString()}});
    });
    connect(row, &FormRow::reset, this, [this] { removeKey("user"); });
    onRefresh([this, field, row](const compose::Service& service) {
        field->setText(service.user ? QString::fromStdString(service.user->value) : QString());
        RowState state{service.user ? Role::Set : Role::Default, tr("the image's, often root"), {}, service.user.has_value()};
        if (service.user)
            state.effect = at(QString::fromStdString(service.user->value), service.user->origin);
        row->setState(state);
    });
    return row;
}

void OverviewPanel::security(const QString& sentence, const char* kind, const std::optional<std::string>& value)
{
    performSecurity(sentence, kind, value);
}

FormRow* OverviewPanel::addNoNewPrivileges()
{
    auto* box = new QCheckBox(tr("No new privileges"));
    FormRow* row = addRow({tr("&Gaining rights"), QStringLiteral("security_opt: no-new-privileges"), tr("sudo, su and other setuid programs gain nothing."),
                                   tr("The kernel ignores setuid bits and file capabilities for everything the service starts. Programs that drop rights at their start keep working; those that call sudo don't.")}, box);
    onToggled(*box, this, [this](bool on) {
        const QString name = selection().service();
        security(on ? tr("Forbid new privileges in %1").arg(name) : tr("Allow new privileges in %1").arg(name), "no-new-privileges", on ? std::optional<std::string>("true") : std::nullopt);
    });
    connect(row, &FormRow::reset, this, [this] { security(tr("Allow new privileges in %1").arg(selection().service()), "no-new-privileges", {}); });
    onRefresh([this, box, row](const compose::Service& service) {
        const auto& value = service.security.noNewPrivileges;
        showChecked(*box, value && value->value);
        row->setState({value ? Role::Set : Role::Default, value ? at(value->value ? tr("forbidden") : tr("allowed"), value->origin) : tr("allowed"), {}, value.has_value()});
    });
    return row;
}

FormRow* OverviewPanel::addProfile(const RowText& text, const char* kind, const QStringList& choices, const QString& byDefault, const TextOf& setting)
{
    QString plain = text.label;
    plain.remove(u'&');
    const auto commit = [this, kind, plain](const std::optional<std::string>& value) {
        const QString service = selection().service();
        security(value ? tr("Set %1 of %2 to %3").arg(plain, service, QString::fromStdString(*value)) : tr("Reset %1 of %2").arg(plain, service), kind, value);
    };
    const auto privileged = [setting](const Service& service) -> std::optional<RowState> {
        if (!service.privileged || !service.privileged->value || setting(service))
            return std::nullopt;
        return RowState{Role::NotInForce, tr("privileged takes it away"), {}, false};
    };
    return addChoice({text, byDefault, setting, [choices](const Service&) { return choices; }, commit, privileged});
}

void OverviewPanel::addSummaries()
{
    const auto add = [this](const RowText& text, const QString& caption, const QString& panel, auto describe) {
        auto* button = new QPushButton(caption);
        FormRow* row = addRow(text, button);
        connect(button, &QPushButton::clicked, this, [this, panel] { Q_EMIT panelRequested(panel); });
        onRefresh([row, describe](const compose::Service& service) { row->setState(describe(service)); });
    };
    add({tr("&Capabilities"), QStringLiteral("cap_add, cap_drop"), tr("What root inside may do beyond an ordinary user."), {}}, tr("Choose…"), QStringLiteral("capabilities"),
        [](const compose::Service& service) {
            const int count = std::popcount(held(service));
            if (service.privileged && service.privileged->value)
                return RowState{Role::Set, tr("all %1, by privileged").arg(count), {}, false};
            const bool set = !service.capAdd.empty() || !service.capDrop.empty();
            return RowState{set ? Role::Set : Role::Default, count == 0 ? tr("none held") : tr("%n held", nullptr, count), {}, false};
        });
    add({tr("&Limits"), QStringLiteral("mem_limit, cpus, pids_limit"), tr("What it may use of the host before the others suffer."), {}}, tr("Set…"), QStringLiteral("limits"),
        [](const compose::Service& service) {
            QStringList parts;
            if (const auto& memory = service.limits.memory.effective(); memory && memory->value > 0)
                parts << readableSize(memory->value);
            if (const auto& cpus = service.limits.cpus.effective(); cpus && cpus->value > 0)
                parts << tr("%1 CPUs").arg(cpus->value);
            if (const auto& pids = service.limits.pids.effective(); pids && pids->value > 0)
                parts << tr("%n process(es)", nullptr, static_cast<int>(pids->value));
            return RowState{parts.isEmpty() ? Role::Default : Role::Set, parts.isEmpty() ? tr("no limit") : parts.join(QStringLiteral(", ")), {}, false};
        });
}

} // namespace hullwright::ui
