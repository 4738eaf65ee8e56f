// The hull: the service in the middle, the host outside, and ten layers between, each whole, broken or open, with the attacker's way through them; the same as a
// list and a sentence, which is what a keyboard and a screen reader get.
#pragma once

#include "core/risk/layers.h"

#include <QWidget>

#include <vector>

class QGridLayout;
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
    /// How far an attacker gets who has taken the service over.
    enum class Way {
        None,   ///< nobody gets into the service
        Inside, ///< up to the first layer that stands
        Kernel, ///< to the host by a flaw of the kernel or the runtime, which is not known to be there
        Host,   ///< to the host, past whatever stands
    };
    void setWay(Way way);
    /// Takes more room where there is some, so that it is seen from the back of a room.
    void setLarge(bool large);
    [[nodiscard]] Way way() const { return m_way; }
    /// How many layers the way leads through.
    [[nodiscard]] int reach() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int layer);
    void opened(int layer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int layerAt(const QPointF& point) const;
    [[nodiscard]] QRectF ring(int layer) const;
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] QSizeF area() const; ///< before it is enlarged
    [[nodiscard]] QPointF middle() const;
    void paintRings(QPainter& painter) const;
    void paintCore(QPainter& painter) const;
    void paintWay(QPainter& painter) const;
    void setHovered(int layer);

    risk::Layers m_layers{};
    QString m_service;
    Way m_way = Way::None;
    bool m_large = false;
    int m_current = -1, m_hovered = -1;
};

class HullView : public QWidget {
    Q_OBJECT
public:
    explicit HullView(QWidget* parent = nullptr);

    /// `way` is the attacker's, as risk::pathInto() has it.
    void setService(const compose::Service& service, const risk::Pins& pins, const std::vector<risk::PathStep>& way);
    /// The picture above the list, as large as there is room.
    void setLarge(bool large);

Q_SIGNALS:
    /// A layer is to be changed.
    void opened(hullwright::risk::Layer::Kind kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Form { Wide, Narrow, Large };
    void open(int layer);
    void showWay(const std::vector<risk::PathStep>& way);
    void arrange(Form form);
    void fitList();
    [[nodiscard]] Form fitting() const;

    QGridLayout* m_grid = nullptr;
    QWidget* m_words;
    Form m_form = Form::Wide;
    bool m_large = false;
    HullPicture* m_picture;
    QListWidget* m_list;
    QLabel *m_summary, *m_wayIn;
};

} // namespace hullwright::ui
