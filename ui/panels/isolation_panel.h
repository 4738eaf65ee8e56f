// Which namespaces a service has to itself and which it shares, and what of the host's devices and kernel it is given.
#pragma once

#include "ui/panels/list_edits.h"
#include "ui/panels/settings_panel.h"

namespace hullwright::ui {

class IsolationPanel : public SettingsPanel {
    Q_OBJECT
public:
    IsolationPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

private:
    /// Which values a namespace takes besides its default.
    struct Offers {
        QStringList words;
        enum class Others { No, Services } others = Others::No; ///< "service:NAME" of the other services
    };
    void addNamespaces();
    void addSharing();
    void addRuntime();
    void addPrivileged();
    void addKernel();
    void addNamespace(const RowText& text, const char* key, const Offers& offers, const QString& byDefault, const TextOf& setting);
    /// The entries of a list that are in effect, in short syntax, and where each comes from.
    struct Entries {
        QStringList texts;
        std::vector<compose::Origin> origins;
    };
    /// A list of the service, one entry a line.
    void addEntries(const RowText& text, const char* key, const QString& example, ListState::Form form, const QString& none, const std::function<Entries(const Service&)>& entries);
};

} // namespace hullwright::ui
