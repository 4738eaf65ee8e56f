// Does many independent things at once, and hands their results over in order: memory stays bounded by how far one may run ahead.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace hullwright::report {

/// Calls `produce(i)` for 0 to count - 1 on up to `jobs` threads, and `consume(result)` for each in order, on the calling thread. At most four results a
/// thread wait to be consumed. An exception of `produce` ends the whole, and is thrown here.
template <class Produce, class Consume>
void inOrder(std::size_t count, std::size_t jobs, const Produce& produce, const Consume& consume)
{
    using T = decltype(produce(std::size_t{0}));
    jobs = std::clamp<std::size_t>(jobs, 1, std::max<std::size_t>(count, 1));
    if (jobs == 1) {
        for (std::size_t i = 0; i < count; ++i)
            consume(produce(i));
        return;
    }
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::optional<T>> waiting(jobs * 4); // a ring: result i waits in i % size
    std::size_t next = 0;                             // to be produced
    std::size_t consumed = 0;
    std::exception_ptr failure;
    const auto work = [&] {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [&] { return failure || next >= count || next < consumed + waiting.size(); });
            if (failure || next >= count)
                return;
            const std::size_t mine = next++;
            lock.unlock();
            std::optional<T> result;
            std::exception_ptr thrown;
            try {
                result.emplace(produce(mine));
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            if (thrown)
                failure = thrown;
            waiting[mine % waiting.size()] = std::move(result);
            changed.notify_all();
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < jobs; ++i)
        threads.emplace_back(work);
    std::unique_lock lock(mutex);
    while (consumed < count) {
        auto& slot = waiting[consumed % waiting.size()];
        changed.wait(lock, [&] { return failure || slot.has_value(); });
        if (failure)
            break;
        T result = std::move(*slot);
        slot.reset();
        ++consumed;
        changed.notify_all();
        lock.unlock();
        consume(std::move(result));
        lock.lock();
    }
    lock.unlock();
    threads.clear(); // joins
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace hullwright::report
