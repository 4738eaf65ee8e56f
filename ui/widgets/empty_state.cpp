#include "ui/widgets/empty_state.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/role_label.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kPicture = 48;

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new RoleLabel(Role::Muted, this)), m_steps(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    column->addStretch(2);
    m_title->setFont(scaledFont(font(), 1.2, QFont::DemiBold));
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(new PictureLabel(iconName, kPicture, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_steps->setSpacing(kUnit);
    column->addSpacing(kUnit);
    column->addLayout(m_steps);
    column->addStretch(3);
    setText(title, text);
}

void EmptyState::setText(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::offer(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text(), this);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::changed, button, [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_steps->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace hullwright::ui
