// What a service may use of the host: memory, processors, processes, files, log space. Where a limit has two places, both are shown side by side, and what follows where they differ.
#pragma once

#include "core/compose/consistency.h"
#include "ui/panels/settings_panel.h"
#include "ui/panels/two_place_edit.h"

#include <functional>
#include <vector>

class QLineEdit;

namespace hullwright::ui {

class RecordsEdit;
class SizeEdit;
class StopSlider;

class LimitsPanel : public SettingsPanel {
    Q_OBJECT
public:
    LimitsPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

private:
    /// A limit that a service key and `deploy` both have.
    struct Shared {
        const compose::LimitPlaces* places = nullptr;
        RowText text;
        QString none;                ///< what holds without a limit
        QString pattern;             ///< what may be typed; empty for an amount of memory
        std::vector<double> stops{}; ///< of a slider; empty for none
        std::function<compose::Limit<double>(const compose::Limits&)> amounts{};
    };
    /// A setting that is one text or number of the model, at any depth.
    struct Plain {
        RowText text;
        std::vector<const char*> path;
        QString byDefault;
        QStringList offered{};
        std::function<std::optional<RowState>(const Service&)> instead{}; ///< what to say where something else decides
    };

    void addMemoryRows();
    void addProcessRows();
    void addOutOfMemoryRows();
    void addUlimits();
    void addRestartRows();
    void addLogRows();
    void addTmpfsSizes();
    void addShared(const Shared& shared);
    void showShared(const Shared& shared, TwoPlaceEdit& edit, StopSlider* slider, FormRow& row, const Service& service);
    void addSize(const RowText& text, const char* key, const QString& none, const std::function<const compose::Setting<std::int64_t>&(const compose::Limits&)>& setting);
    void addPlain(const Plain& plain);
    void addPlainSize(const Plain& plain);
    void commitPlain(const Plain& plain, const QString& value);

    using Place = TwoPlaceEdit::Place;
    [[nodiscard]] yaml::Path pathAt(const compose::LimitPlaces& places, Place place) const;
    [[nodiscard]] yaml::Path plainPath(const std::vector<const char*>& steps) const;
    /// Writes one place, and the other as well where the reference would refuse the two to differ and they don't yet.
    void writeShared(const compose::LimitPlaces& places, Place place, const QString& value);
    void makeEqual(const Shared& shared, Place from);
    /// Taking out what deploy says leaves nothing that the service key could differ from.
    [[nodiscard]] static bool deployMayGo(const compose::Value& model, const compose::LimitPlaces& places);
    void write(const yaml::Path& path, const QString& value);
    [[nodiscard]] QString writtenText(const yaml::Path& path) const;
    [[nodiscard]] static QString spelt(const Shared& shared, double amount);
    [[nodiscard]] QString readable(const Shared& shared, double amount) const;
};

} // namespace hullwright::ui
