#include "ui/panels/panel_base.h"

#include "ui/panels/list_items.h"
#include "ui/panels/panel_height.h"
#include "ui/panels/security_edits.h"
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

namespace {

/// A value that stands in a file, up to the group that would be empty without it: an empty one may still be compared with.
yaml::Path withEmptied(const compose::Spot& spot, yaml::Path path)
{
    constexpr std::size_t kKey = 3; // services, a name, a key of it
    for (yaml::Node node = spot.node; path.size() > kKey && node.parent() && node.parent().kind() == yaml::Kind::Mapping && node.parent().size() == 1; node = node.parent())
        path.pop_back();
    return path;
}

yaml::Path within(const yaml::Path& path)
{
    return {path.begin() + 2, path.end()};
}

} // namespace

void PanelBase::takeOut(const QString& sentence, const std::vector<yaml::Path>& paths)
{
    if (m_refreshing || !m_document.editable())
        return;
    m_document.settle();
    const auto& files = m_document.analysis()->files();
    compose::Edits own;
    for (const yaml::Path& path : paths)
        for (const compose::Spot& spot : compose::spotsOf(files, path))
            own.emplace_back(yaml::Remove{withEmptied(spot, path), spot.document}, spot.file);
    if (!own.empty()) {
        make(sentence, own);
        return refreshLater();
    }
    refreshLater(); // a field that was cleared shows what is in force, until somebody says where that is to go
    for (const yaml::Path& path : paths) {
        const auto source = compose::editPlaces(files, m_selection.service().toStdString(), within(path)).source;
        const auto found = source.spot.node ? compose::editPlacesAt(files, m_selection.service().toStdString(), source.spot.node.place()) : compose::EditPlaces();
        if (found.places.empty())
            continue;
        const compose::EditPlace& place = found.places.front();
        return performPlaced(sentence, {found.places, {{compose::FileEdit(yaml::Remove{place.path, place.document}, place.file)}}});
    }
}

bool PanelBase::isGivenToo(const yaml::Path& path) const
{
    const auto& files = m_document.analysis()->files();
    compose::ProjectEditor editor(files);
    for (const compose::Spot& spot : compose::spotsOf(files, path))
        if (!editor.apply(compose::FileEdit(yaml::Remove{path, spot.document}, spot.file)))
            return true;
    return compose::editPlaces(editor.files(), m_selection.service().toStdString(), within(path)).source.kind != compose::ValueSource::Kind::Absent;
}

void PanelBase::performSecurity(const QString& sentence, const char* kind, const std::optional<std::string>& value, char between)
{
    m_document.settle();
    const auto* current = service();
    if (!current || !m_document.editable())
        return refreshLater();
    const ListItems list{"security_opt", originsOf(current->securityOpt), ListItems::Form::Sequence};
    const auto& files = m_document.analysis()->files();
    if (!isSpread(files, current->name, list)) {
        if (const auto operations = securityEdits(*current, written(pathOf({"security_opt"})), kind, value, between); !operations.empty())
            perform(sentence, operations);
        return refreshLater();
    }
    const ItemChange change = securityChange(*current, kind, value, between);
    if (const auto placed = itemEdits(files, current->name, list, change); !placed)
        refuseSpread(QStringLiteral("security_opt"));
    else if (!change.empty())
        performPlaced(sentence, *placed);
    refreshLater();
}

Error spreadRefusal(const QString& what, const QString& service)
{
    return {ErrorCode::Refused, PanelBase::tr("%1 of %2 can't be changed here: several texts give it").arg(what, service).toStdString(), PanelBase::tr("Change it in each of them: select its entries in the tree and press F12.").toStdString(), {}, {}, {}};
}

void PanelBase::refuseSpread(const QString& what)
{
    refreshLater();
    Q_EMIT failed(spreadRefusal(what, m_selection.service()));
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

std::vector<yaml::Node> PanelBase::everyWritten(const yaml::Path& path) const
{
    std::vector<yaml::Node> nodes;
    if (m_document.analysis())
        for (const compose::Spot& spot : compose::spotsOf(m_document.analysis()->files(), path))
            nodes.push_back(spot.node);
    return nodes;
}

yaml::Node PanelBase::written(const yaml::Path& path) const
{
    const auto spots = m_document.analysis() ? compose::spotsOf(m_document.analysis()->files(), path) : std::vector<compose::Spot>();
    return spots.empty() ? yaml::Node() : spots.back().node;
}

} // namespace hullwright::ui
