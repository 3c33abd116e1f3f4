#!/usr/bin/env python3
"""Times block-large-data beside an empty program, git's own commands, and the checks for large files that are on PATH.

usage: tests/benchmarks/block_large_data.py [--runs N] [--bin FOLDER] [--ours] [--huge]

Needs git and the .NET SDK. The program is built natively first unless --bin names a folder that holds block-large-data and hello; --ours
leaves the other checks out; --huge stages a file of 5 GB too, which takes a minute and as much room on disk. Commands that are
compared take turns; a ratio is the median of the ratios of the single turns. The last column is the goal.
"""
import os
import random
import shutil

from timing import arguments, disk_folder, git, heading, memory_folder, programs, ratio, repository, show, turns

DIFF = ['git', 'diff', '--cached', '--raw', '-z']
SIZES = ['git', 'cat-file', '--batch-check']

PREK = """[[repos]]
repo = "builtin"
hooks = [{ id = "check-added-large-files" }]
"""


def stage(folder, count, first=0):
    """Stages that many new files of 200 bytes to 8 KB: sources, tables and small pictures."""
    numbers = random.Random(count)
    names = []
    for i in range(first, first + count):
        name = f'new{i % 50}/file{i}.{("py", "csv", "json", "md", "png", "txt")[i % 6]}'
        os.makedirs(f'{folder}/{os.path.dirname(name)}', exist_ok=True)
        text = f'value_{i} = {i}\n'.encode() * (numbers.randrange(200, 8000) // 16)
        with open(f'{folder}/{name}', 'wb') as out:
            out.write(b'\x89PNG\r\n\x1a\n' + numbers.randbytes(len(text)) if name.endswith('png') else text)
        names.append(name)
    git(folder, 'add', '.')
    with open(f'{folder}/../ids', 'w') as out:
        out.write(''.join(f':{name}\n' for name in names))
    return names


def measure(folder, count, program, hello, runs, options, goal):
    names = stage(repository(folder, 20), count)
    os.chdir(folder)
    ids = os.path.abspath('../ids')
    limits = ['--max-files', '100000', '--max-total', '10GB']
    ours, named, empty, diff, sizes = turns(runs, {'command': [program, *limits], 'may_fail': False}, {'command': [program, *limits, *names[:2000]], 'may_fail': False},
                                            {'command': [hello]}, {'command': DIFF}, {'command': SIZES, 'stdin': ids})
    show(f'git diff --cached --raw -z, {count:,} files staged', diff)
    show(f'git cat-file --batch-check of {count:,}', sizes)
    base = [(start[0] + 1.5 * (one[0] + other[0]),) for start, one, other in zip(empty, diff, sizes)]
    show(f'block-large-data, {count:,} files staged', ours, ratio(ours, base), goal)
    show(f'block-large-data, {len(names[:2000]):,} names', named, ratio(named, base))
    if options.ours:
        return
    if shutil.which('prek'):
        with open('prek.toml', 'w') as out:
            out.write(PREK)
        show('prek run check-added-large-files (built in)', turns(max(3, runs // 4), {'command': ['prek', 'run', '-q', '--config', 'prek.toml', 'check-added-large-files']})[0])
    if shutil.which('check-added-large-files'):
        show('check-added-large-files', turns(max(3, runs // 4), {'command': ['check-added-large-files', *names[:2000]]})[0])


def main():
    parser = arguments(__doc__, 40)
    parser.add_argument('--ours', action='store_true')
    parser.add_argument('--huge', action='store_true')
    options = parser.parse_args()
    with memory_folder() as work:
        program, hello = programs(options.bin, work, 'block-large-data')
        heading()
        show('an empty program ("hello")', turns(options.runs, {'command': [hello]})[0])
        measure(f'{work}/small/repository', 1, program, hello, options.runs, options, '')
        measure(f'{work}/thousand/repository', 1000, program, hello, options.runs, options, 'at most 1.0 times (hello + 1.5 times the commands of git), 20 MiB')
        measure(f'{work}/many/repository', 20_000, program, hello, max(3, options.runs // 8), options, 'grows as the number of files does')
    if options.huge:
        with disk_folder() as work:
            os.chdir(repository(f'{work}/huge', 20))
            with open('huge.dat', 'wb') as out:
                out.truncate(5_000_000_000)
            git('.', '-c', 'core.compression=0', 'add', 'huge.dat')
            ours = turns(5, {'command': [program]})[0]
            show('block-large-data, one file of 5 GB staged', ours)


if __name__ == '__main__':
    main()
