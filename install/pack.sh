#!/bin/sh
# Makes what is published, for the platform that it runs on: install/pack.sh [FOLDER] [--from PROGRAMS]
#
# Into FOLDER (artifacts/dist) go a wheel, which pip installs and whose name says where it runs, a .tar.gz with all programs, and
# SHA256SUMS. The programs are built natively first, or taken from the folder PROGRAMS, as install/build.sh has left it. The
# same programs always make the same bytes; SOURCE_DATE_EPOCH is the time that all files in them bear (1980-01-01). Needs the
# .NET SDK (10 or later) and a C compiler; on Windows, Git Bash.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd)

fail() {
  echo "pack.sh: $1" >&2
  exit 2
}

folder=
programs=
while [ $# -gt 0 ]; do
  case $1 in
  -h | --help)
    sed -n '2,7s/^# \{0,1\}//p' "$0"
    exit 0
    ;;
  --from)
    [ $# -gt 1 ] || fail "--from PROGRAMS: a folder of programs is missing"
    programs=$2
    shift
    ;;
  -*) fail "unknown option $1" ;;
  *)
    [ -z "$folder" ] || fail "one folder at most: install/pack.sh [FOLDER]"
    folder=$1
    ;;
  esac
  shift
done
folder=${folder:-$root/artifacts/dist}
[ -z "${PORTABLE:-}" ] || [ -n "$programs" ] || fail "PORTABLE is set, but only native programs are packed: unset PORTABLE"
. "$root/install/sdk.sh"
require_sdk
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM
if [ -z "$programs" ]; then
  programs=$work/bin
  "$root/install/build.sh" "$programs"
fi
if ! dotnet build "$root/install/pack/pack.csproj" --configuration Release --output "$work/pack" -nologo -v:quiet >"$work/log" 2>&1; then
  cat -- "$work/log" >&2
  exit 2
fi
dotnet "$work/pack/pack.dll" "$root" "$programs" "$folder"
