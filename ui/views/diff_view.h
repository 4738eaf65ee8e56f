// A unified diff to look at: added and removed lines by colour and by their sign.
#pragma once

#include <QPlainTextEdit>

namespace hullwright::ui {

class DiffView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DiffView(QWidget* parent = nullptr);

    /// The diff of two texts; `empty` is said where they are equal.
    void show(std::string_view before, std::string_view after, const QString& empty);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint();
};

} // namespace hullwright::ui
