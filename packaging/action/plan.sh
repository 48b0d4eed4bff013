#!/usr/bin/env bash
# Which release of harkdown the action wants, and where it is to be. Nothing is installed where one is on the path already.
set -euo pipefail

version=${INPUT_VERSION#v}
if [ -z "$version" ] && command -v harkdown >/dev/null; then
  printf '%s\n' version= directory= >>"$GITHUB_OUTPUT"
  exit 0
fi
if [ -z "$version" ]; then
  version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$GITHUB_ACTION_PATH/Cargo.toml" | head -n 1)
fi
case $version in
  *[!0-9A-Za-z.+-]*) echo "::error::\`$version\` is not a version of harkdown" && exit 2 ;;
esac
printf '%s\n' "version=$version" "directory=${RUNNER_TOOL_CACHE:-$RUNNER_TEMP}/harkdown/$version" >>"$GITHUB_OUTPUT"
