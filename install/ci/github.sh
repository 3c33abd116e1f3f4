#!/bin/sh
# What the action of this repository does (action.yml): gets precommit-ds, and checks with every hook what the job is about.
#
# From the environment, all of them may be empty: PRECOMMIT_DS_VERSION (this repository's), PRECOMMIT_DS_PATH: a folder that the
# program is in, so that nothing is downloaded; PRECOMMIT_DS_RANGE: `FROM..TO` or `all` instead of what install/ci/range.sh tells;
# PRECOMMIT_DS_FAIL_ON; PRECOMMIT_DS_ARGS: further options, separated by blanks.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)

fail() {
  echo "precommit-ds: $1" >&2
  exit 2
}

# A folder for this version in the job's own place; what an earlier step has put there is used again.
get_program() {
  version=${PRECOMMIT_DS_VERSION:-$(sed -n 's/.*<Version>\(.*\)<\/Version>.*/\1/p' "$here/../../Directory.Build.props")}
  version=${version#v}
  home=${RUNNER_TEMP:-${TMPDIR:-/tmp}}/precommit-ds-$version
  for folder in "$home/bin" "$home/Scripts" "$home/tools"; do
    if find_in "$folder"; then return; fi
  done
  for python in python3 python; do
    command -v "$python" >/dev/null 2>&1 && "$python" -m venv "$home" >&2 || continue
    for folder in "$home/bin" "$home/Scripts"; do
      if [ -d "$folder" ] && "$folder/python" -m pip install --quiet --disable-pip-version-check --only-binary=:all: "precommit-ds==$version" >&2 && find_in "$folder"; then return; fi
    done
  done
  # No wheel for this system, or no Python.
  if command -v dotnet >/dev/null 2>&1 && dotnet tool install precommit-ds --version "$version" --tool-path "$home/tools" >&2 && find_in "$home/tools"; then return; fi
  fail "precommit-ds $version can be installed here neither by pip nor as a .NET tool; the lines above say why. Name a folder that it is in: with: {path: FOLDER}"
}

find_in() {
  for program in "$1/precommit-ds" "$1/precommit-ds.exe"; do
    if [ -f "$program" ] && [ -x "$program" ]; then return 0; fi
  done
  return 1
}

if [ -z "${PRECOMMIT_DS_PATH:-}" ]; then
  get_program
elif ! find_in "$PRECOMMIT_DS_PATH"; then
  fail "there is no program precommit-ds in the folder $PRECOMMIT_DS_PATH"
fi
# For the steps after this one.
if [ -n "${GITHUB_PATH:-}" ]; then dirname -- "$program" >>"$GITHUB_PATH"; fi

case ${PRECOMMIT_DS_RANGE:-} in
'') what=$("$here/range.sh") ;;
all) what=--all-files ;;
*...*) fail "range: FROM..TO with two dots, or all" ;;
?*..?*) what="--from-ref=${PRECOMMIT_DS_RANGE%%..*} --to-ref=${PRECOMMIT_DS_RANGE#*..}" ;;
*) fail "range: FROM..TO, or all" ;;
esac
if [ -z "$what" ]; then exit 0; fi
echo "precommit-ds run --check $what"
# Words separated by blanks, none of which is a pattern here.
set -f
# shellcheck disable=SC2086
exec "$program" run --check $what ${PRECOMMIT_DS_FAIL_ON:+"--fail-on=$PRECOMMIT_DS_FAIL_ON"} ${PRECOMMIT_DS_ARGS:-}
