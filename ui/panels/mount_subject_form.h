// What one mount mounts, and where, as fields: its type, its source, its target. What a change takes along is said before it is made; a wrong word stays in its field, with the reason below it.
#pragma once

#include "ui/panels/form_kit.h"
#include "ui/panels/mount_changes.h"

#include <QStringList>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hullwright::ui {

/// What has to be known around a mount.
struct MountAround {
    QStringList volumes; ///< that the project declares
    QStringList taken;   ///< targets of the service's other mounts
    bool editable = false;
    bool inherited = false; ///< from an anchor or another service
};

class MountSubjectForm : public QWidget {
    Q_OBJECT
public:
    /// Why a mount can't come from there; empty where it can.
    [[nodiscard]] static QString sourceProblem(const MountSubject& subject);

    using Plan = std::function<tl::expected<MountChange, MountObstacle>(const MountSubject& wanted, const std::string& declared)>;
    /// `plan` tells what a change would be; it is asked while one types.
    explicit MountSubjectForm(Plan plan, QWidget* parent = nullptr);

    void show(const compose::Mount& mount, const MountEntry& entry, const MountAround& around);
    /// A change is being put together: nothing is made before it is confirmed.
    [[nodiscard]] bool isPending() const { return m_pending; }

Q_SIGNALS:
    /// Nothing has changed yet. `declared` is a volume that the project is to get as well; empty for none.
    void changeWanted(const hullwright::ui::MountSubject& subject, const QString& declared);
    void pendingChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Field { Type, Source, Target };
    struct Problem {
        Field field = Field::Source;
        QString reason;
    };
    void buildRows();
    void buildStep();
    void chooseType();
    void weigh();
    void bringIntoView();
    void commit();
    void leaveField();
    void giveUp();
    void reset();
    void showRows(const Problem& problem);
    [[nodiscard]] MountSubject wanted() const;
    [[nodiscard]] Problem wordsProblem(const MountSubject& subject) const;
    [[nodiscard]] Problem check(const MountSubject& subject) const;
    [[nodiscard]] QString targetProblem(const MountSubject& subject) const;
    [[nodiscard]] QString missingVolume(const MountSubject& subject) const;
    [[nodiscard]] QString stepText(const MountSubject& subject, const MountChange& change) const;
    [[nodiscard]] QString suggestedSource(compose::Mount::Type type) const;

    Plan m_plan;
    FormKit* m_kit;
    QComboBox* m_type;
    QLineEdit *m_source, *m_target;
    FormRow *m_typeRow, *m_sourceRow, *m_targetRow;
    QWidget* m_step;
    QLabel* m_words;
    QCheckBox* m_declare;
    QPushButton *m_change, *m_keep;
    compose::Mount m_mount;
    MountEntry m_entry;
    MountAround m_around;
    Problem m_problem; ///< of what stands in the fields
    bool m_pending = false;
};

} // namespace hullwright::ui
