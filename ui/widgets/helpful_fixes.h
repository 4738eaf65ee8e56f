// The few fixes that would lower the score most, each a button that says from what to what; where one alone does not lower the band, the fewest that do together; and where many
// services share a weakness, so that neither does, all of a kind.
#pragma once

#include "core/analysis/fix_set.h"
#include "core/harden/kinds.h"
#include "ui/document/document.h"
#include "ui/models/background_job.h"
#include "ui/models/fix_scores.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

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
    /// What a button says.
    struct Words {
        QString title, numbers, breaks;
    };
    void addButton(const Words& words, const std::function<void()>& apply);
    void addKind(const harden::KindFix& kind);
    void applyKind(const rules::Rule& rule);

    Document& m_document;
    FixScores& m_scores;
    QVBoxLayout* m_column;
    /// What helps where no single fix does.
    struct Found {
        std::optional<analysis::FixSet> together; ///< two fixes or more
        std::vector<harden::KindFix> kinds;
    };
    BackgroundJob<Found> m_search;
    analysis::AnalysisPtr m_searched; ///< what m_found is about
    Found m_found;
    QString m_shown; ///< what the buttons say, to leave them alone where nothing changed
};

} // namespace hullwright::ui
