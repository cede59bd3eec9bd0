# Finds what the scripts need: a JDK 25 or newer, Maven, and the native libraries of JavaFX. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }

# The major version of the JDK in a folder, or nothing.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local place major
  for place in "${JAVA_HOME:-}" "${JDK_HOME:-}" /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    [ -n "$place" ] || continue
    major=$(jdk_major "$place")
    if [ -n "$major" ] && [ "$major" -ge 25 ]; then
      JAVA_HOME=$place
      export JAVA_HOME
      return 0
    fi
  done
  place=$(readlink -f "$(command -v javac 2>/dev/null)" 2>/dev/null) || place=
  place=${place%/bin/javac}
  major=$(jdk_major "$place")
  if [ -n "$major" ] && [ "$major" -ge 25 ]; then
    JAVA_HOME=$place
    export JAVA_HOME
    return 0
  fi
  say "Redaksi needs a JDK 25 or newer, and none was found in JAVA_HOME, /usr/lib/jvm or on the PATH: install one (for example Temurin 25) and start again."
  return 1
}

on_debian() { [ -r /etc/debian_version ] && command -v apt-get >/dev/null; }

# Installs Debian packages as root; otherwise prints the one command that does.
install_packages() {
  if on_debian && [ "$(id -u)" = 0 ]; then
    say "Installing: $*"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >&2
  elif on_debian; then
    say "Missing packages. This installs them: sudo apt-get install $*"
    return 1
  else
    say "Missing system libraries; on Debian they are the packages: $*"
    return 1
  fi
}

has_library() { ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }

# Each pair is a library and the Debian package that brings it.
need_libraries() {
  local missing=() pair
  for pair in "$@"; do
    has_library "${pair%%=*}" || missing+=("${pair#*=}")
  done
  if ! ls /usr/share/fonts/*/*/*.[to]tf >/dev/null 2>&1; then
    missing+=(fonts-dejavu-core)
  fi
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

need_drawing() {
  need_libraries libfreetype.so.6=libfreetype6 libpangoft2-1.0.so.0=libpangoft2-1.0-0 libfontconfig.so.1=libfontconfig1
}

need_window() {
  need_drawing && need_libraries libgtk-3.so.0=libgtk-3-0 libXtst.so.6=libxtst6 libXxf86vm.so.1=libxxf86vm1 libGL.so.1=libgl1
}

# Each pair is a command and the Debian package that brings it.
need_commands() {
  local missing=() pair
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
  done
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# An X server without a screen, and what presses keys there and hears what is drawn.
need_screen() {
  need_window && need_libraries libX11.so.6=libx11-6 libXdamage.so.1=libxdamage1 && need_commands Xvfb=xvfb
}

# What brings faults about; what is still missing after this, the tries that need it say by themselves.
wish_faults() {
  need_commands strace=strace mkfs.ext4=e2fsprogs mount=mount losetup=mount || true
  { command -v gcc >/dev/null && [ -r /usr/include/stdio.h ]; } || install_packages gcc libc6-dev || true
}

# The native speller that ours is measured against; without it those figures are left out.
wish_hunspell() {
  need_commands hunspell=hunspell || true
  [ -r /usr/share/hunspell/id_ID.dic ] && [ -r /usr/share/hunspell/en_US.dic ] || install_packages hunspell-id hunspell-en-us || true
}

need_maven() {
  command -v mvn >/dev/null || install_packages maven
  # Maven 3.8's own libraries use what JDK 25 warns about.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}
