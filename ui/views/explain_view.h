// The pane that explains what is selected: what it is, why it matters, how it is attacked, how to fix it, and what a fix may break.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/models/explanation.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTextBrowser;
class QUrl;

namespace hullwright::ui {

class EmptyState;

/// It follows the selection; a finding or a step is told to it by who chose it, behind the selection. Links of the web are only reported.
class ExplainView : public QWidget {
    Q_OBJECT
public:
    ExplainView(Document& document, Selection& selection, QWidget* parent = nullptr);

    void showFinding(const rules::Finding& finding);
    void showStep(const risk::PathStep& step);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// The user chose a reference.
    void webLinkActivated(const QString& address);
    /// The user chose a line; the selection is there already.
    void placeActivated(const hullwright::yaml::Path& path);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow(const yaml::Path& path);
    void show(Subject subject);
    /// Once for all that changes together, and not before somebody can see it.
    void refresh();
    void render();
    void activate(const QUrl& link);
    void activatePlace(const QString& number);
    void activateFix(const QString& numbers);

    Document& m_document;
    Selection& m_selection;
    FixScores& m_scores;
    QStackedWidget* m_pages;
    QTextBrowser* m_text;
    EmptyState* m_empty;
    Subject m_subject;
    Explanation m_shown;
    bool m_stale = true;
    bool m_fromTop = true; ///< another subject: its beginning comes into view
    QTimer m_soon;
};

} // namespace hullwright::ui
