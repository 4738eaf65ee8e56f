#include "ui/panels/image_panel.h"

#include "core/knowledge/capabilities.h"
#include "ui/panels/environment_box.h"
#include "ui/panels/image_known.h"
#include "ui/panels/list_edit.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/widgets/check_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace hullwright::ui {

namespace {

using grants::ImageFact;
using Service = compose::Service;

yaml::Value valueOf(const std::vector<std::string>& texts)
{
    yaml::Value list = yaml::Value::array();
    for (const std::string& each : texts)
        list.push_back(each);
    return list;
}

/// What the model holds of a fact; null where nothing pins it.
const compose::Value* pinOf(const Service& service, ImageFact fact)
{
    const compose::Value* value = service.model.get();
    for (const std::string_view key : {std::string_view("x-hullwright"), std::string_view("image"), grants::key(fact)})
        value = value != nullptr ? value->find(key) : nullptr;
    return value;
}

std::optional<std::string> folder(const QString& text)
{
    return text.startsWith(u'/') ? std::optional(text.toStdString()) : std::nullopt;
}

/// Who the image is, and whether anybody knows it.
QString about(const Service& service)
{
    const QString name = service.image ? QString::fromStdString(service.image->value) : QString();
    if (service.hasBuild)
        return ImagePanel::tr("This image is built here: nobody knows it but you. What you pin below is what scores, fixes and plans go by; what you don't pin is taken with care.");
    const knowledge::KnownImage known = grants::catalogued(service);
    if (!known.known())
        return ImagePanel::tr("Nothing is known of %1. What you pin below is what scores, fixes and plans go by; what you don't pin is taken with care.").arg(name);
    return ImagePanel::tr("%1 is known as %2. Where you know your image better, pin the fact: it is worth more than what is known.").arg(name, QString::fromStdString(known.facts->title));
}

} // namespace

ImagePanel::ImagePanel(Document& document, Selection& selection, QWidget* parent) : SettingsPanel(document, selection, tr("Image"), parent)
{
    addImage();
    addEnvironment();
    addAbout();
    addUser();
    addNeeds();
    addWrites();
    addVolumes();
    addDigest();
    finish();
}

void ImagePanel::addImage()
{
    form().addHeading(tr("Where it comes from"));
    addChoice({{tr("&Image"), QStringLiteral("image"), tr("Name and tag. A tag moves; a digest behind it names the very bytes."),
                tr("REGISTRY/NAME:TAG, and @sha256:… behind it where the bytes are to stay the same. Without a tag it is latest: whatever its owner pushed last.")},
               tr("built here"), [](const Service& service) -> const compose::Setting<std::string>& { return service.image; }, [](const Service&) { return QStringList(); }, writeKey("image"),
               [this](const Service& service) -> std::optional<RowState> {
                   if (!service.image || service.hasBuild)
                       return std::nullopt;
                   return RowState{Role::Set, at(QString::fromStdString(service.image->value), service.image->origin), {}, false}; // it can't do without
               }});
    addChoice({{tr("&Pull"), QStringLiteral("pull_policy"), tr("When the engine asks the registry for it again."),
                tr("always takes whatever the tag is now with every start; missing only where the image is not there; never starts with what was brought by hand; daily and weekly ask once in a while.")},
               tr("missing: only where it is not there"), [](const Service& service) -> const compose::Setting<std::string>& { return service.pullPolicy; },
               [](const Service& service) {
                   QStringList all{QStringLiteral("always"), QStringLiteral("missing"), QStringLiteral("never"), QStringLiteral("daily"), QStringLiteral("weekly")};
                   return service.hasBuild ? all << QStringLiteral("build") : all;
               },
               writeKey("pull_policy")});
}

void ImagePanel::addEnvironment()
{
    form().addHeading(tr("Environment and secrets"));
    auto* box = new EnvironmentBox(document());
    form().addWide(box);
    connect(box, &EnvironmentBox::failed, this, &ImagePanel::failed);
    onRefresh([box](const Service& service) { box->setService(service); });
}

