#!/usr/bin/env python3
"""Times strip-notebooks as whole processes, beside the floor (an empty program, cat) and every stripper found on PATH.

usage: tests/benchmarks/strip_notebooks.py [--runs N] [--size MB] [--bin FOLDER]

Needs the .NET SDK, Python 3 and a memory file system (/dev/shm; else the temporary folder). Programs are built first unless
--bin names a folder that holds strip-notebooks and hello. Commands that are compared take turns, so that a machine whose speed
drifts drifts for both; a ratio is the median of the ratios of the single turns. The last column is the goal.
"""
import base64
import json
import os
import random
import shutil
import statistics

from timing import arguments, heading, memory_folder, once, programs, ratio, show, turns

RIVALS = {
    'nbstripout': (['nbstripout', '{file}'], ['nbstripout', '-t']),
    'nb-clean': (['nb-clean', 'clean', '{file}'], ['nb-clean', 'clean']),
    'nbconvert': (['jupyter', 'nbconvert', '--clear-output', '--inplace', '--log-level=ERROR', '{file}'],
                  ['jupyter', 'nbconvert', '--clear-output', '--to=notebook', '--stdin', '--stdout', '--log-level=ERROR']),
    'nbstripout-fast': (['nbstripout-fast', '{file}'], ['nbstripout-fast', '-t']),
    'nbwipers': (['nbwipers', 'clean', '{file}'], ['nbwipers', 'clean', '-t', '-']),
}


def notebook(size, seed, kind, clean=False):
    """A notebook of about `size` bytes in Jupyter's layout; kind: images or text."""
    rng = random.Random(seed)
    words = 'train test model loss epoch batch mean std column feature café σ 数据 label score axis'.split()
    cells, used, count = [], 0, 0
    while used < size:
        count += 1
        source = [f'x_{i} = {rng.random():.4f}\n' for i in range(rng.randint(1, 12))]
        if kind == 'images' and size > 100_000:
            picture = base64.b64encode(rng.randbytes(rng.randint(15_000, 400_000))).decode() + '\n'
            output = {'data': {'image/png': picture, 'text/plain': ['<Figure size 640x480>']}, 'metadata': {}, 'output_type': 'display_data'}
        else:
            lines = [' '.join(rng.choice(words) for _ in range(rng.randint(4, 12))) + f' {rng.random():.6f}\n' for _ in range(rng.choice([3, 10, 40, 120]))]
            output = {'name': 'stdout', 'output_type': 'stream', 'text': lines[:5] if size < 20_000 else lines}
        cell = {'cell_type': 'code', 'execution_count': None if clean else count, 'id': f'{rng.getrandbits(32):08x}',
                'metadata': {}, 'outputs': [] if clean else [output], 'source': source}
        used += len(json.dumps(cell, indent=1, ensure_ascii=False).encode())
        cells.append(cell)
    document = {'cells': cells, 'metadata': {'kernelspec': {'display_name': 'Python 3', 'language': 'python', 'name': 'python3'}},
                'nbformat': 4, 'nbformat_minor': 5}
    return (json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + '\n').encode()


def generate(file, *arguments, **options):
    """Writes a notebook from a process of its own: what this one holds at its peak would count as the peak of all it starts."""
    pid = os.fork()
    if pid == 0:
        with open(file, 'wb') as out:
            out.write(notebook(*arguments, **options))
        os._exit(0)
    os.waitpid(pid, 0)


def main():
    parser = arguments(__doc__, 15)
    parser.add_argument('--size', type=int, default=50, help='MB of the large notebooks')
    options = parser.parse_args()
    with memory_folder() as work:
        run(options, work)


def run(options, work):
    tool, hello = programs(options.bin, work, 'strip-notebooks')
    os.chdir(work)
    generate('small.ipynb', 10_000, 1, 'text', clean=True)
    generate('images.ipynb', options.size * 1_000_000, 2, 'images')
    generate('text.ipynb', options.size * 1_000_000, 3, 'text')
    few = max(5, options.runs // 2)
    heading()

    empty, start, small = turns(options.runs * 4, {'command': [hello]}, {'command': [tool, '--version']}, {'command': [tool, 'small.ipynb']})
    show('an empty program ("hello")', empty)
    show('strip-notebooks --version ("the start")', start, ratio(start, empty))
    show('a clean notebook of 10 KB, by name', small, ratio(small, empty), 'at most 2.0 times hello')

    for name, limit in (('images', 2.5), ('text', 5.0)):
        file = f'{name}.ipynb'
        cat, start, strip = turns(options.runs, {'command': ['cat', file], 'stdout': 'out.cat'}, {'command': [tool, '--version']},
                                  {'command': [tool, '-'], 'stdin': file, 'stdout': 'out.strip'})
        show(f'cat, {options.size} MB of {name}', cat)
        show(f'strip-notebooks -, {options.size} MB of {name}', strip, ratio(strip, cat, start), f'at most {limit} times (cat + the start)')
        peak, start_peak, size = max(r[2] for r in strip), max(r[2] for r in start), os.path.getsize(file) / 2**20
        print(f'{"  peak memory above the start, by file size":44} {"":29} {(peak - start_peak) / size:6.2f}  at most 1.2')

    for name in ('clean', 'dirty'):
        data = notebook(100_000, 4, 'text', clean=name == 'clean')
        files = [f'{name}-{i}.ipynb' for i in range(1000)]

        def write(files=files, data=data):
            for file in files:
                with open(file, 'wb') as out:
                    out.write(data)
        write()
        many = [once([tool, *files], before=write) for _ in range(few)]
        show(f'1,000 {name} notebooks of 100 KB, one process', many)
        print(f'{"  processors busy":44} {"":29} {statistics.median(r[1] / r[0] for r in many):6.2f}  {os.cpu_count()} are there')
        for file in files:
            os.remove(file)

    for rival, (by_name, stream) in RIVALS.items():
        if not shutil.which(by_name[0]):
            print(f'{rival}: not on PATH')
            continue
        for file, mine, theirs in (('small.ipynb', [tool, 'small.ipynb'], [word.format(file='small.ipynb') for word in by_name]),):
            ours, other = turns(few, {'command': mine}, {'command': theirs})
            show(f'{rival}, {file} by name', other, ratio(other, ours), 'times strip-notebooks')
        for file in ('images.ipynb', 'text.ipynb'):
            ours, other = turns(5, {'command': [tool, '-'], 'stdin': file, 'stdout': 'out.strip'}, {'command': stream, 'stdin': file, 'stdout': 'out.rival'})
            show(f'{rival}, {options.size} MB of {file[:-6]}', other, ratio(other, ours), 'times strip-notebooks')


if __name__ == '__main__':
    main()
