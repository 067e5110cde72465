#!/bin/sh
# Takes back what everybody and the machine have, then all that the .pkg laid down: a script of Jamf's, of Kandji's or of
# Workspace ONE's. Runs as root, asks nothing. UNTRIED on a Mac; run in /bin/sh and dash on Linux.
set -u
genkan=${GENKAN:-/usr/local/bin/genkan}
share=$(dirname "$(dirname "$genkan")")/share
folder="/Library/Application Support/ClaudeCode"
[ -d /Library ] || folder=/etc/claude-code
drop_in="$folder/managed-settings.d/90-genkan.json"
if [ -x "$genkan" ]; then
    "$genkan" undo --all-users --yes --json </dev/null || exit $?
    # What somebody wrote by hand stays; the log says whose still starts the program.
    "$genkan" undo --remaining --all-users --timeout 60 </dev/null || true
elif [ -f "$drop_in" ] && [ ! -L "$drop_in" ] && grep -qF "$genkan" "$drop_in"; then
    # Hooks that start a program that is gone stop every prompt.
    rm -f "$drop_in" || exit $?
fi
# What packaging/macos/build-pkg puts into the package.
rm -rf "$genkan" "$share/genkan" "$share/doc/genkan" || exit $?
rm -f "$share/zsh/site-functions/_genkan" "$share"/man/man1/genkan.1 "$share"/man/man1/genkan-*.1 \
    "$share"/man/ja/man1/genkan.1 "$share"/man/ja/man1/genkan-*.1 || exit $?
if command -v pkgutil >/dev/null; then pkgutil --forget jp.genkan.genkan || true; fi
exit 0
