#!/usr/bin/env python3
"""Times block-secrets beside an empty program, git's own commands, `cat`, and every secret scanner that is on PATH.

usage: tests/benchmarks/block_secrets.py [--runs N] [--bin FOLDER] [--ours]

Needs git, the .NET SDK and Python's own library as text to read. The program is built natively first unless --bin names a folder that
holds block-secrets and hello; --ours leaves the other scanners out. Commands that are compared take turns; a ratio is the median of
the ratios of the single turns. The last column is the goal.
"""
import base64
import json
import os
import random
import shutil

from timing import arguments, git, heading, memory_folder, once, programs, ratio, repository, show, turns

MEGABYTE = 1 << 20

# What the program asks git for; by hand each takes a process of its own as well.
PLUMBING = [
    ['git', 'rev-parse', '--show-toplevel', '--absolute-git-dir', '--git-path', 'MERGE_HEAD', '--show-prefix'],
    ['git', 'diff-index', '--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--ita-invisible-in-index', 'HEAD', '--'],
    ['git', 'cat-file', '--batch'],
]

# How each scanner is told to look at one file and nothing else, without asking the network.
SCANNERS = {
    'gitleaks': ['gitleaks', 'dir', '--no-banner', '--redact'],
    'betterleaks': ['betterleaks', 'dir', '--no-banner', '--redact'],
    'detect-secrets': ['detect-secrets-hook', '--no-verify'],
    'ripsecrets': ['ripsecrets'],
    'trufflehog': ['trufflehog', 'filesystem', '--no-verification', '--no-update'],
    'secretlint': ['secretlint', '--secretlintrcJSON', '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}'],
    'detect-private-key': ['detect-private-key'],
}


def library_text(size):
    """Python's library as one text of that many bytes, over and over where it is shorter."""
    pieces, length = [], 0
    folder = os.path.dirname(os.__file__)
    for place, folders, names in os.walk(folder):
        folders.sort()
        folders[:] = [name for name in folders if name not in ('test', 'tests', 'site-packages', 'dist-packages')]
        for name in sorted(names):
            if name.endswith('.py') and length < size:
                with open(os.path.join(place, name), 'rb') as source:
                    pieces.append(source.read())
                length += len(pieces[-1])
    text = b'\n'.join(pieces)
    return (text * (size // len(text) + 1))[:size]


def notebook(size):
    """A notebook of that many bytes, nearly all of them pictures."""
    numbers = random.Random(1)
    picture = base64.b64encode(numbers.randbytes(400_000)).decode()
    cells = []
    for number in range(size // len(picture)):
        cells.append({'cell_type': 'code', 'id': f'c{number:04}', 'execution_count': number, 'metadata': {}, 'source': [f'plt.plot(data[{number}])\n', 'plt.show()'],
                      'outputs': [{'output_type': 'display_data', 'metadata': {}, 'data': {'image/png': picture + '\n', 'text/plain': ['<Figure size 640x480>']}}]})
    return json.dumps({'cells': cells, 'metadata': {'kernelspec': {'name': 'python3'}}, 'nbformat': 4, 'nbformat_minor': 5}, indent=1).encode()


def write(name, data):
    with open(name, 'wb') as out:
        out.write(data)
    return name


def found_scanners(options):
    return [] if options.ours else [command for command in SCANNERS.values() if shutil.which(command[0])]


def main():
    parser = arguments(__doc__, 40)
    parser.add_argument('--ours', action='store_true')
    options = parser.parse_args()
    with memory_folder() as work:
        program, hello = programs(options.bin, work, 'block-secrets')
        heading()

        os.chdir(repository(f'{work}/small', 20))
        write('train.py', library_text(1024))
        git('.', 'add', 'train.py')
        write('batch', b':train.py\n')
        ours, empty, *floors = turns(options.runs, {'command': [program], 'may_fail': False}, {'command': [hello]},
                                     *({'command': command, 'stdin': 'batch' if '--batch' in command else None} for command in PLUMBING))
        show('an empty program ("hello")', empty)
        show('block-secrets, 1 KB staged', ours, ratio(ours, empty, empty, empty, *floors), 'at most 1.0 times (3 hello + the commands of git)')

        os.chdir(work)
        for name, data, goal in (('library.py', library_text(50 * MEGABYTE), 4), ('pictures.ipynb', notebook(20 * MEGABYTE), 3)):
            write(name, data)
            cat, start, ours = turns(options.runs // 2, {'command': ['cat', name], 'stdout': f'{work}/copy'}, {'command': [hello]}, {'command': [program, name]})
            os.remove(f'{work}/copy')
            show(f'cat {name} into memory', cat)
            show(f'block-secrets {name}', ours, ratio(ours, cat, start), f'at most {goal} times cat and hello')
            for command in found_scanners(options):
                show(f'{command[0]} {name}', [once([*command, name])])
        for command in found_scanners(options):
            show(f'{command[0]}, 1 KB', turns(5, {'command': [*command, f'{work}/small/train.py']})[0])


if __name__ == '__main__':
    main()
