#include "ui/translate.h"

#include <QCoreApplication>

namespace hullwright::ui {

namespace {

/// Kinds of things that core puts into its sentences, for lupdate.
[[maybe_unused]] constexpr const char* kNouns[] = {
    QT_TRANSLATE_NOOP("noun", "a password"),       QT_TRANSLATE_NOOP("noun", "a password hash"), QT_TRANSLATE_NOOP("noun", "a password in a connection string"),
    QT_TRANSLATE_NOOP("noun", "a secret"),         QT_TRANSLATE_NOOP("noun", "a token"),         QT_TRANSLATE_NOOP("noun", "a signed token"),
    QT_TRANSLATE_NOOP("noun", "a signed token (JWT)"), QT_TRANSLATE_NOOP("noun", "a key"),       QT_TRANSLATE_NOOP("noun", "a private key"),
    QT_TRANSLATE_NOOP("noun", "a login"),          QT_TRANSLATE_NOOP("noun", "a registry login"), QT_TRANSLATE_NOOP("noun", "a webhook address"),
    QT_TRANSLATE_NOOP("noun", "a salt"),           QT_TRANSLATE_NOOP("noun", "a number"),        QT_TRANSLATE_NOOP("noun", "a whole number"),
    QT_TRANSLATE_NOOP("noun", "a list"),           QT_TRANSLATE_NOOP("noun", "a mapping"),       QT_TRANSLATE_NOOP("noun", "a long text"),
};

} // namespace

QString translated(const text::Text& text)
{
    return text.empty() ? QString() : QCoreApplication::translate(text.context, text.source);
}

QString translated(const text::Message& message)
{
    std::vector<std::string> arguments = message.arguments;
    for (std::string& argument : arguments)
        if (argument.starts_with("a ") || argument.starts_with("an ")) // a kind of thing, no name: names have no spaces
            argument = QCoreApplication::translate("noun", argument.c_str()).toStdString();
    QString out = QString::fromStdString(text::fill(translated(message.text).toStdString(), arguments));
    for (const text::Message& more : message.tail)
        out += translated(more);
    return out;
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
