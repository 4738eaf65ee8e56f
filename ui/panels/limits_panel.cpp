#include "ui/panels/limits_panel.h"

#include "ui/models/value_kinds.h"
#include "ui/panels/size_edit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

namespace hullwright::ui {

LimitsPanel::LimitsPanel(Document& document, Selection& selection, QWidget* parent) : SettingsPanel(document, selection, tr("Limits"), parent)
{
    addMemoryRows();
    addProcessRows();
    addOutOfMemoryRows();
    finish();
}

void LimitsPanel::addMemoryRows()
{
    form().addHeading(tr("Memory"));
    sizeRow({tr("&Memory"), QStringLiteral("mem_limit"), tr("Without a limit one service can use up the host's memory."),
             tr("The most memory that all processes of the service may use together. Above it the kernel ends one of them. Give what the service needs at its peak and a quarter more. "
                "Set under deploy.resources.limits.memory it wins over mem_limit.")},
            tr("no limit"), "mem_limit", "memory", [](const compose::Limits& limits) { return &limits.memory; }, {});
    sizeRow({tr("Memory and s&wap"), QStringLiteral("memswap_limit"), tr("Memory and swap together; equal to the memory limit means no swap."),
             tr("Counts memory and swap in one number. -1 allows as much swap as the host has. It needs a memory limit to mean anything. Without it, a service with a memory limit may use as much swap again.")},
            tr("twice the memory limit"), "memswap_limit", nullptr, {}, [](const compose::Limits& limits) { return &limits.memorySwap; });
    sizeRow({tr("&Reservation"), QStringLiteral("mem_reservation"), tr("What the service should keep when the host runs short."),
             tr("A soft limit: when memory is short the kernel pushes the service back towards it. It must be below the memory limit.")},
            tr("none"), "mem_reservation", nullptr, {}, [](const compose::Limits& limits) { return limits.memoryReservation.effective() ? &limits.memoryReservation.effective() : nullptr; });
    sizeRow({tr("&Shared memory"), QStringLiteral("shm_size"), tr("The size of /dev/shm, which databases and browsers use."),
             tr("A file system in memory, private to the service unless ipc says otherwise. It counts towards the memory limit.")},
            tr("64 MiB"), "shm_size", nullptr, {}, [](const compose::Limits& limits) { return &limits.shmSize; });
}

SizeEdit* LimitsPanel::sizeRow(const RowText& text, const QString& none, const char* key, const char* deploy,
                               const std::function<const compose::Limit<std::int64_t>*(const compose::Limits&)>& both,
                               const std::function<const compose::Setting<std::int64_t>*(const compose::Limits&)>& one)
{
    auto* edit = new SizeEdit;
    QString plain = text.label;
    edit->setNames(plain.remove(u'&'));
    edit->setPlaceholderText(none);
    FormRow* row = addRow(text, edit);
    const auto inDeploy = [this, both] {
        const auto* current = service();
        return current && both && both(current->limits)->deploy.has_value();
    };
    connect(edit, &SizeEdit::committed, this, [this, key, deploy, inDeploy](const QString& value) { write(target(key, deploy, inDeploy()), value); });
    connect(row, &FormRow::reset, this, [this, plain, key, deploy] {
        std::vector<yaml::Path> paths{pathOf({key})};
        if (deploy)
            paths.push_back(pathOf({"deploy", "resources", "limits", deploy}));
        removeAll(plain, paths);
    });
    onRefresh([this, edit, row, none, key, deploy, both, one](const compose::Service& current) {
        const compose::Setting<std::int64_t> empty;
        const compose::Limit<std::int64_t>* limit = both ? both(current.limits) : nullptr;
        const compose::Setting<std::int64_t>* single = one ? one(current.limits) : nullptr;
        const auto& set = limit ? limit->effective() : single ? *single : empty;
        const bool fromDeploy = limit && limit->deploy.has_value();
        const QSignalBlocker quiet(edit);
        const QString spelt = writtenText(target(key, deploy, fromDeploy));
        edit->setText(spelt.isEmpty() && set ? writeSize(set->value) : spelt);
        RowState state;
        state.resettable = set.has_value();
        state.role = set ? Role::Set : Role::Default;
        state.effect = !set ? none : at(set->value < 0 ? tr("no limit") : set->value == 0 ? none : readableSize(set->value), set->origin);
        if (fromDeploy && limit->service && limit->service->value != limit->deploy->value)
            state.conflict = tr("%1: %2 is not in force: deploy.resources.limits.%3 wins.").arg(QLatin1String(key), readableSize(limit->service->value), QLatin1String(deploy));
        row->setState(state);
    });
    return edit;
}

QLineEdit* LimitsPanel::numberField(const QString& pattern, const QString& placeholder)
{
    auto* field = new QLineEdit;
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(pattern), field));
    field->setPlaceholderText(placeholder);
    return field;
}

