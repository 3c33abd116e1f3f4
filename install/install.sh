#!/bin/sh
# Sets the hooks up in a repository and shows them at work.
#
#   install/install.sh [REPO]
#
# Builds the programs (native where that can be done, else portable), puts them into one folder and calls
# `precommit-ds install REPO`. Without REPO it makes a repository with notebooks in a temporary folder and commits one.
# The folder is PRECOMMIT_DS_HOME, by default ~/.local/share/precommit-ds. Needs git and the .NET SDK (10 or later).
set -eu

root=$(cd -- "$(dirname -- "$0")/.." && pwd)
home=${PRECOMMIT_DS_HOME:-${XDG_DATA_HOME:-${HOME:?}/.local/share}/precommit-ds}
bin=$home/bin

fail() {
  echo "install.sh: $1" >&2
  exit 2
}

command -v git >/dev/null 2>&1 || fail "git is not installed"
. "$root/install/sdk.sh"
require_sdk

demonstrate() {
  cd -- "$1"
  echo
  echo "\$ git commit -m 'Add the analysis'"
  git commit --quiet -m 'Add the analysis'
  echo
  echo "\$ git status --short       # nothing: the file still shows its outputs, the commit has none"
  git status --short
  echo "outputs in the file:   $(grep -c '"output_type"' analysis.ipynb)"
  echo "outputs in the commit: $(git show HEAD:analysis.ipynb | grep -c '"output_type"' || true)"
  echo
  echo "Try it yourself: cd $1"
}

make_repository() {
  git init --quiet "$1"
  cp -- "$root/install/demo/analysis.ipynb" "$1/analysis.ipynb"
  echo 'A repository to try PreCommitDs in.' >"$1/README.md"
  # Where all repositories share a folder of hooks, the demonstration keeps out of it.
  git -C "$1" config core.hooksPath .git/hooks
  # Staged before anything is installed, so that the commit shows the hook at work, not the filter alone.
  git -C "$1" add analysis.ipynb README.md
  git -C "$1" config user.name >/dev/null || git -C "$1" config user.name 'A data scientist'
  git -C "$1" config user.email >/dev/null || git -C "$1" config user.email 'someone@example.com'
}

if [ $# -gt 1 ]; then fail "one repository at most: install/install.sh [REPO]"; fi
case ${1:-} in
-h | --help)
  sed -n '2,9s/^# \{0,1\}//p' "$0"
  exit 0
  ;;
-*) fail "unknown option $1" ;;
esac
if [ $# -eq 1 ]; then
  [ -d "$1" ] || fail "$1 is no folder"
  git -C "$1" rev-parse --git-dir >/dev/null 2>&1 || fail "$1 is no git repository; make it one with: git init '$1'"
  repository=$(cd -- "$1" && pwd)
fi

echo "Building into $bin ..."
"$root/install/build.sh" "$bin"
case ":${PATH:-}:" in
*":$bin:"*) ;;
*) echo "To call the programs by name: export PATH=\"$bin:\$PATH\"" ;;
esac

if [ $# -eq 1 ]; then
  "$bin/precommit-ds" install "$repository"
else
  repository=$(mktemp -d)/demo
  make_repository "$repository"
  "$bin/precommit-ds" install "$repository"
  demonstrate "$repository"
fi
