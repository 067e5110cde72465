#!/bin/sh
# Kandji (now Iru), Custom App with genkan's .pkg, "Audit and Enforce": the audit script. It is run at every check-in,
# and before the first install; any exit but 0 makes Kandji install the .pkg. Nothing is set up by that: audit.sh and
# remediate.sh do it, and macos/remove.sh takes it all away again.
# Settings as a Custom Profile instead, or where your MDM pushes com.anthropic.claudecode already: upload what
# `genkan setup --scope managed --print mobileconfig` prints, as it is.
# UNTRIED on a Mac; run in /bin/sh and dash on Linux.
# Source: https://support.kandji.io/support/solutions/articles/72000558748-custom-apps-overview
# Source: https://github.com/kandji-inc/iructl/wiki/Custom-Profiles
least=0.1.0   # the version of the .pkg: an older program is replaced, a newer one stays
genkan=${GENKAN:-/usr/local/bin/genkan}
[ -x "$genkan" ] || { echo "genkan is not installed at $genkan"; exit 1; }
# `genkan 0.1.0 (0123456789ab)`
"$genkan" --version </dev/null | awk -v least="$least" '
    { found = 1; count = split(least, wanted, "."); split($2, has, "[.+-]"); print
      for (part = 1; part <= count; part++) {
          if (has[part] + 0 > wanted[part] + 0) exit
          if (has[part] + 0 < wanted[part] + 0) { old = 1; exit }
      } }
    END { exit !found || old }'
