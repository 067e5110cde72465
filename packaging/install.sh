#!/bin/sh
# Installs genkan @VERSION@ for one person: no root, no sudo; the program and a note of where it came from, nothing else.
#   curl --proto =https -fsSL @RELEASES@/latest/download/install.sh | sh
#   sh install.sh [--prefix DIR]     the program goes to DIR/bin [default: ~/.local]
# The archive is fetched over https and compared with the checksum that stands below.
set -eu

# A part of this file must do nothing.
main() {
    prefix=${HOME:?}/.local
    while [ $# -gt 0 ]; do
        case $1 in
        --prefix) prefix=${2:?--prefix DIR} && shift 2 ;;
        *) fail "unknown: $1 (only --prefix DIR)" ;;
        esac
    done
    case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac

    machine=$(uname -m)
    case $(uname -s) in
    Linux) system=unknown-linux-musl ;;
    Darwin)
        system=apple-darwin
        # A shell under Rosetta calls this machine an Intel one.
        [ "$(sysctl -n sysctl.proc_translated 2>/dev/null)" != 1 ] || machine=arm64
        ;;
    *) fail "no program for $(uname -s); on Windows: install.ps1" ;;
    esac
    case $machine in amd64) machine=x86_64 ;; arm64) machine=aarch64 ;; esac
    target=$machine-$system
    case $target in
    "@CHECKSUMS@") ;;
    *) fail "no program for $target" ;;
    esac

    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    trap 'exit 130' INT TERM HUP
    name=genkan-@VERSION@-$target
    fetch "@RELEASES@/download/v@VERSION@/$name.tar.gz" "$folder/archive"
    seen=$(sha256 "$folder/archive")
    # shellcheck disable=SC2154 # packaging/channels puts a line per target above.
    [ "$seen" = "$wanted" ] || fail "$name.tar.gz has the checksum $seen, not $wanted; nothing was installed"
    tar -xzf "$folder/archive" -C "$folder" "$name/genkan"
    "$folder/$name/genkan" --version >/dev/null || fail "the program does not run here; nothing was installed"

    mkdir -p "$prefix/bin" "$prefix/share/doc/genkan"
    # A running program is replaced, never written over.
    cp "$folder/$name/genkan" "$prefix/bin/.genkan.new"
    chmod 755 "$prefix/bin/.genkan.new"
    mv -f "$prefix/bin/.genkan.new" "$prefix/bin/genkan"
    printf 'script\n%s\n' "@RELEASES@" >"$prefix/share/doc/genkan/channel"

    echo "genkan @VERSION@ is $prefix/bin/genkan"
    case :$PATH: in
    *":$prefix/bin:"*) echo "Start: genkan" ;;
    *)
        echo "That folder is not on your PATH. Add it in your shell's profile:"
        echo "  export PATH=\"$prefix/bin:\$PATH\""
        ;;
    esac
}

fail() {
    echo "genkan: $*" >&2
    exit 1
}

fetch() {
    if command -v curl >/dev/null; then
        curl --proto '=https' --proto-redir '=https' --tlsv1.2 --retry 2 -fsSL -o "$2" "$1" || fail "$1 could not be fetched"
    elif command -v wget >/dev/null; then
        case $1 in https://*) ;; *) fail "$1 is not https" ;; esac
        wget --https-only -q -O "$2" "$1" || fail "$1 could not be fetched"
    else
        fail "needs curl or wget"
    fi
}

sha256() {
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

main "$@"
