#!/bin/sh
# Tells what a job of GitHub Actions is to look at, as options of `precommit-ds run`: install/ci/range.sh
#
#   pull request, merge queue      what it adds to its base
#   push                           what is new since the state before; of a new branch or a tag, since the default branch
#   the first push of all, a schedule, a start by hand, anything else: all files
#   a branch or tag that is deleted: nothing, and nothing is printed
#
# It reads what GitHub tells: GITHUB_EVENT_NAME and GITHUB_EVENT_PATH. Commits that a shallow clone lacks are fetched from
# origin, as many as it takes to tell what is new. Run it at the top of the clone.
set -eu

fail() {
  echo "range.sh: $1" >&2
  exit 2
}

say() { echo "range.sh: $1" >&2; }

# The few facts that matter here out of a JSON file, as lines of name and value. Texts in it are anybody's, so what is no name
# of a branch or commit is left out, and nothing is taken for a fact because it looks like one.
facts_of() {
  LC_ALL=C awk '
    function tell(value) {
      if (depth > 0 && kind[depth] == "{") {
        name = key[1]
        for (i = 2; i <= depth; i++) name = name "." key[i]
        if (value ~ /^[A-Za-z0-9][A-Za-z0-9._\/-]*$/) print name, value
      }
    }
    function end_word() { if (word != "") tell(word); word = "" }
    BEGIN { RS = "\""; depth = 0 }
    inside {
      text = text $0
      if (match($0, /\\+$/) && RLENGTH % 2 == 1) { text = text "\""; next }
      inside = 0
      if (wants_key) { key[depth] = text; if (text !~ /^[a-z_]+$/) key[depth] = "?" } else tell(text)
      next
    }
    {
      for (c = 1; c <= length($0); c++) {
        unit = substr($0, c, 1)
        if (unit == "{" || unit == "[") { depth++; kind[depth] = unit; key[depth] = "?"; wants_key = unit == "{" }
        else if (unit == "}" || unit == "]") { end_word(); depth--; wants_key = 0 }
        else if (unit == ",") { end_word(); wants_key = depth > 0 && kind[depth] == "{" }
        else if (unit == ":") wants_key = 0
        else if (unit ~ /[ \t\r\n]/) end_word()
        else word = word unit
      }
      inside = 1; text = ""
    }' "$1"
}

fact() { printf '%s\n' "$facts" | sed -n "s/^$1 //p" | head -n 1; }

is_none() { case $1 in '' | *[!0]*) [ -z "$1" ] ;; *) true ;; esac; }

has() { git cat-file -e "$1^{commit}" 2>/dev/null; }

fetch() { git fetch --quiet --no-tags --no-recurse-submodules "$@" >/dev/null 2>&1; }

is_shallow() { [ "$(git rev-parse --is-shallow-repository)" = true ]; }

# Whether all commits between the two are here: they meet, and no history is cut off in between.
is_whole() {
  git merge-base "$1" "$2" >/dev/null 2>&1 || return 1
  if ! is_shallow; then return 0; fi
  ! git rev-list "$1..$2" | grep -qxFf "$(git rev-parse --git-path shallow)"
}

# Gets both commits, and what lies between them.
complete() {
  for commit in "$1" "$2"; do
    if has "$commit"; then continue; fi
    if is_shallow; then fetch --depth=1 origin "$commit" || :; else fetch origin "$commit" || :; fi
    has "$commit" || return 1
  done
  for depth in 20 200 2000; do
    if ! is_shallow || is_whole "$1" "$2"; then return 0; fi
    fetch "--deepen=$depth" origin "$1" "$2" || break
  done
  if ! is_shallow || is_whole "$1" "$2"; then return 0; fi
  fetch --unshallow origin || fail "this clone is shallow, and what is missing cannot be fetched: use actions/checkout with fetch-depth: 0"
}

print_range() { echo "--from-ref=$1 --to-ref=$2"; }

# What a branch or tag holds that the default branch does not; all files where it is that branch itself.
since_default() {
  default=$(fact repository.default_branch)
  case ${default:-?} in '?' | *..* | */ | *.lock) default= ;; esac
  if [ -n "$default" ] && [ "$(fact ref)" != "refs/heads/$default" ] && fetch $(! is_shallow || echo --depth=1) origin "refs/heads/$default"; then
    from=$(git rev-parse FETCH_HEAD)
    if complete "$from" "$1"; then
      print_range "$from" "$1"
      return
    fi
  fi
  echo --all-files
}

between() {
  complete "$1" "$2" || fail "commit $1 or $2 cannot be fetched from origin"
  print_range "$1" "$2"
}

git rev-parse --git-dir >/dev/null 2>&1 || fail "there is no repository here: put actions/checkout before this step"
facts=
if [ -n "${GITHUB_EVENT_PATH:-}" ] && [ -f "$GITHUB_EVENT_PATH" ]; then facts=$(facts_of "$GITHUB_EVENT_PATH"); fi
base=$(fact pull_request.base.sha)
case ${GITHUB_EVENT_NAME:-} in
pull_request*)
  [ -n "$base" ] || fail "the event $GITHUB_EVENT_NAME does not say which commits it is about"
  between "$base" "$(fact pull_request.head.sha)"
  ;;
merge_group)
  base=$(fact merge_group.base_sha)
  [ -n "$base" ] || fail "the event $GITHUB_EVENT_NAME does not say which commits it is about"
  between "$base" "$(fact merge_group.head_sha)"
  ;;
push)
  before=$(fact before)
  after=$(fact after)
  [ -n "$after" ] || fail "the event push does not say which commits it is about"
  if is_none "$after"; then
    say "a branch or tag is deleted: there is nothing to look at"
  elif is_none "$before"; then
    since_default "$after"
  elif complete "$before" "$after"; then
    print_range "$before" "$after"
  else
    say "the state before, $before, is gone"
    since_default "$after"
  fi
  ;;
*) echo --all-files ;;
esac