void ImagePanel::addAbout()
{
    form().addHeading(tr("About this image"));
    auto* words = new QLabel;
    words->setObjectName(QStringLiteral("aboutImage"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    form().addWide(words);
    auto* engine = new QPushButton(tr("Ask the En&gine…"));
    engine->setToolTip(tr("See what docker or podman knows of the image, after showing the command"));
    auto* file = new QPushButton(tr("From Fi&le…"));
    file->setToolTip(tr("Read what docker image inspect or podman image inspect has printed"));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, kHalf, 0, kUnit);
    row->setSpacing(kUnit);
    row->addWidget(engine);
    row->addWidget(file);
    row->addStretch(1);
    form().addWide(buttons);
    connect(engine, &QPushButton::clicked, this, [this] { Q_EMIT engineWanted(selection().service()); });
    connect(file, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(selection().service()); });
    onRefresh([this, words, engine, file](const Service& service) {
        words->setText(about(service));
        engine->setEnabled(document().editable());
        file->setEnabled(document().editable());
    });
}

RowState ImagePanel::pinnedState(const Service& service, ImageFact fact) const
{
    const compose::Value* value = pinOf(service, fact);
    RowState state{Role::Set, tr("yours"), {}, true};
    if (value == nullptr)
        return state;
    if (grants::imagePins(service).isInspected(grants::key(fact)))
        state.effect = tr("from the image itself");
    if (value->origin.kind == compose::Origin::Kind::Implied) {
        const bool session = document().pins().imageUser.contains(service.name);
        return {Role::Inherited, session ? tr("yours, for this session") : tr("yours, pinned for the project"), {}, true};
    }
    state.effect = at(state.effect, value->origin);
    return state;
}

void ImagePanel::addUser()
{
    auto* field = new QLineEdit;
    const RowText text{tr("&Runs as"), QStringLiteral("user"), tr("As whom the image runs where the service does not say."),
                       tr("A number, or number and group such as 1000:1000; 0 is root. It counts for the score, for fixes and for plans: who is not root needs no capabilities, and owns the folders that it writes to. "
                          "`docker image inspect` shows it as User; where that is empty it is root.")};
    FormRow* row = addRow(text, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { pinUser(field->text().trimmed()); });
    connect(row, &FormRow::reset, this, [this] { unpin(tr("runs as"), ImageFact::User); });
    onRefresh([this, field, row](const Service& service) {
        const grants::ImageStart start = grants::imageStart(service);
        const auto pinned = grants::pinnedFacts(service).user;
        const QSignalBlocker quiet(field);
        const QString user = pinned ? QString::fromStdString(pinned->value) : QString();
        if (field->text() != user)
            field->setText(user);
        const bool root = start.as == grants::ImageStart::As::Root && start.mode == knowledge::StartMode::StaysRoot;
        const QString known = start.as == grants::ImageStart::As::Unknown ? tr("not known, taken for root") : root || start.user.empty() ? tr("root") : start.as == grants::ImageStart::As::Root ? tr("root, then %1").arg(QString::fromStdString(start.user)) : QString::fromStdString(start.user);
        field->setPlaceholderText(known);
        const bool told = start.as != grants::ImageStart::As::Unknown;
        row->setState(pinned ? pinnedState(service, ImageFact::User) : RowState{Role::Default, told ? tr("%1 (%2)").arg(known, translated(knowledge::description(start.confidence))) : known, {}, false});
    });
}

void ImagePanel::pinUser(const QString& text)
{
    const Service* current = service();
    if (!current)
        return;
    const auto pinned = grants::pinnedFacts(*current).user;
    if (text == (pinned ? QString::fromStdString(pinned->value) : QString()))
        return;
    if (text.isEmpty())
        return unpin(tr("runs as"), ImageFact::User);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })) {
        refreshLater();
        return refuse(tr("\"%1\" is no user").arg(text), tr("Give a number or a name without blanks, such as 1000:1000."));
    }
    pin(tr("Pin the image of %1: it runs as %2").arg(selection().service(), text), ImageFact::User, yaml::Value(text.toStdString()));
}

