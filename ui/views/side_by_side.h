// Two texts beside each other, line by line, with what differs marked by colour and by a sign in the margin of each line.
#pragma once

#include "core/text/line_diff.h"

#include <QSplitter>

#include <string>
#include <vector>

class QPlainTextEdit;

namespace hullwright::ui {

class SideBySide : public QSplitter {
    Q_OBJECT
public:
    explicit SideBySide(QWidget* parent = nullptr);

    /// `changes` are those of text::changedLines.
    void show(const std::string& before, const std::string& after, const std::vector<text::LineChange>& changes);
    /// Brings a change into view on both sides.
    void goTo(std::size_t change);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Mark : char { Same = ' ', Removed = '-', Added = '+', Gap = '\0' };
    struct Side {
        QPlainTextEdit* view = nullptr;
        std::vector<Mark> marks; ///< of each line shown
    };
    Side makeSide(const QString& name);
    void paint(const Side& side) const;

    Side m_before, m_after;
    std::vector<int> m_rows; ///< where each change begins
};

} // namespace hullwright::ui
