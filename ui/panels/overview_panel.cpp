#include "ui/panels/overview_panel.h"

#include "ui/models/value_kinds.h"
#include "ui/panels/capability_edits.h"
#include "ui/panels/security_edits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <bit>

namespace hullwright::ui {

OverviewPanel::OverviewPanel(Document& document, Selection& selection, QWidget* parent) : PanelBase(document, selection, parent), m_form(new FormKit)
{
    setAccessibleName(tr("Overview"));
    m_form->addHeading(tr("Who it runs as"));
    addUser();
    addSwitch({tr("&Privileged"), QStringLiteral("privileged"), tr("Takes nearly every wall between service and host away."),
               tr("All capabilities, all devices, no seccomp, no AppArmor. Whoever controls such a service controls the host. Few programs need it: give them the one device or capability that they need.")},
              tr("Privileged"), "privileged", false, tr("off"), [](const compose::Service& service) -> const compose::Setting<bool>& { return service.privileged; });
    addNoNewPrivileges();
    m_form->addHeading(tr("What it may touch"));
    addSwitch({tr("&Root file system"), QStringLiteral("read_only"), tr("An intruder can't replace programs or leave anything behind."),
               tr("Programs that write somewhere need a tmpfs or a volume there, often /tmp, /run or /var/cache. Without one they report a read-only file system.")},
              tr("Read-only"), "read_only", true, tr("writable"), [](const compose::Service& service) -> const compose::Setting<bool>& { return service.readOnly; });
    addProfile({tr("&Seccomp"), QStringLiteral("security_opt: seccomp"), tr("The filter of system calls between the service and the kernel."),
                tr("Docker's default refuses the calls that containers never need. A path names a profile of your own, as an export writes it. unconfined opens every call.")},
               "seccomp", {QStringLiteral("unconfined")}, tr("Docker's default"), [](const compose::Service& service) -> const compose::Setting<std::string>& { return service.security.seccomp; });
    addProfile({tr("&AppArmor"), QStringLiteral("security_opt: apparmor"), tr("Which files, capabilities and networks the kernel lets it use."),
                tr("Where the host has AppArmor, the engine's own profile holds. The name of another one must be loaded on the host before the service starts. unconfined takes it away.")},
               "apparmor", {QStringLiteral("docker-default"), QStringLiteral("unconfined")}, tr("docker-default, where the host has AppArmor"),
               [](const compose::Service& service) -> const compose::Setting<std::string>& { return service.security.appArmor; });
    addSummaries();
    m_form->finish();
    setWidget(m_form);
}

QString OverviewPanel::at(const QString& effect, const compose::Origin& origin) const
{
    const QString line = lineOf(origin);
    return line.isEmpty() ? effect : tr("%1, %2").arg(effect, line);
}

void OverviewPanel::removeKey(const char* key)
{
    const yaml::Path path = pathOf({key});
    if (written(path))
        perform(tr("Reset %1 of %2").arg(QLatin1String(key), selection().service()), {yaml::Remove{path}});
}

void OverviewPanel::addUser()
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(tr("the image's user"));
    FormRow* row = m_form->addRow({tr("&User"), QStringLiteral("user"), tr("An intruder gets this user's rights; root is the best start towards the host."),
                                   tr("A name or number, with a group after a colon: 1000:1000. Numbers work with every image. Files in volumes must belong to this user. "
                                      "Left empty, the image decides, and most images say root.")}, field);
    m_rows.push_back(row);
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
    m_updates.emplace_back([this, field, row](const compose::Service& service) {
        field->setText(service.user ? QString::fromStdString(service.user->value) : QString());
        RowState state{service.user ? Role::Set : Role::Default, tr("the image's, often root"), {}, service.user.has_value()};
        if (service.user)
            state.effect = at(QString::fromStdString(service.user->value), service.user->origin);
        row->setState(state);
    });
}

void OverviewPanel::addSwitch(const RowText& text, const QString& caption, const char* key, bool hardeningIsOn, const QString& byDefault,
                              std::function<const compose::Setting<bool>&(const compose::Service&)> setting)
{
    auto* box = new QCheckBox(caption);
    FormRow* row = m_form->addRow(text, box);
    m_rows.push_back(row);
    connect(box, &QCheckBox::clicked, this, [this, key, hardeningIsOn](bool on) {
        // The default is better left unwritten; a written "false" where the hardening is off by default says nothing.
        if (on || !hardeningIsOn)
            on ? perform(settingSentence(pathOf({key}), QStringLiteral("true")), {yaml::Assign{pathOf({key}), true}}) : removeKey(key);
        else
            removeKey(key);
        refreshLater();
    });
    connect(row, &FormRow::reset, this, [this, key] { removeKey(key); });
    m_updates.emplace_back([this, box, row, byDefault, setting](const compose::Service& service) {
        const auto& value = setting(service);
        box->setChecked(value && value->value);
        row->setState({value ? Role::Set : Role::Default, value ? at(value->value ? tr("on") : tr("off"), value->origin) : byDefault, {}, value.has_value()});
    });
}

