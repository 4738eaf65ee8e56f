// Gives a panel's table the height of its rows and columns that show their headings, so that a panel has one thing to scroll and no empty boxes.
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QTreeView;
class QWidget;

namespace hullwright::ui {

class TableFit : public QObject {
    Q_OBJECT
public:
    /// Every table inside of the panel, each once.
    static void watch(QWidget& panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit TableFit(QTreeView& view);
    void fit();
    void fitHeight();
    void fitColumns();
    [[nodiscard]] int shownRows(int most) const;
    [[nodiscard]] int leastOf(int column) const;
    [[nodiscard]] int wantedOf(int column);

    QTreeView& m_view;
    QTimer m_soon;
    std::vector<int> m_wanted; ///< widths of the columns, as they were given or dragged
    bool m_fitting = false;
    int m_barAt = -1; ///< the width in which it had a bar for its columns
};

} // namespace hullwright::ui
