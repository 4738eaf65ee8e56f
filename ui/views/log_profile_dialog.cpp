#include "ui/views/log_profile_dialog.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kLogProfileWidth = 640;

} // namespace

LogProfileDialog::LogProfileDialog(const QString& service, const QString& path, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("logProfileDialog"));
    setWindowTitle(tr("Let %1 Log Its System Calls?").arg(service));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    const auto say = [column](const QString& text) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    say(tr("%1 is written and named in security_opt. Under it the kernel lets every call through and writes a line about each into its log. A profile that is named now stays as it is, in its own file.").arg(path));
    say(symbol(Role::Warning) + u' ' + tr("It protects from nothing meanwhile: use it where nobody attacks the service, and not longer than needed."));
    say(tr("Save, start the service anew and let it do everything that it is for, its start and its end included. Then save the log with one of these, and choose Import Trace:"));
    auto* commands = new QPlainTextEdit(QStringLiteral("journalctl -k --since today > log.txt\nsudo dmesg > log.txt\nsudo ausearch -m SECCOMP > log.txt"));
    commands->setReadOnly(true);
    commands->setTabChangesFocus(true);
    commands->setAccessibleName(tr("Commands that save the log"));
    commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    commands->setFixedHeight(commands->fontMetrics().lineSpacing() * 4 + kUnit);
    column->addWidget(commands);
    say(tr("The kernel drops lines of a busy service. What is missing is told when the log is read; with auditd running less of it is."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Log Instead of Refuse"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kLogProfileWidth, column->heightForWidth(kLogProfileWidth)); // wrapped labels ask for more without a width
}

} // namespace hullwright::ui
