# How the window's JVM is started. Sourced.

window_options() { # JavaFX's jars, joined by colons: on the module path, so that it does not warn at its start
  options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms24m -Xmn12m
    --module-path "$1" --add-modules javafx.controls,javafx.web
    --enable-native-access=javafx.graphics,javafx.web,ALL-UNNAMED)
  # For BrokenLines, without which two lines of Arabic stop the window.
  [ "$(uname)" != Linux ] || options+=(--add-opens javafx.graphics/com.sun.javafx.text=ALL-UNNAMED
    --add-opens javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED)
}

is_javafx() { # a jar
  case ${1##*/} in javafx-* | jdk-jsobject*) ;; *) return 1 ;; esac
}
