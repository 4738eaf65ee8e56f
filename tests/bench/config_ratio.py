#!/usr/bin/env python3
"""Compares the processor time of `hullwright-cli config` with that of `docker-compose config` on the same project, in one run.

usage: config_ratio.py CLI [--services N] [--rounds N] [--compose PROGRAM]

Writes a project of N services (default 1,000: limits, mounts, ports, variables, health checks) into an empty folder, runs both
programs in turn, and prints the medians of their processor time (user and system), the peak memory and the ratio. The exit status is
1 where hullwright-cli takes more than a twentieth or 100 MB. Without docker-compose only our own numbers are printed.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile

SERVICE = """  service-{n:04}:
    image: registry.example/team/service-{n:04}:${{TAG:-1.{n}}}
    restart: unless-stopped
    user: "1000:1000"
    read_only: true
    cap_drop: [ALL]
    security_opt:
      - no-new-privileges:true
    environment:
      LOG_LEVEL: ${{LOG_LEVEL:-info}}
      DATABASE_URL: postgres://db-{n:04}/app
      FEATURE_A: "true"
    ports:
      - "127.0.0.1:{port}:8080"
    volumes:
      - data-{n:04}:/var/lib/app
      - ./config/{n:04}.yaml:/etc/app/config.yaml:ro
    networks: [front, back]
    labels:
      com.example.team: team-{n:04}
      com.example.tier: "2"
    healthcheck:
      test: [CMD, curl, -f, http://localhost:8080/health]
      interval: 30s
      timeout: 5s
      retries: 3
    deploy:
      resources:
        limits: {{cpus: "0.50", memory: 256M}}
"""

def project(folder, services):
    with open(os.path.join(folder, 'compose.yaml'), 'w') as out:
        out.write('services:\n')
        for n in range(services):
            out.write(SERVICE.format(n=n, port=10000 + n))
        out.write('networks:\n  front: {}\n  back: {internal: true}\nvolumes:\n')
        for n in range(services):
            out.write(f'  data-{n:04}: {{}}\n')
    with open(os.path.join(folder, '.env'), 'w') as out:
        out.write('LOG_LEVEL=warn\n')

def measure(command, folder):
    """Processor seconds and peak memory in MB of one run."""
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={'PATH': os.environ['PATH'], 'HOME': folder})
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f'{command[0]} failed: {error.decode(errors="replace")[:400]}')
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('cli'); parser.add_argument('--services', type=int, default=1000)
    parser.add_argument('--rounds', type=int, default=5); parser.add_argument('--compose', default='docker-compose')
    args = parser.parse_args()
    there = shutil.which(args.compose)
    with tempfile.TemporaryDirectory() as folder:
        project(folder, args.services)
        ours, theirs = [], []
        for _ in range(args.rounds):
            ours.append(measure([os.path.abspath(args.cli), 'config', 'compose.yaml', '--format', 'json'], folder))
            if there:
                # Version 1 (Python) prints YAML only and has no --format.
                theirs.append(measure([there, '-f', 'compose.yaml', 'config'], folder))
    time, memory = (statistics.median(run[i] for run in ours) for i in (0, 1))
    print(f'hullwright-cli config: {time * 1000:.0f} ms, {memory:.0f} MB')
    if not theirs:
        print(f'{args.compose} is not here: no ratio')
        return 0
    reference, referenceMemory = (statistics.median(run[i] for run in theirs) for i in (0, 1))
    print(f'{args.compose} config: {reference * 1000:.0f} ms, {referenceMemory:.0f} MB')
    print(f'ratio 1/{reference / time:.1f}')
    return 0 if time * 20 <= reference and memory < 100 else 1

if __name__ == '__main__':
    sys.exit(main())
