# shellcheck shell=bash

should_count_what_junit_wrote() {
  part results
  HEXARCH_RESULTS=$TEST_FOLDER/results.tsv results_begin
  cat >"$TEST_FOLDER/report.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="a" tests="4" errors="1" skipped="1" failures="1">
  <testcase name="shouldWork" classname="io.hexarch.A" time="0.25"/>
  <testcase name="should &lt;print&gt; &amp;" classname="io.hexarch.A" time="1.5">
    <system-out><![CDATA[a <failure> of <skipped/> words]]></system-out>
  </testcase>
  <testcase name="shouldFail" classname="io.hexarch.A" time="0.1">
    <failure message="expected: &lt;403&gt;&#10;but was: 200" type="x"><![CDATA[at line 1]]></failure>
  </testcase>
  <testcase name="shouldWait" classname="io.hexarch.A" time="0"><skipped/></testcase>
</testsuite>
XML
  results_from_junit java "$TEST_FOLDER/report.xml"
  expect_equal "2 passed, 1 failed, 1 skipped" "$(results_line)"
  expect_words "$(results_slowest 2>&1)" "1.50 s  java     io.hexarch.A.should <print> &"
  expect_words "$(results_failed 2>&1)" "io.hexarch.A.shouldFail" "expected: <403> but was: 200"
}

should_say_the_last_words_of_what_failed() {
  part results
  HEXARCH_RESULTS=$TEST_FOLDER/results.tsv results_begin
  printf 'first\nexpected to read: ready\n\tbut it was: gone\n' >"$TEST_FOLDER/output"
  result launcher a.works passed 1 "$TEST_FOLDER/output"
  result launcher a.fails failed 1 "$TEST_FOLDER/output"
  expect_equal "1 passed, 1 failed, 0 skipped" "$(results_line)"
  expect_words "$(results_failed 2>&1)" "a.fails" "expected to read: ready but it was: gone"
}

should_count_what_go_wrote() {
  part results
  HEXARCH_RESULTS=$TEST_FOLDER/results.tsv results_begin
  cat >"$TEST_FOLDER/go.json" <<'JSON'
{"Time":"2026-01-01T00:00:00Z","Action":"run","Package":"hexarch/a","Test":"TestOne"}
{"Time":"2026-01-01T00:00:00Z","Action":"output","Package":"hexarch/a","Test":"TestOne","Output":"--- PASS: \"Action\":\"fail\"\n"}
{"Time":"2026-01-01T00:00:00Z","Action":"pass","Package":"hexarch/a","Test":"TestOne","Elapsed":0.5}
{"Time":"2026-01-01T00:00:00Z","Action":"skip","Package":"hexarch/a","Test":"TestTwo","Elapsed":0}
{"Time":"2026-01-01T00:00:00Z","Action":"fail","Package":"hexarch/a","Test":"TestThree","Elapsed":2}
{"Time":"2026-01-01T00:00:00Z","Action":"fail","Package":"hexarch/a","Elapsed":2.5}
JSON
  results_from_go go "$TEST_FOLDER/go.json"
  expect_equal "1 passed, 1 failed, 1 skipped" "$(results_line)"
  expect_words "$(results_slowest 2>&1)" "2.00 s  go       hexarch/a.TestThree"
}

should_name_the_ten_slowest_of_very_many() {
  part results
  HEXARCH_RESULTS=$TEST_FOLDER/results.tsv results_begin
  local i
  for ((i = 0; i < 20000; i++)); do printf 'java\tio.hexarch.SomeQuiteLongName%d\tpassed\t%d\n' "$i" "$i"; done >"$HEXARCH_RESULTS"
  expect_words "$(results_slowest 2>&1)" "19999.00 s" "19990.00 s"
}