void ImagePanel::addNeeds()
{
    addList({ImageFact::Needs, {tr("&Needs"), QStringLiteral("needs"), tr("The capabilities that the image needs; no other is."),
                                tr("Plans and fixes drop all capabilities and keep these. Try the service with them: what is missing shows in its log as \"Operation not permitted\".")},
             QStringLiteral("CHOWN"), tr("It needs none"),
             [](const QString& text) { return knowledge::canonicalCapability(text.toStdString()); }, tr("It has to be a capability, such as CHOWN or NET_BIND_SERVICE."),
             [](const Service& service) {
                 const auto pinned = grants::pinnedFacts(service);
                 return std::pair(pinned.tellsNeeds, textsOf(pinned.needs));
             },
             knownNeeds});
}

void ImagePanel::addWrites()
{
    addList({ImageFact::Writes, {tr("&Writes to"), QStringLiteral("writes"), tr("The folders that the image writes to; no other is."),
                                 tr("With a read-only root file system, plans and fixes make each of these writable: a tmpfs, where no volume is mounted and the engine makes none. What a tmpfs holds is gone with the container.")},
             QStringLiteral("/data"), tr("It writes nowhere else"), folder, tr("It has to be a folder of the container that begins with /, such as /data."),
             [](const Service& service) {
                 const auto pinned = grants::pinnedFacts(service);
                 return std::pair(pinned.tellsWrites, textsOf(pinned.writes));
             },
             knownWrites});
}

void ImagePanel::addVolumes()
{
    addList({ImageFact::Volumes, {tr("V&olumes of its own"), QStringLiteral("volumes"), tr("Folders that the engine makes a volume for by itself."),
                                  tr("An image declares them with VOLUME. Such a folder stays writable under a read-only root file system, so that no tmpfs is put on it, and what it holds is easily forgotten: give it a named volume.")},
             QStringLiteral("/var/lib/data"), {}, folder, tr("It has to be a folder of the container that begins with /, such as /data."),
             [](const Service& service) {
                 const auto pins = grants::imagePins(service);
                 return std::pair(!pins.volumes.empty(), textsOf(pins.volumes));
             },
             knownVolumes});
}

void ImagePanel::addList(const ListFact& list)
{
    QString name = list.text.label;
    name.remove(u'&');
    auto* edit = new ListEdit(name, list.example);
    FormRow* row = addRow(list.text, edit);
    const auto entries = [this, list] {
        const Service* current = service();
        if (!current)
            return QStringList();
        const auto [pinned, own] = list.pinned(*current);
        return pinned ? own : list.known(*current).entries;
    };
    connect(edit, &ListEdit::added, this, [this, list, entries](const QString& entry) { changeList(list, entries() << entry); });
    connect(edit, &ListEdit::removed, this, [this, list, entries](int index) {
        QStringList all = entries();
        all.removeAt(index);
        changeList(list, all);
    });
    connect(edit, &ListEdit::changed, this, [this, list, entries](int index, const QString& entry) {
        QStringList all = entries();
        all[index] = entry;
        changeList(list, all);
    });
    connect(row, &FormRow::reset, this, [this, list, name] { unpin(name, list.fact); });
    QCheckBox* none = nullptr;
    if (!list.nothing.isEmpty()) {
        none = new QCheckBox(list.nothing);
        none->setAccessibleName(list.nothing);
        form().addWide(none);
        onToggled(*none, this, [this, list, name](bool on) { on ? changeList(list, {}) : unpin(name, list.fact); });
    }
    onRefresh([this, edit, row, none, list](const Service& service) {
        const auto [pinned, own] = list.pinned(service);
        const auto [known, confidence] = list.known(service);
        edit->setEntries(pinned ? own : known);
        const QString words = known.isEmpty() ? tr("none") : known.join(QStringLiteral(", "));
        row->setState(pinned ? pinnedState(service, list.fact) : RowState{Role::Default, confidence ? tr("%1 (%2)").arg(words, translated(knowledge::description(*confidence))) : tr("not known"), {}, false});
        if (none != nullptr) {
            showChecked(*none, pinned && own.isEmpty());
            none->setEnabled(document().editable());
        }
    });
}

