#include "ui/panels/network_detail.h"

#include "core/compose/scalars.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/check_box.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

/// What a service sets on a network: null where it is not on it, or sets nothing.
const compose::Value* settingsOn(const compose::Service& service, const compose::Network& network)
{
    const compose::Value* networks = service.model->find("networks");
    return networks ? networks->find(network.key) : nullptr;
}

QString textOf(const compose::Value* value)
{
    if (!value)
        return {};
    QStringList parts;
    if (value->list()) {
        for (const compose::Value& item : *value->list())
            parts << QString::fromStdString(compose::scalarText(item).value_or(std::string()));
        return parts.join(QStringLiteral(", "));
    }
    return QString::fromStdString(compose::scalarText(*value).value_or(std::string()));
}

/// The engine gives a chosen address only on a network whose range is chosen too.
bool hasRange(const compose::Network& network)
{
    const compose::Value* ipam = network.model ? network.model->find("ipam") : nullptr;
    const compose::Value* config = ipam ? ipam->find("config") : nullptr;
    return network.external || (config && config->list() && std::any_of(config->list()->begin(), config->list()->end(), [](const compose::Value& each) { return each.find("subnet") != nullptr; }));
}

} // namespace

NetworkDetail::NetworkDetail(LineOf lineOf, QWidget* parent) : QWidget(parent), m_lineOf(std::move(lineOf)), m_title(new QLabel(this)), m_kit(new FormKit(this))
{
    m_title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_kit->setAccessibleName(tr("Options of the network"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_title);
    column->addWidget(m_kit);
    addFlag({tr("Interna&l network"), QStringLiteral("internal"), tr("Whether those on it reach anything outside."), tr("An internal network has no way out, and no port that a service publishes is reached through it. Right for databases and whatever only others of the stack call.")},
            tr("No way out"), "internal", [](const compose::Network& network) { return network.internal; }, tr("no way out"), tr("with a way out"));
    addFlag({tr("E&xternal network"), QStringLiteral("external"), tr("Whether it is made outside of this project."), tr("An external network has to be there already, and others may be on it: what this file says of its kind is not in force. Turning it on takes its other options out, and writes the name that it has now, so that it stays the same one.")},
            tr("Made elsewhere"), "external", [](const compose::Network& network) { return network.external; }, tr("made elsewhere"), tr("made by this project"));
    addFlag({tr("Atta&chable"), QStringLiteral("attachable"), tr("Whether containers may join it by hand."), tr("It matters for overlay networks of a swarm: with it, whoever commands the engine may put any container on it. On other networks that is always so.")},
            tr("Containers may join"), "attachable", [](const compose::Network& network) { return network.attachable; }, tr("containers may join"), tr("not on overlay networks"));
    addMember({tr("&Aliases"), QStringLiteral("aliases"), tr("More names under which this service is found there."), tr("Separated by commas. Two services of the same alias share what asks for it, which hides which one answers.")}, "aliases", QStringLiteral("[A-Za-z0-9._ ,-]*"), tr("its name alone"));
    addMember({tr("A&ddress"), QStringLiteral("ipv4_address"), tr("A fixed address in the network's range."), tr("Needs a subnet in the network's ipam. Names do the same and can't clash: an address is needed only by what can't look up names.")}, "ipv4_address", QStringLiteral("[0-9.]*"), tr("the engine gives one"));
    m_kit->finish();
    hide();
}

void NetworkDetail::addFlag(const RowText& text, const QString& caption, const char* key, bool (*of)(const compose::Network&), const QString& on, const QString& off)
{
    auto* box = new QCheckBox(caption);
    box->setAccessibleName(QString(text.label).remove(u'&'));
    FormRow* row = m_kit->addRow(text, box);
    m_flags.push_back({key, of, on, off, box, row});
    onToggled(*box, this, [this, key](bool now) { Q_EMIT flagWanted(QLatin1String(key), now); });
    connect(row, &FormRow::reset, this, [this, key] { Q_EMIT flagWanted(QLatin1String(key), false); });
}

void NetworkDetail::addMember(const RowText& text, const char* key, const QString& pattern, const QString& byDefault)
{
    auto* line = new QLineEdit;
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(pattern), line));
    line->setPlaceholderText(byDefault);
    FormRow* row = m_kit->addRow(text, line);
    m_members.push_back({key, byDefault, line, row});
    connect(line, &QLineEdit::editingFinished, this, [this, line, key] {
        if (!line->isModified())
            return;
        line->setModified(false);
        Q_EMIT memberWanted(QLatin1String(key), line->text().trimmed());
    });
    connect(row, &FormRow::reset, this, [this, key] { Q_EMIT memberWanted(QLatin1String(key), {}); });
}

void NetworkDetail::show(const compose::Network* network, const compose::Service& service, bool editable)
{
    setVisible(network != nullptr);
    if (!network)
        return;
    const QString key = QString::fromStdString(network->key);
    const QString line = network->implied ? QString() : m_lineOf(network->origin);
    m_title->setText(line.isEmpty() ? tr("%1: not written in the file, so the engine's defaults hold").arg(key) : tr("%1, defined in %2").arg(key, line));
    for (const Flag& flag : m_flags) {
        const bool on = flag.of(*network);
        showChecked(*flag.box, on);
        const compose::Value* value = network->model ? network->model->find(flag.key) : nullptr;
        const QString where = value && value->origin.kind == compose::Origin::Kind::File ? m_lineOf(value->origin) : QString();
        const QString words = on ? flag.on : flag.off;
        flag.row->setState({where.isEmpty() ? Role::Default : Role::Set, where.isEmpty() ? words : tr("%1, %2").arg(words, where), {}, !where.isEmpty() && on});
        flag.row->setEditable(editable && (!network->external || std::string_view(flag.key) == "external"));
    }
    const bool member = std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == network->key; });
    for (const Member& each : m_members)
        showMember(each, *network, settingsOn(service, *network), editable && member);
}

void NetworkDetail::showMember(const Member& member, const compose::Network& network, const compose::Value* settings, bool editable)
{
    const compose::Value* value = settings ? settings->find(member.key) : nullptr;
    const QString text = textOf(value);
    member.line->setText(text);
    const QString where = value ? m_lineOf(value->origin) : QString();
    RowState state{text.isEmpty() ? Role::Default : Role::Set, text.isEmpty() ? member.byDefault : where.isEmpty() ? text : tr("%1, %2").arg(text, where), {}, !text.isEmpty()};
    if (!text.isEmpty() && std::string_view(member.key) == "ipv4_address" && !hasRange(network)) {
        state.role = Role::NotInForce;
        state.conflict = tr("The engine refuses it: the network has no subnet of its own. Write one under ipam.");
    }
    member.row->setState(state);
    member.row->setEditable(editable);
}

} // namespace hullwright::ui
