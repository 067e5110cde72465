# Description: What genkan says of Claude Code's settings on this machine
# Execution Context: SYSTEM
# Execution Architecture: ONLY_64BIT
# Return Type: STRING
# Workspace ONE UEM (Omnissa), a sensor for Windows: one word, as of sensor.sh. UNTRIED: no PowerShell where this was
# written. Source: https://github.com/euc-oss/euc-samples/blob/main/UEM-Samples/Sensors/README.md
$genkan = Join-Path $env:ProgramFiles 'genkan\genkan.exe'
$word = 'not-installed'
if (Test-Path -LiteralPath $genkan) {
    $word = 'failed'
    try {
        $verdict = (& $genkan check --format intune | ConvertFrom-Json).GenkanVerdict
        if ($verdict) { $word = $verdict }
    } catch { $word = 'failed' }
}
Write-Output $word
