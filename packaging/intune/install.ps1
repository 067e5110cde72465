# Win32 app: install command `powershell.exe -ExecutionPolicy Bypass -File install.ps1`, context System, 64-bit.
# Beside it in the .intunewin: genkan.msi (the release's, under that name) and, if you have one, profile.toml. Detection
# rule: the MSI's product code, or detect.ps1. UNTRIED: no PowerShell where this was written.
$msi = Start-Process msiexec.exe -Wait -PassThru -ArgumentList '/i', "`"$PSScriptRoot\genkan.msi`"", '/qn', '/norestart'
if ($msi.ExitCode -notin 0, 3010) { exit $msi.ExitCode }
$folder = Join-Path $env:ProgramFiles 'genkan'
$path = [Environment]::GetEnvironmentVariable('Path', 'Machine')
if (($path -split ';') -notcontains $folder) { [Environment]::SetEnvironmentVariable('Path', "$path;$folder", 'Machine') }
$mine = Join-Path $PSScriptRoot 'profile.toml'
if (Test-Path -LiteralPath $mine) {
    $folder = Join-Path $env:ProgramData 'genkan'
    New-Item -ItemType Directory -Force -Path $folder | Out-Null
    # Users may create files below ProgramData: only administrators and SYSTEM may write here, everybody may read.
    & icacls.exe $folder /inheritance:r /grant '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' '*S-1-5-32-545:(OI)(CI)RX' | Out-Null
    Copy-Item -LiteralPath $mine -Destination (Join-Path $folder 'profile.toml') -Force
}
$said = & (Join-Path $PSScriptRoot 'remediate.ps1') | Out-String
$code = $LASTEXITCODE
Write-Output $said
# genkan's 1 to 4 are no codes of an installer's: 1618 makes Intune try again, 1603 says that it failed. Another genkan
# that holds the machine's record for longer than this one waits, or a file that somebody writes meanwhile, passes.
if ($code -eq 0) { exit $msi.ExitCode }
if ($code -eq 4 -or $said -match 'GK-SYS-00[45]') { exit 1618 }
exit 1603
