#!/bin/sh
# Sets the hooks up in a repository and shows them at work.
#
#   install/install.sh [REPO] [--no-filter] [--plain] [--yes] [--shared-hooks]
#
# Builds the programs (native where that can be done, else portable), puts them into one folder and calls
# `precommit-ds install REPO` with the options. Without REPO it makes a repository in a temporary folder, with what should not
# be committed, and tries to commit it. The folder is PRECOMMIT_DS_HOME, by default ~/.local/share/precommit-ds. Needs git and the .NET SDK (10 or
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
  echo "\$ git add -A && git commit -m 'Train the model'"
  git add -A
  if git commit --quiet -m 'Train the model'; then fail "the commit was not stopped; see: $bin/precommit-ds doctor '$1'"; fi
  echo
  echo "Nothing was committed, and the lines above say how to go on. Try it yourself: cd $1"
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
  sh "$root/install/demo/make.sh" "$repository" 20000000
  # Where all repositories share a folder of hooks, this one keeps out of it.
  git -C "$repository" config core.hooksPath .git/hooks
fi
# One word each, whatever the words of the command line were.
# shellcheck disable=SC2086
"$bin/precommit-ds" install "$repository" $options
if [ -z "$given" ]; then demonstrate "$repository"; fi
