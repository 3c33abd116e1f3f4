<#
Sets the hooks up in a repository and shows them at work, as install.sh does: for Windows PowerShell 5.1 and PowerShell 7.

  powershell -ExecutionPolicy Bypass -File install\install.ps1 [REPO] [--no-filter] [--plain] [--yes] [--shared-hooks]

Builds the programs (native where that can be done, else portable), puts them into one folder and calls
`precommit-ds install REPO` with the options. Without REPO it makes a repository with notebooks in a temporary folder and
commits one. The folder is PRECOMMIT_DS_HOME, by default %LOCALAPPDATA%\precommit-ds. Needs git and the .NET SDK (10 or later).
#>
$ErrorActionPreference = 'Stop'
# From 7.4 on PowerShell may throw where a program fails; here exit codes are looked at.
$PSNativeCommandUseErrorActionPreference = $false

function Fail([string] $message) {
  [Console]::Error.WriteLine("install.ps1: $message")
  exit 2
}

trap { Fail $_.Exception.Message }

# Whether git succeeds. In 5.1 what a program writes to a redirected stderr would count as an error of this script.
function Test-Git {
  $ErrorActionPreference = 'SilentlyContinue'
  & git @args 2>$null | Out-Null
  $LASTEXITCODE -eq 0
}

function Invoke-Git {
  & git @args
  if ($LASTEXITCODE -ne 0) { Fail "git $args ended with exit code $LASTEXITCODE" }
}

function New-DemoRepository([string] $folder) {
  # git brings a shell with it, also where there is none on PATH. No quotes, as 5.1 drops them: instead nothing is split at blanks.
  $env:PRECOMMIT_DS_DEMO = Join-Path $PSScriptRoot 'demo/make.sh'
  Invoke-Git -c 'alias.make-demo=!IFS=; sh $PRECOMMIT_DS_DEMO' make-demo $folder 20000000
  # Where all repositories share a folder of hooks, this one keeps out of it.
  Invoke-Git -C $folder config core.hooksPath .git/hooks
}

function Show-Demo([string] $folder) {
  Write-Host "`n> git add -A; git commit -m 'Train the model'"
  Invoke-Git -C $folder add -A
  & git -C $folder commit --quiet -m 'Train the model'
  if ($LASTEXITCODE -eq 0) { Fail "the commit was not stopped; see: $(Join-Path $bin 'precommit-ds') doctor '$folder'" }
  Write-Host "`nNothing was committed, and the lines above say how to go on. Try it yourself: cd '$folder'"
}

$repository = $null
$options = @()
foreach ($argument in $args) {
  if ('-h', '--help' -ccontains $argument) {
    Write-Host 'install\install.ps1 [REPO] [--no-filter] [--plain] [--yes] [--shared-hooks]'
    Write-Host 'Builds the programs and calls precommit-ds install REPO with the options; without REPO it makes a repository to try them in.'
    exit 0
  }
  elseif ('--no-filter', '--plain', '--yes', '--shared-hooks' -ccontains $argument) { $options += $argument }
  elseif ($argument -like '-*') { Fail "unknown option $argument" }
  elseif ($null -ne $repository) { Fail 'one repository at most: install\install.ps1 [REPO]' }
  else { $repository = "$argument" }
}

if (-not (Get-Command git -CommandType Application -ErrorAction SilentlyContinue)) { Fail 'git is not installed' }
if (-not (Get-Command dotnet -CommandType Application -ErrorAction SilentlyContinue)) {
  Fail 'the .NET SDK is not installed: https://dotnet.microsoft.com/download'
}
$sdks = @(& dotnet --list-sdks)
if (-not ($sdks -match '^[1-9][0-9]\.')) {
  Fail "the .NET SDK 10 or later is needed, found only: $(($sdks | ForEach-Object { ($_ -split ' ')[0] }) -join ' ')"
}

$isDemo = $null -eq $repository
if (-not $isDemo) {
  if (-not $repository -or -not (Test-Path -LiteralPath $repository -PathType Container)) { Fail "$repository is no folder" }
  # A backslash at the end would take the quote with it that 5.1 puts around a path with spaces.
  $repository = (Resolve-Path -LiteralPath $repository).ProviderPath
  if ($repository.Length -gt 3) { $repository = $repository.TrimEnd('\', '/') }
  if (-not (Test-Git -C $repository rev-parse --git-dir)) { Fail "$repository is no git repository; make it one with: git init '$repository'" }
}

$root = Split-Path -Parent $PSScriptRoot
$base = $env:PRECOMMIT_DS_HOME
if (-not $base) { $base = Join-Path ([Environment]::GetFolderPath('LocalApplicationData')) 'precommit-ds' }
$bin = (New-Item -ItemType Directory -Force -Path (Join-Path $base 'bin')).FullName
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
Write-Host "Building into $bin ..."
$portable = if ($env:PORTABLE) { 'true' } else { '' }
$log = @(& dotnet msbuild (Join-Path $root 'hooks/executables.proj') '-m' '-nologo' '-v:minimal' "-p:InstallFolder=$bin" "-p:PortableOnly=$portable")
if ($LASTEXITCODE -ne 0) {
  $log | ForEach-Object { [Console]::Error.WriteLine($_) }
  exit 2
}
$log | ForEach-Object { if ($_ -match '^\s*([a-z0-9-]+: (native|portable|its native library).*)') { Write-Host $Matches[1] } }
if (@($env:PATH -split [IO.Path]::PathSeparator) -notcontains $bin) {
  Write-Host "To call the programs by name: `$env:PATH = '$bin$([IO.Path]::PathSeparator)' + `$env:PATH"
}

if ($isDemo) {
  $repository = Join-Path ([IO.Path]::GetTempPath()) "precommit-ds-$([IO.Path]::GetRandomFileName())"
  New-DemoRepository $repository
}
$suffix = if ($env:OS -eq 'Windows_NT') { '.exe' } else { '' }
& (Join-Path $bin "precommit-ds$suffix") install $repository @options
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
if ($isDemo) { Show-Demo $repository }
exit 0
