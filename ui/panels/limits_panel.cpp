#include "ui/panels/limits_panel.h"

#include "ui/models/value_kinds.h"
#include "ui/panels/size_edit.h"
#include "ui/panels/stop_slider.h"

#include <QLocale>
#include <QSignalBlocker>

namespace hullwright::ui {

namespace {

template <class T>
compose::Limit<double> asAmounts(const compose::Limit<T>& limit)
{
    const auto one = [](const compose::Setting<T>& setting) { return setting ? compose::Setting<double>({static_cast<double>(setting->value), setting->origin}) : std::nullopt; };
    return {one(limit.service), one(limit.deploy)};
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

} // namespace

LimitsPanel::LimitsPanel(Document& document, Selection& selection, QWidget* parent) : SettingsPanel(document, selection, tr("Limits"), parent)
{
    addMemoryRows();
    addProcessRows();
    addOutOfMemoryRows();
    addRestartRows();
    addLogRows();
    finish();
}

void LimitsPanel::addMemoryRows()
{
    form().addHeading(tr("Memory"));
    addShared({compose::limitPlaces("mem_limit"),
               {tr("&Memory"), QStringLiteral("mem_limit"), tr("Without a limit one service can use up the host's memory."),
                tr("The most memory that all processes of the service may use together. Above it the kernel ends one of them. Give what the service needs at its peak and a quarter more. "
                   "Where deploy.resources.limits is there as well, docker compose wants the same in both.")},
               tr("no limit"), {}, {}, [](const compose::Limits& limits) { return asAmounts(limits.memory); }});
    addSize({tr("Memory and s&wap"), QStringLiteral("memswap_limit"), tr("Memory and swap together; equal to the memory limit means no swap."),
             tr("Counts memory and swap in one number. -1 allows as much swap as the host has. It needs a memory limit to mean anything. Without it, a service with a memory limit may use as much swap again.")},
            "memswap_limit", tr("twice the memory limit"), [](const compose::Limits& limits) -> const compose::Setting<std::int64_t>& { return limits.memorySwap; });
    addShared({compose::limitPlaces("mem_reservation"),
               {tr("&Reservation"), QStringLiteral("mem_reservation"), tr("What the service should keep when the host runs short."),
                tr("A soft limit: when memory is short the kernel pushes the service back towards it. It must be below the memory limit. Where deploy.resources.reservations is there as well, docker compose wants the same in both.")},
               tr("none"), {}, {}, [](const compose::Limits& limits) { return asAmounts(limits.memoryReservation); }});
    addSize({tr("Shared memor&y"), QStringLiteral("shm_size"), tr("The size of /dev/shm, which databases and browsers use."),
             tr("A file system in memory, private to the service unless ipc says otherwise. It counts towards the memory limit.")},
            "shm_size", tr("64 MiB"), [](const compose::Limits& limits) -> const compose::Setting<std::int64_t>& { return limits.shmSize; });
    addTmpfsSizes();
}

void LimitsPanel::addProcessRows()
{
    form().addHeading(tr("Processors and processes"));
    addShared({compose::limitPlaces("cpus"),
               {tr("&CPUs"), QStringLiteral("cpus"), tr("A service that spins takes no more than this from the others."),
                tr("A number of processors, 0.5 being half of one. The slider has usual amounts, its left end being no limit. Where deploy.resources.limits is there as well, docker compose wants the same in both.")},
               tr("no limit"), QStringLiteral("[0-9]{0,4}(\\.[0-9]{0,3})?"), {0, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32}, [](const compose::Limits& limits) { return limits.cpus; }});
    addShared({compose::limitPlaces("pids_limit"),
               {tr("&Processes"), QStringLiteral("pids_limit"), tr("Stops a fork bomb from taking the host with it."),
                tr("The most processes and threads that may exist in the service at a time. 100 to 500 fits most services; one thread counts as one. The slider has usual amounts, its left end being no limit.")},
               tr("no limit"), QStringLiteral("-1|[0-9]{0,7}"), {0, 16, 32, 50, 100, 150, 200, 300, 400, 500, 750, 1000, 2000, 4000, 8000}, [](const compose::Limits& limits) { return asAmounts(limits.pids); }});
    addUlimits();
}

QString LimitsPanel::spelt(const Shared& shared, double amount)
{
    if (shared.pattern.isEmpty())
        return writeSize(static_cast<std::int64_t>(amount));
    return QString::number(amount, 'g', 12);
}

QString LimitsPanel::readable(const Shared& shared, double amount) const
{
    if (amount <= 0)
        return shared.none;
    return shared.pattern.isEmpty() ? readableSize(static_cast<std::int64_t>(amount)) : QLocale().toString(amount, 'g', 8);
}

void LimitsPanel::addShared(const Shared& shared)
{
    const QString name = withoutMnemonic(shared.text.label);
    const auto& places = *shared.places;
    const auto view = [](std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); };
    auto* edit = new TwoPlaceEdit({name, view(places.key), view(places.group) + u'.' + view(places.deploy), shared.none}, shared.pattern);
    StopSlider* slider = nullptr;
    if (!shared.stops.empty())
        edit->addSlider(slider = new StopSlider(shared.stops));
    FormRow* row = addRow(shared.text, edit);
    const auto reset = [this, name, &places] { removeAll(name, {pathAt(places, Place::Service), pathAt(places, Place::Deploy)}); };
    connect(edit, &TwoPlaceEdit::edited, this, [this, &places](Place place, const QString& text) { writeShared(places, place, text); });
    connect(edit, &TwoPlaceEdit::equalWanted, this, [this, shared](Place from) { makeEqual(shared, from); });
    connect(edit, &TwoPlaceEdit::removalWanted, this, [this, &places](Place place) { takeOut(removingSentence(pathAt(places, place)), {pathAt(places, place)}); });
    connect(row, &FormRow::reset, this, reset);
    if (slider) {
        connect(slider, &StopSlider::chosen, this, [this, shared, reset](double amount) {
            const auto* current = service();
            if (!current)
                return;
            if (amount <= 0)
                return reset();
            const auto& each = *shared.places;
            const bool own = written(pathAt(each, Place::Service)) || !compose::hasLimitGroup(*current->model, each);
            writeShared(each, own ? Place::Service : Place::Deploy, spelt(shared, amount));
        });
    }
    onRefresh([this, shared, edit, slider, row](const Service& current) { showShared(shared, *edit, slider, *row, current); });
}

void LimitsPanel::showShared(const Shared& shared, TwoPlaceEdit& edit, StopSlider* slider, FormRow& row, const Service& current)
{
    const auto amounts = shared.amounts(current.limits);
    const auto& set = amounts.effective();
    const auto textAt = [&](Place place, const compose::Setting<double>& amount) {
        const QString text = shared.pattern.isEmpty() ? writtenText(pathAt(*shared.places, place)) : QString();
        return text.isEmpty() && amount ? spelt(shared, amount->value) : text;
    };
    const auto amountOf = [&](const compose::Setting<double>& amount) { return amount ? readable(shared, amount->value) : QString(); };
    edit.setTexts(textAt(Place::Service, amounts.service), textAt(Place::Deploy, amounts.deploy));
    const bool refused = compose::limitsDisagree(*current.model, *shared.places);
    edit.setConflict({refused, amountOf(amounts.service), amountOf(amounts.deploy), deployMayGo(*current.model, *shared.places)});
    RowState state;
    state.resettable = amounts.service || amounts.deploy;
    state.role = refused ? Role::NotInForce : set ? Role::Set : Role::Default;
    state.effect = refused ? tr("docker compose refuses the project") : set ? at(readable(shared, set->value), set->origin) : shared.none;
    if (refused) {
        const auto said = [this](const QString& amount, const compose::Setting<double>& setting) { return setting ? at(amount, setting->origin) : tr("nothing"); };
        state.conflict = tr("The service says %1, deploy says %2: docker compose wants the same in both.").arg(said(amountOf(amounts.service), amounts.service), said(amountOf(amounts.deploy), amounts.deploy));
    }
    row.setState(state);
    if (slider)
        slider->setAmount(set ? set->value : 0, state.effect);
}

void LimitsPanel::addSize(const RowText& text, const char* key, const QString& none, const std::function<const compose::Setting<std::int64_t>&(const compose::Limits&)>& setting)
{
    const bool unlimited = std::string_view(key) == "memswap_limit";
    auto* edit = new SizeEdit(nullptr, unlimited ? SizeEdit::Unlimited::Yes : SizeEdit::Unlimited::No);
    const QString plain = withoutMnemonic(text.label);
    edit->setNames(plain);
    edit->setPlaceholderText(none);
    FormRow* row = addRow(text, edit);
    connect(edit, &SizeEdit::committed, this, [this, key](const QString& value) { write(pathOf({key}), value); });
    connect(row, &FormRow::reset, this, [this, plain, key] { removeAll(plain, {pathOf({key})}); });
    onRefresh([this, edit, row, none, key, setting, unlimited](const Service& current) {
        const auto& set = setting(current.limits);
        const QSignalBlocker quiet(edit);
        const QString now = writtenText(pathOf({key}));
        edit->setText(now.isEmpty() && set ? writeSize(set->value) : now);
        if (set && set->value < 0 && !unlimited)
            return row->setState({Role::NotInForce, at(now.isEmpty() ? QString::number(set->value) : now, set->origin), tr("The engine refuses a size below zero. Only memory and swap may be -1."), true});
        const QString effect = !set ? none : at(set->value < 0 ? tr("no limit") : set->value == 0 ? none : readableSize(set->value), set->origin);
        row->setState({set ? Role::Set : Role::Default, effect, {}, set.has_value()});
    });
}

yaml::Path LimitsPanel::pathAt(const compose::LimitPlaces& places, Place place) const
{
    yaml::Path path = place == Place::Service ? pathOf({}) : pathOf({"deploy", "resources"});
    if (place == Place::Deploy)
        path.emplace_back(std::string(places.group));
    path.emplace_back(std::string(place == Place::Service ? places.key : places.deploy));
    return path;
}

void LimitsPanel::writeShared(const compose::LimitPlaces& places, Place place, const QString& value)
{
    const auto* current = service();
    if (!current)
        return;
    const yaml::Path path = pathAt(places, place);
    if (value.trimmed().isEmpty())
        return takeOut(removingSentence(path), {path});
    // The specification wants deploy's processors as text, and accepts a number; sizes are text with their unit.
    std::vector<yaml::Operation> operations{yaml::Assign{path, typedValue(value)}};
    const bool otherSays = place == Place::Service ? compose::hasLimitGroup(*current->model, places) : current->model->find(places.key) != nullptr;
    if (otherSays && !compose::limitsDisagree(*current->model, places))
        operations.emplace_back(yaml::Assign{pathAt(places, place == Place::Service ? Place::Deploy : Place::Service), typedValue(value)});
    perform(settingSentence(path, value), operations);
}

void LimitsPanel::makeEqual(const Shared& shared, Place from)
{
    const auto* current = service();
    if (!current)
        return;
    const auto amounts = shared.amounts(current->limits);
    const auto& amount = from == Place::Service ? amounts.service : amounts.deploy;
    if (!amount)
        return;
    const yaml::Path path = pathAt(*shared.places, from == Place::Service ? Place::Deploy : Place::Service);
    const QString text = shared.pattern.isEmpty() ? writtenText(pathAt(*shared.places, from)) : QString();
    const QString value = parseSize(text) ? text : spelt(shared, amount->value);
    perform(settingSentence(path, value), {yaml::Assign{path, typedValue(value)}});
}

bool LimitsPanel::deployMayGo(const compose::Value& model, const compose::LimitPlaces& places)
{
    const compose::Value* at = &model;
    for (const std::string_view key : {std::string_view("deploy"), std::string_view("resources"), places.group})
        if (at)
            at = at->find(key);
    return at && at->map() && at->map()->size() == 1 && at->find(places.deploy);
}

QString LimitsPanel::writtenText(const yaml::Path& path) const
{
    const yaml::Node node = written(path);
    return node && node.kind() == yaml::Kind::Scalar ? QString::fromUtf8(node.value().data(), static_cast<qsizetype>(node.value().size())) : QString();
}

void LimitsPanel::write(const yaml::Path& path, const QString& value)
{
    if (value.trimmed().isEmpty())
        removeAll(QString::fromStdString(std::get<std::string>(path.back())), {path});
    else
        perform(settingSentence(path, value), {yaml::Assign{path, typedValue(value)}});
}

} // namespace hullwright::ui
