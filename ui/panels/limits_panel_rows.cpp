// The rows of limits that have one place: memory running out, restarts, logs, limits of a process, file systems in memory.
#include "ui/panels/limits_panel.h"

#include "core/compose/scalars.h"
#include "ui/models/value_kinds.h"
#include "ui/panels/limit_edits.h"
#include "ui/panels/records_edit.h"
#include "ui/panels/size_edit.h"
#include "ui/widgets/check_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

#include <algorithm>

namespace hullwright::ui {

namespace {

const compose::Value* modelAt(const compose::Service& service, const std::vector<const char*>& path)
{
    const compose::Value* at = service.model.get();
    for (const char* key : path)
        at = at ? at->find(key) : nullptr;
    return at;
}

QString modelText(const compose::Service& service, const std::vector<const char*>& path)
{
    const compose::Value* value = modelAt(service, path);
    const auto text = value ? compose::scalarText(*value) : std::nullopt;
    return text ? QString::fromStdString(*text) : QString();
}

/// Whether the engine's own log files are kept, which is where their sizes mean something.
bool keepsLogFiles(const compose::Service& service)
{
    return !service.loggingDriver || service.loggingDriver->value == "json-file" || service.loggingDriver->value == "local";
}

} // namespace

void LimitsPanel::addOutOfMemoryRows()
{
    form().addHeading(tr("When memory runs out"));
    auto* keep = new QCheckBox(tr("Never end its processes"));
    FormRow* keepRow = addRow({tr("&Out of memory"), QStringLiteral("oom_kill_disable"), tr("Leaves the host no way to get memory back."),
                                       tr("With this the kernel stops the service instead of ending a process, for good if nothing frees memory. Without a memory limit the host itself hangs. It has no effect with cgroups v2.")}, keep);
    onToggled(*keep, this, [this](bool on) {
        const yaml::Path path = pathOf({"oom_kill_disable"});
        perform(settingSentence(path, on ? QStringLiteral("true") : QStringLiteral("false")), {yaml::Assign{path, on}});
    });
    connect(keepRow, &FormRow::reset, this, [this] { removeKey("oom_kill_disable"); });
    onRefresh([this, keep, keepRow](const Service& current) {
        const auto& kept = current.limits.oomKillDisable;
        showChecked(*keep, kept && kept->value);
        keepRow->setState({kept ? Role::Set : Role::Default, kept ? at(kept->value ? tr("never ended") : tr("may be ended"), kept->origin) : tr("may be ended"), {}, kept.has_value()});
    });
    auto* score = new QLineEdit;
    score->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("-?[0-9]{1,4}")), score));
    score->setPlaceholderText(QStringLiteral("0"));
    FormRow* scoreRow = addRow({tr("Order of endin&g"), QStringLiteral("oom_score_adj"), tr("-1000 ends it last, 1000 first."),
                                        tr("When the whole host runs out of memory the kernel picks what to end. A negative number shields this service at the cost of everything else, the host's own services included.")}, score);
    connect(score, &QLineEdit::editingFinished, this, [this, score] {
        if (!score->isModified())
            return;
        score->setModified(false);
        write(pathOf({"oom_score_adj"}), score->text());
    });
    connect(scoreRow, &FormRow::reset, this, [this] { removeKey("oom_score_adj"); });
    onRefresh([this, score, scoreRow](const Service& current) {
        const auto& order = current.limits.oomScoreAdj;
        score->setText(order ? QString::number(order->value) : QString());
        scoreRow->setState({order ? Role::Set : Role::Default, order ? at(QString::number(order->value), order->origin) : QStringLiteral("0"), {}, order.has_value()});
    });
}

/// What a limit of a process is about; those that the engine knows, in the order in which they are looked for.
static QList<std::pair<QString, QString>> ulimitWords()
{
    return {{QStringLiteral("nofile"), LimitsPanel::tr("files and connections open in one process")},
            {QStringLiteral("nproc"), LimitsPanel::tr("processes of the user, on the whole host")},
            {QStringLiteral("core"), LimitsPanel::tr("bytes of a core dump, which holds the memory of a process; 0 is none")},
            {QStringLiteral("memlock"), LimitsPanel::tr("bytes of memory that are never swapped out")},
            {QStringLiteral("fsize"), LimitsPanel::tr("bytes of a file that a process writes")},
            {QStringLiteral("stack"), LimitsPanel::tr("bytes of the stack")},
            {QStringLiteral("as"), LimitsPanel::tr("bytes of address space")},
            {QStringLiteral("data"), LimitsPanel::tr("bytes of data in memory")},
            {QStringLiteral("cpu"), LimitsPanel::tr("seconds of processor time")},
            {QStringLiteral("locks"), LimitsPanel::tr("locks on files; the kernel ignores it")},
            {QStringLiteral("msgqueue"), LimitsPanel::tr("bytes in message queues of the user")},
            {QStringLiteral("nice"), LimitsPanel::tr("how far priority may be raised")},
            {QStringLiteral("rss"), LimitsPanel::tr("bytes held in memory; the kernel ignores it")},
            {QStringLiteral("rtprio"), LimitsPanel::tr("real-time priority")},
            {QStringLiteral("rttime"), LimitsPanel::tr("microseconds of real-time work without a pause")},
            {QStringLiteral("sigpending"), LimitsPanel::tr("signals waiting for the user")}};
}

