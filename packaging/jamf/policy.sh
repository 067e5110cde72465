#!/bin/sh
# A Jamf policy's script: sets the machine up, or repairs what drifted. Runs as root, asks nothing, opens nothing.
#   $4 a deployment profile's name (empty: /Library/Application Support/genkan/profile.toml, else genkan's default)
#   $5 "people": everybody's own part as well, each as that person (not needed with identity = "isolated")
# Jamf calls a policy failed where a script ends with anything but 0.
# UNTRIED on a Mac; run in /bin/sh and dash on Linux.
set -u
genkan=${GENKAN:-/usr/local/bin/genkan}
profile=${4:-}
people=${5:-}
[ -x "$genkan" ] || { echo "genkan is not installed at $genkan" >&2; exit 1; }

with_profile() {
    if [ -n "$profile" ]; then "$genkan" "$@" --profile "$profile"; else "$genkan" "$@"; fi </dev/null
}

failed=0
with_profile setup --scope managed --non-interactive --json || failed=$?
if [ "$people" = people ]; then
    with_profile setup --scope user --all-users --non-interactive --json || failed=$?
fi
with_profile check --scope managed || failed=$?
exit "$failed"
