#include "ui/models/bench_model.h"

#include "core/seccomp/allow_refused.h"
#include "core/seccomp/words.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QLocale>
#include <QTextDocument>

#include <linux/seccomp.h>

namespace hullwright::ui {

namespace {

QString nameOfCall(const seccomp::RefusedCall& call)
{
    return call.name.empty() ? BenchModel::tr("call %1").arg(call.number) : QString::fromStdString(call.name);
}

QString argumentsOf(const seccomp::RefusedCall& call, seccomp::Pointers pointers)
{
    QStringList words;
    for (const std::string& word : seccomp::argumentsInWords(call, pointers))
        words << QString::fromStdString(word);
    return words.join(QStringLiteral(", "));
}

/// What the profile says about a call that was let through.
QString wouldBe(std::uint32_t verdict)
{
    switch (verdict & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_ERRNO:
        if ((verdict & SECCOMP_RET_DATA) == 0)
            return BenchModel::tr("would not be done, and be reported as done");
        return BenchModel::tr("would be refused with %1").arg(QString::fromStdString(seccomp::errnoName(verdict & SECCOMP_RET_DATA)));
    case SECCOMP_RET_TRAP: return BenchModel::tr("would be refused with the signal SIGSYS");
    case SECCOMP_RET_TRACE: return BenchModel::tr("would be left to a tracer");
    case SECCOMP_RET_USER_NOTIF: return BenchModel::tr("would be left to the program that listens");
    case SECCOMP_RET_KILL_THREAD: return BenchModel::tr("the thread would be killed");
    default: return BenchModel::tr("the process would be killed");
    }
}

} // namespace

BenchModel::State BenchModel::stateOf(const seccomp::RefusedCall& call) const
{
    if (!call.name.empty() && seccomp::passes(seccomp::meaning(m_resolved, call.name, call.args).verdict))
        return State::Allowed;
    return seccomp::fallsBack(call) ? State::Handled : State::Refused;
}

void BenchModel::clear(seccomp::BenchMode mode)
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_mode = mode;
}

void BenchModel::update(const std::vector<Refusal>& news)
{
    for (const Refusal& refusal : news) {
        const int row = static_cast<int>(refusal.number);
        if (row < rowCount()) {
            m_rows[refusal.number].refusal = refusal;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, rowCount(), rowCount()); // they come in the order of their numbers
        m_rows.push_back({refusal, stateOf(refusal.call)});
        endInsertRows();
    }
}

void BenchModel::setProfile(const seccomp::Profile& resolved)
{
    if (m_resolved == resolved)
        return;
    m_resolved = resolved;
    for (Row& row : m_rows)
        row.state = stateOf(row.refusal.call);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BenchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BenchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BenchModel::verdict(const Row& row) const
{
    switch (row.state) {
    case State::Allowed: return tr("allowed from the next run on");
    case State::Handled: return tr("handled: the C library falls back to clone");
    case State::Refused: break;
    }
    return m_mode == seccomp::BenchMode::WhatIf ? wouldBe(row.refusal.call.verdict) : translated(seccomp::verdictInWords(row.refusal.call.verdict));
}

QString BenchModel::text(const Row& row, int column) const
{
    const seccomp::RefusedCall& call = row.refusal.call;
    switch (column) {
    case TimeColumn: return tr("%1 s").arg(QLocale().toString(call.seconds, 'f', 3));
    case ProcessColumn: {
        const QString name = QStringLiteral("%1 (%2)").arg(QString::fromStdString(call.program)).arg(call.process);
        return row.refusal.processes > 1 ? tr("%1 and %n more", nullptr, static_cast<int>(row.refusal.processes - 1)).arg(name) : name;
    }
    case CallColumn: return nameOfCall(call);
    case ArgumentsColumn: return argumentsOf(call, seccomp::Pointers::LeaveOut);
    case PathColumn: return QString::fromStdString(call.path);
    case VerdictColumn: return verdict(row);
    case CountColumn: return QLocale().toString(row.refusal.count);
    default: return {};
    }
}

QString BenchModel::tip(const Row& row, int column) const
{
    const seccomp::RefusedCall& call = row.refusal.call;
    const QString whole = QStringLiteral("%1(%2)").arg(nameOfCall(call), argumentsOf(call, seccomp::Pointers::Show));
    const QString tip = column == PathColumn ? QString::fromStdString(call.path) : column == VerdictColumn || column == ProcessColumn ? text(row, column) : whole;
    // What a command calls its files is no markup.
    return Qt::mightBeRichText(tip) ? QStringLiteral("<span>%1</span>").arg(tip.toHtmlEscaped()) : tip;
}

QVariant BenchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return tip(row, index.column());
    case Qt::TextAlignmentRole: return index.column() == TimeColumn || index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kToneRole: return index.column() == VerdictColumn ? QVariant(static_cast<int>(row.state == State::Refused ? Role::Warning : row.state == State::Handled ? Role::Muted : Role::Ok)) : QVariant();
    default: return {};
    }
}

QVariant BenchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case ProcessColumn: return tr("Process");
    case CallColumn: return tr("Call");
    case ArgumentsColumn: return tr("Arguments");
    case PathColumn: return tr("Path");
    case VerdictColumn: return tr("What happens");
    case CountColumn: return tr("Times");
    default: return {};
    }
}

} // namespace hullwright::ui
