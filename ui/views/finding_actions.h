// What can be done about the current finding: settle it, settle all of its kind, settle everything that is safe; each is one undo step.
#pragma once

#include "core/harden/plan.h"
#include "ui/models/fix_scores.h"

#include <QObject>
#include <QPoint>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace hullwright::ui {

class FindingActions : public QObject {
    Q_OBJECT
public:
    /// Menus of choices belong to `parent`; they open where `anchor` says, in global coordinates.
    FindingActions(Document& document, QWidget* parent, std::function<QPoint()> anchor);

    [[nodiscard]] QAction* fix() const { return m_fix; }
    [[nodiscard]] QAction* fixKind() const { return m_fixKind; }
    [[nodiscard]] QAction* fixAllSafe() const { return m_fixAllSafe; }

    /// Of the analysis; nothing where none is current.
    void setCurrent(std::optional<std::size_t> finding);
    /// Entries that settle a finding, each way of its own, then all of its kind.
    void fill(QMenu& menu, std::size_t finding);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// What was done, where that is more than its undo step says.
    void told(const QString& sentence);

private:
    void fixCurrent();
    void fixKindOfCurrent();
    void apply(std::size_t finding, std::size_t way);
    void applyToKind(std::size_t finding, std::size_t way);
    void settleAllSafe();
    /// Of the current analysis; null where the user gave up.
    [[nodiscard]] std::shared_ptr<const harden::Plan> planOf(const harden::Choice& choice);
    void fixKindOf(std::size_t finding);
    /// Lets the user choose, where the ways need a choice.
    void choose(const QString& title, const std::vector<rules::Fix>& ways, const std::function<void(std::size_t)>& then);
    [[nodiscard]] int countOfKind(std::size_t finding) const;
    [[nodiscard]] QString words(const rules::Fix& fix) const;

    Document& m_document;
    QWidget* m_parent;
    std::function<QPoint()> m_anchor;
    FixScores& m_scores;
    std::optional<std::size_t> m_current;
    QAction *m_fix, *m_fixKind, *m_fixAllSafe;
};

} // namespace hullwright::ui
