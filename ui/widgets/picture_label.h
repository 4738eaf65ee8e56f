// An icon that stands by itself, drawn anew for each theme and as sharp as the screen.
#pragma once

#include "ui/style/icons.h"

#include <QPainter>
#include <QWidget>

namespace hullwright::ui {

class PictureLabel : public QWidget {
public:
    PictureLabel(const QString& name, int side, QWidget* parent) : QWidget(parent), m_picture(icon(name)), m_side(side) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void setPicture(const QString& name)
    {
        m_picture = icon(name);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_picture.paint(&painter, rect());
    }

private:
    QIcon m_picture;
    int m_side;
};

} // namespace hullwright::ui
