#include "ui/widgets/assumption_chips.h"

#include "core/knowledge/images.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/whats_this.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr std::size_t kUserChips = 3; ///< more images than these share one chip

/// Opens its menu with Enter as well as with Space.
class Chip : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
};

std::optional<risk::Pin> pinOf(const std::string& id)
{
    if (id == "image-user-unknown" || id == "image-user")
        return risk::Pin::ImageUser;
    if (id == "open-network")
        return risk::Pin::Network;
    if (id == "default-daemon")
        return risk::Pin::Engine;
    return id == "external-network" ? std::optional(risk::Pin::ExternalNetworks) : std::nullopt;
}

} // namespace

AssumptionChips::AssumptionChips(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_chips(new QWidget(this)), m_flow(new FlowLayout(kHalf, m_chips)), m_none(new QLabel(this)), m_keep(new QCheckBox(tr("Keep pins in the file"), this))
{
    introduce(*this, tr("Assumptions"),
              tr("What the score takes for granted since no file says it, such as the user that an image runs as. Each can be told otherwise, for the session or in the file."));
    m_none->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("keepPins"));
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("On: a pin stands in x-hullwright of the file, for everybody who reads it, and can be undone. Off: it holds while the file is open, and undo knows nothing of it."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, 0, kUnit, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_none);
    column->addWidget(m_chips);
    buildUserBar();
    column->addWidget(m_userBar);
    column->addWidget(m_keep);
    connect(&document, &Document::analysisChanged, this, &AssumptionChips::refresh);
    connect(&document, &Document::stateChanged, this, &AssumptionChips::refresh);
    refresh();
}

void AssumptionChips::buildUserBar()
{
    m_userBar = new QWidget(this);
    m_userLabel = new QLabel(m_userBar);
    m_userLabel->setWordWrap(true);
    m_user = new QLineEdit(m_userBar);
    m_user->setAccessibleName(tr("User that the image runs as"));
    m_user->setPlaceholderText(tr("A number or a name, such as 999"));
    m_user->installEventFilter(this);
    m_userLabel->setBuddy(m_user);
    auto* column = new QVBoxLayout(m_userBar);
    column->setContentsMargins(0, kHalf, 0, kHalf);
    column->setSpacing(kHalf);
    column->addWidget(m_userLabel);
    column->addWidget(m_user);
    m_userBar->hide();
    connect(m_user, &QLineEdit::returnPressed, this, &AssumptionChips::takeUser);
}

std::vector<AssumptionChips::Fact> AssumptionChips::facts() const
{
    std::vector<Fact> facts;
    const auto& analysis = m_document.analysis();
    if (!analysis || analysis->project.stack->services.empty())
        return facts;
    using Source = Fact::Source;
    for (const risk::Assumption& each : analysis->assessment.assumptions)
        if (const auto pin = pinOf(each.id))
            facts.push_back({*pin, QString::fromStdString(each.service), translated(each.text), {}, each.id == "image-user" ? Source::Catalogue : Source::Assumed});
    for (const risk::Assumption& each : analysis->assessment.pinned) {
        const auto pin = pinOf(each.id);
        if (!pin)
            continue;
        facts.push_back({*pin, QString::fromStdString(each.service), translated(each.text), QString::fromStdString(risk::valueOf(analysis->pins, *pin, each.service)), Source::Pin});
    }
    // Where attackers come from can be chosen even where nothing is published yet.
    if (std::none_of(facts.begin(), facts.end(), [](const Fact& fact) { return fact.pin == risk::Pin::Network; }))
        facts.push_back({risk::Pin::Network, {}, tr("Nothing is published to a network."), {}, Source::Assumed});
    std::stable_sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) { return std::pair(a.pin, a.service) < std::pair(b.pin, b.service); });
    return facts;
}

QString AssumptionChips::words(risk::Pin pin, const QString& value) const
{
    if (pin == risk::Pin::ImageUser)
        return value == QLatin1String("0") || value == QLatin1String("root") ? tr("Runs as root") : tr("Runs as %1").arg(value);
    if (value == QLatin1String("internet"))
        return tr("Attackers come from the internet");
    if (value == QLatin1String("lan"))
        return tr("Attackers come from the local network");
    if (value == QLatin1String("host"))
        return tr("Attackers come from this host alone");
    if (value == QLatin1String("rootful"))
        return tr("The engine runs as root");
    if (value == QLatin1String("rootless"))
        return tr("The engine is rootless");
    if (value == QLatin1String("userns-remap"))
        return tr("The engine maps users (userns-remap)");
    return value == QLatin1String("private") ? tr("Nobody else is on external networks") : tr("Other projects are on external networks");
}

