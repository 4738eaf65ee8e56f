// Threads for work beside the window.
#pragma once

#include <QThreadPool>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace hullwright::ui {

/// As many as are wanted at a time: any work may read a file of the user's, and a disk of another machine that does not answer keeps its thread for good. Qt's own pool has one a processor,
/// and a program waits for it when it ends.
[[nodiscard]] QThreadPool& workers();

/// What the work says, where it says so in time. It has data of its own: it goes on behind whoever waited.
template <class Answer>
[[nodiscard]] std::optional<Answer> answeredWithin(std::chrono::milliseconds patience, std::function<Answer()> work)
{
    const auto promise = std::make_shared<std::promise<Answer>>();
    auto answer = promise->get_future();
    workers().start([promise, work = std::move(work)] { promise->set_value(work()); });
    return answer.wait_for(patience) == std::future_status::ready ? std::optional(answer.get()) : std::nullopt;
}

} // namespace hullwright::ui
