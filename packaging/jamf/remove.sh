#!/bin/sh
# A Jamf policy's script: takes back what everybody and the machine have, then the program. UNTRIED on a Mac; run on Linux.
set -u
genkan=${GENKAN:-/usr/local/bin/genkan}
[ -x "$genkan" ] || exit 0
"$genkan" undo --all-users --yes --json </dev/null || exit $?
rm -f "$genkan" /usr/local/share/man/man1/genkan*.1
command -v pkgutil >/dev/null && pkgutil --forget jp.genkan.genkan
exit 0
