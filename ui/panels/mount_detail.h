// One mount as rows: what is mounted where, and its options, with what is set, what holds otherwise, and why it matters. Which options there are depends on what is mounted.
#pragma once

#include "ui/panels/form_kit.h"
#include "ui/panels/mount_forms.h"
#include "ui/panels/mount_subject_form.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace hullwright::ui {

class SizeEdit;

class MountDetail : public QWidget {
    Q_OBJECT
public:
    explicit MountDetail(MountSubjectForm::Plan plan, QWidget* parent = nullptr);

    /// Shows nothing where there is no mount.
    void show(const compose::Mount* mount, const MountEntry& entry, const MountStanding& standing, const MountAround& around);

Q_SIGNALS:
    /// Nothing has changed yet; an empty value is the default.
    void optionWanted(hullwright::ui::MountOption option, const QString& value);
    void changeWanted(const hullwright::ui::MountSubject& subject, const QString& declared);

private:
    using Show = std::function<void(const compose::Mount&, const MountStanding&)>;
    FormKit* newKit();
    void buildBind();
    void buildVolume();
    void buildMemory();
    void addChoice(FormKit& kit, const RowText& text, MountOption option, const QStringList& values, const QString& byDefault, const std::function<QString(const compose::Mount&)>& value);
    void addSwitch(FormKit& kit, const RowText& text, const QString& caption, MountOption option, const QString& byDefault, const std::function<bool(const compose::Mount&, const MountStanding&)>& value, bool normally);
    void addText(FormKit& kit, const RowText& text, MountOption option, const QString& byDefault, const QString& pattern, const std::function<QString(const compose::Mount&, const MountStanding&)>& value);

    /// The options of the mount as it is, while nothing else is being made of it.
    void showOptions();
    [[nodiscard]] static QString titleOf(const compose::Mount& mount, const MountStanding& standing);

    QLabel *m_title, *m_note;
    MountSubjectForm* m_subject;
    FormKit* m_options = nullptr; ///< of the mount that is shown
    bool m_hint = false;
    FormKit *m_bind, *m_volume, *m_memory;
    std::vector<std::pair<FormKit*, FormRow*>> m_rows;
    std::vector<std::pair<FormKit*, Show>> m_shows;
    QWidget* m_mode = nullptr;
};

} // namespace hullwright::ui
