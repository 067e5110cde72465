# Intune remediations, remediation; also what a Win32 app's install command runs after the MSI.
# Run as SYSTEM, 64-bit. UNTRIED: no PowerShell where this was written.
$genkan = Join-Path $env:ProgramFiles 'genkan\genkan.exe'
& $genkan setup --scope managed --non-interactive --json
exit $LASTEXITCODE
