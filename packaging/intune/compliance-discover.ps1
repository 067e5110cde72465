# Intune custom compliance, discovery: one line of JSON, judged by compliance.json. UNTRIED: no PowerShell where this
# was written.
$genkan = Join-Path $env:ProgramFiles 'genkan\genkan.exe'
if (Test-Path -LiteralPath $genkan) { & $genkan check --format intune }
else { Write-Output '{"GenkanCompliant":false}' }
exit 0
