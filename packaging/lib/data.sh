# Fetches the data that only npm carries (the window's fonts, dictionaries, names of places) into target/data, from where the build takes
# it. Sourced.

fonts_of() { # package folder, families as folder/file stems
  local from=$1 to=$2 stem
  shift 2
  for stem in "$@"; do
    cp "$(find "$from" -name "$stem.ttf" -print -quit)" "$to/"
  done
}

# Dictionaries, how frequent words are, and their licences beside them: each a file of its own that can be replaced.
dictionaries_of() { # node_modules, folder
  local from=$1 to=$2
  mkdir -p "$to"
  cp "$from/@cspell/dict-id-id/dict/id-id.trie" "$from/@cspell/dict-en_us/en_US.trie.gz" "$to/"
  cp "$from/@cspell/dict-id-id/LICENSE" "$to/id-id-LGPL-3.0.txt"
  cp "$from/@cspell/dict-en_us/LICENSE" "$to/en_US-LICENSE.txt"
  cp "$from/@cspell/dict-en_us/src/hunspell/README_en_US-large.txt" "$to/en_US-SCOWL.txt"
  cp "$from/@zxcvbn-ts/language-id/src/wikipedia.json" "$to/id-frequency-wikipedia.json"
  cp "$from/@zxcvbn-ts/language-id/src/commonWords.json" "$to/id-frequency-subtitles.json"
  cp "$from/@zxcvbn-ts/language-id/LICENSE.txt" "$to/id-frequency-LICENSE.txt"
  cp "$from/@zxcvbn-ts/language-id/NOTICE.md" "$to/id-frequency-NOTICE.txt"
}

# The provinces, regencies and cities of Indonesia. Their data is under the ODbL, which goes along with a line that says
# whose it is.
gazetteer_of() { # node_modules, folder
  local from=$1/idn-area-data to=$2
  mkdir -p "$to"
  cp "$from/data/provinces.csv" "$from/data/regencies.csv" "$to/"
  cp "$from/data/LICENSE.md" "$to/ODbL-1.0.txt"
  cp "$from/LICENSE" "$to/idn-area-data-LICENSE.txt"
  printf '%s\n' "Provinces, regencies and cities: idn-area-data 3.1.2 by Fityan Nugroho (https://github.com/fityannugroho/idn-area-data), made available under the Open Database License 1.0 (ODbL-1.0.txt)." >"$to/ATTRIBUTION.txt"
}

fetch_data() { # home of the project
  local home=$1 npm_home=$1/target/npm to=$1/target/data/fonts stamp=$1/target/data/fetched
  [ -f "$stamp" ] && ! [ "$home/packaging/package-lock.json" -nt "$stamp" ] && return 0
  if ! command -v npm >/dev/null && ! install_packages npm; then
    say "Going on without npm: the window will use the system's fonts instead of Inter and Source Serif, and spelling will not be checked."
    return 0
  fi
  mkdir -p "$npm_home" "$to"
  cp "$home/packaging/package.json" "$home/packaging/package-lock.json" "$home/packaging/.npmrc" "$npm_home/"
  if ! (cd "$npm_home" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2); then
    say "Fonts and dictionaries could not be fetched: the window will use the system's fonts instead of Inter and Source Serif, and spelling will not be checked."
    return 0
  fi
  local packages=$npm_home/node_modules/@expo-google-fonts
  fonts_of "$packages/inter" "$to" Inter_400Regular Inter_500Medium Inter_600SemiBold Inter_700Bold
  fonts_of "$packages/source-serif-4" "$to" SourceSerif4_400Regular SourceSerif4_400Regular_Italic \
    SourceSerif4_600SemiBold SourceSerif4_700Bold SourceSerif4_700Bold_Italic
  cp "$packages/inter/LICENSE_FONT" "$to/Inter-OFL.txt"
  cp "$packages/source-serif-4/LICENSE_FONT" "$to/SourceSerif4-OFL.txt"
  dictionaries_of "$npm_home/node_modules" "$home/target/data/dictionaries"
  gazetteer_of "$npm_home/node_modules" "$home/target/data/gazetteer"
  touch "$stamp"
}
