// What the texts of a project are filled in with: its folder, its variables, and where each of them comes from.
#pragma once

#include "core/compose/context.h"
#include "core/compose/dotenv.h"
#include "core/compose/text_files.h"

namespace hullwright::compose {

struct KnownVariable {
    std::string value;
    VariableSource source;
    friend bool operator==(const KnownVariable&, const KnownVariable&) = default;
};
using KnownVariables = std::map<std::string, KnownVariable, std::less<>>;

/// Of a project, or of one that it includes.
struct Ground {
    std::filesystem::path folder; ///< relative paths are told from here
    LoadOptions::Interpolation interpolation = LoadOptions::Interpolation::On;
    KnownVariables variables;

    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const;
    [[nodiscard]] Lookup lookup() const
    {
        return [this](std::string_view name) { return variable(name); };
    }
    friend bool operator==(const Ground&, const Ground&) = default;
};
/// Grounds that are equal are one object, also from one load to the next: what was read on a ground is kept by its address.
using GroundPtr = std::shared_ptr<const Ground>;

/// The ground of a project: the variables that the caller gives, over those of the environment files or `.env`. Without its name, which may be
/// written in the files.
[[nodiscard]] Ground projectGround(const LoadOptions& options, TextFiles& files, Problems& problems);

/// The ground of an included project: what the one that includes it has, over the files of its own.
/// A file that can't be read is reported at `where`, `place`.
[[nodiscard]] Ground includedGround(const Ground& parent, std::filesystem::path folder, const std::vector<std::filesystem::path>& environmentFiles, TextFiles& files,
                                    const Trail& where, const yaml::Place& place, Problems& problems);

} // namespace hullwright::compose
