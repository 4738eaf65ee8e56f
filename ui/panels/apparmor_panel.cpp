#include "ui/panels/apparmor_panel.h"

#include "core/apparmor/by_hand.h"
#include "core/apparmor/denials.h"
#include "ui/models/apparmor_rule_delegate.h"
#include "ui/models/apparmor_rules_model.h"
#include "ui/panels/security_edits.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/translate.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

AppArmorPanel::AppArmorPanel(Document& document, Selection& selection, QWidget* parent)
    : PanelBase(document, selection, parent), m_form(new FormKit), m_profile(apparmor::Profile()), m_rules(new AppArmorRulesModel(this)), m_table(new QTreeView), m_text(new QPlainTextEdit),
      m_notes(new QLabel), m_use(new QPushButton), m_denials(new QPushButton(tr("Import &denials…"))), m_add(new QPushButton(tr("Add rule"))), m_leaveOut(new QPushButton(tr("Leave out"))),
      m_newRule(new QLineEdit), m_wrong(new QLabel), m_modeChoice(new QComboBox), m_mounts(new QTreeWidget), m_label(new QComboBox)
{
    setAccessibleName(tr("AppArmor"));
    m_form->setAccessibleName(tr("AppArmor"));
    addProfileRows();
    addRules();
    addSelinuxRows();
    addMounts();
    m_form->finish();
    setWidget(m_form);
    connect(&document, &Document::sideChanged, this, &AppArmorPanel::refreshLater);
}

QString AppArmorPanel::at(const QString& effect, const compose::Origin& origin) const
{
    const QString line = lineOf(origin);
    return line.isEmpty() ? effect : tr("%1, %2").arg(effect, line);
}

void AppArmorPanel::security(const QString& sentence, const char* kind, const std::optional<std::string>& value)
{
    if (const auto* current = service()) {
        const auto operations = securityEdits(*current, written(pathOf({"security_opt"})), kind, value, '=');
        if (!operations.empty())
            perform(sentence, operations);
    }
    refreshLater();
}

void AppArmorPanel::addProfileRows()
{
    m_form->addHeading(tr("AppArmor"));
    FormRow* use = m_form->addRow({tr("&Profile"), QStringLiteral("security_opt: apparmor"), tr("Which files, capabilities and networks the kernel lets it use."),
                                   tr("The profile below is made from this service: what it mounts, its capabilities and its networks. It is written as a file of the project and named in security_opt. "
                                      "Load it on the host before the service starts and after every boot: sudo apparmor_parser -r FILE. Where the host has no AppArmor, the engine refuses a profile that is named.")},
                                  m_use);
    m_modeChoice->addItem(tr("Strict: what no rule allows is refused"), static_cast<int>(Mode::Strict));
    m_modeChoice->addItem(tr("Complain: it is allowed and logged"), static_cast<int>(Mode::Complain));
    FormRow* mode = m_form->addRow({tr("&Mode"), QStringLiteral("flags=(complain)"), tr("Complain to find out what is missing; it protects from nothing."),
                                    tr("Run the service through everything that it does in complain mode, read the denials in the audit log, and make the profile strict then.")}, m_modeChoice);
    FormRow* denials = m_form->addRow({tr("De&nials"), {}, tr("What the audit log says was refused, rule by rule, to allow or to leave refused."),
                                       tr("Take the log of the host: journalctl -k, /var/log/audit/audit.log or dmesg, saved to a file. What you allow is written behind the rules that come from the service, and stays when the profile is written anew.")},
                                      m_denials);
    m_rows.insert(m_rows.end(), {use, mode, denials});
    connect(m_denials, &QPushButton::clicked, this, &AppArmorPanel::denialsRequested);
    connect(m_use, &QPushButton::clicked, this, &AppArmorPanel::useProfile);
    connect(use, &FormRow::reset, this, [this] { security(tr("Take the AppArmor profile out of %1").arg(selection().service()), "apparmor", {}); });
    connect(m_modeChoice, &QComboBox::activated, this, [this] { setMode(static_cast<Mode>(m_modeChoice->currentData().toInt())); });
    m_updates.emplace_back([this, use, mode, denials](const compose::Service& service) {
        const auto& named = service.security.appArmor;
        const bool ours = m_profile && named && named->value == m_profile->name;
        const auto file = m_profile ? document().sideText(path()) : std::nullopt;
        const bool current = file && *file == textFor(m_mode);
        m_use->setText(!ours ? tr("Use the profile below") : current ? tr("The profile below is in use") : tr("Write the profile anew"));
        m_use->setEnabled(m_profile && document().editable() && !(ours && current));
        RowState state{named ? Role::Set : Role::Default, tr("docker-default, where the host has AppArmor"), {}, named.has_value()};
        if (named)
            state.effect = at(named->value == "unconfined" ? tr("none") : QString::fromStdString(named->value), named->origin);
        else if (service.privileged && service.privileged->value)
            state = {Role::NotInForce, tr("privileged takes it away"), {}, false};
        if (ours && !file)
            state.conflict = tr("Its file is not in the project: the service doesn't start where the host doesn't know the profile.");
        else if (ours && !current)
            state.conflict = tr("Its file is older than the Compose file, or edited by hand.");
        use->setState(state);
        const auto accepted = m_profile ? std::count_if(m_profile->rules.begin(), m_profile->rules.end(), [](const apparmor::Rule& rule) { return rule.from == apparmor::Rule::From::Log; }) : 0;
        denials->setState({accepted > 0 ? Role::Set : Role::Default, accepted > 0 ? tr("%n accepted", nullptr, static_cast<int>(accepted)) : tr("none accepted"), {}, false});
        mode->setState({ours && file ? Role::Set : Role::Default, m_mode == Mode::Strict ? tr("refuses") : tr("logs only: no protection"), {}, false});
    });
}