void OverviewPanel::security(const QString& sentence, const char* kind, const std::optional<std::string>& value)
{
    if (const auto* current = service()) {
        const auto operations = securityEdits(*current, written(pathOf({"security_opt"})), kind, value);
        if (!operations.empty())
            perform(sentence, operations);
    }
    refreshLater();
}

void OverviewPanel::addNoNewPrivileges()
{
    auto* box = new QCheckBox(tr("No new privileges"));
    FormRow* row = m_form->addRow({tr("&Gaining rights"), QStringLiteral("security_opt: no-new-privileges"), tr("sudo, su and other setuid programs gain nothing."),
                                   tr("The kernel ignores setuid bits and file capabilities for everything the service starts. Programs that drop rights at their start keep working; those that call sudo don't.")}, box);
    m_rows.push_back(row);
    connect(box, &QCheckBox::clicked, this, [this](bool on) {
        const QString name = selection().service();
        security(on ? tr("Forbid new privileges in %1").arg(name) : tr("Allow new privileges in %1").arg(name), "no-new-privileges", on ? std::optional<std::string>("true") : std::nullopt);
    });
    connect(row, &FormRow::reset, this, [this] { security(tr("Allow new privileges in %1").arg(selection().service()), "no-new-privileges", {}); });
    m_updates.emplace_back([this, box, row](const compose::Service& service) {
        const auto& value = service.security.noNewPrivileges;
        box->setChecked(value && value->value);
        row->setState({value ? Role::Set : Role::Default, value ? at(value->value ? tr("forbidden") : tr("allowed"), value->origin) : tr("allowed"), {}, value.has_value()});
    });
}

void OverviewPanel::addProfile(const RowText& text, const char* kind, const QStringList& choices, const QString& byDefault,
                               std::function<const compose::Setting<std::string>&(const compose::Service&)> setting)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    QString plain = text.label;
    box->lineEdit()->setPlaceholderText(byDefault);
    box->lineEdit()->setAccessibleName(plain.remove(u'&'));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setMinimumContentsLength(12);
    FormRow* row = m_form->addRow(text, box);
    m_rows.push_back(row);
    const auto commit = [this, box, kind, setting, plain] {
        const auto* current = service();
        const std::string wanted = box->currentText().trimmed().toStdString();
        if (!current || wanted == (setting(*current) ? setting(*current)->value : std::string()))
            return;
        security(tr("Set %1 of %2 to %3").arg(plain, selection().service(), wanted.empty() ? tr("its default") : QString::fromStdString(wanted)), kind, wanted.empty() ? std::nullopt : std::optional(wanted));
    };
    connect(box, &QComboBox::activated, this, commit);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, commit);
    connect(row, &FormRow::reset, this, [this, kind, plain] { security(tr("Reset %1 of %2").arg(plain, selection().service()), kind, {}); });
    m_updates.emplace_back([this, box, row, byDefault, setting](const compose::Service& service) {
        const auto& value = setting(service);
        const bool privileged = service.privileged && service.privileged->value;
        const QSignalBlocker quiet(box);
        box->setCurrentText(value ? QString::fromStdString(value->value) : QString());
        RowState state{value ? Role::Set : Role::Default, value ? at(QString::fromStdString(value->value), value->origin) : byDefault, {}, value.has_value()};
        if (privileged && !value)
            state = {Role::NotInForce, tr("none: privileged takes it away"), {}, false};
        row->setState(state);
    });
}

void OverviewPanel::addSummaries()
{
    const auto add = [this](const RowText& text, const QString& caption, const QString& panel, auto describe) {
        auto* button = new QPushButton(caption);
        FormRow* row = m_form->addRow(text, button);
        connect(button, &QPushButton::clicked, this, [this, panel] { Q_EMIT panelRequested(panel); });
        m_updates.emplace_back([row, describe](const compose::Service& service) { row->setState(describe(service)); });
    };
    add({tr("&Capabilities"), QStringLiteral("cap_add, cap_drop"), tr("What root inside may do beyond an ordinary user."), {}}, tr("Choose…"), QStringLiteral("capabilities"),
        [](const compose::Service& service) {
            const int count = std::popcount(held(service));
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

void OverviewPanel::refresh(const compose::Service& service)
{
    for (const Update& update : m_updates)
        update(service);
    for (FormRow* row : m_rows)
        row->setEditable(document().editable());
}

} // namespace hullwright::ui
