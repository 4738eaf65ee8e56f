#include "ui/error_words.h"

#include "core/text/message.h"
#include "ui/argument_words.h"

#include <QCoreApplication>

#include <cstddef>
#include <string_view>
#include <vector>

namespace hullwright::ui {

namespace {

/// The sentences of core's errors, with %1, %2 ... where core puts names and numbers, in that order. The first that fits is taken: narrow ones
/// come before wide ones. Core composes its errors at the place that fails, without Qt and for the command line as well, so the forms stand
/// here once more; tests/ui/translations_test holds them to what core says.
constexpr const char* kErrors[] = {
    // files
    QT_TRANSLATE_NOOP("error", "There is no such file"),
    QT_TRANSLATE_NOOP("error", "The file can't be read: %1"),
    QT_TRANSLATE_NOOP("error", "The file is larger than %1 MB"),
    QT_TRANSLATE_NOOP("error", "The file is as it was before"),
    QT_TRANSLATE_NOOP("error", "This is a folder, not a file"),
    QT_TRANSLATE_NOOP("error", "This is a device, a pipe or a socket, not a file"),
    QT_TRANSLATE_NOOP("error", "The file changed while it was being read"),
    QT_TRANSLATE_NOOP("error", "Try again"),
    QT_TRANSLATE_NOOP("error", "This is not a regular file"),
    QT_TRANSLATE_NOOP("error", "Choose another name"),
    QT_TRANSLATE_NOOP("error", "The file can't be written: %1"),
    QT_TRANSLATE_NOOP("error", "No file can be made in the folder: %1"),
    QT_TRANSLATE_NOOP("error", "Writing failed: %1"),
    QT_TRANSLATE_NOOP("error", "The permissions can't be kept: %1"),
    QT_TRANSLATE_NOOP("error", "Writing to the disk failed: %1"),
    QT_TRANSLATE_NOOP("error", "The file can't be replaced: %1"),
    QT_TRANSLATE_NOOP("error", "The changes overlap or are out of order"),
    QT_TRANSLATE_NOOP("error", "The text at byte %1 is not what the change expects"),
    QT_TRANSLATE_NOOP("error", "The project has no such file"),
    // reading YAML
    QT_TRANSLATE_NOOP("error", "The text is in UTF-16 or UTF-32, not in UTF-8"),
    QT_TRANSLATE_NOOP("error", "Convert it to UTF-8 (iconv -t UTF-8) to edit it."),
    QT_TRANSLATE_NOOP("error", "The byte 0x%1 is not UTF-8"),
    QT_TRANSLATE_NOOP("error", "Docker refuses such a file too: convert it to UTF-8."),
    QT_TRANSLATE_NOOP("error", "The control character U+%1 is not allowed in YAML"),
    QT_TRANSLATE_NOOP("error", "Docker refuses such a file too: remove the character, or write it as an escape in double quotes."),
    QT_TRANSLATE_NOOP("error", "Docker Compose refuses it here as well."),
    QT_TRANSLATE_NOOP("error", "YAML does not indent with tabs: use spaces."),
    QT_TRANSLATE_NOOP("error", "Nested deeper than %1 levels"),
    QT_TRANSLATE_NOOP("error", "More than %1 values"),
    QT_TRANSLATE_NOOP("error", "No real Compose file comes near this: it may be made to do harm."),
    QT_TRANSLATE_NOOP("error", "The text is larger than %1 MB"),
    QT_TRANSLATE_NOOP("error", "No Compose file is that large."),
    QT_TRANSLATE_NOOP("error", "The alias *%1 stands for nothing: no anchor &%2 comes before it"),
    QT_TRANSLATE_NOOP("error", "Define the anchor further up, or correct the name."),
    QT_TRANSLATE_NOOP("error", "The alias *%1 stands inside of what it stands for"),
    QT_TRANSLATE_NOOP("error", "Docker Compose refuses this: write the value out."),
    QT_TRANSLATE_NOOP("error", "The aliases stand for more than %1 values"),
    QT_TRANSLATE_NOOP("error", "The two YAML parsers read this text differently: %1"),
    QT_TRANSLATE_NOOP("error", "It can be looked at, not edited: an edit could change what Docker reads. Write the place in a plainer way to edit it."),
    QT_TRANSLATE_NOOP("error", "one of them finds no end of it"),
    QT_TRANSLATE_NOOP("error", "one of them stops here (%1)"),
    QT_TRANSLATE_NOOP("error", "one of them fails (%1)"),
    QT_TRANSLATE_NOOP("error", "one reads a value where the other reads none"),
    QT_TRANSLATE_NOOP("error", "one reads a scalar where the other reads a structure"),
    QT_TRANSLATE_NOOP("error", "one reads a list where the other reads a mapping"),
    QT_TRANSLATE_NOOP("error", "they resolve an alias differently"),
    QT_TRANSLATE_NOOP("error", "they read different text"),
    QT_TRANSLATE_NOOP("error", "one sees more than the other"),
    QT_TRANSLATE_NOOP("error", "they nest differently"),
    QT_TRANSLATE_NOOP("error", "they see different anchors"),
    QT_TRANSLATE_NOOP("error", "they see different tags"),
    // edits
    QT_TRANSLATE_NOOP("error", "This edit can't be done safely here: the text would not read as asked"),
    QT_TRANSLATE_NOOP("error", "This edit can't be done safely here: %1"),
    QT_TRANSLATE_NOOP("error", "The text was left as it is. Edit it by hand here."),
    QT_TRANSLATE_NOOP("error", "%1 can't have %2"),
    QT_TRANSLATE_NOOP("error", "Replace the value as a whole, or make a shared value this entry's own first."),
    QT_TRANSLATE_NOOP("error", "Check the path."),
    QT_TRANSLATE_NOOP("error", "There is no comment '%1' here"),
    QT_TRANSLATE_NOOP("error", "It may have been changed meanwhile."),
    QT_TRANSLATE_NOOP("error", "There is nothing to replace"),
    QT_TRANSLATE_NOOP("error", "Insert it."),
    QT_TRANSLATE_NOOP("error", "There is no %1"),
    QT_TRANSLATE_NOOP("error", "%1 is the alias *%2: what it stands for is shared"),
    QT_TRANSLATE_NOOP("error", "Edit the shared value where it is defined, or make it this entry's own first."),
    QT_TRANSLATE_NOOP("error", "Override the key for this entry, or edit the shared value."),
    QT_TRANSLATE_NOOP("error", "%1 is an alias: what it stands for is shared"),
    QT_TRANSLATE_NOOP("error", "Make the list this entry's own first."),
    QT_TRANSLATE_NOOP("error", "'%1' stands twice in this mapping: which one is meant is ambiguous"),
    QT_TRANSLATE_NOOP("error", "Remove one of them first."),
    QT_TRANSLATE_NOOP("error", "%1 holds a structure, not a single value"),
    QT_TRANSLATE_NOOP("error", "Replace it as a whole, or set one of its entries."),
    QT_TRANSLATE_NOOP("error", "Replace it as a whole."),
    QT_TRANSLATE_NOOP("error", "Nothing can be written before the first entry of '- key: value' on its line"),
    QT_TRANSLATE_NOOP("error", "Insert it after that entry."),
    QT_TRANSLATE_NOOP("error", "The key exists: %1"),
    QT_TRANSLATE_NOOP("error", "Set its value instead."),
    QT_TRANSLATE_NOOP("error", "Choose another name."),
    QT_TRANSLATE_NOOP("error", "A block can't be written inside a flow structure"),
    QT_TRANSLATE_NOOP("error", "A block can't be written here"),
    QT_TRANSLATE_NOOP("error", "Replace the value as a whole."),
    QT_TRANSLATE_NOOP("error", "%1 is not a mapping"),
    QT_TRANSLATE_NOOP("error", "%1 is not a list"),
    QT_TRANSLATE_NOOP("error", "%1 is not an alias"),
    QT_TRANSLATE_NOOP("error", "It is this entry's own already."),
    QT_TRANSLATE_NOOP("error", "The sibling to insert beside is not there"),
    QT_TRANSLATE_NOOP("error", "Insert it at the end."),
    QT_TRANSLATE_NOOP("error", "JSON has no comments"),
    QT_TRANSLATE_NOOP("error", "Write it into an `x-` section instead."),
    QT_TRANSLATE_NOOP("error", "A comment is one line that begins with #"),
    QT_TRANSLATE_NOOP("error", "Leave out line breaks."),
    QT_TRANSLATE_NOOP("error", "The whole document can't be removed"),
    QT_TRANSLATE_NOOP("error", "Remove its entries."),
    QT_TRANSLATE_NOOP("error", "The whole document can't be replaced"),
    QT_TRANSLATE_NOOP("error", "Replace its entries."),
    QT_TRANSLATE_NOOP("error", "The anchor &%1 in it is used elsewhere"),
    QT_TRANSLATE_NOOP("error", "Remove the aliases first, or write out what they stand for."),
    QT_TRANSLATE_NOOP("error", "It carries the anchor &%1, which is used elsewhere"),
    QT_TRANSLATE_NOOP("error", "Edit the entries of the shared value one by one."),
    QT_TRANSLATE_NOOP("error", "This entry shares its line with what stands before it"),
    QT_TRANSLATE_NOOP("error", "It shares a line with something else, or ends the text without a line break"),
    QT_TRANSLATE_NOOP("error", "Edit the text."),
    QT_TRANSLATE_NOOP("error", "%1 has no key that can be renamed"),
    QT_TRANSLATE_NOOP("error", "*%1 does not stand for a mapping: no key of it can be overridden"),
    QT_TRANSLATE_NOOP("error", "An alias in a list can't be overridden in part"),
    QT_TRANSLATE_NOOP("error", "Make the value this entry's own."),
    QT_TRANSLATE_NOOP("error", "%1 can't be moved there"),
    QT_TRANSLATE_NOOP("error", "Move it within its list."),
    QT_TRANSLATE_NOOP("error", "The aliases here stand for too much to be written out"),
    // short forms and sizes of Compose
    QT_TRANSLATE_NOOP("error", "the volume \"%1\" can't be read: %2"),
    QT_TRANSLATE_NOOP("error", "it is empty"),
    QT_TRANSLATE_NOOP("error", "nothing stands between two colons"),
    QT_TRANSLATE_NOOP("error", "it has too many colons"),
    QT_TRANSLATE_NOOP("error", "Volumes are written [SOURCE:]TARGET[:OPTIONS], options separated by commas, such as \"./data:/data:ro,z\"."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no protocol of a port"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no IP address"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no container port"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no host port"),
    QT_TRANSLATE_NOOP("error", "the ranges %1 and %2 differ in length"),
    QT_TRANSLATE_NOOP("error", "the project has too many ports"),
    QT_TRANSLATE_NOOP("error", "Ports are written [[ADDRESS:]HOST:]CONTAINER[/tcp|udp|sctp], such as \"127.0.0.1:8080:80\"."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no size"),
    QT_TRANSLATE_NOOP("error", "Write a number and a unit, such as 512m or 1g."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no unit of size"),
    QT_TRANSLATE_NOOP("error", "Units are b, k, m, g, t and p, such as 512m."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is too large"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no duration"),
    QT_TRANSLATE_NOOP("error", "Write a number and a unit, such as 30s or 1m30s."),
    QT_TRANSLATE_NOOP("error", "it was not read"),
    // export
    QT_TRANSLATE_NOOP("error", "The way %1 is written has no place for its profiles"),
    QT_TRANSLATE_NOOP("error", "Write its security_opt as a list."),
    QT_TRANSLATE_NOOP("error", "'%1' is not a name that a file can have"),
    QT_TRANSLATE_NOOP("error", "Rename the service."),
    QT_TRANSLATE_NOOP("error", "This file of the project can't be exported: it lies outside the folder of the first one, or has a name that a shell would misread"),
    QT_TRANSLATE_NOOP("error", "Export from the folder that holds them all."),
    QT_TRANSLATE_NOOP("error", "Only a part of this project could be read: an export of a part would mislead"),
    QT_TRANSLATE_NOOP("error", "Settle what the report says first."),
    QT_TRANSLATE_NOOP("error", "A path in an AppArmor rule has to begin with a slash"),
    QT_TRANSLATE_NOOP("error", "The path is longer than a path can be"),
    QT_TRANSLATE_NOOP("error", "The path holds a quote or a control character"),
    QT_TRANSLATE_NOOP("error", "AppArmor has no way to write such a path. Choose another target for the mount."),
    // seccomp profiles
    QT_TRANSLATE_NOOP("error", "A profile is an object"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is a list"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is a text such as \"ENOSYS\""),
    QT_TRANSLATE_NOOP("error", "\"%1\" is a text"),
    QT_TRANSLATE_NOOP("error", "\"%1\" holds texts"),
    QT_TRANSLATE_NOOP("error", "\"%1\" holds objects"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is an object"),
    QT_TRANSLATE_NOOP("error", "An action is a text"),
    QT_TRANSLATE_NOOP("error", "An architecture is a text"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is read by some engines and ignored by others"),
    QT_TRANSLATE_NOOP("error", "Write it as \"%1\"."),
    QT_TRANSLATE_NOOP("error", "\"%1\" must be a whole number from 0 to %2"),
    QT_TRANSLATE_NOOP("error", "Without quotes, sign, fraction or exponent."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no seccomp action"),
    QT_TRANSLATE_NOOP("error", "Actions are written SCMP_ACT_ALLOW, SCMP_ACT_ERRNO and so on, in capitals."),
    QT_TRANSLATE_NOOP("error", "The profile has no default action"),
    QT_TRANSLATE_NOOP("error", "An engine would run the container without any filter."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no error number or name"),
    QT_TRANSLATE_NOOP("error", "\"%1\" and \"%2\" differ: Podman takes the one, Docker the other"),
    QT_TRANSLATE_NOOP("error", "\"%1\" stands with an action that returns no error"),
    QT_TRANSLATE_NOOP("error", "Remove it: runc ignores it, crun refuses the profile."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no architecture that seccomp knows"),
    QT_TRANSLATE_NOOP("error", "They are written SCMP_ARCH_X86_64, SCMP_ARCH_AARCH64 and so on."),
    QT_TRANSLATE_NOOP("error", "\"%1\" and \"%2\" exclude each other"),
    QT_TRANSLATE_NOOP("error", "Engines refuse a profile with both. Keep one."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is missing in this comparison"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is missing"),
    QT_TRANSLATE_NOOP("error", "Engines refuse a rule with both. Keep \"names\"."),
    QT_TRANSLATE_NOOP("error", "The rule has no action"),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no comparison"),
    QT_TRANSLATE_NOOP("error", "Comparisons are written SCMP_CMP_EQ, SCMP_CMP_MASKED_EQ and so on."),
    QT_TRANSLATE_NOOP("error", "\"%1\" is no kernel version as profiles write it"),
    QT_TRANSLATE_NOOP("error", "Two numbers, as in 4.8."),
    QT_TRANSLATE_NOOP("error", "SCMP_ACT_NOTIFY can't be the default action"),
    QT_TRANSLATE_NOOP("error", "The runtime itself would wait for an answer that nobody gives."),
    QT_TRANSLATE_NOOP("error", "SCMP_ACT_NOTIFY needs \"listenerPath\", the socket of the program that answers"),
    QT_TRANSLATE_NOOP("error", "\"listenerMetadata\" needs \"listenerPath\""),
    QT_TRANSLATE_NOOP("error", "The file begins with a byte order mark, which engines refuse"),
    QT_TRANSLATE_NOOP("error", "Something follows the end of the profile"),
    QT_TRANSLATE_NOOP("error", "The file is nested too deep for a seccomp profile"),
    QT_TRANSLATE_NOOP("error", "The file ends before the profile does"),
    QT_TRANSLATE_NOOP("error", "A value is missing here"),
    QT_TRANSLATE_NOOP("error", "This is no number as JSON writes one"),
    QT_TRANSLATE_NOOP("error", "\\u needs four hexadecimal digits"),
    QT_TRANSLATE_NOOP("error", "This escape is unknown to JSON"),
    QT_TRANSLATE_NOOP("error", "Half of a character stands alone"),
    QT_TRANSLATE_NOOP("error", "A control character stands in a string"),
    QT_TRANSLATE_NOOP("error", "The file is not UTF-8"),
    QT_TRANSLATE_NOOP("error", "This string never ends"),
    QT_TRANSLATE_NOOP("error", "A comma stands before the end of the list"),
    QT_TRANSLATE_NOOP("error", "A comma or the end of the list is missing here"),
    QT_TRANSLATE_NOOP("error", "A comma stands before the end of the object"),
    QT_TRANSLATE_NOOP("error", "A name in quotes is missing here"),
    QT_TRANSLATE_NOOP("error", "\"%1\" stands twice in one object: engines differ about which one counts"),
    QT_TRANSLATE_NOOP("error", "A colon is missing here"),
    QT_TRANSLATE_NOOP("error", "A comma or the end of the object is missing here"),
};

/// What libyaml says, with a capital letter in front and the part it was in behind, as core shows it.
constexpr const char* kParser[] = {
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a block collection)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a block mapping)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a block node)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a flow mapping)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a flow node)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a flow sequence)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a node)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a quoted scalar)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a tag)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a %TAG directive)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while parsing a tag directive)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a %YAML directive)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a %TAG directive)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a tag directive)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a directive)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a block scalar)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a plain scalar)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a quoted scalar)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a simple key)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning a tag)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning an alias)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning an anchor)"),
    QT_TRANSLATE_NOOP("libyaml", "%1 (while scanning for the next token)"),
    QT_TRANSLATE_NOOP("libyaml", "Block sequence entries are not allowed in this context"),
    QT_TRANSLATE_NOOP("libyaml", "Mapping keys are not allowed in this context"),
    QT_TRANSLATE_NOOP("libyaml", "Mapping values are not allowed in this context"),
    QT_TRANSLATE_NOOP("libyaml", "Control characters are not allowed"),
    QT_TRANSLATE_NOOP("libyaml", "Could not find expected ':'"),
    QT_TRANSLATE_NOOP("libyaml", "Could not find expected directive name"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find URI escaped octet"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected '!'"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected ',' or ']'"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected ',' or '}'"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected '-' indicator"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected <document start>"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected alphabetic or numeric character"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected comment or line break"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected digit or '.' character"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected hexdecimal number"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected key"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected node content"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected tag URI"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected version number"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected whitespace"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find expected whitespace or line break"),
    QT_TRANSLATE_NOOP("libyaml", "Did not find the expected '>'"),
    QT_TRANSLATE_NOOP("libyaml", "Found a tab character that violates indentation"),
    QT_TRANSLATE_NOOP("libyaml", "Found a tab character where an indentation space is expected"),
    QT_TRANSLATE_NOOP("libyaml", "Found an incorrect leading UTF-8 octet"),
    QT_TRANSLATE_NOOP("libyaml", "Found an incorrect trailing UTF-8 octet"),
    QT_TRANSLATE_NOOP("libyaml", "Found an indentation indicator equal to 0"),
    QT_TRANSLATE_NOOP("libyaml", "Found character that cannot start any token"),
    QT_TRANSLATE_NOOP("libyaml", "Found duplicate %TAG directive"),
    QT_TRANSLATE_NOOP("libyaml", "Found duplicate %YAML directive"),
    QT_TRANSLATE_NOOP("libyaml", "Found extremely long version number"),
    QT_TRANSLATE_NOOP("libyaml", "Found incompatible YAML document"),
    QT_TRANSLATE_NOOP("libyaml", "Found invalid Unicode character escape code"),
    QT_TRANSLATE_NOOP("libyaml", "Found undefined tag handle"),
    QT_TRANSLATE_NOOP("libyaml", "Found unexpected ':'"),
    QT_TRANSLATE_NOOP("libyaml", "Found unexpected document indicator"),
    QT_TRANSLATE_NOOP("libyaml", "Found unexpected end of stream"),
    QT_TRANSLATE_NOOP("libyaml", "Found unexpected non-alphabetical character"),
    QT_TRANSLATE_NOOP("libyaml", "Found unknown directive name"),
    QT_TRANSLATE_NOOP("libyaml", "Found unknown escape character"),
    QT_TRANSLATE_NOOP("libyaml", "Incomplete UTF-8 octet sequence"),
    QT_TRANSLATE_NOOP("libyaml", "Input error"),
    QT_TRANSLATE_NOOP("libyaml", "Input is too long"),
    QT_TRANSLATE_NOOP("libyaml", "Invalid Unicode character"),
    QT_TRANSLATE_NOOP("libyaml", "Invalid leading UTF-8 octet"),
    QT_TRANSLATE_NOOP("libyaml", "Invalid length of a UTF-8 sequence"),
    QT_TRANSLATE_NOOP("libyaml", "Invalid trailing UTF-8 octet"),
    QT_TRANSLATE_NOOP("libyaml", "This is not YAML"),
};