QString AssumptionChips::chipText(const Fact& fact) const
{
    const auto choices = risk::choices(fact.pin);
    if (fact.pin == risk::Pin::ImageUser) {
        const QString service = fontMetrics().elidedText(fact.service, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 18);
        if (fact.source == Fact::Source::Catalogue)
            return tr("User of %1's image?").arg(service);
        return fact.value.isEmpty() ? tr("%1 runs as root?").arg(service) : tr("%1 runs as %2").arg(service, fact.value);
    }
    const QString assumed = QString::fromUtf8(choices.front().data(), static_cast<qsizetype>(choices.front().size()));
    const QString text = words(fact.pin, fact.value.isEmpty() ? assumed : fact.value);
    return fact.value.isEmpty() ? tr("%1?").arg(text) : text;
}

QStringList AssumptionChips::pinnedWords(const analysis::Analysis& analysis)
{
    QStringList words;
    for (const risk::Assumption& pinned : analysis.assessment.pinned)
        words << translated(pinned.text);
    return words;
}

bool AssumptionChips::isOfSession(const Fact& fact) const
{
    return !risk::valueOf(m_document.pins(), fact.pin, fact.service.toStdString()).empty();
}

void AssumptionChips::clearChips()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose menu led here
        }
        delete item;
    }
}

void AssumptionChips::refresh()
{
    const std::vector<Fact> all = facts();
    QString says = m_document.editable() ? QStringLiteral("editable") : QStringLiteral("fixed");
    for (const Fact& fact : all)
        says += u'\n' + fact.service + u' ' + fact.sentence + u' ' + fact.value + (isOfSession(fact) ? u'*' : u' ');
    m_none->setVisible(all.empty());
    m_none->setText(m_document.analysis() ? tr("Nothing: there is no service yet.") : tr("What the score takes for granted appears here."));
    m_keep->setVisible(!all.empty());
    if (says == m_shown)
        return;
    m_shown = says;
    QString focused;
    const auto chips = m_chips->findChildren<QToolButton*>();
    for (const QToolButton* chip : chips)
        if (chip->hasFocus())
            focused = chip->objectName();
    clearChips();
    std::vector<Fact> users;
    for (const Fact& fact : all) {
        if (fact.pin == risk::Pin::ImageUser)
            users.push_back(fact);
        else
            addChip(chipText(fact), fact.sentence, !fact.value.isEmpty(), [this, fact](QMenu& menu) { fillMenu(menu, fact); });
    }
    if (users.size() > kUserChips) {
        const auto known = std::count_if(users.begin(), users.end(), [](const Fact& fact) { return !fact.value.isEmpty(); });
        const auto open = static_cast<int>(users.size()) - static_cast<int>(known);
        addChip(open > 0 ? tr("Users of %n image(s)?", nullptr, open) : tr("Users of %n image(s)", nullptr, static_cast<int>(known)),
                tr("Services that name no user: what their images run as can be pinned."), open == 0, [this, users](QMenu& menu) { fillUsers(menu, users); });
    } else {
        for (const Fact& fact : users)
            addChip(chipText(fact), fact.sentence, !fact.value.isEmpty(), [this, fact](QMenu& menu) { fillMenu(menu, fact); });
    }
    if (auto* again = focused.isEmpty() ? nullptr : m_chips->findChild<QToolButton*>(focused))
        again->setFocus();
    updateGeometry();
}

void AssumptionChips::addChip(const QString& text, const QString& about, bool pinned, std::function<void(QMenu&)> fill)
{
    auto* chip = new Chip(m_chips);
    chip->setObjectName(QStringLiteral("chip%1").arg(m_flow->count()));
    chip->setText(plainAction(text));
    chip->setIcon(icon(pinned ? QStringLiteral("pin") : QStringLiteral("help")));
    chip->setIconSize({14, 14});
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setMinimumHeight(kTarget);
    chip->setToolTip(about);
    chip->setAccessibleName(pinned ? tr("%1 (pinned)").arg(text) : text);
    chip->setAccessibleDescription(tr("%1 Opens a menu of facts to pin.").arg(about));
    connect(chip, &QToolButton::clicked, this, [this, chip, fill = std::move(fill)] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(chip->accessibleName());
        fill(*menu);
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
        const auto actions = menu->actions();
        const auto first = std::find_if(actions.begin(), actions.end(), [](const QAction* action) { return action->isEnabled() && !action->isSeparator(); });
        if (first != actions.end())
            menu->setActiveAction(*first);
    });
    m_flow->addWidget(chip);
    chip->show();
}

