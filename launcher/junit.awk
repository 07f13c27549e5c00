# Reads JUnit's XML and prints one line per test: suite, class.name, passed|failed|skipped, seconds, why it failed.
# Records begin at "<"; text in CDATA (what a test printed) may hold anything and is passed over.
BEGIN { RS = "<"; OFS = "\t" }

inside_text { if (index($0, "]]>")) inside_text = 0; next }
/^!\[CDATA\[/ { if (!index($0, "]]>")) inside_text = 1; next }

/^testcase[ \n]/ {
  name = attribute("classname") "." attribute("name")
  seconds = attribute("time")
  outcome = "passed"
  why = ""
  if ($0 ~ /\/>[ \n\t\r]*$/) tell()
}
/^(failure|error)[ \n>\/]/ { outcome = "failed"; if (why == "") why = substr(plain(attribute("message")), 1, 400) }
/^skipped[ \n>\/]/ { outcome = "skipped" }
/^\/testcase>/ { tell() }

function tell() { print suite, plain(name), outcome, seconds + 0, why }

function plain(text) {
  gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "'", text)
  gsub(/&#(10|13|9|xa|xd|x9);|[\t\n]/, " ", text); gsub(/&amp;/, "\\&", text)
  return text
}

function attribute(key,   start, rest) {
  start = match($0, "[ \n]" key "=\"")
  if (!start) return ""
  rest = substr($0, RSTART + RLENGTH)
  return substr(rest, 1, index(rest, "\"") - 1)
}
