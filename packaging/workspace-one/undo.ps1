# Description: Takes back what genkan has set up for everybody on this machine
# Execution Context: System
# Execution Architecture: ONLY_64BIT
# Timeout: 300
# Workspace ONE UEM (Omnissa), a script for Windows, before the app is removed (`msiexec /x genkan.msi /qn`). People's own
# parts are taken back by each person (`genkan undo`). UNTRIED: no PowerShell where this was written.
# Source: https://github.com/euc-oss/euc-samples/blob/main/UEM-Samples/Scripts/README.md
$genkan = Join-Path $env:ProgramFiles 'genkan\genkan.exe'
if (Test-Path -LiteralPath $genkan) {
    & $genkan undo --scope managed --yes --json
    exit $LASTEXITCODE
}
# Hooks that start a program that is gone stop every prompt.
$dropIn = Join-Path $env:ProgramFiles 'ClaudeCode\managed-settings.d\90-genkan.json'
if ((Test-Path -LiteralPath $dropIn) -and (Select-String -LiteralPath $dropIn -SimpleMatch 'genkan.exe' -Quiet)) {
    Remove-Item -LiteralPath $dropIn -Force
}
exit 0
