#!/bin/sh
# Builds every executable, or one, into a folder: install/build.sh [FOLDER [EXECUTABLE]]
# Native where that can be done, else portable; a line for each executable says which. PORTABLE=1 asks for portable.
set -eu
root=$(cd -- "$(dirname -- "$0")/.." && pwd)

fail() {
  echo "build.sh: $1" >&2
  exit 2
}

. "$root/install/sdk.sh"
require_sdk
folder=${1:-$root/artifacts/bin}
executable=${2:-}
if [ -n "$executable" ] && [ ! -f "$root/hooks/$executable/$executable.csproj" ]; then
  fail "no executable $executable: one of $(cd -- "$root/hooks" && echo */ | tr -d /)"
fi
mkdir -p -- "$folder"
folder=$(cd -- "$folder" && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT
if ! dotnet msbuild "$root/hooks/executables.proj" -m -nologo -v:minimal \
  "-p:InstallFolder=$folder" "-p:OnlyExecutable=$executable" "-p:PortableOnly=${PORTABLE:+true}" >"$log" 2>&1; then
  cat -- "$log" >&2
  exit 2
fi
sed -n 's/^ *\([a-z0-9-]*: \(native\|portable\|its native library\).*\)/\1/p' "$log"
