// Capabilities as the hexadecimal mask that the kernel shows in /proc/PID/status: that of a service to copy, and one from elsewhere read into names.
#pragma once

#include "core/knowledge/capabilities.h"

#include <QString>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace hullwright::ui {

/// Sixteen digits, as the kernel writes them.
[[nodiscard]] QString maskText(knowledge::CapabilityMask mask);
/// A mask as people have it: with or without 0x, with or without "CapBnd:" before it, or some lines of /proc/PID/status, of which the bounding set counts first. Nothing where there is none.
[[nodiscard]] std::optional<knowledge::CapabilityMask> maskIn(const QString& text);

class CapabilityMaskRow : public QWidget {
    Q_OBJECT
public:
    explicit CapabilityMaskRow(QWidget* parent = nullptr);

    /// The set in effect.
    void setMask(knowledge::CapabilityMask mask, bool editable);

Q_SIGNALS:
    /// The service is to hold exactly these.
    void wanted(quint64 mask);

private:
    void decode();
    QLineEdit *m_own, *m_other;
    QToolButton* m_copy;
    QPushButton* m_set;
    QLabel* m_names;
    knowledge::CapabilityMask m_mask = 0;
    bool m_editable = false;
};

} // namespace hullwright::ui
