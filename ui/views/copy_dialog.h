// Gives settings of one service, or of a template, to services: which settings, which services, what that changes, as one undo step.
#pragma once

#include "core/harden/copy.h"
#include "ui/document/document.h"
#include "ui/models/background_job.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace hullwright::ui {

class DiffView;

class CopyDialog : public QDialog {
    Q_OBJECT
public:
    enum class Source {
        Service, ///< the settings of `service` are given to others
        Template ///< those of a template are given to `service`, and to others
    };
    /// `services` are ticked: those that are to get the settings.
    CopyDialog(Document& document, const QString& service, QWidget* parent = nullptr, Source source = Source::Service, const QStringList& services = {});

    /// False while the changes are being worked out.
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const harden::CopyPlan& plan() const { return m_plan; }
    /// Makes the changes; the dialog closes.
    void apply();

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    void build();
    void offer();
    [[nodiscard]] QWidget* buildTemplates();
    [[nodiscard]] QString sentence() const;
    void fillSettings();
    void fillServices(const QStringList& chosen);
    void tickAll(bool on);
    void workOut();
    void showPlan(const harden::CopyPlan& plan);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] std::vector<harden::CopyItem> items() const;
    [[nodiscard]] std::vector<std::string> targets() const;

    Document& m_document;
    QString m_service;
    Source m_source;
    std::vector<harden::CopyItem> m_offered;
    QComboBox* m_template = nullptr;
    QLabel* m_aboutTemplate = nullptr;
    QTreeWidget *m_settings, *m_services;
    DiffView* m_diff;
    QLabel* m_summary;
    QPushButton* m_apply;
    BackgroundJob<harden::CopyPlan> m_job;
    QTimer m_ticked; ///< "All" ticks many rows: they are read once
    harden::CopyPlan m_plan;
    bool m_ready = false;
};

} // namespace hullwright::ui
