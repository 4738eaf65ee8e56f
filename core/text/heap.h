// How a program of ours keeps its memory.
#pragma once

namespace hullwright::text {

/// Called once, first thing in main(). Trees and models are many small pieces: by default the C library grows its heap in steps of 128 KB, gives it back as
/// often, and each page of it is a fault; in large steps the kernel can use large pages, and reading a file of a thousand services takes half the time.
/// Nothing happens with another C library than glibc (mallopt(3)).
void growHeapInLargeSteps();

} // namespace hullwright::text
