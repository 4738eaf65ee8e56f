// The hull: the service in the middle, the host outside, and ten layers between, each whole, broken or open; the same as a list, which is what a keyboard and
// a screen reader get.
#pragma once

#include "core/risk/layers.h"

#include <QWidget>

#include <array>

class QLabel;
class QListWidget;

namespace hullwright::ui {

/// The picture alone. It shows which layer is current; a click chooses one.
class HullPicture : public QWidget {
    Q_OBJECT
public:
    explicit HullPicture(QWidget* parent = nullptr);

    void setLayers(const risk::Layers& layers);
    /// The name in the middle.
    void setService(const QString& name);
    void setCurrent(int layer);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int layer);
    void opened(int layer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int layerAt(const QPointF& point) const;
    [[nodiscard]] QRectF ring(int layer) const;

    risk::Layers m_layers{};
    QString m_service;
    int m_current = -1;
};

class HullView : public QWidget {
    Q_OBJECT
public:
    explicit HullView(QWidget* parent = nullptr);

    void setService(const compose::Service& service, const risk::Pins& pins);

Q_SIGNALS:
    /// A layer is to be changed.
    void opened(hullwright::risk::Layer::Kind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(int layer);

    HullPicture* m_picture;
    QListWidget* m_list;
    QLabel* m_summary;
};

} // namespace hullwright::ui