void LimitsPanel::addProcessRows()
{
    form().addHeading(tr("Processors and processes"));
    auto* cpus = numberField(QStringLiteral("[0-9]{0,4}(\\.[0-9]{0,3})?"), tr("no limit"));
    FormRow* cpuRow = addRow({tr("&CPUs"), QStringLiteral("cpus"), tr("A service that spins takes no more than this from the others."),
                                      tr("A number of processors, 0.5 being half of one. Set under deploy.resources.limits.cpus it wins over cpus.")}, cpus);
    auto* pids = numberField(QStringLiteral("-1|[0-9]{0,7}"), tr("no limit"));
    FormRow* pidRow = addRow({tr("&Processes"), QStringLiteral("pids_limit"), tr("Stops a fork bomb from taking the host with it."),
                                      tr("The most processes and threads that may exist in the service at a time. 100 to 500 fits most services; one thread counts as one.")}, pids);
    const auto wire = [this](QLineEdit* field, FormRow* row, const char* key, const char* deploy, auto limitOf) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, key, deploy, limitOf] {
            const auto* current = service();
            if (!current || !field->isModified())
                return;
            field->setModified(false);
            write(target(key, deploy, limitOf(current->limits).deploy.has_value()), field->text());
        });
        connect(row, &FormRow::reset, this, [this, key, deploy] { removeAll(QLatin1String(key), {pathOf({key}), pathOf({"deploy", "resources", "limits", deploy})}); });
        onRefresh([this, field, row, key, limitOf](const compose::Service& current) {
            const auto& limit = limitOf(current.limits);
            const auto& set = limit.effective();
            const auto number = [](auto value) { return QLocale::c().toString(value); };
            field->setText(set ? number(set->value).remove(u',') : QString());
            RowState state;
            state.resettable = set.has_value();
            state.role = set ? Role::Set : Role::Default;
            state.effect = set ? at(set->value <= 0 ? tr("no limit") : QLocale().toString(set->value), set->origin) : tr("no limit");
            if (limit.deploy && limit.service && limit.service->value != limit.deploy->value)
                state.conflict = tr("%1: %2 is not in force: deploy.resources.limits wins.").arg(QLatin1String(key), number(limit.service->value));
            row->setState(state);
        });
    };
    wire(cpus, cpuRow, "cpus", "cpus", [](const compose::Limits& limits) -> const compose::Limit<double>& { return limits.cpus; });
    wire(pids, pidRow, "pids_limit", "pids", [](const compose::Limits& limits) -> const compose::Limit<std::int64_t>& { return limits.pids; });
    addUlimitRow("nofile", {tr("Open &files"), QStringLiteral("ulimits.nofile"), tr("Files and connections that one process may have open."),
                            tr("One number for both limits, or soft:hard. A process may raise its soft limit up to the hard one. Without it the engine's own limit holds.")});
    addUlimitRow("nproc", {tr("Processes of the &user"), QStringLiteral("ulimits.nproc"), tr("Counted for the user on the whole host: the process limit above is the better tool."),
                           tr("This limit counts every process of the same user id on the host, also those of other containers. Prefer the limit on processes.")});
}

