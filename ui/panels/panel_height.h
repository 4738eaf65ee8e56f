// Keeps what a panel scrolls as high as its parts need in the width that there is.
#pragma once

#include <QObject>
#include <QTimer>

class QScrollArea;

namespace hullwright::ui {

/// Qt asks a layout of wrapping labels how high it likes to be, and not for less than what it needs: a table that likes any height counts for nothing then, and what is below lies upon it.
class PanelHeight : public QObject {
    Q_OBJECT
public:
    /// Once for each panel that has its contents.
    static void watch(QScrollArea& panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit PanelHeight(QWidget& content);
    void fit();

    QWidget& m_content;
    QTimer m_soon;
};

} // namespace hullwright::ui
