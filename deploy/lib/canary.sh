# Looks for personal values of the tests wherever a copy could have been left; part canary of deploy/test. Needs $TONGCHOU_HOME and $CONTAINER.
# The same as org.tongchou.Personal: numbers of division 3499xx, accounts of the bank that does not exist, telephone numbers of the range that nobody was given,
# and the illness that nobody has. Eleven digits in a row amid the letters of a hash or of sealed bytes in a dump are no telephone. Division 349989 belongs to the one test that has to write clear numbers, and sees there that MySQL's
# files are read as they are (SealWhatIsClearIT).
CANARY_NUMBERS='(?<![0-9A-Fa-f])(3499(?!89)[0-9]{2}(19|20)[0-9]{2}[01][0-9][0-3][0-9][0-9]{3}[0-9Xx]|62999[0-9]{11,14}|154[0-9]{8})(?![0-9A-Fa-f])'
CANARY_ILLNESS='尘肺'

# canary_places: every folder where servers, logs, temporary files and dumps of this run are; the secrets hold keys and passwords only.
canary_places() {
  local place
  for place in "$TONGCHOU_HOME"/mysql "$TONGCHOU_HOME"/binlog "$TONGCHOU_HOME"/keycloak/data "$TONGCHOU_HOME"/wildfly "$TONGCHOU_HOME"/log "$TONGCHOU_HOME"/tmp "$TONGCHOU_HOME"/run "$TONGCHOU_HOME"/dump "$CONTAINER"; do
    [ ! -d "$place" ] || printf '%s\n' "$place"
  done
}
# canary_search PLACE: the files under it that hold such a value, one a line
canary_search() {
  # What grep cannot read is told too, and counts as found.
  { LC_ALL=C grep -rlaP -D skip "$CANARY_NUMBERS" "$1" || true; LC_ALL=C grep -rlaF -D skip "$CANARY_ILLNESS" "$1" || true; } 2>&1 | sort -u
}
# canary_planted PLACE: whether a value that is put there is found, in a log, in an address, and amid bytes that are no text
canary_planted() {
  local file=$1/.canary-planted found
  printf 'GET /casework/files.xhtml?q=349901195803120175 200\n' > "$file.log"
  printf '\0\1\377%s\0\376' 6299990000000000012 > "$file.ibd"
  printf '\377\0phone=15400000001;\0' > "$file.bin"
  printf '\0%s\0' "$CANARY_ILLNESS" > "$file.txt"
  found=$(canary_search "$1" | grep -cF "$file." || true)
  rm -f "$file.log" "$file.ibd" "$file.bin" "$file.txt"
  [ "$found" = 4 ]
}
# canary REPORT-FOLDER: red for every file that holds a value, and for every place where a planted one is not found
canary() {
  local places place files file cases= tests=0 bad=0
  if [ -x "$PROJECT/deploy/dump" ] && alive mysql; then mkdir -p "$TONGCHOU_HOME/dump"; "$PROJECT/deploy/dump" "$TONGCHOU_HOME/dump/database.sql" > /dev/null; fi
  "$PROJECT/deploy/stop" > /dev/null # what is still in memory goes to the disk
  mapfile -t places < <(canary_places)
  say; say "--- canary"
  for place in "${places[@]}"; do
    tests=$((tests + 2))
    if canary_planted "$place"; then cases="$cases<testcase classname=\"canary\" name=\"a planted value is found in ${place#"$PROJECT/"}\"/>"
    else bad=$((bad + 1)); say "planted values were not all found in $place"; cases="$cases<testcase classname=\"canary\" name=\"a planted value is found in ${place#"$PROJECT/"}\"><failure/></testcase>"; fi
    files=$(canary_search "$place")
    if [ -z "$files" ]; then cases="$cases<testcase classname=\"canary\" name=\"nothing personal in ${place#"$PROJECT/"}\"/>"
    else
      bad=$((bad + 1)); cases="$cases<testcase classname=\"canary\" name=\"nothing personal in ${place#"$PROJECT/"}\"><failure/></testcase>"
      while IFS= read -r file; do say "personal values in $file: $(LC_ALL=C grep -aoP "$CANARY_NUMBERS" "$file" | cut -c1-6 | sort | uniq -c | sort -rn | head -n 3 | tr -s ' \n' ' ')"; done <<< "$files"
    fi
  done
  mkdir -p "$1"
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="canary" tests="%s" failures="%s" errors="0" skipped="0">%s</testsuite>\n' "$tests" "$bad" "$cases" > "$1/TEST-canary.xml"
  [ "$bad" = 0 ] || failed_parts="$failed_parts canary"
  say "$tests looked at, $bad with personal values"
}
