# shellcheck shell=bash
# Deaths in great number: too slow for every run, so only by name, ./hexarch test kills. What every run has of them are the first three
# of the thousand, and the local cluster's own.

# suite_kills FAST: the server on a real cluster, then a worker on a cluster in a file.
suite_kills() {
  need java maven
  load cluster
  local reports
  suite kills "The local cluster" "$HEXARCH_HOME/hexarch" cluster up
  suite kills "The testkit" testkit_ready
  begin_test_postgres
  suite kills "Killed around every effect, on a real cluster" killed_on_a_cluster
  suite kills "A thousand deaths" a_thousand_deaths
  end_test_postgres
  mapfile -t reports < <(find "$HEXARCH_HOME"/{server,contexts/workspaces}/target/surefire-reports -name '*.xml')
  results_from_junit kills "${reports[@]}"
}

killed_on_a_cluster() {
  HEXARCH_TEST_CLUSTER=$(cluster_state_file) deaths server 'io.hexarch.server.replica.KilledServerTest'
}

# a_thousand_deaths: a hundred of each of ten seeds.
a_thousand_deaths() {
  deaths contexts/workspaces 'io.hexarch.workspaces.mortal.ThousandDeathsTest' -Dhexarch.seeds=10 -Dhexarch.deaths=100
}

# deaths MODULE CLASS OPTION…: a failing test does not stop Maven: the reports tell.
deaths() {
  rm -rf "$HEXARCH_HOME/$1/target/surefire-reports"
  maven --projects "$1" --also-make -Dmaven.test.failure.ignore=true "-Dtest=$2" -Dsurefire.failIfNoSpecifiedTests=false "${@:3}" test
}
