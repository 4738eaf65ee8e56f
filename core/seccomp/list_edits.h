// Small changes of a JSON text: items taken out of lists and put into them, everything else as it stands.
#pragma once

#include "core/seccomp/json_reader.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

class ListEdits {
public:
    explicit ListEdits(std::string_view json) : m_json(json) {}

    /// Takes items out of a list of the text, by their places in it, and puts others at its end. What is put in is laid out as the
    /// items that are there; lines after its first begin with four blanks, which become the indentation that the list has.
    void change(const JsonValue& list, const std::vector<std::size_t>& removed, const std::vector<std::string>& added);
    /// The text after all changes.
    [[nodiscard]] std::string text() const;

private:
    struct Replacement {
        text::Span span;
        std::string text;
    };
    [[nodiscard]] std::string blanksBefore(std::size_t offset) const;
    void remove(const JsonValue& list, const std::vector<bool>& gone);

    std::string_view m_json;
    std::vector<Replacement> m_replacements;
};

} // namespace hullwright::seccomp
