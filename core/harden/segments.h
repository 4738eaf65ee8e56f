// Splits a flat network: who needs whom is read from the files, each group gets a network of its own, and a store of data is left only to those that use it.
//
//     const auto proposal = harden::proposeSplit(stack, "default");
//     proposal.segments             front (web, api) and back (api, db), internal
//     proposal.needs                web needs api (depends_on) ...: what a changed choice is held against
//     harden::planSplit(before, "default", proposal.segments)   the patches, and the project after them
//
// What nothing is known about stays together on the network as it was, and is named.
#pragma once

#include "core/analysis/analysis.h"
#include "core/grants/wiring.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::harden {

/// A network to be: a new one, or the one that is split where it has its name.
struct Segment {
    std::string name;
    bool internal = false;
    std::vector<std::string> services;
    text::Message why;
};

/// One service needs to reach another, and what says so.
struct Need {
    enum class Basis : std::uint8_t {
        Required, ///< depends_on, links: these are never parted
        Named,    ///< a variable, a command or a label names the other
        Guessed,  ///< a web server whose settings stand elsewhere may forward to it
    };
    std::string from, to;
    Basis basis = Basis::Required;
    text::Message why;
};

struct Unknown {
    std::string service;
    text::Message why;
};

struct SplitProposal {
    std::string network;
    std::vector<Segment> segments; ///< fewer than two: there is nothing to split
    std::vector<Need> needs;
    std::vector<Unknown> unknown;
};

[[nodiscard]] SplitProposal proposeSplit(const compose::Stack& stack, std::string_view network);
/// The networks for which there is a split, by key, in the order of the text.
[[nodiscard]] std::vector<std::string> splittable(const compose::Stack& stack);

/// True where services share a segment, or another network than the one that is split.
[[nodiscard]] bool together(const compose::Stack& stack, std::string_view network, const std::vector<Segment>& segments, std::string_view a, std::string_view b);

struct SplitPlan {
    analysis::AnalysisPtr before, after; ///< the same where nothing changes
    compose::Patches patches;
    std::optional<text::Message> refusal; ///< why it can't be done so
    text::Message hint;                   ///< what to do about that
};
/// What segments come to. Refused where a service would be left without a network or parted from one that it requires, where a name is taken, and where the
/// files say a service's networks in a way that can't be changed for it alone.
[[nodiscard]] SplitPlan planSplit(const analysis::AnalysisPtr& before, std::string_view network, const std::vector<Segment>& segments);

/// Someone on a network, and whether another network lets them out.
using Member = std::pair<const compose::Service*, bool>;
/// A network needs no way out where it keeps data, and everyone on it does nothing but that or has another way.
[[nodiscard]] bool needsNoWayOut(const std::vector<Member>& members);
/// One of a service's networks, others than `but`, has a way out.
[[nodiscard]] bool hasWayOut(const compose::Stack& stack, const compose::Service& service, std::string_view but);

} // namespace hullwright::harden
