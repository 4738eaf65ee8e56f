#include "ui/translate.h"

#include "ui/argument_words.h"
#include "ui/direction.h"

#include <QCoreApplication>

namespace hullwright::ui {

QString translated(const text::Text& text)
{
    return text.empty() ? QString() : QCoreApplication::translate(text.context, text.source);
}

QString translated(const text::Message& message)
{
    const QString form = translated(message.text);
    // What a sentence from right to left holds is kept apart; one that stays English is as a whole.
    const bool mirrored = form.isRightToLeft();
    std::vector<std::string> arguments = message.arguments;
    for (std::string& argument : arguments) {
        const QString plain = unmasked(QString::fromStdString(inUsersWords(argument)));
        argument = (mirrored ? isolated(plain) : plain).toStdString();
    }
    QString out = QString::fromStdString(text::fill(form.toStdString(), arguments));
    if (!mirrored)
        out = leftToRight(out);
    for (const text::Message& more : message.tail)
        out += translated(more);
    return out;
}

QString sentences(const Error& error)
{
    QString out = QString::fromStdString(inUsersWords(error.message));
    if (error.position.line > 0)
        out = QCoreApplication::translate("hullwright::ui::Error", "Line %1: %2").arg(error.position.line).arg(out);
    if (!out.endsWith(u'.') && !out.isEmpty())
        out += u'.';
    if (!error.hint.empty()) {
        out += u' ' + QString::fromStdString(inUsersWords(error.hint));
        if (!out.endsWith(u'.'))
            out += u'.';
    }
    return out;
}

QString plainAction(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

QString ignoredWords(const rules::Suppression& suppression)
{
    const QString reason = QString::fromStdString(suppression.reason);
    if (suppression.until.empty())
        return QCoreApplication::translate("hullwright::ui::Ignored", "ignored: %1").arg(reason);
    return QCoreApplication::translate("hullwright::ui::Ignored", "ignored until %1: %2").arg(QString::fromStdString(suppression.until), reason);
}

} // namespace hullwright::ui
