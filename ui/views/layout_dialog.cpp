#include "ui/views/layout_dialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/announced_label.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kLayoutDialogWidth = 440;

} // namespace

LayoutDialog::LayoutDialog(const Purpose& purpose, const QStringList& taken, const QList<int>& free, QWidget* parent)
    : QDialog(parent), m_taken(taken), m_name(new QLineEdit(purpose.name, this)), m_key(new QComboBox(this)), m_fault(new RoleLabel(Role::Error, this))
{
    setObjectName(QStringLiteral("layoutDialog"));
    setWindowTitle(purpose.title);
    build(purpose, free);
    connect(m_name, &QLineEdit::textChanged, this, &LayoutDialog::judge);
    judge();
    m_name->selectAll();
    m_name->setFocus();
}

QKeySequence LayoutDialog::keyOf(int slot)
{
    return slot > 0 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + slot)) : QKeySequence();
}

void LayoutDialog::build(const Purpose& purpose, const QList<int>& free)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    auto* form = new QFormLayout;
    form->setSpacing(kUnit);
    m_name->setAccessibleName(tr("Name of the layout"));
    m_name->setWhatsThis(tr("What the layout is called in the View menu and in the command palette."));
    m_key->setAccessibleName(tr("Key of the layout"));
    m_key->setWhatsThis(tr("The key that arranges the window like this, from anywhere in it. Those that another layout has are not offered."));
    m_key->addItem(tr("None"), 0);
    for (const int slot : free)
        m_key->addItem(keyOf(slot).toString(QKeySequence::NativeText), slot);
    m_key->setCurrentIndex(std::max(0, m_key->findData(purpose.slot)));
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Key:"), m_key);
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(2 * m_fault->fontMetrics().lineSpacing()); // the window must not jump with each letter
    m_fault->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy = m_fault->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_fault->setSizePolicy(policy);
    column->addWidget(m_fault, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(purpose.button, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kLayoutDialogWidth, column->sizeHint().height());
}

/// An empty name is not told: nothing was typed yet, or one is about to.
void LayoutDialog::judge()
{
    const NameFault fault = faultOf(name(), m_taken);
    m_accept->setEnabled(fault == NameFault::None);
    const QString words = fault == NameFault::Taken        ? tr("Another layout has this name. Choose a different one.")
                          : fault == NameFault::TooLong    ? tr("The name has more than %1 characters. Shorten it.").arg(kLayoutNameLength)
                          : fault == NameFault::Unreadable ? tr("The name has characters that can't be seen. Type it anew.")
                                                           : QString();
    if (words != m_fault->text())
        announceIn(*m_fault, words);
}

QString LayoutDialog::name() const
{
    return layoutName(m_name->text());
}

int LayoutDialog::slot() const
{
    return m_key->currentData().toInt();
}

} // namespace hullwright::ui