/// The words of a form between its %1, %2 ...
std::vector<std::string_view> piecesOf(std::string_view form)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 1 < form.size(); ++i) {
        if (form[i] != '%' || form[i + 1] < '1' || form[i + 1] > '9')
            continue;
        pieces.push_back(form.substr(begin, i - begin));
        begin = i + 2;
    }
    pieces.push_back(form.substr(begin));
    return pieces;
}

/// What stands in the places of %1, %2 ...; nothing where the words have another form.
std::optional<std::vector<std::string>> placesIn(std::string_view words, std::string_view form)
{
    const std::vector<std::string_view> pieces = piecesOf(form);
    if (!words.starts_with(pieces.front()))
        return std::nullopt;
    words.remove_prefix(pieces.front().size());
    if (pieces.size() == 1)
        return words.empty() ? std::optional(std::vector<std::string>()) : std::nullopt;
    if (words.size() < pieces.back().size() || !words.ends_with(pieces.back()))
        return std::nullopt;
    words.remove_suffix(pieces.back().size());
    std::vector<std::string> places;
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
        const std::size_t at = words.find(pieces[i]);
        if (at == std::string_view::npos)
            return std::nullopt;
        places.emplace_back(words.substr(0, at));
        words.remove_prefix(at + pieces[i].size());
    }
    places.emplace_back(words);
    return places;
}

std::optional<std::string> translatedForm(const char* context, const char* form, const std::string& words)
{
    if (form[0] != '%' && !words.starts_with(form[0])) // most of them
        return std::nullopt;
    auto places = placesIn(words, form);
    if (!places)
        return std::nullopt;
    for (std::string& place : *places)
        place = inUsersWords(place); // an error may hold another one
    return text::fill(QCoreApplication::translate(context, form).toStdString(), *places);
}

} // namespace

std::optional<std::string> knownError(const std::string& words)
{
    for (const char* form : kErrors)
        if (auto known = translatedForm("error", form, words))
            return known;
    for (const char* form : kParser)
        if (auto known = translatedForm("libyaml", form, words))
            return known;
    return std::nullopt;
}

} // namespace hullwright::ui
