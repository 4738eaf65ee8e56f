// Asks in place, without a dialog, where a value that several services share is to be changed.
#pragma once

#include "core/compose/edit_places.h"
#include "ui/document/document.h"

#include <QWidget>

class QComboBox;

namespace hullwright::ui {

class PlaceChooser : public QWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name of the list: a window has one chooser for the tree and one for the panels.
    PlaceChooser(Document& document, const QString& name, QWidget* parent = nullptr);

    /// Shows the places, the default first, and takes the focus. What was asked about is gone with the next change of the text.
    void ask(const QString& sentence, const compose::PlacedEdits& edits);

Q_SIGNALS:
    /// The user has chosen or given up: before the edit is made.
    void answered();
    void failed(const hullwright::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();
    void giveUp();

    Document& m_document;
    QComboBox* m_choice;
    QString m_sentence;
    compose::PlacedEdits m_edits;
};

} // namespace hullwright::ui
