// Folders that a service writes to, as far as its image is known: what it wants in memory under a read-only root file system.
#pragma once

#include "core/grants/service_image.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hullwright::ui {

class WritablePaths : public QWidget {
    Q_OBJECT
public:
    explicit WritablePaths(QWidget* parent = nullptr);

    void show(const grants::ReadOnlyNeeds& needs, bool readOnly, bool editable);

Q_SIGNALS:
    /// Folders in memory, as tmpfs writes them.
    void wanted(const QStringList& entries);
    /// The root file system read-only, and these with it.
    void sealingWanted(const QStringList& entries);

private:
    void addRow();

    QLabel* m_about;
    QVBoxLayout* m_rows;
    struct Row {
        QWidget* box;
        QLabel* text;
        QPushButton* add;
    };
    std::vector<Row> m_built;
    QStringList m_entries;
    QPushButton* m_seal = nullptr;
};

} // namespace hullwright::ui
