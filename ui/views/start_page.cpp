#include "ui/views/start_page.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/picture_label.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kShownFiles = 5;

/// Its words begin where its picture ends. Painted here: a style sheet would keep the colours of the theme in which it was read.
class LinkButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse() || hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(hasFocus() ? QPen(color(Role::Accent, palette()), 1.5) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? tint(Role::Accent, palette()) : QColor(Qt::transparent));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        const QRect room = rect().adjusted(kUnit, 0, -kUnit, 0);
        icon().paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, iconSize(), room), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        const QRect words = QStyle::visualRect(layoutDirection(), room, room.adjusted(iconSize().width() + kHalf, 0, 0, 0));
        painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextShowMnemonic, text());
    }
};

/// A wide flat button: a name, and in the same line what it is.
QPushButton* link(const QString& text, const QIcon& icon, QWidget* parent)
{
    auto* button = new LinkButton(icon, text, parent);
    button->setFlat(true);
    button->setMinimumHeight(kRow + kUnit);
    button->setIconSize({20, 20});
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

StartPage::StartPage(WindowActions& actions, AppSettings& settings, QWidget* parent) : QWidget(parent), m_settings(settings)
{
    setObjectName(QStringLiteral("startPage"));
    m_recent = new QWidget(this);
    m_recentLayout = new QVBoxLayout(m_recent);
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(0);

    auto* column = new QWidget(this);
    column->setMaximumWidth(kWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(kGap);
    rows->addWidget(heading());
    rows->addWidget(beginnings(actions));
    rows->addWidget(m_recent);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    column->setMinimumWidth(std::min(kWidth, 400));

    listRecent();
    connect(&m_settings, &AppSettings::recentFilesChanged, this, &StartPage::listRecent);
}

QWidget* StartPage::heading()
{
    auto* widget = new QWidget(this);
    auto* picture = new PictureLabel(QStringLiteral("hullwright"), 56, widget);
    auto* name = new QLabel(QStringLiteral("Hullwright"), widget);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    name->setFont(large);
    auto* purpose = new QLabel(tr("Open a Compose file to see how far an attacker would get, and to close the way. What you don't edit stays as you wrote it."), widget);
    purpose->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(kHalf);
    words->addWidget(name);
    words->addWidget(purpose);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(kUnit, 0, 0, 0); // one edge with the pictures of the buttons below
    layout->setSpacing(kGap);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return widget;
}

QWidget* StartPage::beginnings(WindowActions& actions)
{
    auto* widget = new QWidget(this);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const QString& text, QAction* action) {
        auto* button = link(text, action->icon(), widget);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
        return button;
    };
    setFocusProxy(add(tr("Open a Compose file…"), actions.open));
    add(tr("Try the weak shop, a sample of six services"), actions.openWeakSample);
    add(tr("See the same shop hardened"), actions.openHardenedSample);
    auto* drop = new QLabel(tr("You can also drop a file onto this window."), widget);
    drop->setContentsMargins(kUnit, kUnit, 0, 0);
    drop->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(drop);
    return widget;
}

void StartPage::listRecent()
{
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        if (QWidget* old = item->widget())
            old->deleteLater();
        delete item;
    }
    const QStringList files = m_settings.recentFiles().mid(0, kShownFiles);
    m_recent->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    auto* title = new QLabel(tr("Recent files"), m_recent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setContentsMargins(kUnit, 0, 0, kHalf);
    m_recentLayout->addWidget(title);
    for (const QString& path : files) {
        const QFileInfo info(path);
        QString folder = info.absolutePath();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
        const QString text = QStringLiteral("%1  —  %2").arg(info.fileName(), folder);
        const QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, kWidth - 6 * kUnit);
        auto* button = link(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")), icon(QStringLiteral("file")), m_recent);
        button->setToolTip(path);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_recentLayout->addWidget(button);
    }
}

} // namespace hullwright::ui