void LimitsPanel::addUlimits()
{
    QStringList names;
    for (const auto& [name, about] : ulimitWords())
        names << name;
    auto* edit = new RecordsEdit(tr("Limits of a process"), tr("None are set: the engine's own hold."), {{tr("Limit")}, {tr("Soft"), true}, {tr("Hard"), true}, {tr("What it counts")}, {tr("Set in")}},
                                 {{tr("Name of a new limit"), QStringLiteral("nofile"), names}, {tr("Value of a new limit"), QStringLiteral("1024:4096")}});
    FormRow* row = addRow({tr("&Ulimits"), QStringLiteral("ulimits"), tr("One number for both, or soft:hard; -1 is no limit."),
                           tr("What one process may have. It may raise its soft limit up to the hard one. nproc counts every process of the same user id on the host, also those of other containers: prefer the limit on processes.")}, edit);
    static const QRegularExpression kValue(QStringLiteral("^(-1|[0-9]{1,18})(:(-1|[0-9]{1,18}))?$"));
    const auto set = [this](const QString& name, const QString& value) {
        const auto match = kValue.match(value);
        const std::string key = name.toStdString();
        if (!match.hasMatch()) {
            refreshLater();
            Q_EMIT failed(Error{ErrorCode::Refused, tr("\"%1\" is no limit").arg(value).toStdString(), tr("Write a number, or two as soft:hard; -1 is no limit.").toStdString(), {}, {}, {}});
            return;
        }
        yaml::Path path = pathOf({"ulimits"});
        path.emplace_back(key);
        const std::int64_t soft = match.captured(1).toLongLong();
        perform(settingSentence(path, value), ulimitEdits(path, written(path), soft, match.captured(3).isEmpty() ? soft : match.captured(3).toLongLong()));
    };
    connect(edit, &RecordsEdit::added, this, [set](const QStringList& parts) { set(parts[0], parts[1]); });
    connect(edit, &RecordsEdit::edited, this, [this, set](const QString& name, int column, const QString& text) {
        for (const auto& limit : service() ? service()->limits.ulimits : std::vector<compose::Ulimit>()) {
            if (limit.name == name.toStdString())
                return set(name, column == 1 ? QStringLiteral("%1:%2").arg(text).arg(limit.hard) : QStringLiteral("%1:%2").arg(limit.soft).arg(text));
        }
    });
    connect(edit, &RecordsEdit::removed, this, [this](const QString& name) {
        yaml::Path path = pathOf({"ulimits"});
        const bool last = written(path).size() == 1;
        path.emplace_back(name.toStdString());
        if (written(path))
            perform(removingSentence(path), {yaml::Remove{last ? pathOf({"ulimits"}) : path}});
    });
    connect(row, &FormRow::reset, this, [this] { removeKey("ulimits"); });
    onRefresh([this, edit, row](const Service& current) {
        const auto words = ulimitWords();
        const auto number = [](std::int64_t value) { return QString::number(value); };
        std::vector<Record> records;
        for (const auto& limit : current.limits.ulimits) {
            const QString name = QString::fromStdString(limit.name);
            const auto about = std::find_if(words.begin(), words.end(), [&](const auto& each) { return each.first == name; });
            records.push_back({name, {name, number(limit.soft), number(limit.hard), about == words.end() ? tr("the engine knows no such limit") : about->second, lineOf(limit.origin)}});
        }
        const int count = static_cast<int>(records.size());
        edit->setRecords(std::move(records));
        row->setState({count > 0 ? Role::Set : Role::Default, count > 0 ? tr("%n limit(s)", nullptr, count) : tr("the engine's"), {}, count > 0});
    });
}

