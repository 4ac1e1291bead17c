# shellcheck shell=bash
# Shared by run and naskah: messages in the person's language, the search for JDK 25, the build.

# say INDONESIAN ENGLISH: one line on standard error
say() {
    local locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    if [[ $locale == en* ]]; then
        printf 'naskah: %s\n' "$2" >&2
    else
        printf 'naskah: %s\n' "$1" >&2
    fi
}

# Whether the folder $1 is a JDK or runtime of version 25, told from its release file without starting it.
is_java_25() {
    [[ -x $1/bin/java && -r $1/release ]] && [[ $(<"$1/release") =~ JAVA_VERSION=\"25[.\"+-] ]]
}

# Prints the java of a JDK 25: JAVA_HOME, the usual places (NASKAH_JDKS replaces them), SDKMAN, PATH.
find_java() {
    local home path
    local -a homes=("${JAVA_HOME:-}")
    if [[ -n ${NASKAH_JDKS:-} ]]; then
        homes+=("$NASKAH_JDKS"/*)
    else
        homes+=(/usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*
            /Library/Java/JavaVirtualMachines/*/Contents/Home)
    fi
    path=$(type -P java || true)
    if [[ -n $path ]]; then
        path=$(readlink -f "$path" 2>/dev/null || printf '%s' "$path")
        homes+=("${path%/bin/java}")
    fi
    for home in "${homes[@]}"; do
        if [[ -n $home ]] && is_java_25 "$home"; then
            printf '%s\n' "$home/bin/java"
            return 0
        fi
    done
    return 1
}

need_java() {
    if ! java=$(find_java); then
        say "JDK 25 tidak ditemukan. Pasang paket temurin-25-jdk atau openjdk-25-jdk, atau arahkan JAVA_HOME ke sana." \
            "JDK 25 was not found. Install it (package temurin-25-jdk or openjdk-25-jdk), or point JAVA_HOME at it."
        exit 3
    fi
}

# Whether the jar is missing or older than anything they are made of.
is_stale() {
    local stamp=$root/target/naskah.stamp
    [[ -e $stamp ]] || stamp=$root/target/classpath.txt
    [[ -s $root/target/naskah.jar && -s $root/target/classpath.txt ]] || return 0
    [[ -n $(find "$root/src/main" "$root/assets" "$root/pom.xml" -newer "$stamp" -print -quit) ]]
}

# Builds what is not built yet; a package has its jars in lib/ and is never built.
build_if_needed() {
    if [[ -d $root/lib ]] || ! is_stale; then
        return 0
    fi
    if ! type -P mvn >/dev/null; then
        say "Naskah belum dibangun dan Maven tidak ditemukan. Pasang dahulu: sudo apt-get install maven" \
            "Naskah is not built yet and Maven was not found. Install it: sudo apt-get install maven"
        exit 3
    fi
    say "Membangun Naskah; hanya sekali, kecuali berkasnya berubah…" "Building Naskah; only once, unless files change…"
    if ! (cd "$root" && mvn -q -B process-classes) >&2; then
        say "Naskah tidak dapat dibangun. Baca pesan di atas; ulangi dengan: mvn -B process-classes" \
            "Naskah could not be built. Read the messages above; try again with: mvn -B process-classes"
        exit 3
    fi
    : >"$root/target/naskah.stamp"
}
