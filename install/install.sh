#!/bin/sh
# Sets the hooks up in a repository and shows them at work.
#
#   install/install.sh [REPO] [--no-filter] [--plain] [--yes] [--shared-hooks]
#
# Builds the programs (native where that can be done, else portable), puts them into one folder and calls
# `precommit-ds install REPO` with the options. Without REPO it makes a repository with notebooks in a temporary folder and
# commits one. The folder is PRECOMMIT_DS_HOME, by default ~/.local/share/precommit-ds. Needs git and the .NET SDK (10 or
# later). On Windows outside of Git Bash: install.ps1.
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
  case "$options " in
  *' --no-filter '*) echo "\$ git status --short" ;;
  *) echo "\$ git status --short       # nothing: the file still shows its outputs, the commit has none" ;;
  esac
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

given=
repository=
options=
for argument; do
  case $argument in
  -h | --help)
    sed -n '2,10s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
  --no-filter | --plain | --yes | --shared-hooks) options="$options $argument" ;;
  -*) fail "unknown option $argument" ;;
  *)
    [ -z "$given" ] || fail "one repository at most: install/install.sh [REPO]"
    given=yes
    repository=$argument
    ;;
  esac
done
if [ -n "$given" ]; then
  [ -d "$repository" ] || fail "$repository is no folder"
  git -C "$repository" rev-parse --git-dir >/dev/null 2>&1 || fail "$repository is no git repository; make it one with: git init '$repository'"
  repository=$(cd -- "$repository" && pwd)
fi

echo "Building into $bin ..."
"$root/install/build.sh" "$bin"
case ":${PATH:-}:" in
*":$bin:"*) ;;
*) echo "To call the programs by name: export PATH=\"$bin:\$PATH\"" ;;
esac

if [ -z "$given" ]; then
  repository=$(mktemp -d)/demo
  make_repository "$repository"
fi
# One word each, whatever the words of the command line were.
# shellcheck disable=SC2086
"$bin/precommit-ds" install "$repository" $options
if [ -z "$given" ]; then demonstrate "$repository"; fi
