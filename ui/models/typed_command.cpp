#include "ui/models/typed_command.h"

#include <QStringList>

namespace hullwright::ui {

QString typedCommand(const std::vector<std::string>& command)
{
    QStringList words;
    for (const std::string& word : command) {
        const QString text = QString::fromStdString(word);
        const bool plain = !word.empty() && word.find_first_of(" '\"{}$\\*?|&;<>()#~!`\t\n") == std::string::npos;
        words << (plain ? text : QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\''));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace hullwright::ui
