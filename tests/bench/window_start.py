#!/usr/bin/env python3
"""Start of the window to its first paint, and its memory, against an empty QMainWindow: medians of several runs.

usage: window_start.py BENCH_WINDOW FILE [RUNS]

Run it on a display (a virtual one will do: xvfb-run -a). The last line is `extra MS ms, extra KB kB`.
"""
import os
import statistics
import subprocess
import sys
import time


def once(program, argument):
    environment = dict(os.environ, HULLWRIGHT_BENCH_START=f"{time.monotonic_ns() / 1e6:.3f}")
    out = subprocess.run([program, argument], env=environment, capture_output=True, text=True, timeout=60, check=True).stdout
    return [float(field) for field in out.split()]


def main():
    program, file = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    medians = {}
    once(program, "empty"), once(program, file)  # both are in the page cache from here on
    samples = {"empty": [], file: []}
    for _ in range(runs):  # in turns, so that a busy machine is busy for both
        for argument in samples:
            samples[argument].append(once(program, argument))
    for argument, rows in samples.items():
        medians[argument] = [statistics.median(column) for column in zip(*rows)]
        print(f"{os.path.basename(argument):16} first paint {medians[argument][0]:7.1f} ms   peak {medians[argument][1] / 1024:6.1f} MB   resident {medians[argument][2] / 1024:6.1f} MB")
    extra = [a - b for a, b in zip(medians[file], medians["empty"])]
    print(f"extra {extra[0]:.1f} ms, extra {extra[2]:.0f} kB")


if __name__ == "__main__":
    main()
