// The networks of a stack drawn: what comes in from outside, services in boxes, networks as bands below them. A list view with places of its own, so that keys and screen readers go over its items;
// a service is put on a network by dragging it there, or by the menu.
#pragma once

#include "ui/models/network_map_model.h"
#include "ui/views/network_map_layout.h"

#include <QListView>

class QMenu;

namespace hullwright::ui {

class NetworkMap : public QListView {
    Q_OBJECT
public:
    explicit NetworkMap(NetworkMapModel& model, QWidget* parent = nullptr);

    /// Services without these words in their name step back.
    void setNeedle(const QString& words);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// As large as the whole map can be within the view.
    void fit();
    /// What a drop at a point of the viewport would put a service on; -1 for nothing.
    [[nodiscard]] int networkAt(const QPoint& point) const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;

Q_SIGNALS:
    /// Nothing has changed yet.
    void memberRequested(const QString& service, const QString& network, bool member);
    /// A service was chosen, to be shown elsewhere.
    void chosen(const QString& service);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& area, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void updateGeometries() override;

private:
    [[nodiscard]] QFont scaled() const;
    void layOut();
    [[nodiscard]] QRect rectOf(const QModelIndex& index) const; ///< of the whole map
    [[nodiscard]] QPoint offset() const { return {horizontalOffset(), verticalOffset()}; }
    [[nodiscard]] bool zoomKey(int key, Qt::KeyboardModifiers modifiers);
    void setTarget(int network);
    void fillMenu(QMenu& menu, int service);
    void addNetworks(QMenu& menu, int service, bool member);
    void choose(const QModelIndex& index);

    NetworkMapModel& m_model;
    NetworkMapLayout m_layout;
    QString m_needle;
    double m_zoom = 1;
    int m_target = -1; ///< the network that something is held over
};

} // namespace hullwright::ui
