#!/bin/sh
# Kandji (now Iru), Custom Script: the audit script. What it says is kept with the library item; 0 is fine, and any other
# exit starts remediate.sh, which goes below it ("Add Remediation Script"). Frequency: every 15 minutes, or daily. Runs
# as root. No network, a few milliseconds.
#   0 as intended   1 not as intended   2 a file that Claude Code would reject, or a mistake in the profile
#   127 genkan isn't there
# UNTRIED on a Mac; run in /bin/sh and dash on Linux.
# Source: https://support.kandji.io/support/solutions/articles/72000558749-custom-scripts-overview
# Source: https://github.com/kandji-inc/support/blob/main/PrivilegesChecker/README.md
genkan=${GENKAN:-/usr/local/bin/genkan}
[ -x "$genkan" ] || { echo "genkan is not installed at $genkan"; exit 127; }
exec "$genkan" check --scope managed </dev/null
