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

from timing import ROOT, git, heading, memory_folder, ratio, repository, show, turns

NAME = 'libgit2-a2bde63.so'
TEXT = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n'


def stage(folder, notebooks):
    """Stages that many notebooks for the next commit."""
    for i in range(notebooks):
        with open(f'{folder}/notebook{i}.ipynb', 'wb') as out:
            out.write(TEXT + b'\n' * i)
    git(folder, 'add', '.')
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--runs', type=int, default=200)
    parser.add_argument('--bin', default=os.path.join(ROOT, 'artifacts', 'bin'))
    parser.add_argument('--library', default=(glob.glob('/usr/lib/*/libgit2.so.1.5') + [''])[0])
    options = parser.parse_args()
    with memory_folder() as folder:
        program = shutil.copy(os.path.join(options.bin, 'strip-notebooks'), folder)
        own = os.path.join(options.bin, NAME)
        shutil.copy(own if os.path.exists(own) else options.library, os.path.join(folder, NAME))
        heading()
        show('strip-notebooks --version ("the start")', *turns(options.runs, {'command': [program, '--version']}))
        for name, tracked, staged in (('small repository', 10, 1), ('1,000 notebooks staged', 10, 1000), ('20,000 files tracked', 20_000, 1)):
            os.chdir(stage(repository(f'{folder}/{tracked}-{staged}', tracked), staged))
            # Nothing matches: what is staged is listed and no blob is read. Then every staged blob is read.
            for what, more in (('listed', ['--include', '*.none']), ('checked', [])):
                commands = [{'command': [program, '--check', '--git', way, *more], 'may_fail': False} for way in ('git', 'libgit2')]
                by_git, by_libgit2 = turns(options.runs if staged == 1 else options.runs // 4, *commands)
                show(f'{name}, {what}, git', by_git)
                show(f'{name}, {what}, libgit2', by_libgit2, ratio(by_libgit2, by_git), 'times git')


if __name__ == '__main__':
    main()
