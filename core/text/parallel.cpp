#include "core/text/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace hullwright::text {

void inParallel(std::size_t count, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    const auto some = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    // A few things are done before another thread has begun.
    constexpr std::size_t kWorthAThread = 16;
    if (count < 2 * kWorthAThread)
        return some();
    static const std::size_t processors = std::max(std::thread::hardware_concurrency(), 1U); // the system is asked by reading a file
    const std::size_t threads = std::min(processors, count / kWorthAThread);
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async, some));
    some();
    for (std::future<void>& other : others)
        other.get();
}

} // namespace hullwright::text
