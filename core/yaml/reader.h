// Reads a YAML text with both parsers: libyaml for the nodes and their bytes, yaml-cpp for a second opinion in lock-step.
#pragma once

#include "core/yaml/tree_storage.h"

namespace hullwright::yaml {

/// The nodes of a text in pre-order, one vector for all documents, bytes counted from the start of the text.
struct FlatTree {
    std::vector<NodeData> nodes;
    std::vector<DocumentData> documents;
};

/// Strict UTF-8 without control characters (YAML 1.1, 5.1), told with the first offending byte. UTF-16 and UTF-32 are named.
[[nodiscard]] Result<void> checkEncoding(std::string_view text);

/// libyaml's reading. `offset` is added to every position (a byte order mark, a fragment's start).
[[nodiscard]] Result<FlatTree> readNodes(std::string_view text, const Limits& limits, std::size_t offset);

/// Compares yaml-cpp's reading of a tree's text with the tree. Disagreement tells the first place where they differ.
[[nodiscard]] Result<void> compareWithYamlCpp(const Tree::Data& data);

} // namespace hullwright::yaml
