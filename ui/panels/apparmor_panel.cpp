#include "ui/panels/apparmor_panel.h"

#include "core/apparmor/by_hand.h"
#include "ui/models/apparmor_rule_delegate.h"
#include "ui/models/apparmor_rules_model.h"
#include "ui/panels/security_edits.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

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
      m_notes(new QLabel), m_use(new QPushButton), m_denials(new QPushButton(tr("Import &Denials…"))), m_add(new QPushButton(tr("Add Rule"))), m_leaveOut(new QPushButton(tr("Leave Out"))),
      m_newRule(new QLineEdit), m_wrong(new QLabel), m_modeChoice(new QComboBox), m_abiChoice(new QComboBox), m_mounts(new QTreeWidget), m_label(new QComboBox)
{
    setAccessibleName(tr("AppArmor"));
    m_form->setAccessibleName(tr("AppArmor"));
    addProfileRows();
    addFormRows();
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
    performSecurity(sentence, kind, value, '=');
}

void AppArmorPanel::addProfileRows()
{
    m_form->addHeading(tr("AppArmor"));
    FormRow* use = m_form->addRow({tr("&Profile"), QStringLiteral("security_opt: apparmor"), tr("Which files, capabilities and networks the kernel lets it use."),
                                   tr("The profile below is made from this service: what it mounts, its capabilities and its networks. It is written as a file of the project and named in security_opt. "
                                      "Load it on the host before the service starts and after every boot: sudo apparmor_parser -r FILE. Where the host has no AppArmor, the engine refuses a profile that is named.")},
                                  m_use);
    FormRow* denials = m_form->addRow({tr("De&nials"), {}, tr("What the audit log says was refused, rule by rule, to allow or to leave refused."),
                                       tr("Take the log of the host: journalctl -k, /var/log/audit/audit.log or dmesg, saved to a file. What you allow is written behind the rules that come from the service, and stays when the profile is written anew.")},
                                      m_denials);
    m_rows.insert(m_rows.end(), {use, denials});
    connect(m_denials, &QPushButton::clicked, this, &AppArmorPanel::denialsRequested);
    connect(m_use, &QPushButton::clicked, this, &AppArmorPanel::useProfile);
    connect(use, &FormRow::reset, this, [this] { security(tr("Take the AppArmor profile out of %1").arg(selection().service()), "apparmor", {}); });
    m_updates.emplace_back([this, use, denials](const compose::Service& service) {
        const auto& named = service.security.appArmor;
        const bool ours = m_profile && named && named->value == m_profile->name;
        const auto file = m_profile ? document().sideText(path()) : std::nullopt;
        const bool current = isCurrent();
        m_use->setText(!ours ? tr("Use the Profile Below") : current ? tr("The Profile Below Is in Use") : tr("Write the Profile Anew"));
        m_use->setEnabled(m_profile && document().editable() && !(ours && current));
        RowState state{named ? Role::Set : Role::Default, tr("docker-default, where the host has AppArmor"), {}, named.has_value()};
        if (named)
            state.effect = at(named->value == "unconfined" ? tr("none") : QString::fromStdString(named->value), named->origin);
        else if (service.privileged && service.privileged->value)
            state = {Role::NotInForce, tr("privileged takes it away"), {}, false};
        if (ours && !file)
            state.conflict = tr("Its file is not in the project: the service doesn't start where the host doesn't know the profile.");
        else if (ours && !current && m_unsure > 0)
            state.conflict = tr("%n rule(s) of its file may be written by hand or left from an older Compose file: they are kept as written by hand.", nullptr, m_unsure);
        else if (ours && !current)
            state.conflict = tr("Its file is older than the Compose file, or edited by hand.");
        use->setState(state);
        const auto accepted = m_profile ? std::count_if(m_profile->rules.begin(), m_profile->rules.end(), [](const apparmor::Rule& rule) { return rule.from == apparmor::Rule::From::Log; }) : 0;
        denials->setState({accepted > 0 ? Role::Set : Role::Default, accepted > 0 ? tr("%n accepted", nullptr, static_cast<int>(accepted)) : tr("none accepted"), {}, false});
    });
}

void AppArmorPanel::addFormRows()
{
    m_modeChoice->addItem(tr("Strict: what no rule allows is refused"), 0);
    m_modeChoice->addItem(tr("Complain: it is allowed and logged"), 1);
    FormRow* mode = m_form->addRow({tr("&Mode"), QStringLiteral("flags=(complain)"), tr("Complain to find out what is missing; it protects from nothing."),
                                    tr("Run the service through everything that it does in complain mode, read the denials in the audit log, and make the profile strict then.")}, m_modeChoice);
    m_abiChoice->addItem(tr("3.0: AppArmor 3 and later"), static_cast<int>(apparmor::Abi::V3));
    m_abiChoice->addItem(tr("4.0: AppArmor 4 and later"), static_cast<int>(apparmor::Abi::V4));
    FormRow* abi = m_form->addRow({tr("AB&I"), QStringLiteral("abi <abi/4.0>"), tr("What the rules may speak of. A host with AppArmor 3 (Debian 12, Ubuntu 22.04) refuses a profile of 4.0."),
                                   tr("With 4.0 the kernel asks the profile before a program makes a user namespace, where most ways out of a container begin, and about io_uring and message queues as well. It takes AppArmor 4 on the host: apparmor_parser --version tells.")}, m_abiChoice);
    m_rows.insert(m_rows.end(), {mode, abi});
    connect(m_modeChoice, &QComboBox::activated, this, [this] {
        const bool complain = m_modeChoice->currentIndex() == 1;
        setForm({form().abi, complain}, complain ? tr("Let the AppArmor profile of %1 complain only") : tr("Make the AppArmor profile of %1 strict"));
    });
    connect(m_abiChoice, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<apparmor::Abi>(m_abiChoice->currentData().toInt());
        setForm({chosen, form().complain}, chosen == apparmor::Abi::V4 ? tr("Write the AppArmor profile of %1 for ABI 4.0") : tr("Write the AppArmor profile of %1 for ABI 3.0"));
    });
    m_updates.emplace_back([this, mode, abi](const compose::Service&) {
        const Role role = isNamed() && document().sideText(path()) ? Role::Set : Role::Default;
        mode->setState({role, form().complain ? tr("logs only: no protection") : tr("refuses"), {}, false});
        abi->setState({role, form().abi == apparmor::Abi::V4 ? tr("needs AppArmor 4 on the host") : tr("needs AppArmor 3 or later"), {}, false});
    });
}

