// Says what the user should know without stopping them: one line under the tool bar, with actions, that can be put away.
#pragma once

#include "core/text/error.h"

#include <QAction>
#include <QFrame>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace hullwright::ui {

class PictureLabel;

class MessageStrip : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    explicit MessageStrip(QWidget* parent = nullptr);

    /// What a message says, in the language of the moment.
    using Words = std::function<QString()>;
    /// Shows a message; one with the same id is replaced. The worst and newest message is on top, closing it shows the next.
    void post(Kind kind, const QString& id, const Words& words, const QList<QAction*>& actions = {});
    void post(Kind kind, const QString& id, const QString& text, const QList<QAction*>& actions = {});
    void post(const Error& error, const QString& id = QStringLiteral("error"));
    /// Withdraws a message; nothing happens where there is none.
    void dismiss(const QString& id);
    [[nodiscard]] QString currentId() const { return m_messages.isEmpty() ? QString() : m_messages.first().id; }
    [[nodiscard]] QString currentText() const { return m_messages.isEmpty() ? QString() : m_messages.first().words(); }

    /// A message for the strip of another window, which has actions of the same object names.
    struct Notice {
        Kind kind = Kind::Info;
        QString id;
        Words words;
        QStringList actions; ///< an empty name: of somebody who posts the message again
    };
    /// All there are, the one on top first.
    [[nodiscard]] QList<Notice> notices() const;
    /// Shows those of another strip that are not here yet, with the actions of these names below `owner`.
    void take(const QList<Notice>& notices, const QObject& owner);

Q_SIGNALS:
    void dismissed(const QString& id); ///< the user closed it

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Message {
        Kind kind = Kind::Info;
        QString id;
        Words words;
        QList<QAction*> actions;
    };
    void showFirst();
    void paintKind();

    QList<Message> m_messages;
    PictureLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

} // namespace hullwright::ui
