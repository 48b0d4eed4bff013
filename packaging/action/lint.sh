#!/usr/bin/env bash
# Runs `harkdown lint` as the inputs of the action say: annotations, summary, SARIF, outputs. The exit code is an output, so that
# the steps after it still run.
set -euo pipefail

# The lines of an input, without empty ones, in the array `lines`.
lines_of() {
  lines=()
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    if [ -n "$line" ]; then lines+=("$line"); fi
  done <<<"$1"
}

case $'\n'$INPUT_ARGS in
  *$'\n'--output-format* | *$'\n'--output-file*)
    echo "::error::args can't have --output-format or --output-file: the action writes several reports; see annotations, summary and sarif"
    exit 2
    ;;
esac

arguments=(--fail-on "$INPUT_FAIL_ON")
since=$INPUT_CHANGED_SINCE
if [ "$since" = auto ]; then since=${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}; fi
if [ -n "$since" ]; then
  arguments+=(--changed-since "$since")
  if [ "$INPUT_ONLY_NEW" = true ]; then arguments+=(--only-new); fi
fi
lines_of "$INPUT_ARGS"
arguments+=(${lines[@]+"${lines[@]}"})
lines_of "$INPUT_PATHS"
paths=(-- ${lines[@]+"${lines[@]}"})

folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/harkdown.XXXXXX")
counts=$folder/counts
run() { "$HARKDOWN" lint "${arguments[@]}" "$@" "${paths[@]}"; }

status=0
case $INPUT_ANNOTATIONS in
  commands) run --counts-file "$counts" || status=$? ;;
  matcher)
    echo "::add-matcher::$GITHUB_ACTION_PATH/packaging/action/problem-matcher.json"
    GITHUB_ACTIONS='' run --counts-file "$counts" --output-format concise || status=$?
    printf '::remove-matcher owner=%s::\n' harkdown harkdown-hints
    ;;
  none) GITHUB_ACTIONS='' run --counts-file "$counts" || status=$? ;;
  *) echo "::error::annotations must be commands, matcher or none" && status=2 ;;
esac
printf '%s\n' "exit-code=$status" >>"$GITHUB_OUTPUT"
if [ -f "$counts" ]; then cat "$counts" >>"$GITHUB_OUTPUT"; fi
if [ "$status" -gt 1 ]; then exit "$status"; fi

if [ "$INPUT_SUMMARY" = true ]; then
  GITHUB_ACTIONS='' run --output-format markdown --max-findings "$INPUT_MAX_FINDINGS" >>"$GITHUB_STEP_SUMMARY" ||
    [ $? -eq 1 ]
fi
if [ "$INPUT_SARIF" = true ]; then
  sarif=$folder/harkdown.sarif
  GITHUB_ACTIONS='' run --output-format sarif --output-file "$sarif" || [ $? -eq 1 ]
  printf '%s\n' "sarif-file=$sarif" >>"$GITHUB_OUTPUT"
fi
