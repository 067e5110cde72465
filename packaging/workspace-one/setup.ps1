# Description: Sets Claude Code up as the deployment profile says
# Execution Context: System
# Execution Architecture: ONLY_64BIT
# Timeout: 300
# Workspace ONE UEM (Omnissa), a script for Windows: sets the machine up, or repairs what drifted, and looks again. Any
# exit but 0 is a failure. The .msi is an internal app, installed with `msiexec /i genkan.msi /qn`; the profile belongs
# to C:\ProgramData\genkan\profile.toml. UNTRIED: no PowerShell where this was written.
# Source: https://github.com/euc-oss/euc-samples/blob/main/UEM-Samples/Scripts/README.md
$genkan = Join-Path $env:ProgramFiles 'genkan\genkan.exe'
if (-not (Test-Path -LiteralPath $genkan)) { Write-Output 'genkan is not installed'; exit 127 }
$failed = 0
& $genkan setup --scope managed --non-interactive --json
if ($LASTEXITCODE -ne 0) { $failed = $LASTEXITCODE }
& $genkan check --scope managed
if ($LASTEXITCODE -ne 0) { $failed = $LASTEXITCODE }
exit $failed