void ImagePanel::changeList(const ListFact& list, const QStringList& entries)
{
    std::vector<std::string> wanted;
    for (const QString& each : entries) {
        const auto accepted = list.accept(each.trimmed());
        if (!accepted) {
            refreshLater();
            return refuse(tr("\"%1\" can't be pinned").arg(each), list.refusal);
        }
        if (std::find(wanted.begin(), wanted.end(), *accepted) == wanted.end())
            wanted.push_back(*accepted);
    }
    QString label = list.text.label;
    label.remove(u'&');
    if (wanted.empty() && list.nothing.isEmpty())
        return unpin(label, list.fact);
    const QString words = wanted.empty() ? tr("none") : textsOf(wanted).join(QStringLiteral(", "));
    pin(tr("Pin the image of %1: %2: %3").arg(selection().service(), label, words), list.fact, valueOf(wanted));
}

void ImagePanel::addDigest()
{
    auto* field = new QLineEdit;
    field->setPlaceholderText(QStringLiteral("nginx:1.27@sha256:…"));
    const RowText text{tr("&Digest"), QStringLiteral("digest"), tr("The very image that a registry has under this name."),
                       tr("With it, a fix and plans can write the digest behind the tag, so that what was tested is what runs. An engine that has pulled the image tells it; so does: docker buildx imagetools inspect NAME")};
    FormRow* row = addRow(text, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { pinDigest(field->text().trimmed()); });
    connect(row, &FormRow::reset, this, [this] { unpin(tr("digest"), ImageFact::Digest); });
    onRefresh([this, field, row](const Service& service) {
        const auto digest = grants::imagePins(service).digest;
        const QSignalBlocker quiet(field);
        const QString written = digest ? QString::fromStdString(digest->value) : QString();
        if (field->text() != written)
            field->setText(written);
        field->setCursorPosition(0);
        RowState state = digest ? pinnedState(service, ImageFact::Digest) : RowState{Role::Default, tr("not known"), {}, false};
        if (digest && !grants::pinnedDigest(service) && service.image) {
            state.role = Role::NotInForce;
            state.conflict = tr("It is the digest of another name than %1, and does not count.").arg(QString::fromStdString(service.image->value));
        }
        row->setState(state);
    });
}

void ImagePanel::pinDigest(const QString& text)
{
    const Service* current = service();
    if (!current)
        return;
    const auto pinned = grants::imagePins(*current).digest;
    if (text == (pinned ? QString::fromStdString(pinned->value) : QString()))
        return;
    if (text.isEmpty())
        return unpin(tr("digest"), ImageFact::Digest);
    // The digest alone belongs to what the service names.
    const QString whole = text.startsWith(QLatin1String("sha256:")) && current->image ? QString::fromStdString(current->image->value).section(u'@', 0, 0) + u'@' + text : text;
    if (!grants::namesDigest(whole.toStdString())) {
        refreshLater();
        return refuse(tr("\"%1\" is no digest").arg(text), tr("It is sha256: and 64 hexadecimal digits."));
    }
    pin(tr("Pin the image of %1: its digest").arg(selection().service()), ImageFact::Digest, yaml::Value(whole.toStdString()));
}

void ImagePanel::pin(const QString& sentence, ImageFact fact, const std::optional<yaml::Value>& value)
{
    document().settle();
    const Service* current = service();
    if (!current || !document().editable())
        return;
    const std::string name = current->name;
    const auto edits = grants::pinEdits(document().analysis()->files(), name, {{fact, value, grants::FactChange::By::Hand}});
    if (!edits.empty()) {
        if (const auto done = document().performEdits(sentence, edits); !done) {
            refreshLater(); // the field goes back to what the text says
            return Q_EMIT failed(done.error());
        }
    }
    // What was pinned for the session gives way: it would win over what was just said.
    risk::Pins session = document().pins();
    if (fact == ImageFact::User && session.imageUser.erase(name) > 0)
        document().setPins(session);
    refreshLater();
}

void ImagePanel::unpin(const QString& label, ImageFact fact)
{
    pin(tr("No longer pin: %1, of the image of %2").arg(label, selection().service()), fact, std::nullopt);
}

void ImagePanel::refuse(const QString& message, const QString& hint)
{
    Q_EMIT failed(Error{ErrorCode::InvalidArgument, message.toStdString(), hint.toStdString(), {}, {}, {}});
}

} // namespace hullwright::ui
