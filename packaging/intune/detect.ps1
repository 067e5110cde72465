# Intune remediations, detection: exit 1 where the machine isn't as intended (then remediate.ps1 runs), 0 where it is.
# Run as SYSTEM, 64-bit. UNTRIED: no PowerShell where this was written.
$genkan = Join-Path $env:ProgramFiles 'genkan\genkan.exe'
if (-not (Test-Path -LiteralPath $genkan)) { Write-Output 'genkan is not installed'; exit 1 }
& $genkan check --scope managed --quiet
exit ($(if ($LASTEXITCODE -eq 0) { 0 } else { 1 }))
