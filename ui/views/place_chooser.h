// Asks in place, without a dialog, where a value that several services share is to be changed.
#pragma once

#include "core/compose/edit_places.h"

#include <QWidget>

class QComboBox;

namespace hullwright::ui {

class PlaceChooser : public QWidget {
    Q_OBJECT
public:
    explicit PlaceChooser(QWidget* parent = nullptr);

    /// Shows the places, the default first, and takes the focus.
    void ask(const QString& sentence, const compose::EditPlaces& places, const yaml::Value& value);

Q_SIGNALS:
    /// The sentence is that of ask(), for the undo list.
    void chosen(const QString& sentence, const hullwright::compose::Edits& edits);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();
    void giveUp();

    QComboBox* m_choice;
    QString m_sentence;
    std::vector<compose::EditPlace> m_places;
    yaml::Value m_value;
};

} // namespace hullwright::ui
