// A panel about the selected service: it refreshes when the service or its analysis changes, and only while it is on show.
#pragma once

#include "core/compose/edit_places.h"
#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QScrollArea>

namespace hullwright::ui {

/// What is told where a list of a service can't be changed from a panel since its texts are several.
[[nodiscard]] Error spreadRefusal(const QString& what, const QString& service);

class PanelBase : public QScrollArea {
    Q_OBJECT
public:
    PanelBase(Document& document, Selection& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// What was to be changed is shared with other services: nothing has changed yet, the user says where it is to be changed.
    void placeWanted(const QString& sentence, const hullwright::compose::PlacedEdits& edits);

protected:
    /// Brings every row in step with the service; called with one that exists.
    virtual void refresh(const compose::Service& service) = 0;
    void showEvent(QShowEvent* event) override;

    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] Selection& selection() const { return m_selection; }
    /// The selected service of the current analysis; null where there is none.
    [[nodiscard]] const compose::Service* service() const;
    /// services.NAME with more steps behind it ("deploy", "resources").
    [[nodiscard]] yaml::Path pathOf(std::initializer_list<const char*> keys) const;
    /// Performs edits of the selected service, or asks where, if what they change is shared; what goes wrong is said by failed(). Afterwards every row
    /// shows what is in the text.
    void perform(const QString& sentence, const std::vector<yaml::Operation>& operations);
    /// The same of edits whose places are known: made at once where there is one, and it changes this service alone or is its own text; else asked.
    /// To be planned on a settled text.
    void performPlaced(const QString& sentence, const compose::PlacedEdits& placed);
    /// Takes out what the service's own text writes at these paths, in every file, with groups that are empty then. Where it writes none of them, asks where they are taken from. Afterwards
    /// every row shows what is in the text.
    void takeOut(const QString& sentence, const std::vector<yaml::Path>& paths);
    /// Whether a value stays where the service's own text no longer writes it: an anchor or a base gives it as well.
    [[nodiscard]] bool isGivenToo(const yaml::Path& path) const;
    /// Makes security_opt have one entry of a kind with this value, or none, each entry where it stands; see securityEdits().
    void performSecurity(const QString& sentence, const char* kind, const std::optional<std::string>& value, char between = ':');
    /// Says that something can't be changed from here since its texts are several.
    void refuseSpread(const QString& what);
    void refreshLater();
    /// Where a path of the project is written last; no node where no file has it.
    [[nodiscard]] yaml::Node written(const yaml::Path& path) const;
    /// The same of every file and document that writes it.
    [[nodiscard]] std::vector<yaml::Node> everyWritten(const yaml::Path& path) const;
    /// The line of an origin, as "line 12" or, in another file than the main one, "base.yaml, line 12"; empty where there is none.
    [[nodiscard]] QString lineOf(const compose::Origin& origin) const;

private:
    void refreshNow();
    void make(const QString& sentence, const compose::Edits& edits);
    Document& m_document;
    Selection& m_selection;
    bool m_stale = true;
    bool m_refreshing = false;
};

} // namespace hullwright::ui
