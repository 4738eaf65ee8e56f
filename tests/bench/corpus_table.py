#!/usr/bin/env python3
"""What the rules find in a folder of real projects: how often each rule speaks, how the scores spread, how long it takes.

usage: corpus_table.py CLI FOLDER [--jobs N] [--separate]

Checks every Compose project below FOLDER in one process (`check --recursive`), and prints Markdown: the rules by layer, the aliases
of each other tool that the catalogue covers, findings by rule (and in how many projects), the scores by band and in tens, and the
time. With --separate it also runs one process a project, as a commit hook would.
"""
import argparse, collections, json, os, subprocess, sys, time

def run(command):
    began, before = time.monotonic(), os.times()
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    after = os.times()
    if result.returncode not in (0, 1, 2):
        sys.exit(f'{command[0]} ended with {result.returncode}')
    return result.stdout, time.monotonic() - began, after.children_user + after.children_system - before.children_user - before.children_system

def table(head, rows):
    print('\n| ' + ' | '.join(head) + ' |\n|' + '---|' * len(head))
    for row in rows:
        print('| ' + ' | '.join(str(cell) for cell in row) + ' |')

def catalogue(cli):
    rules = json.loads(run([cli, 'rules', '--format', 'json'])[0])['rules']
    layers = collections.Counter(rule['layer'] for rule in rules)
    table(['layer', 'rules'], sorted(layers.items()) + [('all', len(rules))])
    aliases = collections.defaultdict(set)
    for rule in rules:
        for tool, ids in rule['aliases'].items():
            aliases[tool].update(ids)
    table(['other tool', 'of its ids covered'], sorted((tool, len(ids)) for tool, ids in aliases.items()))

def findings(projects):
    times, where = collections.Counter(), collections.Counter()
    for project in projects:
        rules = [finding['rule'] for finding in project['findings']]
        times.update(rules)
        where.update(set(rules))
    table(['rule', 'findings', 'in projects'], [(rule, count, where[rule]) for rule, count in times.most_common()])

def scores(projects):
    bands = collections.Counter(project['score']['band'] for project in projects)
    table(['band', 'projects'], [(band, bands[band]) for band in ('low', 'moderate', 'elevated', 'high', 'critical')])
    tens = collections.Counter(min(9, int(project['score']['value'] // 10)) for project in projects)
    table(['score', 'projects'], [(f'{ten * 10} to {ten * 10 + 10}', tens[ten]) for ten in range(10)])

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('cli'); parser.add_argument('folder'); parser.add_argument('--jobs', type=int, default=1)
    parser.add_argument('--separate', action='store_true')
    args = parser.parse_args()
    cli = os.path.abspath(args.cli)
    out, wall, cpu = run([cli, 'check', '--recursive', '--jobs', str(args.jobs), args.folder])
    lines = [json.loads(line) for line in out.splitlines()]
    read = [line for line in lines if 'findings' in line]
    catalogue(cli)
    findings(read)
    scores(read)
    whole = sum(1 for line in read if line['complete'])
    print(f'\n{len(lines)} projects, {len(read)} checked, {whole} of them read whole; {sum(len(line["findings"]) for line in read)} findings')
    print(f'one process: {wall:.2f} s, {cpu:.2f} s of processor time, {1000 * cpu / max(1, len(lines)):.1f} ms a project')
    if args.separate:
        folders = sorted({os.path.dirname(line['files'][0]) for line in read})
        began, before = time.monotonic(), os.times()
        for folder in folders:
            subprocess.run([cli, 'check', '--format', 'json', folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        after = os.times()
        spent = after.children_user + after.children_system - before.children_user - before.children_system
        print(f'a process each: {time.monotonic() - began:.2f} s, {spent:.2f} s of processor time, {1000 * spent / max(1, len(folders)):.1f} ms a project')

if __name__ == '__main__':
    main()
