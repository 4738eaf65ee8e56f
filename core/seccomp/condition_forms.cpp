#include "core/seccomp/condition_forms.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/trace_values.h"
#include "core/seccomp/words.h"

#include <algorithm>

namespace hullwright::seccomp {

namespace {

using knowledge::Width;


std::optional<Width> widthOf(std::string_view call, unsigned index)
{
    const knowledge::SystemCall* known = knowledge::systemCall(call);
    return known && index < known->arguments.size() ? std::optional(known->arguments[index].width) : std::nullopt;
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::optional<std::uint64_t> sumOf(std::string_view text)
{
    std::uint64_t sum = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('|', at), text.size());
        const auto value = valueOf(withoutBlanks(text.substr(at, end - at)));
        if (!value)
            return std::nullopt;
        sum |= *value;
        at = end + 1;
    }
    return sum;
}

tl::unexpected<Error> refused(std::string message, std::string hint)
{
    return tl::unexpected(Error{ErrorCode::InvalidArgument, std::move(message), std::move(hint), {}, {}, {}});
}

} // namespace

std::vector<Form> formsFor(std::string_view call, unsigned index)
{
    const auto width = widthOf(call, index);
    if (!width || *width == Width::Pointer)
        return {};
    if (*width == Width::Int)
        return {Form::Is, Form::HasAll, Form::HasNone};
    return {Form::Is, Form::HasAll, Form::HasNone, Form::AtMost, Form::AtLeast};
}

text::Text inWords(Form form)
{
    switch (form) {
    case Form::Is: return HULLWRIGHT_TR("seccomp", "is");
    case Form::HasAll: return HULLWRIGHT_TR("seccomp", "has all of");
    case Form::HasNone: return HULLWRIGHT_TR("seccomp", "has none of");
    case Form::AtMost: return HULLWRIGHT_TR("seccomp", "is at most");
    case Form::AtLeast: return HULLWRIGHT_TR("seccomp", "is at least");
    }
    return {};
}

Result<Condition> conditionFor(std::string_view call, unsigned index, Form form, std::string_view value)
{
    const auto forms = formsFor(call, index);
    if (std::find(forms.begin(), forms.end(), form) == forms.end())
        return refused(argumentName(call, index) + " of " + std::string(call) + " can't be compared this way", "A pointer can't be compared at all, and an int only under a mask.");
    auto number = withoutBlanks(value).empty() ? std::nullopt : sumOf(value);
    if (!number)
        return refused("'" + std::string(value) + "' is no value", "Write a number (12, 0x1f), a word such as AF_INET, or several with | between them.");
    const bool narrow = widthOf(call, index) == Width::Int;
    const bool negative = withoutBlanks(value).starts_with('-');
    if (narrow && !negative && *number > kLow)
        return refused(std::string(value) + " is larger than " + argumentName(call, index) + " can be", "The kernel looks at 32 bits of it.");
    if (narrow)
        *number &= kLow;
    if (*number == 0 && (form == Form::HasAll || form == Form::HasNone))
        return refused("Every value has all and none of 0", "Name the bits that count.");
    switch (form) {
    case Form::Is: return narrow ? Condition{index, Operator::MaskedEqual, kLow, *number} : Condition{index, Operator::Equal, *number, 0};
    case Form::HasAll: return Condition{index, Operator::MaskedEqual, *number, *number};
    case Form::HasNone: return Condition{index, Operator::MaskedEqual, *number, 0};
    case Form::AtMost: return Condition{index, Operator::LessOrEqual, *number, 0};
    case Form::AtLeast: return Condition{index, Operator::GreaterOrEqual, *number, 0};
    }
    return Condition{};
}

} // namespace hullwright::seccomp
