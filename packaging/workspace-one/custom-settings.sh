#!/bin/sh
# Workspace ONE UEM (Omnissa), a device profile for macOS with Custom Settings: prints what is pasted there, the <dict>
# within PayloadContent of `genkan setup --scope managed --print mobileconfig`. Run it where you administrate, on a Mac
# or on Linux; what it is called with goes to genkan: custom-settings.sh --profile acme
# UNTRIED in Workspace ONE; what it prints is parsed.
# Source: https://docs.omnissa.com/en/VMware-Workspace-ONE-UEM/services/macOS_Platform/GUID-AWT-PROFILES-OVERVIEW.html
# Source: https://github.com/euc-oss/euc-samples/tree/main/UEM-Samples/Apps/Torii%20Browser%20Extension
set -u
genkan=${GENKAN:-genkan}
profile=$("$genkan" setup --scope managed --non-interactive --print mobileconfig "$@" </dev/null) || exit $?
tab=$(printf '\t')
printf '%s\n' "$profile" | sed -n "/^$tab<array>\$/,/^$tab<\/array>\$/p" | sed "1d;\$d"
