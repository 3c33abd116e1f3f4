#!/bin/sh
# Packs the .NET tool for those who have .NET: install/ci/pack-tool.sh RID FOLDER
#
# RID is that of this machine, for a package with the native program; or `any`, for the two packages that are no machine's own: the
# portable program, and the one that `dotnet tool install` is given, which names all others. Runners never get these:
# pre-commit installs every package it finds.
set -eu
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)

fail() {
  echo "pack-tool.sh: $1" >&2
  exit 2
}

[ $# -eq 2 ] || fail "name a runtime and a folder: install/ci/pack-tool.sh RID FOLDER"
. "$root/install/sdk.sh"
require_sdk
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
all="linux-x64;linux-arm64;osx-x64;osx-arm64;win-x64;any"
case ";$all;" in
*";$1;"*) ;;
*) fail "$1: one of $(echo "$all" | tr ';' ' ')" ;;
esac
mkdir -p -- "$2"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
# FRAMEWORK=net9.0 where the native packs of net10.0 cannot be had.
pack() {
  dotnet pack "$root/hooks/precommit-ds/precommit-ds.csproj" --configuration Release --output "$work" --nologo -v:quiet \
    -p:RunAnalyzers=false -p:DebugType=none -p:GenerateDocumentationFile=false "-p:ToolPackageRuntimeIdentifiers=\"$all\"" "$@"
}
if [ "$1" = any ]; then
  pack -p:RuntimeIdentifier=any
  # The SDK packs no program beside the list of packages where those are to be native.
  pack -p:PublishAot=true -p:UseCurrentRuntimeIdentifier=false -p:RuntimeIdentifier=
else
  pack -p:PublishAot=true ${FRAMEWORK:+"-p:HookTargetFramework=$FRAMEWORK"}
  [ -f "$(echo "$work"/precommit-ds."$1".*.nupkg)" ] || fail "this machine makes no package for $1, but: $(ls "$work")"
fi
cp -- "$work"/*.nupkg "$2"
ls "$2"
