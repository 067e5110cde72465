#!/bin/sh
# A Jamf extension attribute: what `genkan check` says, for smart groups. No network, a few milliseconds.
# UNTRIED on a Mac; run in /bin/sh and dash on Linux.
genkan=${GENKAN:-/usr/local/bin/genkan}
if [ -x "$genkan" ]; then
    "$genkan" check --format jamf </dev/null || echo "<result>failed</result>"
else
    echo "<result>not installed</result>"
fi
