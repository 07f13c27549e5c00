# shellcheck shell=bash
about_server() { echo "later"; }
