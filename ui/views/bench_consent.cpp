#include "ui/views/bench_consent.h"

#include "ui/models/typed_command.h"
#include "ui/style/metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kBenchConsentWidth = 560;
constexpr int kShownLines = 4;

} // namespace

BenchConsent::BenchConsent(const std::vector<std::string>& command, const QString& folder, seccomp::BenchMode mode, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("benchConsent"));
    setWindowTitle(tr("Run This Command Here?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    QStringList sentences{tr("It runs on this computer and as you, not in a container: it sees your files and may change them. It can't gain rights that you don't have (no-new-privileges)."),
                          mode == seccomp::BenchMode::Enforce ? tr("Calls that the profile refuses fail.") : tr("Calls that the profile refuses are noted and let through: the profile protects from nothing."),
                          tr("Stop ends it, and all that it started. You are asked once; what you run here later runs the same way.")};
    auto* told = new QLabel(sentences.join(QLatin1Char(' ')));
    told->setWordWrap(true);
    column->addWidget(told);
    auto* label = new QLabel(tr("The &command, in the folder %1:").arg(QDir::toNativeSeparators(folder).replace(QLatin1Char('&'), QLatin1String("&&"))));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* text = new QPlainTextEdit(typedCommand(command));
    label->setBuddy(text);
    text->setObjectName(QStringLiteral("benchCommand"));
    text->setAccessibleName(tr("Command that is run"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // nothing of it out of sight
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kShownLines + kGap);
    column->addWidget(label);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(this);
    auto* run = buttons->addButton(tr("&Run It"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Don't Run"), QDialogButtonBox::RejectRole);
    run->setDefault(true); // it is the user's own command, just typed
    run->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kBenchConsentWidth, sizeHint().height());
}

} // namespace hullwright::ui
