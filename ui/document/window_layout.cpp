#include "ui/document/window_layout.h"

#include <algorithm>

namespace hullwright::ui {

QString layoutName(const QString& typed)
{
    return typed.simplified();
}

NameFault faultOf(const QString& name, const QStringList& taken)
{
    if (name.isEmpty())
        return NameFault::Empty;
    const auto signs = name.toUcs4();
    if (signs.size() > kLayoutNameLength)
        return NameFault::TooLong;
    // Signs that nobody sees would make two names that look the same, or turn a menu's words around.
    if (!std::all_of(signs.begin(), signs.end(), [](char32_t sign) { return QChar::isPrint(sign); }))
        return NameFault::Unreadable;
    return taken.contains(name, Qt::CaseInsensitive) ? NameFault::Taken : NameFault::None;
}

int freeSlot(const QList<WindowLayout>& layouts)
{
    for (int slot = kFirstSlot; slot <= kLastSlot; ++slot) {
        if (std::none_of(layouts.begin(), layouts.end(), [slot](const WindowLayout& each) { return each.slot == slot; }))
            return slot;
    }
    return 0;
}

} // namespace hullwright::ui
