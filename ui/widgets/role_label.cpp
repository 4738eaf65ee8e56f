#include "ui/widgets/role_label.h"

#include <QApplication>
#include <QEvent>

namespace hullwright::ui {

RoleLabel::RoleLabel(std::optional<Role> role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    tintText();
}

void RoleLabel::setRole(std::optional<Role> role)
{
    m_role = role;
    tintText();
}

void RoleLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintText();
}

void RoleLabel::tintText()
{
    // The theme is told from what stands around: with its own ink a palette is that of no theme.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const QColor wanted = m_role ? color(*m_role, around) : around.color(QPalette::WindowText);
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette own;
    if (m_role)
        own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

} // namespace hullwright::ui
