#!/usr/bin/env python3
"""What a hand and an eye feel, at 1, 50 and 1,000 services, as a table: start to first paint, memory, a click to the repainted meter, scrolling; and against what a
user would pick instead: start to the window on the screen of other editors over the same file, loading against python-yaml's round trip and docker-compose config.

usage: window_table.py BUILD [--runs N] [--against PROGRAM ...]

BUILD is a build folder with app/ and tests/bench/ (release preset). Needs a display with a window manager and xdotool for the editors (xvfb-run -a will do);
what is not installed is left out. Least times of several runs: other programs take time, none gives any. The exit status is 1 where something is above what the
project asks for.
"""
import argparse, os, re, resource, shutil, statistics, subprocess, sys, tempfile, time

SIZES = (1, 50, 1000)
ASKED = {'paint': 1000, 'click': {1: 16, 50: 16, 1000: 100}, 'frame': 16}  # milliseconds
IMAGES = ('nginx:1.27', 'postgres:16', 'redis:7', 'node:22')
YAML = 'import sys, yaml; text = open(sys.argv[1]).read(); yaml.dump(yaml.load(text, Loader=yaml.CSafeLoader), Dumper=yaml.CSafeDumper)'

def stack(services):
    lines = ['name: many', 'services:']
    for i in range(services):
        lines += [f'  service-{i:04}: # number {i}', f'    image: {IMAGES[i % 4]}', '    restart: unless-stopped', '    ports:', f'      - "{10000 + i}:8080"',
                  '    environment:', '      LOG_LEVEL: info', f'      NUMBER: "{i}"', '    volumes:', f'      - data-{i % 50}:/var/lib/data', '    networks:', f'      - net-{i % 10}']
    lines += ['networks:'] + [f'  net-{i}: {{}}' for i in range(min(10, services))]
    lines += ['volumes:'] + [f'  data-{i}: {{}}' for i in range(min(50, services))]
    return '\n'.join(lines) + '\n'

def numbers(command, environment=None):
    out = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=True).stdout
    return [float(number) for number in re.findall(r'\d+\.?\d*', out)]

def window(bench, file, runs):
    """First paint in ms and what is resident then, in MB."""
    rows = []
    for _ in range(runs):
        rows.append(numbers([bench, file], dict(os.environ, HULLWRIGHT_BENCH_START=f'{time.monotonic_ns() / 1e6:.3f}')))
    return min(row[0] for row in rows), statistics.median(row[2] for row in rows) / 1024

def settled(program, file, seconds):
    """What the program holds once it has thought the file over, and the most that it held, in MB."""
    with subprocess.Popen([program, file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        time.sleep(seconds)
        with open(f'/proc/{running.pid}/status', encoding='ascii') as status:
            text = status.read()
        running.terminate()
    return [int(re.search(field + r':\s+(\d+)', text).group(1)) / 1024 for field in ('VmRSS', 'VmHWM')]

def shown(program, file, runs):
    """Milliseconds from the start to a window of the program on the screen."""
    best = None
    for _ in range(runs):
        begin = time.monotonic()
        with subprocess.Popen([program, file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
            while subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', os.path.basename(file)], capture_output=True, check=False).returncode and time.monotonic() - begin < 60:
                pass  # --sync looks only twice a second
            took = (time.monotonic() - begin) * 1e3
            running.terminate()
        best = took if best is None else min(best, took)
        time.sleep(0.3)
    return best

def processor(command, runs):
    """Milliseconds of processor time."""
    best = None
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e3
        best = took if best is None else min(best, took)
    return best

def measure(build, files, runs):
    bench, program = os.path.join(build, 'tests/bench'), os.path.join(build, 'app/hullwright')
    above = []
    print('| services | start to first paint | resident then | resident after a while (most) | click to repainted meter, least (median; processor) | scrolling, slowest frame (median; processor of the slowest) |\n|---|---|---|---|---|---|')
    for services, file in files.items():
        paint, resident = window(os.path.join(bench, 'bench_window'), file, runs)
        later, most = settled(program, file, 12)
        click, middle, _, _, used, usual, frame, _, worked = numbers([os.path.join(bench, 'bench_latency'), file])
        print(f'| {services} | {paint:.0f} ms | {resident:.0f} MB | {later:.0f} MB ({most:.0f}) | {click:.1f} ms ({middle:.1f}; {used:.1f}) | {frame:.1f} ms ({usual:.1f}; {worked:.1f}) |', flush=True)
        # On a busy machine the processor time says more of us than the clock.
        if paint > ASKED['paint'] or min(click, used) > ASKED['click'][services] or min(frame, worked) > ASKED['frame']:
            above.append(services)
    return above

def compare(build, files, runs, others):
    print('\n| against | ' + ' | '.join(f'{services}' for services in files) + ' |\n|---|' + '---|' * len(files))
    programs = [os.path.join(build, 'app/hullwright')] + [each for each in others if shutil.which(each)]
    if shutil.which('xdotool'):
        for program in programs:
            print(f'| {os.path.basename(program)}: start to the window on the screen | ' + ' | '.join(f'{shown(program, file, runs):.0f} ms' for file in files.values()) + ' |', flush=True)
    commands = {'hullwright-cli config, processor time': lambda file: [os.path.join(build, 'app/hullwright-cli'), 'config', file],
                'python-yaml with libyaml, load and dump': lambda file: [sys.executable, '-c', YAML, file]}
    if shutil.which('docker-compose'):
        commands['docker-compose config'] = lambda file: ['docker-compose', '-f', file, 'config', '-q']
    for name, command in commands.items():
        print(f'| {name} | ' + ' | '.join(f'{processor(command(file), 3):.0f} ms' for file in files.values()) + ' |', flush=True)

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build')
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--against', nargs='*', default=['featherpad', 'mousepad', 'kate', 'gedit'])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update({f'XDG_{kind}_HOME': os.path.join(folder, kind.lower()) for kind in ('CONFIG', 'DATA', 'CACHE', 'STATE')}, XDG_RUNTIME_DIR=folder)
        os.chmod(folder, 0o700)
        files = {}
        for services in SIZES:
            files[services] = os.path.join(folder, f'many-{services}.yaml')
            with open(files[services], 'w', encoding='utf-8') as file:
                file.write(stack(services))
        above = measure(options.build, files, options.runs)
        compare(options.build, files, options.runs, options.against)
    if above:
        print('above what is asked, at services: ' + ', '.join(map(str, above)))
    return 1 if above else 0

if __name__ == '__main__':
    sys.exit(main())
