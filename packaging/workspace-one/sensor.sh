#!/bin/sh
# Workspace ONE UEM (Omnissa), a sensor for macOS and Linux: one word, for smart groups, workflows and reports.
#   as-intended, drifted, missing, overridden: what `genkan check` says   error: nothing could be judged
#   not-installed: no genkan   failed: it said nothing
# No network, a few milliseconds. The value has to be of the type that the sensor declares.
# UNTRIED in Workspace ONE; run in /bin/sh and dash on Linux.
# Source: https://github.com/euc-oss/euc-samples/blob/main/UEM-Samples/Sensors/README.md
genkan=${GENKAN:-/usr/local/bin/genkan}
[ -x "$genkan" ] || genkan=${GENKAN:-/usr/bin/genkan}
if [ -x "$genkan" ]; then
    word=$("$genkan" check --format jamf </dev/null 2>/dev/null | sed -n 's/^<result>\([a-z-]*\).*/\1/p')
    echo "${word:-failed}"
else
    echo not-installed
fi
# Description: What genkan says of Claude Code's settings on this machine
# Execution Context: SYSTEM
# Return Type: STRING
