#!/bin/sh
# Builds the programs that install/run starts: install/build-once.sh REVISION
#
# Of several processes that ask for the same at once, one builds and the others wait for it, for up to ten minutes
# (PRECOMMIT_DS_WAIT, in seconds). The folder artifacts/run/REVISION of this clone, or precommit-ds/REVISION of the user's
# cache where the clone cannot be written to, appears only once it is complete.
#
# With --revision instead it prints what names the state of this clone: its commit, or its version where there is no git.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd)

say() { echo "precommit-ds: $1" >&2; }

fail() {
  say "$1"
  exit 2
}

# What a git hook is told of the repository of the user does not hold for this one.
for name in $(env | sed -n 's/^\(GIT_[A-Za-z0-9_]*\)=.*/\1/p'); do unset "$name"; done

if [ "$1" = --revision ]; then
  # A repository around an unpacked archive says nothing of it.
  if [ -e "$root/.git" ] && git -C "$root" rev-parse --verify --quiet HEAD 2>/dev/null; then exit 0; fi
  sed -n 's/.*<Version>\(.*\)<\/Version>.*/version-\1/p' "$root/Directory.Build.props"
  exit 0
fi

choose_home() {
  home=$root/artifacts/run
  if mkdir -p -- "$home" 2>/dev/null && [ -w "$home" ]; then return; fi
  home=${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/precommit-ds
  if mkdir -p -- "$home" 2>/dev/null && [ -w "$home" ]; then return; fi
  fail "neither $root/artifacts/run nor $home can be written to: make one of them writable"
}

is_built() { [ -x "$built/precommit-ds" ]; }

# Ends with the lock held, or with the programs built by somebody else.
take_lock() {
  waited=0
  until mkdir -- "$lock" 2>/dev/null; do
    owner=$(cat -- "$lock/pid" 2>/dev/null || :)
    if is_built; then return; fi
    if [ ! -d "$lock" ] && [ "$waited" -ge 5 ]; then fail "$lock cannot be made: is the disk full?"; fi
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
      discard_lock
    elif [ "$waited" -ge "${PRECOMMIT_DS_WAIT:-600}" ]; then
      fail "gave up after waiting $waited s for process ${owner:-?} to build its programs; if it is none of ours: rm -r '$lock'"
    else
      # Whoever has made the lock writes its number at once; without one it was killed in between.
      if [ -z "$owner" ] && [ -d "$lock" ] && [ "$waited" -ge 5 ]; then discard_lock; fi
      if [ "$waited" -eq 1 ]; then say "waiting for process ${owner:-?}, which is building its programs ..."; fi
      sleep 1
      waited=$((waited + 1))
    fi
  done
  trap 'rm -rf -- "$lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' HUP TERM
  echo "$$" >"$lock/pid"
}

# Renamed before it goes, so that of two processes that find it stale one takes it away. Should the other take away a new
# lock in its stead, two build the same at once, which does no harm.
discard_lock() {
  if mv -- "$lock" "$lock.$$" 2>/dev/null; then rm -rf -- "$lock.$$"; fi
}

# Builds from a copy: the clone may be read-only, a build that was killed may still be running in its own copy, and the
# global.json of the repository that is committed to has no say there.
copy_sources() {
  mkdir -- "$temporary" "$temporary/source" &&
    (cd -- "$root" && cp -R -- hooks src docs install Directory.Build.props Directory.Packages.props BannedSymbols.txt global.json "$temporary/source") &&
    chmod -R u+w "$temporary" &&
    rm -rf -- "$temporary"/source/*/*/bin "$temporary"/source/*/*/obj
}

build() {
  # A dotnet that runs git leaves its own paths to its children; a build server that stays would hold on to the runner's pipes.
  unset MSBuildSDKsPath MSBUILD_EXE_PATH MSBuildExtensionsPath MSBuildLoadMicrosoftTargetsReadOnly DOTNET_HOST_PATH
  export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
  (cd -- "$temporary/source" && install/build.sh "$temporary/bin" precommit-ds >"$temporary/kind") && [ -x "$temporary/bin/precommit-ds" ]
}

revision=$1
choose_home
built=$home/$revision
lock=$built.lock
if is_built; then exit 0; fi
. "$root/install/sdk.sh"
require_sdk
take_lock
if is_built; then exit 0; fi

say "building its programs once, about 20 s ..."
start=$(date +%s)
temporary=$built.tmp.$$
trap 'rm -rf -- "$temporary" "$lock"' EXIT
# Whoever held the lock before and left these has been killed.
rm -rf -- "$built" "$built".tmp.*
if ! copy_sources || ! build; then fail "the build failed, as the lines above say; the next run tries again"; fi
# An empty file after a power cut would be an executable that passes everything.
sync
mv -- "$temporary/bin" "$built"
kind=$(cat -- "$temporary/kind")
# In the clone only one commit is checked out; the cache may serve several clones.
if [ "$home" = "$root/artifacts/run" ]; then
  for old in "$home"/*; do
    case ${old##*/} in "$revision" | *[!0-9a-f]*) ;; *) rm -rf -- "$old" ;; esac
  done
fi
say "built in $(($(date +%s) - start)) s: ${kind#precommit-ds: }"
