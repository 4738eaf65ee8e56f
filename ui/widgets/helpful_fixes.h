// The few fixes that would lower the score most, each a button that says from what to what; and where one alone does not lower the band, the fewest that do together.
#pragma once

#include "core/analysis/fix_set.h"
#include "ui/document/document.h"
#include "ui/models/background_job.h"
#include "ui/models/fix_scores.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace hullwright::ui {

class HelpfulFixes : public QWidget {
    Q_OBJECT
public:
    explicit HelpfulFixes(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void apply(std::size_t finding);
    void findTogether(); ///< once it is known what each fix does by itself
    void addTogether();
    void applyTogether();

    Document& m_document;
    FixScores& m_scores;
    QVBoxLayout* m_column;
    BackgroundJob<std::optional<analysis::FixSet>> m_search;
    analysis::AnalysisPtr m_searched;           ///< what m_together is about
    std::optional<analysis::FixSet> m_together; ///< two fixes or more
    QString m_shown; ///< what the buttons say, to leave them alone where nothing changed
};

} // namespace hullwright::ui
