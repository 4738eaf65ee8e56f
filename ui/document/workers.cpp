#include "ui/document/workers.h"

namespace hullwright::ui {

namespace {

constexpr int kMostWorkers = 256;

} // namespace

QThreadPool& workers()
{
    // Never destroyed: that would wait for each thread.
    static auto* const pool = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(kMostWorkers);
        return made;
    }();
    return *pool;
}

} // namespace hullwright::ui
