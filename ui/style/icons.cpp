#include "ui/style/icons.h"

#include "ui/style/roles.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initialiseResources()
{
    Q_INIT_RESOURCE(resources); // a static library's resources are not registered by themselves
}

namespace hullwright::ui {

namespace {

const QString kFolder = QStringLiteral(":/hullwright/icons/");

/// Renders one SVG in the colour that text has on the place where it stands.
class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(QString name, QByteArray source) : m_name(std::move(name)), m_source(std::move(source)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, render(rect.size(), ratio, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return render(size, 1.0, mode, state); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt asks in device pixels here and sets the ratio itself.
        Q_UNUSED(scale)
        return render(size, 1.0, mode, state);
    }

    [[nodiscard]] QString key() const override { return QStringLiteral("hullwright-tinted"); }
    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(m_name, m_source); }
    QString iconName() override { return m_name; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {}; }
    bool isNull() override { return m_source.isEmpty(); }

private:
    QPixmap render(const QSize& size, double ratio, QIcon::Mode mode, QIcon::State) const
    {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor ink = palette.color(group, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
        const QColor accent = mode == QIcon::Normal || mode == QIcon::Active ? color(Role::Accent, palette) : ink;
        const QString key = QStringLiteral("hw/%1/%2x%3@%4/%5%6").arg(m_name).arg(size.width()).arg(size.height()).arg(ratio).arg(ink.name(), accent.name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QByteArray source = m_source;
        source.replace("currentColor", ink.name().toLatin1());
        source.replace("#0f5a94", accent.name().toLatin1()); // the accent, as the files are drawn
        pixmap = QPixmap(size * ratio);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(ratio);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(source);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    QByteArray m_source;
};

} // namespace

void loadIcons()
{
    initialiseResources();
}

QIcon icon(const QString& name)
{
    loadIcons();
    QFile file(kFolder + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedIconEngine(name, file.readAll()));
}

QStringList iconNames()
{
    loadIcons();
    QStringList names = QDir(kFolder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace hullwright::ui
