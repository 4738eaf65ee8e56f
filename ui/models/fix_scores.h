// What each finding's best fix would make of the score: computed when there is time, shared by everything that shows it.
#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace hullwright::ui {

class FixScores : public QObject {
    Q_OBJECT
public:
    /// The one of a document; made where there is none yet, and gone with the document.
    [[nodiscard]] static FixScores& of(Document& document);

    /// Ways to settle a finding of the current analysis, best first.
    [[nodiscard]] const std::vector<rules::Fix>& fixes(std::size_t finding);
    /// Applies one of them as a step. Refused where typed text has made other findings meanwhile.
    [[nodiscard]] Result<void> apply(std::size_t finding, std::size_t way = 0);
    /// The score with its best fix, where it is known by now. Asking for it puts it first in the queue.
    [[nodiscard]] std::optional<double> scoreAfter(std::size_t finding);
    /// Findings whose best fix lowers the score, by how much; only those computed by now.
    [[nodiscard]] std::vector<std::size_t> mostHelpful(std::size_t count);
    /// Nothing is left to compute of what was asked for.
    [[nodiscard]] bool idle() const { return m_queue.empty(); }

Q_SIGNALS:
    void scored(int finding);
    void finished();

private:
    explicit FixScores(Document& document);
    void restart();
    void work();

    Document& m_document;
    analysis::AnalysisPtr m_analysis;
    std::vector<std::optional<std::vector<rules::Fix>>> m_fixes;
    std::map<std::size_t, std::optional<double>> m_scores;
    std::deque<std::size_t> m_queue;
    QTimer m_timer;
};

} // namespace hullwright::ui