void LimitsPanel::addUlimitRow(const char* name, const RowText& text)
{
    auto* field = numberField(QStringLiteral("-1|[0-9]{1,9}(:(-1|[0-9]{1,9}))?"), tr("the engine's"));
    FormRow* row = addRow(text, field);
    connect(field, &QLineEdit::editingFinished, this, [this, field, name] {
        if (!field->isModified())
            return;
        field->setModified(false);
        const yaml::Path path = pathOf({"ulimits", name});
        const QStringList parts = field->text().split(u':');
        if (field->text().isEmpty())
            removeAll(QLatin1String(name), {path});
        else if (parts.size() == 1)
            write(path, parts[0]);
        else
            perform(settingSentence(path, field->text()), {yaml::Assign{path, yaml::Value{{"soft", parts[0].toLongLong()}, {"hard", parts[1].toLongLong()}}}});
    });
    connect(row, &FormRow::reset, this, [this, name] { removeAll(QLatin1String(name), {pathOf({"ulimits", name})}); });
    onRefresh([this, field, row, name](const compose::Service& current) {
        const compose::Ulimit* set = nullptr;
        for (const auto& limit : current.limits.ulimits)
            if (limit.name == name)
                set = &limit;
        RowState state;
        state.resettable = set != nullptr;
        state.role = set ? Role::Set : Role::Default;
        const QString shown = !set ? QString() : set->soft == set->hard ? QString::number(set->soft) : QStringLiteral("%1:%2").arg(set->soft).arg(set->hard);
        field->setText(shown);
        state.effect = !set ? tr("the engine's") : at(set->soft < 0 ? tr("no limit") : set->soft == set->hard ? QLocale().toString(static_cast<qlonglong>(set->soft)) : tr("%1, up to %2").arg(set->soft).arg(set->hard), set->origin);
        row->setState(state);
    });
}

void LimitsPanel::addOutOfMemoryRows()
{
    form().addHeading(tr("When memory runs out"));
    auto* keep = new QCheckBox(tr("Never end its processes"));
    FormRow* keepRow = addRow({tr("&Out of memory"), QStringLiteral("oom_kill_disable"), tr("Leaves the host no way to get memory back."),
                                       tr("With this the kernel stops the service instead of ending a process, for good if nothing frees memory. Without a memory limit the host itself hangs. It has no effect with cgroups v2.")}, keep);
    auto* score = numberField(QStringLiteral("-?[0-9]{1,4}"), QStringLiteral("0"));
    FormRow* scoreRow = addRow({tr("Order of &ending"), QStringLiteral("oom_score_adj"), tr("-1000 ends it last, 1000 first."),
                                        tr("When the whole host runs out of memory the kernel picks what to end. A negative number shields this service at the cost of everything else, the host's own services included.")}, score);
    connect(keep, &QCheckBox::clicked, this, [this](bool on) {
        const yaml::Path path = pathOf({"oom_kill_disable"});
        perform(settingSentence(path, on ? QStringLiteral("true") : QStringLiteral("false")), {yaml::Assign{path, on}});
    });
    connect(keepRow, &FormRow::reset, this, [this] { removeAll(QStringLiteral("oom_kill_disable"), {pathOf({"oom_kill_disable"})}); });
    connect(score, &QLineEdit::editingFinished, this, [this, score] {
        if (!score->isModified())
            return;
        score->setModified(false);
        write(pathOf({"oom_score_adj"}), score->text());
    });
    connect(scoreRow, &FormRow::reset, this, [this] { removeAll(QStringLiteral("oom_score_adj"), {pathOf({"oom_score_adj"})}); });
    onRefresh([this, keep, keepRow, score, scoreRow](const compose::Service& current) {
        const auto& kept = current.limits.oomKillDisable;
        keep->setChecked(kept && kept->value);
        keepRow->setState({kept ? Role::Set : Role::Default, kept ? at(kept->value ? tr("never ended") : tr("may be ended"), kept->origin) : tr("may be ended"), {}, kept.has_value()});
        const auto& order = current.limits.oomScoreAdj;
        score->setText(order ? QString::number(order->value) : QString());
        scoreRow->setState({order ? Role::Set : Role::Default, order ? at(QString::number(order->value), order->origin) : QStringLiteral("0"), {}, order.has_value()});
    });
}

yaml::Path LimitsPanel::target(const char* key, const char* deploy, bool inDeploy) const
{
    return inDeploy && deploy ? pathOf({"deploy", "resources", "limits", deploy}) : pathOf({key});
}

QString LimitsPanel::writtenText(const yaml::Path& path) const
{
    const yaml::Node node = written(path);
    return node && node.kind() == yaml::Kind::Scalar ? QString::fromUtf8(node.value().data(), static_cast<qsizetype>(node.value().size())) : QString();
}

void LimitsPanel::write(const yaml::Path& path, const QString& value)
{
    if (value.trimmed().isEmpty()) {
        removeAll(QString::fromStdString(std::get<std::string>(path.back())), {path});
        return;
    }
    // The specification wants deploy's processors as text, and accepts a number; sizes are text with their unit.
    perform(settingSentence(path, value), {yaml::Assign{path, typedValue(value)}});
}

} // namespace hullwright::ui
