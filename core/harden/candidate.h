// What a plan may do: a fix of a finding, or a measure of the plan's own, before anybody has tried it.
#pragma once

#include "core/compose/sharing.h"
#include "core/harden/plan.h"

#include <functional>
#include <memory>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hullwright::harden {

/// Tells candidates apart over all rounds: rule, service, path, subject.
using Key = std::tuple<std::string, std::string, std::string, std::string>;
[[nodiscard]] Key keyOf(const rules::Finding& finding);
/// Which of several of one rule and service it is about, for people: a variable, a path, "ports[1]". Empty where there is nothing to tell.
[[nodiscard]] std::string subjectOf(const Key& key);

struct Candidate {
    Key key;
    std::string sentence; ///< of its finding; empty for a measure
    Step step;
    rules::Fix fix;
};

/// There are twelve of each of a thousand services, and they change hands a few times.
using CandidatePtr = std::unique_ptr<Candidate>;

/// Where a measure says what it would do, and what it leaves alone.
struct Proposals {
    std::vector<CandidatePtr> candidates;
    std::vector<std::pair<Key, Skipped>> skipped;
};

/// What a measure looks at.
struct Scene {
    const analysis::Analysis& analysis;
    const Choice& choice;
    const compose::Sharing& sharing;

    [[nodiscard]] rules::FixContext context() const { return analysis::fixContext(analysis); }
    [[nodiscard]] bool writesFiles() const { return choice.files == Choice::Files::Written; }
};

/// The order of a plan.
enum class Stage : std::uint8_t { Users, Rights, Secrets, Profiles };
[[nodiscard]] Stage stageOf(std::string_view rule);

/// A step's texts, from its rule and the image of its service.
[[nodiscard]] Step stepFor(const rules::Finding& finding, const rules::Fix& fix, const compose::Stack& stack);

struct MeasureTexts {
    const char* id;
    text::Text heading, why, breaks;
    std::optional<knowledge::Measure> measure;
};
/// A candidate of a measure; edits that are missing make none.
void propose(Proposals& out, const Scene& scene, const MeasureTexts& texts, const std::string& service, text::Message title, const std::optional<compose::Edits>& edits,
             std::optional<rules::FixBasis> basis = {}, std::vector<PlannedFile> files = {});

/// Health checks, logs that do not grow for ever, a start after a failure: of services whose image is known. measures.cpp
void proposeUpkeep(Proposals& out, const Scene& scene);
/// Networks without a way out; networks.cpp
void proposeNetworks(Proposals& out, const Scene& scene);
/// Why those stay open that keep data: asked at the end, when nothing more is closed.
void tellOpenNetworks(Proposals& out, const Scene& scene);
/// Profiles of its own for each service; profiles.cpp
void proposeProfiles(Proposals& out, const Scene& scene);
/// A credential in a file of its own, where the image reads one from there; nothing where it does not, with the reason in `reason`. secret_files.cpp
[[nodiscard]] std::optional<Candidate> secretFile(const rules::Finding& finding, const Scene& scene, std::optional<text::Message>& reason);

/// Of an address with a password in it, or a client's password: the server's variable that sets the same one. Begins with a full stop.
[[nodiscard]] std::optional<text::Message> sharedCredential(const rules::Finding& finding, const compose::Stack& stack);

/// True where edits change or take away what the files say, rather than add to it. by_hand.cpp
[[nodiscard]] bool changesWhatIsWritten(const compose::Edits& edits, const std::vector<compose::SourceFile>& files);

/// Which parts of the texts are spoken for by edits that are to be made together.
class Claims {
public:
    /// Claims the places of the edits; false, and nothing claimed, where one of them meets what is claimed already.
    [[nodiscard]] bool claim(const compose::Edits& edits);

private:
    enum class How : std::uint8_t { Whole, Appends };
    std::unordered_map<std::string, How> m_taken;
    std::unordered_set<std::string> m_above; ///< everything that has something taken below it
};

} // namespace hullwright::harden
