// The tabs of a service's panels, which all stay on show: picture and word where there is room for both, words alone where there is less, and else pictures with the word of the one in front.
// Each tab keeps its name for screen readers and its tip whatever is drawn of it.
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace hullwright::ui {

class PanelTabBar : public QTabBar {
    Q_OBJECT
public:
    enum class Shape { Both, Words, Pictures };

    explicit PanelTabBar(QWidget* parent = nullptr);

    /// Takes the fullest shape that has room in that many pixels.
    void fitInto(int room);
    [[nodiscard]] Shape shapeOfTabs() const { return m_shape; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void initStyleOption(QStyleOptionTab* option, int tab) const override;

private:
    [[nodiscard]] bool hasWord(Shape shape, int tab) const { return shape != Shape::Pictures || tab == currentIndex(); }
    [[nodiscard]] int widthOf(Shape shape, int tab) const;
    [[nodiscard]] int widthOf(Shape shape) const;
    void layOutAgain();

    Shape m_shape = Shape::Words;
};

class PanelTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit PanelTabs(QWidget* parent = nullptr);

    void addPanel(QWidget* panel, const QString& picture, const QString& title);
    [[nodiscard]] PanelTabBar& bar() const { return *m_bar; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PanelTabBar* m_bar;
};

} // namespace hullwright::ui
