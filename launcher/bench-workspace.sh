# shellcheck shell=bash
about_workspace() { echo "later"; }
