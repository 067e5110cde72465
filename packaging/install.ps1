# Installs genkan @VERSION@ for one person: no administrator; the program, a note of where it came from, the person's Path.
#   irm @RELEASES@/latest/download/install.ps1 | iex
# The archive is fetched over https and compared with the checksum that stands below. UNTRIED on Windows; parsed.
& {
    Set-StrictMode -Version 3
    $ErrorActionPreference = 'Stop'
    $ProgressPreference = 'SilentlyContinue'
    $archive = 'genkan-@VERSION@-@TARGET@.zip'
    $wanted = '@CHECKSUM@'
    $address = "@RELEASES@/download/v@VERSION@/$archive"
    if (-not $address.StartsWith('https://')) { throw "genkan: $address is not https" }
    # Windows on ARM runs this program as well.
    if (-not [Environment]::Is64BitOperatingSystem) { throw 'genkan: no program for a 32-bit Windows' }
    [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12

    $folder = Join-Path $env:LOCALAPPDATA 'Programs\genkan'
    $work = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
    New-Item -ItemType Directory -Path $work | Out-Null
    try {
        $file = Join-Path $work $archive
        Invoke-WebRequest -UseBasicParsing -Uri $address -OutFile $file
        $seen = (Get-FileHash -Algorithm SHA256 -Path $file).Hash
        if ($seen -ne $wanted) { throw "genkan: $archive has the checksum $seen, not $wanted; nothing was installed" }
        Expand-Archive -Path $file -DestinationPath $work
        New-Item -ItemType Directory -Force -Path "$folder\bin", "$folder\share\doc\genkan" | Out-Null
        # A running program can be renamed, not written over.
        $program = "$folder\bin\genkan.exe"
        Remove-Item -Force -ErrorAction SilentlyContinue -Path "$program.old"
        if (Test-Path $program) { Move-Item -Force -Path $program -Destination "$program.old" }
        Copy-Item -Path "$work\genkan.exe" -Destination $program
        Set-Content -Encoding ascii -Path "$folder\share\doc\genkan\channel" -Value "script`n@RELEASES@"
    }
    finally {
        Remove-Item -Recurse -Force -Path $work
    }

    $path = [Environment]::GetEnvironmentVariable('Path', 'User')
    if (($path -split ';') -notcontains "$folder\bin") {
        [Environment]::SetEnvironmentVariable('Path', ("$path;$folder\bin").TrimStart(';'), 'User')
        Write-Output "$folder\bin is now on your Path; new terminals have it."
    }
    Write-Output "genkan @VERSION@ is $program"
}
