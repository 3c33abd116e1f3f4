#!/usr/bin/env python3
"""Times `precommit-ds run`, every hook in one process, beside an empty program, git's own commands and pre-commit.

usage: tests/benchmarks/run_hooks.py [--runs N] [--bin FOLDER]

Needs git, the .NET SDK and pre-commit. Programs are built natively first unless --bin names a folder that holds precommit-ds and
hello. Commands that are compared take turns; a ratio is the median of the ratios of the single turns. The last column is the goal.
"""
import os

from timing import arguments, git, heading, memory_folder, once, programs, ratio, repository, show, turns

NOTEBOOK = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n'

# What the program asks git for; by hand each takes a process of its own as well.
PLUMBING = [
    ['git', 'rev-parse', '--show-toplevel', '--absolute-git-dir', '--git-path', 'MERGE_HEAD', '--show-prefix'],
    ['git', 'diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--ita-invisible-in-index', 'HEAD', '--'],
    ['git', 'cat-file', '--batch'],
]

CONFIGURATION = """repos:
  - repo: local
    hooks:
      - {id: one, name: one, entry: ENTRY, language: system, require_serial: true}
"""


def stage(folder):
    """What one commit brings: a notebook without outputs, two modules, a table and a note."""
    files = {'analysis.ipynb': NOTEBOOK, 'load.py': b'import pandas\n', 'train.py': b'import torch\n', 'data.csv': b'a,b\n1,2\n', 'notes.md': b'# notes\n'}
    for name, data in files.items():
        with open(f'{folder}/{name}', 'wb') as out:
            out.write(data)
    git(folder, 'add', '.')
    with open(f'{folder}/batch', 'w') as out:
        out.write(''.join(f':{name}\n' for name in files))
    return folder


def main():
    options = arguments(__doc__, 60).parse_args()
    with memory_folder() as work:
        program, hello = programs(options.bin, work, 'precommit-ds')
        run = [program, 'run']
        heading()

        os.chdir(stage(repository(f'{work}/small', 20)))
        measured = turns(options.runs, {'command': run, 'may_fail': False}, {'command': [hello]},
                         *({'command': command, 'stdin': 'batch' if '--batch' in command else None} for command in PLUMBING))
        show('an empty program ("hello")', measured[1])
        for command, times in zip(PLUMBING, measured[2:]):
            show(' '.join(command[:2]), times)
        # hello three times and the commands of git once: its share counts threefold.
        show('precommit-ds run, 5 files staged', measured[0], ratio(measured[0], measured[1], measured[1], measured[1], *measured[2:]),
             'at most 1.0 times (3 hello + the commands of git)')

        os.chdir(stage(repository(f'{work}/large', 20_000)))
        ours, diff = turns(options.runs, {'command': run, 'may_fail': False}, {'command': ['git', 'diff', '--cached']})
        show('git diff --cached, 20,000 files tracked', diff)
        show('precommit-ds run, 20,000 files tracked', ours, ratio(ours, diff), 'at most 2.5 times git diff --cached')

        os.chdir(f'{work}/small')
        for name, entry in (('none.yaml', '/bin/true'), ('ours.yaml', ' '.join(run))):
            with open(name, 'w') as out:
                out.write(CONFIGURATION.replace('ENTRY', entry))
        commands = [['pre-commit', 'run', '--config', name] for name in ('none.yaml', 'ours.yaml')]
        for command in commands:
            once(command, may_fail=False)
        true, ours = turns(options.runs // 2, *({'command': command, 'may_fail': False} for command in commands))
        show('pre-commit, a hook that is /bin/true', true)
        show('pre-commit, precommit-ds run', ours, ratio(ours, true), 'at most 1.1 times pre-commit with /bin/true')


if __name__ == '__main__':
    main()
