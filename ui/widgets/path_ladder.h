// The attacker's path as a ladder from the outside to the target: its rungs are links to the text that makes them possible.
#pragma once

#include "core/analysis/analysis.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace hullwright::ui {

class PathLadder : public QWidget {
    Q_OBJECT
public:
    explicit PathLadder(QWidget* parent = nullptr);

    void setPath(const analysis::Analysis* analysis);

Q_SIGNALS:
    /// A rung was chosen; the path of its setting, and where that is written.
    void placeActivated(const hullwright::yaml::Path& path, const hullwright::yaml::Place& place);
    /// The user came to a rung by key or by click. Behind placeActivated().
    void stepChosen(const hullwright::risk::PathStep& step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addNode(const QString& name, bool last);
    void addRung(const analysis::Analysis& analysis, const risk::PathStep& step);

    QVBoxLayout* m_column;
    QList<QAbstractButton*> m_rungs;
    std::vector<risk::PathStep> m_steps;
    std::vector<std::size_t> m_lines;
};

} // namespace hullwright::ui
