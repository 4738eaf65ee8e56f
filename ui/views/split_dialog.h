// Splits a flat network: the segments that are proposed, who needs whom and what says so, all of it to be changed; the diff and the score; one undo step.
#pragma once

#include "core/harden/segments.h"
#include "ui/document/document.h"
#include "ui/models/background_job.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace hullwright::ui {

class DiffView;

class SplitDialog : public QDialog {
    Q_OBJECT
public:
    enum SegmentColumn { NameColumn, InternalColumn, WhyColumn };

    /// `network` is shown first where it can be split.
    SplitDialog(Document& document, const QString& network = {}, QWidget* parent = nullptr);

    /// False while the changes are being worked out.
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const harden::SplitPlan& plan() const { return m_plan; }
    [[nodiscard]] const std::vector<harden::Segment>& segments() const { return m_segments; }
    /// Makes the changes; the dialog closes.
    void apply();

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    void build();
    [[nodiscard]] QWidget* buildSegments();
    [[nodiscard]] QWidget* buildBottom();
    void propose();
    void fillSegments();
    void fillServices();
    void fillNeeds();
    void addSegment();
    void removeSegment();
    void onSegmentChanged(QTreeWidgetItem* row, int column);
    void onTicked(QTreeWidgetItem* row, int column);
    void describe(QTreeWidgetItem* row, int column) const; ///< a check box, for who doesn't see it
    void changed();
    void workOut();
    void showPlan(const harden::SplitPlan& plan);
    [[nodiscard]] std::string network() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString togetherIn(const harden::Need& need) const;

    Document& m_document;
    harden::SplitProposal m_proposal;
    std::vector<harden::Segment> m_segments; ///< as the user has them now
    QComboBox* m_network;
    QTreeWidget *m_segmentList, *m_services, *m_needs;
    QPushButton *m_remove, *m_apply;
    QLabel* m_summary;
    DiffView* m_diff;
    BackgroundJob<harden::SplitPlan> m_job;
    QTimer m_pause; ///< a change is read once the event that made it is over
    harden::SplitPlan m_plan;
    bool m_ready = false, m_filling = false;
};

} // namespace hullwright::ui