void AppArmorPanel::addRules()
{
    m_table->setModel(m_rules);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->header()->resizeSection(AppArmorRulesModel::RuleColumn, fontMetrics().averageCharWidth() * 44);
    m_text->setAccessibleName(tr("Text of the profile"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(codeFont());
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setContentsMargins(0, kHalf, 0, kHalf);
    auto* views = new QTabWidget;
    views->setAccessibleName(tr("The profile"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_table, 1);
    column->addWidget(buildEditing());
    views->addTab(page, tr("Rules"));
    views->addTab(m_text, tr("Text"));
    views->setMinimumHeight(kRow * 11);
    m_form->addWide(m_notes);
    m_form->addWide(views);
}

QString AppArmorPanel::path() const
{
    return QDir::cleanPath(QDir(document().projectFolder()).absoluteFilePath(QStringLiteral("apparmor/") + QString::fromStdString(m_profile->name)));
}

std::string AppArmorPanel::textFor(Mode mode) const
{
    apparmor::Profile profile = *m_profile;
    profile.complain = mode == Mode::Complain;
    return apparmor::toText(profile);
}

bool AppArmorPanel::isNamed() const
{
    const auto* current = service();
    return current && m_profile && current->security.appArmor && current->security.appArmor->value == m_profile->name;
}

AppArmorPanel::Written AppArmorPanel::writeProfile(const QString& sentence, const apparmor::Profile& profile)
{
    const auto* current = service();
    if (!current || !m_profile || !document().editable())
        return Written::No;
    m_profile = profile;
    const auto operations = securityEdits(*current, written(pathOf({"security_opt"})), "apparmor", m_profile->name, '=');
    const auto done = document().performWithSide(sentence, operations, path(), textFor(m_mode));
    if (!done)
        Q_EMIT failed(done.error());
    refreshLater();
    return done ? Written::Yes : Written::No;
}

void AppArmorPanel::useProfile()
{
    if (m_profile)
        writeProfile((isNamed() ? tr("Write the AppArmor profile of %1 anew") : tr("Give %1 an AppArmor profile of its own")).arg(selection().service()), *m_profile);
}

void AppArmorPanel::accept(const std::vector<apparmor::Rule>& rules)
{
    if (!m_profile || rules.empty())
        return;
    apparmor::Profile next = *m_profile;
    apparmor::acceptRules(next, rules);
    writeProfile(tr("Allow %n denial(s) in the AppArmor profile of %1", nullptr, static_cast<int>(rules.size())).arg(selection().service()), next);
}

/// Of a profile that is written, its file changes; else what would be written.
void AppArmorPanel::setMode(Mode mode)
{
    const auto file = m_profile ? document().sideText(path()) : std::nullopt;
    const bool ours = file && (*file == textFor(Mode::Strict) || *file == textFor(Mode::Complain));
    m_mode = mode;
    if (ours) {
        const QString sentence = mode == Mode::Strict ? tr("Make the AppArmor profile of %1 strict") : tr("Let the AppArmor profile of %1 complain only");
        if (const auto done = document().performWithSide(sentence.arg(selection().service()), {}, path(), textFor(mode)); !done)
            Q_EMIT failed(done.error());
    }
    refreshLater();
}

void AppArmorPanel::build(const compose::Service& service)
{
    if (std::exchange(m_shown, service.name) != service.name) {
        m_mode = Mode::Strict;
        m_delegate->abandon();
        sayNothing();
    }
    m_profile = apparmor::build(service, *document().analysis()->project.stack);
    if (!m_profile) {
        m_rules->setRules({});
        showCurrent();
        m_text->setPlainText(QString());
        m_notes->setText(sentences(m_profile.error()));
        return;
    }
    QStringList notes;
    if (const auto file = document().sideText(path())) {
        // What a person accepted, wrote or left out is nowhere else than in the file.
        const apparmor::ByHand changes = apparmor::readByHand(*file);
        apparmor::apply(changes, *m_profile);
        for (const std::string& line : changes.unread)
            notes << tr("A line of its file is no rule, and goes when the profile is written anew: %1").arg(QString::fromStdString(line));
        if (*file == textFor(Mode::Strict))
            m_mode = Mode::Strict;
        else if (*file == textFor(Mode::Complain))
            m_mode = Mode::Complain;
    }
    const QSignalBlocker quiet(m_modeChoice);
    m_modeChoice->setCurrentIndex(m_modeChoice->findData(static_cast<int>(m_mode)));
    m_rules->setRules(m_profile->rules);
    showCurrent();
    if (const QString text = QString::fromStdString(textFor(m_mode)); text != m_text->toPlainText())
        m_text->setPlainText(text);
    for (const text::Message& note : m_profile->notes)
        notes << translated(note);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void AppArmorPanel::refresh(const compose::Service& service)
{
    m_rules->setEditable(document().editable());
    build(service);
    for (FormRow* row : m_rows)
        row->setEditable(document().editable());
    for (const Update& update : m_updates)
        update(service);
    showMounts(service);
}

} // namespace hullwright::ui
