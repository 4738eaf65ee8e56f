// The same work for each of many things that have nothing to do with each other, on as many threads as the machine has processors.
#pragma once

#include <cstddef>
#include <functional>

namespace hullwright::text {

/// Calls `work` once with each number below `count`, in any order, and comes back when all is done. What `work` throws, the first of it, is thrown again.
void inParallel(std::size_t count, const std::function<void(std::size_t)>& work);

} // namespace hullwright::text
