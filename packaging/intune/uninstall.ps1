# Win32 app, uninstall command: takes the machine's settings back, then the program. People's own parts are taken back
# by each person (`genkan undo`). UNTRIED: no PowerShell where this was written.
$genkan = Join-Path $env:ProgramFiles 'genkan\genkan.exe'
if (Test-Path -LiteralPath $genkan) {
    & $genkan undo --scope managed --yes --json
    if ($LASTEXITCODE -ne 0) { exit 1603 }
} else {
    # Hooks that start a program that is gone stop every prompt.
    $dropIn = Join-Path $env:ProgramFiles 'ClaudeCode\managed-settings.d\90-genkan.json'
    if ((Test-Path -LiteralPath $dropIn) -and (Select-String -LiteralPath $dropIn -SimpleMatch 'genkan.exe' -Quiet)) {
        Remove-Item -LiteralPath $dropIn -Force
    }
}
# People's own settings stay as they are; whose still start the program is said. No link of theirs is followed.
function Test-Own($path) {
    $item = Get-Item -LiteralPath $path -Force -ErrorAction SilentlyContinue
    return $item -and -not ($item.Attributes -band [IO.FileAttributes]::ReparsePoint)
}
foreach ($person in Get-ChildItem -LiteralPath (Split-Path $env:PUBLIC) -Directory -Force -ErrorAction SilentlyContinue) {
    foreach ($name in '.claude\settings.json', '.aws\config') {
        $file = Join-Path $person.FullName $name
        if ((Test-Own $person.FullName) -and (Test-Own (Split-Path $file)) -and (Test-Own $file) -and
            (Select-String -LiteralPath $file -SimpleMatch 'genkan.exe' -Quiet -ErrorAction SilentlyContinue)) {
            Write-Output "$($person.Name): $file still starts genkan; before it goes: genkan undo, as this person"
        }
    }
}
$msi = Start-Process msiexec.exe -Wait -PassThru -ArgumentList '/x', "`"$PSScriptRoot\genkan.msi`"", '/qn', '/norestart'
$folder = Join-Path $env:ProgramFiles 'genkan'
$path = [Environment]::GetEnvironmentVariable('Path', 'Machine')
[Environment]::SetEnvironmentVariable('Path', (($path -split ';' | Where-Object { $_ -ne $folder }) -join ';'), 'Machine')
exit $msi.ExitCode
