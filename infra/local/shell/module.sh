# Sourced by ./test: one module's tests of both tiers in two processes, without packaging anything. Neither the compiler's
# further checks nor the format are looked at; what was compiled so is compiled anew by the whole run.
unchecked=target/unchecked

# Processes that live for a minute: compiling them well would cost more than it gives, and so would a small heap or
# verifying classes that this very run compiled. What Maven loads is archived the first time.
hasty="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms768m -Xmn480m -XX:MetaspaceSize=256m"

test_module() {
    module=
    for folder in "$1" "shared-kernel/$1" "infra/$1"; do
        [ ! -d "$folder/src/test/java" ] || module=${folder%/}
    done
    if [ -z "$module" ]; then
        echo "There is no module $1. Those with tests: pathway, platform, command-service, query-service, bench, local." >&2
        return 2
    fi
    shift
    package=$(cd "$module/src/test/java/org/goldenthread" && echo *)
    counted=$module
    classes=
    others=()
    for argument in "$@"; do
        case $argument in
            -*) others+=("$argument") ;;
            *) classes=$classes${classes:+|}$argument ;;
        esac
    done
    if [ -n "$classes" ]; then
        counted=some
    else
        classes='.*(Test|IT)'
        # Its stories need every other module packaged, and a browser.
        [ "$module" != infra/local ] || classes='.*Test'
        others+=(-DexcludedGroups=long)
    fi
    mkdir -p "$(dirname "$unchecked")"
    touch "$unchecked"
    MAVEN_OPTS="${MAVEN_OPTS:-} $hasty -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=target/maven.jsa -Xlog:disable -Xlog:all=error" \
        mvn -q -B -T 2 -P unchecked test -pl "$module" -am "-Dtest=%regex[org/goldenthread/$package/(.*/)?($classes)\\.class]" \
        -Dsurefire.failIfNoSpecifiedTests=false -DforkCount=2 -Dmaven.test.redirectTestOutputToFile=true \
        "-Dtests.reckoning=$hasty -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote" -Dcyclonedx.skip=true ${others[@]+"${others[@]}"}
}

# Forgets what was compiled without checks.
forget_unchecked() {
    [ -f "$unchecked" ] || return 0
    for module in shared-kernel/* command-service query-service infra/*; do
        rm -rf "$module/target/classes" "$module/target/test-classes"
    done
    rm "$unchecked"
}
