#include "ui/translate.h"

#include <QCoreApplication>

namespace hullwright::ui {

QString translated(const text::Text& text)
{
    return text.empty() ? QString() : QCoreApplication::translate(text.context, text.source);
}

QString translated(const text::Message& message)
{
    return QString::fromStdString(text::fill(translated(message.text).toStdString(), message.arguments));
}

QString sentences(const Error& error)
{
    QString out = QString::fromStdString(error.message);
    if (error.position.line > 0)
        out = QCoreApplication::translate("hullwright::ui::Error", "Line %1: %2").arg(error.position.line).arg(out);
    if (!out.endsWith(u'.') && !out.isEmpty())
        out += u'.';
    if (!error.hint.empty()) {
        out += u' ' + QString::fromStdString(error.hint);
        if (!out.endsWith(u'.'))
            out += u'.';
    }
    return out;
}

} // namespace hullwright::ui
