# shellcheck shell=bash

should_bring_back_what_was_there_when_it_was_saved() {
  with_product
  hexarch up --no-cluster
  printf '%s\n' "$(cat "$HEXARCH_STATE/first-operator-link")" "correct horse battery staple" |
    hexarch login --link - --email ada@example.com --name Ada --password-stdin
  hexarch org create Before
  local file=$TEST_FOLDER/saved.backup said
  said=$(hexarch backup "$file" 2>&1)
  expect_words "$said" "$file" "secrets.key" "--restore"
  expect_equal 600 "$(stat -c %a "$file")"
  hexarch org create After
  expect_words "$(expect_failure hexarch backup --restore "$file")" "Hexarch runs" "./hexarch down"
  hexarch down
  head -c 100000 "$file" >"$TEST_FOLDER/cut.backup"
  expect_failure hexarch backup --restore "$TEST_FOLDER/cut.backup"
  [ -d "$HEXARCH_STATE/postgres" ]
  expect_words "$(hexarch backup --restore "$file" 2>&1)" "the data of before is kept" "./hexarch up starts it"
  hexarch up --no-cluster
  # Sessions that were renewed after the backup are unknown in it.
  hexarch login --email ada@example.com --password-stdin <<<"correct horse battery staple"
  said=$(hexarch org list)
  expect_words "$said" before
  [[ $said != *after* ]]
}

should_say_that_there_is_nothing_to_save() {
  with_standin
  expect_words "$(expect_failure hexarch backup)" "no database in" "./hexarch up"
}

should_not_save_a_database_that_is_not_its_own() {
  with_standin
  expect_words "$(HEXARCH_DATA_APPLICATION_URL=jdbc:postgresql://db/hexarch expect_failure hexarch backup)" "PostgreSQL of your own" "pg_dump"
}

should_ask_which_file_to_bring_back() {
  with_standin
  expect_words "$(expect_failure hexarch backup --restore)" "Which file?"
  expect_words "$(expect_failure hexarch backup --restore "$TEST_FOLDER/none")" "no file"
  expect_words "$(expect_failure hexarch backup --everything)" "does not know --everything"
}
