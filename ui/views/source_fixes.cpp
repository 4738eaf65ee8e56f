#include "ui/views/source_fixes.h"

#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_marks.h"

#include <QMenu>
#include <QWhatsThis>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr std::size_t kMostOpen = 3; ///< more findings than these each have a menu of their own
constexpr int kMostWords = 70;

} // namespace

SourceFixes::SourceFixes(SourceEditor& editor, Document& document, SourceMarks& marks, QObject* parent) : QObject(parent), m_editor(editor), m_document(document), m_marks(marks) {}

void SourceFixes::addFinding(QMenu& menu, std::size_t index, bool alone)
{
    const rules::Finding& finding = m_document.analysis()->findings.all[index];
    const QString message = m_editor.fontMetrics().elidedText(translated(finding.message), Qt::ElideRight, m_editor.fontMetrics().averageCharWidth() * kMostWords);
    const QString title = plainAction(QStringLiteral("%1 %2: %3").arg(symbol(roleOf(finding.severity)), word(finding.severity), message));
    if (alone) {
        menu.addSection(title);
        return m_fill(menu, index);
    }
    m_fill(*menu.addMenu(title), index);
}

void SourceFixes::open()
{
    m_document.settle();
    const QPoint below = m_editor.placeOf(m_editor.caret()).bottomLeft();
    const std::vector<std::size_t> findings = m_document.analysis() && m_fill ? m_marks.findingsOn(m_editor.lineOf(m_editor.caret())) : std::vector<std::size_t>();
    if (findings.empty()) {
        QWhatsThis::showText(below, tr("No finding stands on this line."), &m_editor);
        return;
    }
    auto* menu = new QMenu(&m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("lineFixes"));
    menu->setAccessibleName(tr("Fixes for this line"));
    for (const std::size_t finding : findings)
        addFinding(*menu, finding, findings.size() <= kMostOpen);
    menu->popup(below);
    const auto actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(), [](const QAction* action) { return action->isEnabled() && !action->isSeparator(); });
    if (first != actions.end())
        menu->setActiveAction(*first);
}

} // namespace hullwright::ui
