#!/bin/sh
# Workspace ONE UEM (Omnissa), a script for macOS and Linux: sets the machine up, or repairs what drifted, and looks again.
# Workspace ONE calls it failed where it ends with anything but 0. To take everything back: macos/remove.sh, as a script.
# Runs as root, asks nothing, opens nothing. UNTRIED in Workspace ONE; run in /bin/sh and dash on Linux.
# Source: https://github.com/euc-oss/euc-samples/blob/main/UEM-Samples/Scripts/README.md
set -u
profile=    # a deployment profile's name; empty: the machine-wide profile.toml, else genkan's default
people=no   # yes: everybody's own part as well, each as that person (not needed with identity = "isolated")
genkan=${GENKAN:-/usr/local/bin/genkan}
[ -x "$genkan" ] || genkan=${GENKAN:-/usr/bin/genkan}
[ -x "$genkan" ] || { echo "genkan is not installed at $genkan" >&2; exit 127; }

with_profile() {
    if [ -n "$profile" ]; then "$genkan" "$@" --profile "$profile"; else "$genkan" "$@"; fi </dev/null
}

failed=0
with_profile setup --scope managed --non-interactive --json || failed=$?
if [ "$people" = yes ]; then
    with_profile setup --scope user --all-users --non-interactive --json || failed=$?
fi
with_profile check --scope managed || failed=$?
exit "$failed"
# Description: Sets Claude Code up as the deployment profile says
# Execution Context: SYSTEM
# Execution Architecture: UNKNOWN
# Timeout: 300
