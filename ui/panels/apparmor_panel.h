// What the kernel lets a service touch beyond system calls: its AppArmor profile rule by rule, and SELinux.
#pragma once

#include "core/apparmor/stored.h"
#include "ui/panels/form_kit.h"
#include "ui/panels/panel_base.h"

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;
class QTreeWidget;

namespace hullwright::ui {

class AppArmorRuleDelegate;
class AppArmorRulesModel;

class AppArmorPanel : public PanelBase {
    Q_OBJECT
public:
    AppArmorPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Of the selected service; empty where there is none.
    [[nodiscard]] QString profileName() const { return m_profile && service() ? QString::fromStdString(m_profile->name) : QString(); }
    /// Of the profile that is shown.
    [[nodiscard]] apparmor::Abi abi() const { return m_profile ? m_profile->abi : apparmor::Abi::V3; }
    /// Those in force: what is left out is not among them.
    [[nodiscard]] std::vector<apparmor::Rule> rules() const;
    /// Puts rules behind those that are made from the service, and writes the profile as one undo step.
    void accept(const std::vector<apparmor::Rule>& rules);

Q_SIGNALS:
    void denialsRequested();

protected:
    void refresh(const compose::Service& service) override;

private:
    using Update = std::function<void(const compose::Service&)>;

    void addProfileRows();
    void addFormRows();
    void addRules();
    QWidget* buildEditing();
    void addSelinuxRows();
    void addMounts();
    QLineEdit* addLabelRow(const RowText& text, const char* option, const QString& byDefault);

    void build(const compose::Service& service);
    void useProfile();
    enum class Written { Yes, No };
    /// The profile and the line that names it, as one undo step.
    Written writeProfile(const QString& sentence, apparmor::Profile profile);
    [[nodiscard]] bool isNamed() const; ///< security_opt of the service names the profile
    void addRule();
    void changeRule(int row, const QString& typed);
    /// Leaves the current rule out, takes it back, or removes it.
    void leaveOut();
    void showCurrent();
    void sayWrong(QLineEdit* field, const Error& error);
    void sayNothing();
    void goTo(std::size_t rule);
    /// Strict or complaining, and by which ABI: of a profile that is written, its file changes; else what would be written.
    void setForm(const apparmor::Form& form, const QString& sentence);
    [[nodiscard]] apparmor::Form form() const;
    [[nodiscard]] bool isCurrent() const; ///< the profile's file is what would be written
    [[nodiscard]] QStringList losses(const apparmor::Stored& stored) const;
    void security(const QString& sentence, const char* kind, const std::optional<std::string>& value);
    void relabel(int choice);
    void showMounts(const compose::Service& service);
    void showLabel();
    [[nodiscard]] QString path() const; ///< of the profile's file
    [[nodiscard]] QString pathFor(const std::string& profile) const;
    [[nodiscard]] QString at(const QString& effect, const compose::Origin& origin) const;

    FormKit* m_form;
    std::vector<FormRow*> m_rows;
    std::vector<Update> m_updates;
    Result<apparmor::Profile> m_profile;
    std::optional<apparmor::Form> m_wanted; ///< what was chosen, until the file is so
    int m_unsure = 0; ///< rules of the file that may be an older state's of the service
    std::string m_shown;        ///< the service that it is about
    AppArmorRulesModel* m_rules;
    AppArmorRuleDelegate* m_delegate = nullptr;
    QTreeView* m_table;
    QPlainTextEdit* m_text;
    QLabel* m_notes;
    QPushButton *m_use, *m_denials, *m_add, *m_leaveOut;
    QLineEdit* m_newRule;
    QLabel* m_wrong; ///< why a typed rule is none
    QComboBox *m_modeChoice, *m_abiChoice;
    QTreeWidget* m_mounts;
    QComboBox* m_label;
};

} // namespace hullwright::ui
