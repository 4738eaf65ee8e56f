// Says which command asks an engine about a service's image, asks it once the user agrees, and shows what was found to be accepted.
#pragma once

#include "core/grants/image_found.h"
#include "ui/document/document.h"
#include "ui/models/image_inspector.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace hullwright::ui {

class Dialogs;
class RoleLabel;

class InspectDialog : public QDialog {
    Q_OBJECT
public:
    /// `folder`: where a file is looked for first.
    InspectDialog(Document& document, const QString& service, Dialogs& dialogs, const QString& folder, QWidget* parent = nullptr);
    ~InspectDialog() override;

    /// Reads what an engine has printed.
    void chooseFile();
    /// What is ticked, to be pinned.
    [[nodiscard]] std::vector<grants::FactChange> accepted() const;

    void reject() override;

private:
    void findEngines();
    void addWords(const QString& image);
    void addCommand();
    void addFound();
    void addButtons();
    void showCommand();
    void ask();
    void showFound(const QByteArray& json, const QString& from);
    void say(const QString& text, bool wrong);
    void count();

    Document& m_document;
    QString m_service, m_folder;
    std::string m_image; ///< as the engine names it
    Dialogs& m_dialogs;
    ImageInspector m_inspector;
    std::vector<std::string> m_programs; ///< at hand
    std::vector<grants::FoundFact> m_facts;
    QComboBox* m_with = nullptr;
    QPlainTextEdit* m_command = nullptr;
    RoleLabel* m_state = nullptr;
    QLabel* m_foundTitle = nullptr;
    QTreeWidget* m_found = nullptr;
    QPushButton *m_ask = nullptr, *m_pin = nullptr;
};

} // namespace hullwright::ui