void LimitsPanel::addRestartRows()
{
    form().addHeading(tr("When it ends"));
    addPlain({{tr("Rest&art"), QStringLiteral("restart"), tr("Whether the engine starts it again."),
               tr("no leaves it ended. on-failure starts it again after an error, on-failure:5 at most five times. always and unless-stopped start it without end: an exploit that crashes it may then be tried again and again.")},
              {"restart"}, tr("not started again"), {QStringLiteral("no"), QStringLiteral("on-failure:5"), QStringLiteral("on-failure"), QStringLiteral("unless-stopped"), QStringLiteral("always")},
              [](const Service& current) -> std::optional<RowState> {
                  const QString policy = modelText(current, {"deploy", "restart_policy", "condition"});
                  if (current.restart && modelAt(current, {"deploy", "restart_policy"}))
                      return RowState{Role::NotInForce, tr("deploy.restart_policy wins"), tr("Both are written, and restart_policy is in force. Keep one of the two."), true};
                  return policy.isEmpty() ? std::nullopt : std::optional(RowState{Role::Default, tr("as deploy.restart_policy says: %1").arg(policy), {}, false});
              }});
    addPlain({{tr("Restart under &deploy"), QStringLiteral("deploy.restart_policy.condition"), tr("The same for deploy; it wins over restart where both are written."), tr("none, on-failure or any. A swarm reads it, and docker compose does.")},
              {"deploy", "restart_policy", "condition"}, tr("not set"), {QStringLiteral("none"), QStringLiteral("on-failure"), QStringLiteral("any")}});
    addPlain({{tr("Attempts u&nder deploy"), QStringLiteral("deploy.restart_policy.max_attempts"), tr("How often it is started again at most."), tr("A number. Without it there is no end.")}, {"deploy", "restart_policy", "max_attempts"}, tr("no limit"), {}});
}

void LimitsPanel::addLogRows()
{
    form().addHeading(tr("Logs"));
    const auto elsewhere = [this](const Service& current) -> std::optional<RowState> {
        if (keepsLogFiles(current))
            return std::nullopt;
        return RowState{Role::NotInForce, at(QString::fromStdString(current.loggingDriver->value), current.loggingDriver->origin), tr("The driver %1 keeps no files whose size could be limited here.").arg(QString::fromStdString(current.loggingDriver->value)), false};
    };
    addPlainSize({{tr("Si&ze of a log file"), QStringLiteral("logging.options.max-size"), tr("Without a limit a chatty service fills the host's disk."),
                   tr("The most that one log file takes, before the next is begun. The driver json-file has no limit of its own, unless the engine's daemon.json sets one; local has 20 MiB.")},
                  {"logging", "options", "max-size"}, tr("no limit"), {}, elsewhere});
    addPlain({{tr("&Log files"), QStringLiteral("logging.options.max-file"), tr("How many log files are kept."), tr("The oldest goes first. It needs a size to mean anything. The driver json-file keeps one, local five.")}, {"logging", "options", "max-file"}, tr("the driver's"), {}, elsewhere});
}

yaml::Path LimitsPanel::plainPath(const std::vector<const char*>& steps) const
{
    yaml::Path path = pathOf({});
    for (const char* step : steps)
        path.emplace_back(std::string(step));
    return path;
}

void LimitsPanel::commitPlain(const Plain& plain, const QString& value)
{
    const yaml::Path path = plainPath(plain.path);
    if (!value.isEmpty()) {
        // Options of a log driver are text, whatever they look like; a policy's attempts are a number.
        const bool text = plain.path.front() == std::string_view("logging") || plain.path.back() == std::string_view("restart");
        perform(settingSentence(path, value), {yaml::Assign{path, text ? yaml::Value(value.toStdString()) : typedValue(value)}});
        return refreshLater();
    }
    takeOut(tr("Reset %1 of %2").arg(plain.text.key, selection().service()), {path});
}

void LimitsPanel::addPlain(const Plain& plain)
{
    QLineEdit* line = nullptr;
    QComboBox* box = nullptr;
    if (plain.offered.isEmpty()) {
        line = new QLineEdit;
        line->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,6}")), line));
    } else {
        box = new QComboBox;
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItems(plain.offered);
        box->setMinimumContentsLength(12);
        line = box->lineEdit();
        line->setAccessibleName(QString(plain.text.label).remove(u'&'));
    }
    line->setPlaceholderText(plain.byDefault);
    FormRow* row = addRow(plain.text, box ? static_cast<QWidget*>(box) : line);
    const auto commit = [this, line, plain] {
        if (const Service* current = service(); current && line->text().trimmed() != modelText(*current, plain.path))
            commitPlain(plain, line->text().trimmed());
    };
    if (box)
        connect(box, &QComboBox::activated, this, commit);
    connect(line, &QLineEdit::editingFinished, this, commit);
    connect(row, &FormRow::reset, this, [this, plain] { commitPlain(plain, {}); });
    onRefresh([this, line, box, row, plain](const Service& current) {
        const QSignalBlocker quiet(box ? static_cast<QObject*>(box) : line);
        const QString text = modelText(current, plain.path);
        box ? box->setCurrentText(text) : line->setText(text);
        RowState state{text.isEmpty() ? Role::Default : Role::Set, text.isEmpty() ? plain.byDefault : at(text, modelAt(current, plain.path)->origin), {}, !text.isEmpty()};
        if (const auto other = plain.instead ? plain.instead(current) : std::nullopt) {
            state = *other;
            state.resettable = !text.isEmpty();
        }
        row->setState(state);
    });
}