/// Values to choose from, with their words.
QList<std::pair<QString, QString>> AssumptionChips::options(const Fact& fact) const
{
    QList<std::pair<QString, QString>> options;
    for (const std::string_view word : risk::choices(fact.pin)) {
        const QString value = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        options.append({value, words(fact.pin, value)});
    }
    if (fact.pin != risk::Pin::ImageUser)
        return options;
    options.append({QStringLiteral("0"), words(fact.pin, QStringLiteral("0"))});
    const compose::Service* const service = m_document.analysis()->project.stack->service(fact.service.toStdString());
    if (service && service->image) {
        const knowledge::KnownImage image = knowledge::imageOf(service->image->value);
        if (image.known() && image.user && image.user->uid != 0 && image.confidence(image.user->confidence) >= knowledge::Confidence::Documented) {
            const QString uid = QString::number(image.user->uid);
            options.append({uid, image.user->name.empty() ? words(fact.pin, uid) : tr("Runs as %1 (%2), as is known of this image").arg(uid, QString::fromStdString(image.user->name))});
        }
    }
    const bool offered = std::any_of(options.begin(), options.end(), [&](const auto& option) { return option.first == fact.value; });
    if (!fact.value.isEmpty() && !offered)
        options.append({fact.value, words(fact.pin, fact.value)});
    return options;
}

void AssumptionChips::fillMenu(QMenu& menu, const Fact& fact)
{
    menu.setToolTipsVisible(true);
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& text, const QString& value) {
        QAction* action = menu.addAction(plainAction(text), this, [this, fact, value] { pin(fact, value); });
        action->setCheckable(true);
        action->setChecked(value == fact.value);
        action->setEnabled(m_document.editable());
        group->addAction(action);
    };
    const auto choices = options(fact);
    for (const auto& [value, text] : choices)
        add(text, value);
    if (fact.pin == risk::Pin::ImageUser)
        menu.addAction(tr("Runs as &Another User…"), this, [this, fact] { askUser(fact); })->setEnabled(m_document.editable());
    menu.addSeparator();
    add(tr("Not Pinned"), {});
}

void AssumptionChips::fillUsers(QMenu& menu, const std::vector<Fact>& users)
{
    for (const Fact& fact : users) {
        QMenu* const sub = menu.addMenu(plainAction(chipText(fact)));
        sub->setIcon(icon(fact.value.isEmpty() ? QStringLiteral("help") : QStringLiteral("pin")));
        fillMenu(*sub, fact);
    }
}

void AssumptionChips::askUser(const Fact& fact)
{
    m_asked = fact;
    m_userLabel->setText(tr("The image of %1 runs as").arg(fact.service));
    m_user->setText(fact.value);
    m_userBar->show();
    m_user->setFocus(Qt::OtherFocusReason);
}

void AssumptionChips::takeUser()
{
    const QString user = m_user->text().trimmed();
    if (user.isEmpty() || user.contains(u' '))
        return;
    m_userBar->hide();
    pin(m_asked, user);
}

bool AssumptionChips::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_user && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_userBar->hide();
        if (auto* chip = m_chips->findChild<QToolButton*>())
            chip->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AssumptionChips::pin(const Fact& fact, const QString& value)
{
    m_document.settle();
    if (!m_document.editable() || value == fact.value)
        return;
    const std::string service = fact.service.toStdString();
    risk::Pins session = m_document.pins();
    const bool keep = m_keep->isChecked();
    // Letting go of a pin lets go of it wherever it is.
    risk::setValue(session, fact.pin, keep ? std::string() : value.toStdString(), service);
    if (keep || value.isEmpty()) {
        const QString about = fact.service.isEmpty() ? words(fact.pin, value.isEmpty() ? fact.value : value) : tr("%1: %2").arg(fact.service, words(fact.pin, value.isEmpty() ? fact.value : value));
        const QString sentence = value.isEmpty() ? tr("No longer pin: %1").arg(about) : tr("Pin: %1").arg(about);
        const auto done = m_document.performEdits(sentence, risk::pinEdits(m_document.analysis()->files(), fact.pin, value.toStdString(), service));
        if (!done)
            return Q_EMIT failed(done.error());
    }
    m_document.setPins(session);
}

} // namespace hullwright::ui