void AppArmorPanel::addRules()
{
    m_table->setModel(m_rules);
    introduce(*m_table, tr("Rules"),
              tr("The rules of the profile: what each allows or denies, and why it is there. A rule is changed in its row; one that is left out stays, struck through, so that it can be taken back."));
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

QString AppArmorPanel::pathFor(const std::string& profile) const
{
    return QDir::cleanPath(QDir(document().projectFolder()).absoluteFilePath(QString::fromStdString(apparmor::fileOf(profile).string())));
}

QString AppArmorPanel::path() const
{
    return pathFor(m_profile->name);
}

apparmor::Form AppArmorPanel::form() const
{
    return m_profile ? apparmor::Form{m_profile->abi, m_profile->complain} : apparmor::Form();
}

bool AppArmorPanel::isCurrent() const
{
    const auto file = m_profile ? document().sideText(path()) : std::nullopt;
    return file && *file == apparmor::toText(*m_profile);
}

bool AppArmorPanel::isNamed() const
{
    const auto* current = service();
    return current && m_profile && current->security.appArmor && current->security.appArmor->value == m_profile->name;
}

AppArmorPanel::Written AppArmorPanel::writeProfile(const QString& sentence, apparmor::Profile profile)
{
    document().settle();
    const auto* current = service();
    if (!current || !m_profile || !document().editable())
        return Written::No;
    m_profile = std::move(profile);
    const auto edits = securityEditsInPlace(document().analysis()->files(), *current, "apparmor", m_profile->name, '=');
    const auto done = edits ? document().performWithSide(sentence, *edits, path(), apparmor::toText(*m_profile)) : tl::unexpected(spreadRefusal(QStringLiteral("security_opt"), selection().service()));
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

void AppArmorPanel::setForm(const apparmor::Form& form, const QString& sentence)
{
    const auto* current = service();
    refreshLater();
    if (!current || !m_profile)
        return;
    const auto next = apparmor::stored(*current, *document().analysis()->project.stack, document().sideText(path()), form);
    if (!next) {
        Q_EMIT failed(next.error());
        return;
    }
    if (!isCurrent()) {
        m_wanted = form;
        return;
    }
    m_wanted.reset();
    if (const auto done = document().performWithSide(sentence.arg(selection().service()), {}, path(), apparmor::toText(next->profile)); !done)
        Q_EMIT failed(done.error());
}

QStringList AppArmorPanel::losses(const apparmor::Stored& stored) const
{
    constexpr std::size_t kMost = 3;
    QStringList lines;
    for (const std::string& line : stored.lost)
        lines << tr("A line of its file is no rule, and goes when the profile is written anew: %1").arg(QString::fromStdString(line));
    for (std::size_t i = 0; i < std::min(stored.comments.size(), kMost); ++i)
        lines << tr("A comment in its file goes when the profile is written anew: %1").arg(QString::fromStdString(stored.comments[i]));
    if (stored.comments.size() > kMost)
        lines << tr("%n more comment(s) go with it.", nullptr, static_cast<int>(stored.comments.size() - kMost));
    return lines;
}

void AppArmorPanel::build(const compose::Service& service)
{
    if (std::exchange(m_shown, service.name) != service.name) {
        m_wanted.reset();
        m_delegate->abandon();
        sayNothing();
    }
    m_unsure = 0;
    const auto& stack = *document().analysis()->project.stack;
    const auto file = document().sideText(pathFor(apparmor::profileName(service, stack)));
    if (file && m_wanted == apparmor::formOf(*file))
        m_wanted.reset();
    auto stored = apparmor::stored(service, stack, file, m_wanted);
    if (!stored && std::exchange(m_wanted, std::nullopt)) // the file has a rule by now that the chosen form has no word for
        stored = apparmor::stored(service, stack, file);
    m_profile = stored ? Result<apparmor::Profile>(stored->profile) : Result<apparmor::Profile>(tl::unexpected(stored.error()));
    if (!stored) {
        m_rules->setRules({});
        showCurrent();
        m_text->setPlainText(QString());
        m_notes->setText(sentences(stored.error()));
        return;
    }
    m_unsure = static_cast<int>(stored->unsure.size());
    QStringList notes = losses(*stored);
    const QSignalBlocker quietMode(m_modeChoice), quietAbi(m_abiChoice);
    m_modeChoice->setCurrentIndex(m_profile->complain ? 1 : 0);
    m_abiChoice->setCurrentIndex(m_abiChoice->findData(static_cast<int>(m_profile->abi)));
    m_rules->setRules(m_profile->rules);
    showCurrent();
    if (const QString text = QString::fromStdString(apparmor::toText(*m_profile)); text != m_text->toPlainText())
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
