#include "ui/models/explanation_parts.h"

#include <QCoreApplication>

namespace hullwright::ui {

void Page::title(const QString& text)
{
    m_html += QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

void Page::heading(const QString& text)
{
    m_html += QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

void Page::paragraph(const QString& text)
{
    if (!text.isEmpty())
        m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

void Page::section(const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    heading(name);
    paragraph(text);
}

void Page::note(const QString& text)
{
    m_html += QStringLiteral("<p style='color:%1'>%2</p>").arg(color(Role::Muted, m_palette).name(), text.toHtmlEscaped());
}

void Page::facts(const QStringList& facts)
{
    m_html += QStringLiteral("<p>%1</p>").arg(facts.join(QStringLiteral(" · ")));
}

void Page::list(const QStringList& items)
{
    this->items(QStringLiteral("ul"), items);
}

void Page::numbered(const QStringList& items)
{
    this->items(QStringLiteral("ol"), items);
}

void Page::items(const QString& tag, const QStringList& items)
{
    if (!items.isEmpty())
        m_html += QStringLiteral("<%1><li>%2</li></%1>").arg(tag, items.join(QStringLiteral("</li><li>")));
}

QString Page::marked(Role role, const QString& text) const
{
    return QStringLiteral("<span style='color:%1'>%2 <b>%3</b></span>").arg(color(role, m_palette).name(), symbol(role), text.toHtmlEscaped());
}

QString Page::link(const QString& address, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(address.toHtmlEscaped(), text.toHtmlEscaped());
}

QString Page::code(const QString& text)
{
    return QStringLiteral("<code>%1</code>").arg(text.toHtmlEscaped());
}

QString effortWords(int effort)
{
    switch (effort) {
    case 0: return QCoreApplication::translate("Explanation", "effort 0: ordinary use of what is granted");
    case 1: return QCoreApplication::translate("Explanation", "effort 1: a published technique");
    case 2: return QCoreApplication::translate("Explanation", "effort 2: a published technique, with something in its way");
    case 3: return QCoreApplication::translate("Explanation", "effort 3: needs a flaw that this file does not show");
    default: return QCoreApplication::translate("Explanation", "effort %1: needs several independent things to go right").arg(effort);
    }
}

} // namespace hullwright::ui
