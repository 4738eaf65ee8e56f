// Edits of a service's ports and networks, in the spelling that they have.
#pragma once

#include "core/compose/stack.h"
#include "core/yaml/edit.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

/// Publishes a port to this host only, or to every interface; nothing where its entry is spelled so that this can't be said. `entry` is the text of the port, in whatever list it stands.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> localEdits(const yaml::Node& entry, bool local);
/// Takes a port out; nothing where no list has it.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> portRemoval(const yaml::Node& entry);

/// Puts a service on a network, or takes it off; nothing where it would be left without any. `networks` is what a file has under the service.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> memberEdits(const compose::Service& service, const yaml::Node& networks, const std::string& network, bool member);
/// Turns a switch of a network of the project on or off; `node` is where the network is written, no node where nowhere. What is made elsewhere keeps its name and nothing else: Compose
/// refuses more beside `external`. `name` is what the engine calls it now: it is written along, or Compose would look for another one.
[[nodiscard]] std::vector<yaml::Operation> networkFlagEdits(const std::string& network, const yaml::Node& node, const std::string& name, const std::string& key, bool on);
/// What a service sets on a network that it is on; null: nothing. A list of networks becomes a map, and takes the comments of `tree`, the text that it stands in, along. Nothing where the networks
/// stand elsewhere.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> memberOptionEdits(const compose::Service& service, const yaml::Node& networks, const std::shared_ptr<const yaml::Tree>& tree, const std::string& network, const std::string& key, const yaml::Value& value);

} // namespace hullwright::ui
