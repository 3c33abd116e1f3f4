"""Times whole processes that take turns, so that a machine whose speed drifts drifts for all; a ratio is the median of the ratios of single turns."""
import argparse
import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def once(command, stdin=None, stdout=os.devnull, before=None, may_fail=True):
    """One run: wall seconds, processor seconds, peak MiB."""
    if before:
        before()
    actions = [(os.POSIX_SPAWN_OPEN, 0, stdin or os.devnull, os.O_RDONLY, 0),
               (os.POSIX_SPAWN_OPEN, 1, stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
               (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    if not may_fail and status != 0:
        sys.exit(f'{command} ended with {os.waitstatus_to_exitcode(status)}')
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def turns(runs, *commands):
    """Runs the commands in turn; a list of runs for each."""
    for command in commands:
        once(**command)
    results = [[] for _ in commands]
    for _ in range(runs):
        for result, command in zip(results, commands):
            result.append(once(**command))
    return results


def heading():
    print(f'{"":44} {"min ms":>9} {"median ms":>9} {"peak MiB":>9} {"ratio":>6}  goal')


def show(name, runs, ratio=None, goal=''):
    wall = [run[0] * 1000 for run in runs]
    ratio_text = f'{ratio:6.2f}' if ratio is not None else '      '
    print(f'{name:44} {min(wall):9.2f} {statistics.median(wall):9.2f} {max(run[2] for run in runs):9.1f} {ratio_text}  {goal}', flush=True)


def ratio(runs, *floors):
    """The median of the single ratios to the floor, which may be the sum of several commands."""
    return statistics.median(run[0] / sum(floor[0] for floor in beside) for run, *beside in zip(runs, *floors))


def build(folder, *executables):
    """Installs executables of hooks/ and the empty program into a folder."""
    print('building ...', file=sys.stderr)
    for project in (*(f'hooks/{name}/{name}.csproj' for name in executables), 'tests/benchmarks/hello/hello.csproj'):
        subprocess.run(['dotnet', 'msbuild', os.path.join(ROOT, project), '-restore', '-t:InstallExecutable', '-nologo', '-v:quiet',
                        f'-p:InstallFolder={folder}'], check=True, stdout=sys.stderr)


def arguments(about, runs):
    """The options that benchmarks have in common; about is what their help says first."""
    parser = argparse.ArgumentParser(description=about.split('\n')[0])
    parser.add_argument('--runs', type=int, default=runs)
    parser.add_argument('--bin', default='')
    return parser


def programs(given, work, name):
    """An executable of hooks/ and the empty program: from the folder that was given, else built into a working folder."""
    folder = os.path.abspath(given or os.path.join(work, 'bin'))
    if not given:
        build(folder, name)
    return os.path.join(folder, name), os.path.join(folder, 'hello')


@contextlib.contextmanager
def disk_folder():
    """A temporary folder where there is room."""
    with tempfile.TemporaryDirectory(prefix='bench-') as folder:
        yield folder


@contextlib.contextmanager
def memory_folder():
    """A temporary folder, in memory where there is such a file system."""
    folder = tempfile.mkdtemp(prefix='bench-', dir='/dev/shm' if os.path.isdir('/dev/shm') else None)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def git(folder, *arguments):
    subprocess.run(['git', '-c', 'user.name=b', '-c', 'user.email=b@example.com', '-c', 'gc.auto=0', *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def repository(folder, tracked):
    """A repository with that many tracked files in a hundred folders, all committed."""
    os.makedirs(folder)
    git(folder, 'init', '-q')
    for i in range(tracked):
        os.makedirs(f'{folder}/folder{i % 100}', exist_ok=True)
        with open(f'{folder}/folder{i % 100}/file{i}.txt', 'wb') as out:
            out.write(b'%d\n' % i)
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'first')
    git(folder, 'gc', '-q')
    return folder
