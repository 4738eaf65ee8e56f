// Words in the colour of a role, in whatever theme: a colour that is set once would stay that of the theme in which it was set.
#pragma once

#include "ui/style/roles.h"

#include <QLabel>

#include <optional>

namespace hullwright::ui {

class RoleLabel : public QLabel {
    Q_OBJECT
public:
    /// Without a role the words have the window's own colour.
    explicit RoleLabel(std::optional<Role> role, QWidget* parent = nullptr);

    void setRole(std::optional<Role> role);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tintText();
    std::optional<Role> m_role;
};

} // namespace hullwright::ui
