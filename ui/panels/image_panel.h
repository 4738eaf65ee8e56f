// Where a service's image comes from, what it is started with, what is known of it, how sure that is, and what the user knows better: each fact can be pinned in the file and taken back.
#pragma once

#include "core/grants/image_pins.h"
#include "core/grants/service_image.h"
#include "ui/panels/image_known.h"
#include "ui/panels/settings_panel.h"

namespace hullwright::ui {

class ListEdit;

class ImagePanel : public SettingsPanel {
    Q_OBJECT
public:
    ImagePanel(Document& document, Selection& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The image is to be asked of an engine, or of what one has printed into a file.
    void engineWanted(const QString& service);
    void fileWanted(const QString& service);

private:
    /// A fact that is a list of texts.
    struct ListFact {
        grants::ImageFact fact;
        RowText text;
        QString example;
        QString nothing;                                                              ///< the box beside it: "It needs none"; empty for no box
        std::function<std::optional<std::string>(const QString&)> accept;             ///< an entry as it is written; nothing where it is none
        QString refusal;                                                              ///< why it is none
        std::function<std::pair<bool, QStringList>(const Service&)> pinned;           ///< whether it is, and the entries
        std::function<KnownEntries(const Service&)> known;                            ///< without a pin
    };

    void addImage();
    void addEnvironment();
    void addAbout();
    void addUser();
    void addWrites();
    void addNeeds();
    void addVolumes();
    void addDigest();
    void addList(const ListFact& list);
    void changeList(const ListFact& list, const QStringList& entries);
    void pinUser(const QString& text);
    void pinDigest(const QString& text);
    /// Nothing: no longer pinned. One undo step.
    void pin(const QString& sentence, grants::ImageFact fact, const std::optional<yaml::Value>& value);
    void unpin(const QString& label, grants::ImageFact fact);
    void refuse(const QString& message, const QString& hint);
    [[nodiscard]] RowState pinnedState(const Service& service, grants::ImageFact fact) const;
};

} // namespace hullwright::ui
