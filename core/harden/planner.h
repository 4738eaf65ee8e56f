// Works out a plan: rounds of what can be done at once, each tried on a copy and judged before it counts.
#pragma once

#include "core/harden/candidate.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::harden {

class Planner {
public:
    /// When yaml-cpp, the slow one of the two readers, reads what edits make. libyaml does after each, and the edit is held against what was meant.
    enum class SecondReading { AtTheEnd, EachEdit };
    Planner(const analysis::AnalysisPtr& before, const Choice& choice, const Progress& goOn, SecondReading reading);
    /// Nothing where the two readers of YAML differ over the result.
    [[nodiscard]] std::optional<Plan> run();

private:
    using Wave = std::vector<CandidatePtr>;

    // planner_collect.cpp: what may be done
    [[nodiscard]] Proposals collect(Stage stage);
    void collectMeasures(Stage stage, const Scene& scene, Proposals& out);
    struct Waiting {
        Key key;
        const rules::Finding& finding;
        std::vector<rules::Fix> ways;
        Step first{};               ///< as the first of them would be; its id is not settled
        bool firstOverrules = false; ///< the first changes what the file sets by hand
    };
    [[nodiscard]] std::vector<Waiting> waiting(Stage stage, const Scene& scene) const;
    void consider(Waiting& waiting, const Scene& scene, Proposals& out);
    [[nodiscard]] std::optional<text::Message> refusal(const rules::Finding& finding, const std::vector<rules::Fix>& ways) const;
    void admit(CandidatePtr candidate, Proposals& out);
    [[nodiscard]] bool mayOverrule(const Step& step) const;
    [[nodiscard]] std::optional<std::size_t> takenWay(const std::string& id) const;
    [[nodiscard]] std::string idFor(const Key& key, const std::string& base);

    // planner.cpp: trying and judging it
    [[nodiscard]] bool takeWave(Stage stage);
    [[nodiscard]] Wave independent(Wave candidates);
    bool attempt(Wave wave);
    /// A wave's candidates whose edits were made, the patches that they come to, and the files after them.
    struct Made {
        Wave wave;
        compose::Patches patches;
        std::vector<compose::SourceFile> files;
    };
    [[nodiscard]] Made apply(Wave wave);
    [[nodiscard]] Wave applyInExcerpts(Wave wave, Made& made);
    void refuse(const Candidate& candidate, const std::string& why, bool others);
    bool attemptHalves(Wave wave, text::Text why);
    bool attemptWithoutUnsettled(Wave& wave, const analysis::Analysis& after, bool& again);
    bool commit(Wave wave, const compose::Patches& patches, const analysis::AnalysisPtr& after);
    [[nodiscard]] std::vector<double> scores(const Wave& wave, double last) const;
    void retry(const Candidate& candidate) { m_tried.erase(candidate.key); }
    void skip(const Key& key, const std::string& rule, const std::string& service, text::Message reason) { m_skipped.emplace_back(key, Skipped{rule, service, std::move(reason), subjectOf(key)}); }
    void keepWhatIsOpen();
    using Trees = std::vector<std::shared_ptr<const yaml::Tree>>;
    [[nodiscard]] std::optional<Trees> confirmed() const;

    // planner_open.cpp: what only the user can decide, and what steps do to their services
    void noteOpen(const Key& key, const Step& step, const std::vector<rules::Fix>& ways, std::optional<std::size_t> taken);
    void judgeOpen();
    void scoreServices(Wave& wave, const analysis::Analysis& after) const;

    const Choice& m_choice;
    const Progress& m_goOn;
    Plan m_plan;
    std::set<Key> m_tried;
    std::set<Key> m_retried; ///< whose edit met another one's once
    std::map<Key, std::string> m_ids;
    std::map<std::string, int> m_sameId;
    std::vector<std::pair<Key, Skipped>> m_skipped;
    std::vector<std::pair<Key, Step>> m_leftOut, m_byHand;
    std::map<Key, OpenStep> m_open;
    bool m_stopped = false;
};

} // namespace hullwright::harden
