# Sourced by ./test: the browser tests need a Chromium. Installs Debian's where this may be done, says how where it may not.

find_browser() {
    [ -z "${CHROMIUM:-}" ] || return 0
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" >/dev/null 2>&1 && return 0
    done
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing Chromium for the browser tests."
        { apt-get -q update && apt-get -q install -y --no-install-recommends chromium fonts-liberation; } >/dev/null 2>&1 && return 0
    fi
    cat >&2 <<'MESSAGE'
No Chromium was found, so the browser tests will be reported as skipped.
Install one, for example "sudo apt-get install chromium fonts-liberation", or name one in CHROMIUM.
MESSAGE
}
