#!/bin/sh
# Intune custom compliance on Linux, discovery: one line of JSON, judged by compliance.json. Run on Linux, not by Intune.
genkan=${GENKAN:-/usr/bin/genkan}
if [ -x "$genkan" ]; then "$genkan" check --format intune </dev/null; else echo '{"GenkanCompliant":false}'; fi
