# To be read by scripts that define fail(): ends them in one line where the .NET SDK is missing or too old.
require_sdk() {
  command -v dotnet >/dev/null 2>&1 ||
    fail "the .NET SDK is not installed: https://dotnet.microsoft.com/download, or your system's package (dotnet-sdk-10.0)"
  dotnet --list-sdks | grep -q '^[1-9][0-9]\.' ||
    fail "the .NET SDK 10 or later is needed, found only: $(dotnet --list-sdks | cut -d ' ' -f 1 | tr '\n' ' ')"
}
