#!/bin/sh
# Kandji (now Iru), Custom Script: the remediation script of audit.sh. Sets the machine up, or repairs what drifted, and
# looks again: with any exit but 0 Kandji shows an alert, as for what belongs to another team (`overridden`).
# Runs as root, asks nothing, opens nothing. UNTRIED on a Mac; run in /bin/sh and dash on Linux.
# Source: https://support.kandji.io/support/solutions/articles/72000558749-custom-scripts-overview
set -u
profile=    # a deployment profile's name; empty: /Library/Application Support/genkan/profile.toml, else genkan's default
people=no   # yes: everybody's own part as well, each as that person (not needed with identity = "isolated")
genkan=${GENKAN:-/usr/local/bin/genkan}
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
