// The style of all widgets: Fusion's behaviour and sizes, drawn flat. Lines instead of gradients, one accent for what is chosen or has the focus; targets of 24 px whoever made them.
#pragma once

#include <QProxyStyle>

namespace hullwright::ui {

/// The property of a tab bar that has little room for its tabs: they stand closer.
inline constexpr const char* kCloseTabs = "closeTabs";

class FlatStyle : public QProxyStyle {
public:
    FlatStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
};

} // namespace hullwright::ui
