# shellcheck shell=bash
about_chaos() { echo "later"; }
