#!/usr/bin/env python3
"""Times the two ways to git, its own commands and libgit2, as whole processes that look at what is staged.

usage: tests/benchmarks/git_access.py [--runs N] [--bin FOLDER] [--library FILE]

--bin names a folder with a native strip-notebooks (default: artifacts/bin). Where the build has not put libgit2's library beside
it, --library names one (default: Debian's libgit2 1.5, which loads more libraries of its own than the one that belongs here).
The two take turns; the ratio is the median of the single turns.
"""
import argparse
import glob
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NAME = 'libgit2-a2bde63.so'
TEXT = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n'


def git(folder, *arguments):
    subprocess.run(['git', '-c', 'user.name=b', '-c', 'user.email=b', '-c', 'gc.auto=0', *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def repository(folder, tracked, staged):
    """A repository of `tracked` files, `staged` of which are notebooks that the next commit changes."""
    os.makedirs(folder)
    git(folder, 'init', '-q')
    for i in range(tracked):
        os.makedirs(f'{folder}/folder{i % 100}', exist_ok=True)
        with open(f'{folder}/folder{i % 100}/file{i}.txt', 'wb') as out:
            out.write(b'%d\n' % i)
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'first')
    for i in range(staged):
        with open(f'{folder}/notebook{i}.ipynb', 'wb') as out:
            out.write(TEXT + b'\n' * i)
    git(folder, 'add', '.')
    git(folder, 'gc', '-q')
    return folder


def run(command, folder):
    with open(os.devnull, 'wb') as null:
        start = time.perf_counter_ns()
        code = subprocess.Popen(command, cwd=folder, stdin=null, stdout=null, stderr=null, close_fds=False).wait()
        spent = (time.perf_counter_ns() - start) / 1e6
    if code != 0:
        sys.exit(f'{command} ended with {code}')
    return spent


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('--runs', type=int, default=200)
    parser.add_argument('--bin', default=os.path.join(ROOT, 'artifacts', 'bin'))
    parser.add_argument('--library', default=(glob.glob('/usr/lib/*/libgit2.so.1.5') + [''])[0])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir='/dev/shm' if os.path.isdir('/dev/shm') else None) as folder:
        program = shutil.copy(os.path.join(options.bin, 'strip-notebooks'), folder)
        own = os.path.join(options.bin, NAME)
        shutil.copy(own if os.path.exists(own) else options.library, os.path.join(folder, NAME))
        print(f'{"":50}{"git ms":>9}{"libgit2 ms":>12}{"ratio":>8}')
        print(f'{"the start (--version)":50}{statistics.median(run([program, "--version"], folder) for _ in range(options.runs)):9.2f}')
        cases = [('small repository', 10, 1), ('1,000 notebooks staged', 10, 1000), ('20,000 files tracked', 20_000, 1)]
        for name, tracked, staged in cases:
            place = repository(f'{folder}/{tracked}-{staged}', tracked, staged)
            ways = ('git', 'libgit2')
            # Nothing matches: what is staged is listed and no blob is read. Then every staged blob is read.
            for what, more in ((', listed', ['--include', '*.none']), (', checked', [])):
                times = {way: [] for way in ways}
                for _ in range(options.runs if staged == 1 else options.runs // 4):
                    for way in ways:
                        times[way].append(run([program, '--check', '--git', way, *more], place))
                ratio = statistics.median(b / a for a, b in zip(times['git'], times['libgit2']))
                print(f'{name + what:50}{statistics.median(times["git"]):9.2f}{statistics.median(times["libgit2"]):12.2f}{ratio:8.2f}')


if __name__ == '__main__':
    main()
