// Processor time, for tests that a hostile input must not make endless: a loaded machine does not make them fail, a quadratic loop does.
#pragma once

#include <ctime>

namespace hullwright::test {

/// How much slower than plain code instrumented code may be.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr int kSlowness = 10;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr int kSlowness = 10;
#else
inline constexpr int kSlowness = 1;
#endif
#else
inline constexpr int kSlowness = 1;
#endif

/// Milliseconds of processor time that this process has used since start().
class CpuTimer {
public:
    CpuTimer() { start(); }
    void start() { m_began = now(); }
    [[nodiscard]] long long elapsed() const { return (now() - m_began) / kSlowness; }

private:
    static long long now()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
    }
    long long m_began = 0;
};

} // namespace hullwright::test
