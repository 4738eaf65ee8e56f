// Reading traces: 100 MB of strace output in pieces of 1 MB, as the command line reads them. Memory must not grow with the log.
#include "core/seccomp/trace.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <string>

namespace {

using namespace hullwright::seccomp;

/// Lines as `strace -f -tt` writes them, with what costs most: texts, flags, halves, errors.
std::string piece()
{
    std::string text;
    for (int i = 0; text.size() < (1U << 20); ++i) {
        const std::string process = std::to_string(1000 + i % 40) + " 07:31:41." + std::to_string(100000 + i % 800000) + " ";
        text += process + "openat(AT_FDCWD, \"/usr/lib/x86_64-linux-gnu/libexample.so." + std::to_string(i % 90) + "\", O_RDONLY|O_CLOEXEC) = 3\n";
        text += process + "read(3, \"\\177ELF\\2\\1\\1\\0\\0\\0\\0\\0\\0\\0\\0\\0\\3\\0>\\0\\1\\0\\0\\0\"..., 832) = 832\n";
        text += process + "mmap(NULL, 8192, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0) = 0x7f0000000000\n";
        text += process + "socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 4\n";
        text += process + "futex(0x7f, FUTEX_WAIT_PRIVATE, 2, NULL <unfinished ...>\n";
        text += process + "<... futex resumed>)            = -1 EAGAIN (Resource temporarily unavailable)\n";
    }
    return text;
}

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    double all = 0, resident = 0;
    file >> all >> resident;
    return resident * 4096 / 1e6;
}

void readsStrace(benchmark::State& state)
{
    const std::string text = piece();
    const double before = residentMegabytes();
    std::uint64_t bytes = 0;
    for ([[maybe_unused]] auto _ : state) {
        TraceReader reader;
        reader.begin("trace");
        for (int i = 0; i < 100; ++i)
            reader.feed(text);
        reader.end();
        bytes += reader.observation().bytes;
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    state.counters["grown_MB"] = residentMegabytes() - before;
}
BENCHMARK(readsStrace)->Unit(benchmark::kMillisecond);

} // namespace
