#include "ui/widgets/find_field.h"

#include <QLineEdit>

namespace hullwright::ui {

namespace {

constexpr const char* kFinds = "findField";

} // namespace

void setFindField(QLineEdit& field)
{
    field.setProperty(kFinds, true);
}

QLineEdit* findFieldIn(const QWidget& view)
{
    const auto fields = view.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->property(kFinds).toBool() && field->isVisible() && field->isEnabled())
            return field;
    }
    return nullptr;
}

} // namespace hullwright::ui
