// Edits a limit that has two places, the service's own key and `deploy`, side by side; and what can be done where the two don't agree.
#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace hullwright::ui {

class SizeEdit;
class StopSlider;

class TwoPlaceEdit : public QWidget {
    Q_OBJECT
public:
    enum class Place { Service, Deploy };
    Q_ENUM(Place)

    struct Words {
        QString name;         ///< "Memory"
        QString service;      ///< "mem_limit"
        QString deploy;       ///< "limits.memory", below deploy.resources
        QString none;         ///< "no limit"
    };
    /// `pattern` is what may be typed; empty for an amount of memory.
    TwoPlaceEdit(const Words& words, const QString& pattern, QWidget* parent = nullptr);

    /// Below the fields.
    void addSlider(StopSlider* slider);
    void setTexts(const QString& service, const QString& deploy);

    /// How the two stand to each other.
    struct Conflict {
        bool refused = false;
        QString service, deploy;   ///< the amounts, for people; empty where nothing is written
        bool deployMayGo = false;  ///< without it the project is taken
    };
    void setConflict(const Conflict& conflict);
    /// One field below the other must fit; side by side they stand where there is room.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(hullwright::ui::TwoPlaceEdit::Place place, const QString& text);
    /// Both get what stands there.
    void equalWanted(hullwright::ui::TwoPlaceEdit::Place from);
    void removalWanted(hullwright::ui::TwoPlaceEdit::Place place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange(bool wide);
    /// What the panel shows of the form; null while it is nowhere.
    [[nodiscard]] QWidget* port() const { return parentWidget() ? parentWidget()->parentWidget() : nullptr; }
    QWidget* buildField(Place place, const QString& name, const QString& pattern);
    void offerEqual();
    void offerRemoval();

    Words m_words;
    QGridLayout* m_grid;
    QWidget* m_captions[2]{};
    QWidget* m_fields[2]{};
    bool m_wide = false;
    SizeEdit* m_sizes[2]{};
    QLineEdit* m_numbers[2]{};
    QPushButton *m_equal = nullptr, *m_remove = nullptr;
    Conflict m_conflict;
};

} // namespace hullwright::ui
