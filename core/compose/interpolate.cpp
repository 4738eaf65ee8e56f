#include "core/compose/interpolate.h"

#include "core/compose/context.h"
#include "core/compose/units.h"

namespace hullwright::compose {
namespace {

class Interpolator {
public:
    explicit Interpolator(const Filling& filling) : m_filling(filling), m_problems(filling.problems) {}

    /// False where the value can't stay.
    bool walk(Value& value, const Shape* shape, const Trail& where);

private:
    bool fill(Value& value, const Trail& where);
    bool cast(Value& value, Cast kind, const Trail& where);

    const Filling& m_filling;
    Problems& m_problems;
};

bool Interpolator::fill(Value& value, const Trail& where)
{
    if (!hasVariables(*value.string()))
        return true;
    Substitution result = substitute(*value.string(), m_filling.lookup);
    if (result.failure) {
        m_problems.error(where, value.origin.place, *result.failure, say(HULLWRIGHT_TR("compose", "A dollar sign that is no variable is written $$.")), ErrorCode::Syntax);
        return false;
    }
    for (const std::string& name : result.unset)
        m_problems.warning(where, value.origin.place, say(HULLWRIGHT_TR("compose", "the variable %1 is not set: it becomes an empty text"), {name}));
    if (m_filling.log && !result.names.empty())
        m_filling.log->push_back({value.origin.place, where.text(), *value.string(), result.text, std::move(result.names)});
    value.data = std::move(result.text);
    return true;
}

bool Interpolator::cast(Value& value, Cast kind, const Trail& where)
{
    const std::string text = *value.string();
    if (kind == Cast::Boolean) {
        if (const auto flag = parseBoolean(text)) {
            value.data = *flag;
            return true;
        }
        m_problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 can't be \"%2\""), {where.last(), text}), say(HULLWRIGHT_TR("compose", "Write true or false.")));
        return false;
    }
    if (kind == Cast::Integer) {
        if (const auto whole = parseInteger(text)) {
            value.data = *whole;
            return true;
        }
    } else if (const auto number = parseNumber(text)) {
        value.data = *number;
        return true;
    }
    m_problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 must be a number, not \"%2\""), {where.last(), text}));
    return false;
}

bool Interpolator::walk(Value& value, const Shape* shape, const Trail& where)
{
    if (value.string()) {
        if (m_filling.mode == Substitute::On && !fill(value, where))
            return false;
        // Without interpolation the text is still a template: it has no type yet.
        const bool open = m_filling.mode == Substitute::Off && hasVariables(*value.string());
        return !shape || shape->cast == Cast::None || open || cast(value, shape->cast, where);
    }
    if (Value::Map* entries = value.map()) {
        std::erase_if(*entries, [&](Value::Entry& entry) {
            const Shape* known = shape ? shape->find(entry.key) : nullptr;
            if (!known && shape && !(shape->extensions && entry.key.starts_with("x-")))
                known = shape->other;
            return !walk(entry.value, known, Trail(where, entry.key));
        });
    } else if (Value::List* items = value.list()) {
        std::size_t index = 0;
        std::erase_if(*items, [&](Value& item) { return !walk(item, shape ? shape->item : nullptr, Trail(where, index++)); });
    }
    return true;
}

} // namespace

void interpolate(Value& value, const Shape* shape, const Filling& filling, const Trail& where)
{
    if (!Interpolator(filling).walk(value, shape, where))
        value.data = std::monostate{};
}

} // namespace hullwright::compose
