// Compose stacks of any size for measuring: shaped like the real files of the corpus, and the same bytes every time.
#pragma once

#include <cstddef>
#include <string>

namespace hullwright::bench {

/// A stack of `services` services with comments, short and long syntax, quotes of all kinds and a few weaknesses each;
/// about 760 bytes a service.
std::string stack(std::size_t services);

/// The same with what services share behind anchors: each merges a base, and takes its logging and a part of its environment by alias.
std::string stackWithAnchors(std::size_t services);

/// Known servers, each with a password in a variable, a published port and a volume: what a plan has most to do with. `volumes`: how many volumes they share.
std::string servers(std::size_t services, std::size_t volumes);

/// The offset at which a character can be typed into the image of the service in the middle of such a stack.
std::size_t imageOffset(const std::string& text, std::size_t services);

} // namespace hullwright::bench