void LimitsPanel::addPlainSize(const Plain& plain)
{
    auto* edit = new SizeEdit;
    edit->setNames(QString(plain.text.label).remove(u'&'));
    edit->setPlaceholderText(plain.byDefault);
    FormRow* row = addRow(plain.text, edit);
    connect(edit, &SizeEdit::committed, this, [this, plain](const QString& value) { commitPlain(plain, value); });
    connect(row, &FormRow::reset, this, [this, plain] { commitPlain(plain, {}); });
    onRefresh([this, edit, row, plain](const Service& current) {
        const QSignalBlocker quiet(edit);
        const QString text = modelText(current, plain.path);
        edit->setText(text);
        const auto bytes = parseSize(text);
        RowState state{text.isEmpty() ? Role::Default : Role::Set, text.isEmpty() ? plain.byDefault : at(bytes ? readableSize(*bytes) : text, modelAt(current, plain.path)->origin), {}, !text.isEmpty()};
        if (const auto other = plain.instead(current)) {
            state = *other;
            state.resettable = !text.isEmpty();
        }
        row->setState(state);
    });
}

void LimitsPanel::addTmpfsSizes()
{
    auto* edit = new RecordsEdit(tr("Folders in memory"), tr("None. A tmpfs is added under Mounts."), {{tr("Folder")}, {tr("Size"), true}, {tr("In effect")}, {tr("Set in")}}, {});
    FormRow* row = addRow({tr("Folders &in memory"), QStringLiteral("tmpfs"), tr("Each takes memory from the service, and without a size up to half of the host's."),
                           tr("The size of each tmpfs, such as 64m. What is in it counts towards the memory limit; without a limit of either kind it grows to half of the host's memory.")}, edit);
    const auto isMemory = [](const compose::Mount& mount) { return mount.type == compose::Mount::Type::Tmpfs; };
    connect(edit, &RecordsEdit::edited, this, [this, isMemory](const QString& id, int, const QString& text) {
        const Service* current = service();
        if (!current)
            return;
        for (const auto& mount : current->mounts) {
            if (!isMemory(mount) || mount.target != id.toStdString())
                continue;
            const auto edits = text.isEmpty() || parseSize(text) ? tmpfsSizeEdits({everyWritten(pathOf({"volumes"})), everyWritten(pathOf({"tmpfs"}))}, mount, text.toStdString()) : std::nullopt;
            const auto placed = edits ? placedMountEdits(document().analysis()->files(), *current, mount, *edits) : std::nullopt;
            refreshLater();
            if (placed)
                performPlaced(tr("Limit the size of %1 in %2 to %3").arg(id, selection().service(), text.isEmpty() ? tr("nothing") : text), *placed);
            else
                Q_EMIT failed(Error{ErrorCode::Refused, tr("The size of %1 can't be set to \"%2\" here").arg(id, text).toStdString(), tr("Write a size such as 64m, or edit the line itself.").toStdString(), {}, {}, {}});
            return;
        }
    });
    onRefresh([this, edit, row, isMemory](const Service& current) {
        std::vector<Record> records;
        int open = 0;
        for (const auto& mount : current.mounts) {
            if (!isMemory(mount))
                continue;
            const QString target = QString::fromStdString(mount.target);
            open += mount.tmpfsSize ? 0 : 1;
            records.push_back({target, {target, mount.tmpfsSize ? writeSize(*mount.tmpfsSize) : QString(), mount.tmpfsSize ? readableSize(*mount.tmpfsSize) : tr("half of the host's memory"), lineOf(mount.origin)}});
        }
        const bool none = records.empty();
        edit->setRecords(std::move(records));
        row->setState({none || open > 0 ? Role::Default : Role::Set, none ? tr("none") : open > 0 ? tr("without a size: %1").arg(open) : tr("each has a size"), {}, false});
    });
}

} // namespace hullwright::ui
