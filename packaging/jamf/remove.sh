#!/bin/sh
# A Jamf policy's script: takes back what everybody and the machine have, then the program. UNTRIED on a Mac; run on Linux.
set -u
genkan=${GENKAN:-/usr/local/bin/genkan}
folder="/Library/Application Support/ClaudeCode"
[ -d /Library ] || folder=/etc/claude-code
drop_in="$folder/managed-settings.d/90-genkan.json"
if [ ! -x "$genkan" ]; then
    # Hooks that start a program that is gone stop every prompt.
    if [ -f "$drop_in" ] && [ ! -L "$drop_in" ] && grep -qF "$genkan" "$drop_in"; then rm -f "$drop_in" || exit $?; fi
    exit 0
fi
"$genkan" undo --all-users --yes --json </dev/null || exit $?
# What somebody wrote by hand stays; the policy's log says whose still starts the program.
"$genkan" undo --remaining --all-users --timeout 60 </dev/null || true
rm -f "$genkan" /usr/local/share/man/man1/genkan*.1
command -v pkgutil >/dev/null && pkgutil --forget jp.genkan.genkan
exit 0
