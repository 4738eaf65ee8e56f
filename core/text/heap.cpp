#include "core/text/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hullwright::text {

void growHeapInLargeSteps()
{
#ifdef __GLIBC__
    constexpr int kMegabyte = 1 << 20;
    mallopt(M_TOP_PAD, 64 * kMegabyte); // what is not touched takes no memory
    mallopt(M_TRIM_THRESHOLD, 64 * kMegabyte);
    mallopt(M_MMAP_THRESHOLD, 16 * kMegabyte);
#endif
}

} // namespace hullwright::text
