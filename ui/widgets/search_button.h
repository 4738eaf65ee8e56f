// The way to the command palette that can be seen: looks like a field to search in, and says its key.
#pragma once

#include <QToolButton>

class QAction;

namespace hullwright::ui {

/// As wide as the tool bar lets it be; where there is little room, it is the glass alone.
class SearchButton : public QToolButton {
    Q_OBJECT
public:
    explicit SearchButton(QAction* action, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words() const;
};

} // namespace hullwright::ui
