#include "ui/widgets/message_strip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/picture_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace hullwright::ui {

namespace {

Role roleOf(MessageStrip::Kind kind)
{
    return kind == MessageStrip::Kind::Error ? Role::Error : kind == MessageStrip::Kind::Warning ? Role::Warning : Role::Info;
}

QString iconOf(MessageStrip::Kind kind)
{
    return kind == MessageStrip::Kind::Error ? QStringLiteral("error") : kind == MessageStrip::Kind::Warning ? QStringLiteral("warning") : QStringLiteral("info");
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent), m_icon(new PictureLabel(QStringLiteral("info"), 20, this)), m_text(new QLabel(this)), m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    setAccessibleName(tr("Message"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kUnit + kHalf, kHalf, kUnit, kHalf);
    row->setSpacing(kUnit);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_buttons->setSpacing(kUnit);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setMinimumSize(kTarget, kTarget);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    setMinimumHeight(kRow + kUnit);
    connect(m_close, &QToolButton::clicked, this, [this] {
        const QString id = currentId();
        dismiss(id);
        Q_EMIT dismissed(id);
    });
    hide();
}

void MessageStrip::post(Kind kind, const QString& id, const QString& text, const QList<QAction*>& actions)
{
    post(kind, id, [text] { return text; }, actions);
}

void MessageStrip::post(Kind kind, const QString& id, const Words& words, const QList<QAction*>& actions)
{
    m_messages.removeIf([&](const Message& message) { return message.id == id; });
    const auto place = std::find_if(m_messages.begin(), m_messages.end(), [&](const Message& message) { return message.kind <= kind; });
    m_messages.insert(place, Message{kind, id, words, actions});
    showFirst();
}

void MessageStrip::post(const Error& error, const QString& id)
{
    post(error.code == ErrorCode::Refused ? Kind::Warning : Kind::Error, id, [error] { return sentences(error); });
}

QList<MessageStrip::Notice> MessageStrip::notices() const
{
    QList<Notice> notices;
    for (const Message& message : m_messages) {
        QStringList names;
        for (const QAction* action : message.actions)
            names << action->objectName();
        notices.append({message.kind, message.id, message.words, names});
    }
    return notices;
}

void MessageStrip::take(const QList<Notice>& notices, const QObject& owner)
{
    for (auto notice = notices.rbegin(); notice != notices.rend(); ++notice) { // the newest last, so that it is on top again
        const bool here = std::any_of(m_messages.begin(), m_messages.end(), [&notice](const Message& message) { return message.id == notice->id; });
        if (here || notice->actions.contains(QString()))
            continue;
        QList<QAction*> actions;
        for (const QString& name : notice->actions)
            if (auto* action = owner.findChild<QAction*>(name))
                actions.append(action);
        post(notice->kind, notice->id, notice->words, actions);
    }
}

void MessageStrip::dismiss(const QString& id)
{
    if (m_messages.removeIf([&](const Message& message) { return message.id == id; }) > 0)
        showFirst();
}

void MessageStrip::showFirst()
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one whose click we are in
        }
        delete item;
    }
    if (m_messages.isEmpty()) {
        hide();
        return;
    }
    const Message& message = m_messages.first();
    const QString text = message.words();
    const bool changed = m_text->text() != text;
    m_text->setText(text);
    setFocusProxy(m_close); // where F6 leads: to what can be done, else to putting it away
    QWidget* last = nullptr;
    for (QAction* action : message.actions) {
        auto* button = new QPushButton(action->text(), this);
        if (last)
            setTabOrder(last, button);
        else
            setFocusProxy(button);
        last = button;
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
    if (last)
        setTabOrder(last, m_close);
    setAccessibleDescription(tr("%1: %2").arg(word(roleOf(message.kind)), text));
    paintKind();
    show();
    if (changed && QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_messages.isEmpty())
        paintKind();
}

void MessageStrip::paintKind()
{
    const Kind kind = m_messages.first().kind;
    const QPalette outer = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette own = outer;
    own.setColor(QPalette::Window, tint(roleOf(kind), outer));
    if (own.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(own);
    m_icon->setPicture(iconOf(kind));
}

} // namespace hullwright::ui
