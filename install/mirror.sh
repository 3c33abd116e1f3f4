#!/bin/sh
# Makes the repository that pre-commit and prek clone to install the wheel: install/mirror.sh FOLDER
#
# FOLDER becomes a git repository with the files of mirror/ and a tag for this version, ready to be pushed with
# `git push --follow-tags`. In a clone of an earlier state the new one is committed on top. The same state always makes the same
# commit: it bears the name of the project and, unless SOURCE_DATE_EPOCH says otherwise, a date that is the same for all.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd)

fail() {
  echo "mirror.sh: $1" >&2
  exit 2
}

case ${1-} in
-h | --help)
  sed -n '2,6s/^# \{0,1\}//p' "$0"
  exit 0
  ;;
-*) fail "unknown option $1" ;;
esac
[ $# -eq 1 ] && [ -n "$1" ] || fail "name one folder: install/mirror.sh FOLDER"
command -v git >/dev/null 2>&1 || fail "git is not installed"
for name in $(env | sed -n 's/^\(GIT_[A-Za-z0-9_]*\)=.*/\1/p'); do
  # A configuration that is given to all of git is the user's own; the rest is about another repository.
  case $name in GIT_CONFIG_*) ;; *) unset "$name" ;; esac
done

version=$(sed -n 's/.*<Version>\(.*\)<\/Version>.*/\1/p' "$root/Directory.Build.props")
grep -q "^version = \"$version\"$" "$root/mirror/pyproject.toml" && grep -q "\"precommit-ds==$version\"" "$root/mirror/pyproject.toml" ||
  fail "mirror/pyproject.toml does not name version $version, which Directory.Build.props says"
mkdir -p -- "$1"
cd -- "$1"
if [ ! -e .git ]; then
  [ -z "$(ls -A)" ] || fail "$1 holds files, but is no clone of the mirror: name an empty folder"
  git init --quiet
  git symbolic-ref HEAD refs/heads/main
elif [ ! -e .pre-commit-hooks.yaml ] && git rev-parse --verify --quiet HEAD >/dev/null; then
  fail "$1 is a repository, but no clone of the mirror: name an empty folder"
fi
if git rev-parse --verify --quiet "refs/tags/v$version" >/dev/null; then fail "$1 has the tag v$version already"; fi

git rm -r --quiet --ignore-unmatch -- .
for file in .pre-commit-hooks.yaml README.md pyproject.toml wheel_backend.py; do cp -- "$root/mirror/$file" "$file"; done
cp -- "$root/LICENSE" LICENSE
git add --all
date="${SOURCE_DATE_EPOCH:-1767225600} +0000"
export GIT_AUTHOR_NAME='The PreCommitDs authors' GIT_AUTHOR_EMAIL='precommit-ds@example.com' GIT_AUTHOR_DATE="$date"
export GIT_COMMITTER_NAME="$GIT_AUTHOR_NAME" GIT_COMMITTER_EMAIL="$GIT_AUTHOR_EMAIL" GIT_COMMITTER_DATE="$date"
git -c core.hooksPath=/dev/null -c commit.gpgSign=false commit --quiet --allow-empty -m "Install precommit-ds $version"
git -c tag.gpgSign=false tag -a "v$version" -m "precommit-ds $version"
echo "$(pwd): v$version, commit $(git rev-parse --short=12 HEAD); publish it: git push --follow-tags"
