# Reads JUnit's XML and prints one line per test: suite, class.name, passed|failed|skipped, seconds.
# Records begin at "<"; text in CDATA (what a test printed) may hold anything and is passed over.
BEGIN { RS = "<"; OFS = "\t" }

inside_text { if (index($0, "]]>")) inside_text = 0; next }
/^!\[CDATA\[/ { if (!index($0, "]]>")) inside_text = 1; next }

/^testcase[ \n]/ {
  name = attribute("classname") "." attribute("name")
  seconds = attribute("time")
  outcome = "passed"
  if ($0 ~ /\/>[ \n\t\r]*$/) tell()
}
/^(failure|error)[ \n>\/]/ { outcome = "failed" }
/^skipped[ \n>\/]/ { outcome = "skipped" }
/^\/testcase>/ { tell() }

function tell() { print suite, plain(name), outcome, seconds + 0 }

function plain(text) {
  gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "'", text)
  gsub(/&#10;|[\t\n]/, " ", text); gsub(/&amp;/, "\\&", text)
  return text
}

function attribute(key,   start, rest) {
  start = match($0, "[ \n]" key "=\"")
  if (!start) return ""
  rest = substr($0, RSTART + RLENGTH)
  return substr(rest, 1, index(rest, "\"") - 1)
}
