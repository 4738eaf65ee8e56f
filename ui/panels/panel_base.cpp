#include "ui/panels/panel_base.h"

#include "ui/panels/panel_height.h"
#include "ui/panels/table_fit.h"

namespace hullwright::ui {

PanelBase::PanelBase(Document& document, Selection& selection, QWidget* parent) : QScrollArea(parent), m_document(document), m_selection(selection)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(&document, &Document::analysisChanged, this, &PanelBase::refreshLater);
    connect(&document, &Document::stateChanged, this, &PanelBase::refreshLater);
    connect(&selection, &Selection::changed, this, &PanelBase::refreshLater);
}

void PanelBase::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    TableFit::watch(*this);
    PanelHeight::watch(*this);
    if (m_stale)
        refreshNow();
}

void PanelBase::refreshLater()
{
    m_stale = true;
    if (isVisible())
        refreshNow();
}

void PanelBase::refreshNow()
{
    if (m_refreshing)
        return;
    m_stale = false;
    const compose::Service* current = service();
    if (widget())
        widget()->setEnabled(current != nullptr);
    if (!current)
        return;
    m_refreshing = true;
    refresh(*current);
    m_refreshing = false;
}

const compose::Service* PanelBase::service() const
{
    const auto& analysis = m_document.analysis();
    return analysis ? analysis->project.stack->service(m_selection.service().toStdString()) : nullptr;
}

yaml::Path PanelBase::pathOf(std::initializer_list<const char*> keys) const
{
    yaml::Path path{std::string("services"), m_selection.service().toStdString()};
    for (const char* key : keys)
        path.emplace_back(std::string(key));
    return path;
}

void PanelBase::perform(const QString& sentence, const std::vector<yaml::Operation>& operations)
{
    if (m_refreshing || !m_document.editable())
        return;
    m_document.settle(); // the places are those of the text as it stands
    const auto& files = m_document.analysis()->files();
    compose::Edits edits;
    for (const yaml::Operation& operation : operations)
        edits.push_back(compose::aimed(files, operation));
    if (const auto places = m_document.editable() ? compose::elsewhere(files, m_selection.service().toStdString(), edits) : std::nullopt) {
        refreshLater();
        Q_EMIT placeWanted(sentence, *places);
        return;
    }
    make(sentence, edits);
}

void PanelBase::make(const QString& sentence, const compose::Edits& edits)
{
    if (const auto done = m_document.performEdits(sentence, edits, Document::Gate::Project); !done) {
        refreshLater(); // the field goes back to what the text says
        Q_EMIT failed(done.error());
    }
}

void PanelBase::performPlaced(const QString& sentence, const compose::PlacedEdits& placed)
{
    if (m_refreshing || !m_document.editable() || placed.places.empty())
        return;
    const compose::EditPlace& first = placed.places.front();
    if (placed.places.size() == 1 && (first.kind == compose::EditPlace::Kind::Own || first.alone()))
        return make(sentence, placed.edits.front());
    refreshLater();
    Q_EMIT placeWanted(sentence, placed);
}

QString PanelBase::lineOf(const compose::Origin& origin) const
{
    if (origin.kind != compose::Origin::Kind::File || !m_document.analysis())
        return {};
    const auto at = analysis::position(*m_document.analysis(), origin.place);
    if (!at)
        return {};
    const QString line = tr("line %1").arg(at->begin.line);
    return at->file == 0 ? line : tr("%1, %2", "a file and a line in it").arg(m_document.displayName(at->file), line);
}

yaml::Node PanelBase::written(const yaml::Path& path) const
{
    const auto spots = m_document.analysis() ? compose::spotsOf(m_document.analysis()->files(), path) : std::vector<compose::Spot>();
    return spots.empty() ? yaml::Node() : spots.back().node;
}

} // namespace hullwright::ui
