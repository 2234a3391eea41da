# Sourced by ./run and ./test: finds an installed JDK 25 or newer, also when it is not the default one, and exports
# JAVA_HOME. Prefers 25 itself. Says plainly what is missing otherwise.

jdk_major() {
    # $1: a JDK's folder. Prints its major version, or nothing when it is no JDK.
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    if command -v javac >/dev/null 2>&1; then
        javac_path=$(command -v javac)
        while [ -L "$javac_path" ]; do
            link=$(readlink "$javac_path")
            case $link in
                /*) javac_path=$link ;;
                *) javac_path=$(dirname "$javac_path")/$link ;;
            esac
        done
        printf '%s\n' "$(cd "$(dirname "$javac_path")/.." && pwd)"
    fi
    for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        [ ! -d "$folder" ] || printf '%s\n' "$folder"
    done
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v 25+ 2>/dev/null || true
    fi
}

find_jdk() {
    newer=
    while IFS= read -r folder; do
        major=$(jdk_major "$folder")
        [ -n "$major" ] || continue
        if [ "$major" -eq 25 ]; then
            JAVA_HOME=$folder
            export JAVA_HOME
            return 0
        fi
        if [ "$major" -gt 25 ] && [ -z "$newer" ]; then
            newer=$folder
        fi
    done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
    if [ -n "$newer" ]; then
        JAVA_HOME=$newer
        export JAVA_HOME
        return 0
    fi
    cat >&2 <<'MESSAGE'
Golden Thread needs a JDK 25 (Java 25 with its compiler), and none was found.
Looked at: JAVA_HOME, the PATH, /usr/lib/jvm, /opt, SDKMAN, and macOS's Java folders.
Install one, for example "apt install temurin-25-jdk" or "sdk install java 25-tem", or set JAVA_HOME to it.
MESSAGE
    return 1
}

find_maven() {
    # Maven's own libraries are warned about on new JDKs; the warning tells the person who builds nothing.
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
    export MAVEN_OPTS
    command -v mvn >/dev/null 2>&1 && return 0
    cat >&2 <<'MESSAGE'
Golden Thread is built with Apache Maven 3.6.3 or newer, and "mvn" is not on the PATH.
Install it, for example "apt install maven" or "sdk install maven".
MESSAGE
    return 1
}
