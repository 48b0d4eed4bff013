#!/usr/bin/env bash
# Installs the release that plan.sh chose, unless the cache had it, and says where the program is.
set -euo pipefail

if [ -z "$HARKDOWN_DIRECTORY" ]; then
  program=$(command -v harkdown)
else
  program=$HARKDOWN_DIRECTORY/harkdown
  if [ ! -x "$program" ] && [ ! -x "$program.exe" ]; then
    if [ -z "${HARKDOWN_BASE_URL:-}" ]; then
      # …/_actions/OWNER/NAME/REF; the action of a checkout is that of its own repository.
      case $GITHUB_ACTION_PATH in
        */_actions/*/*) repository=$(printf '%s\n' "${GITHUB_ACTION_PATH##*/_actions/}" | cut -d / -f 1,2) ;;
        *) repository=$GITHUB_REPOSITORY ;;
      esac
      HARKDOWN_BASE_URL=$GITHUB_SERVER_URL/$repository/releases/download/v$HARKDOWN_VERSION
    fi
    export HARKDOWN_BASE_URL HARKDOWN_INSTALL_DIR=$HARKDOWN_DIRECTORY
    sh "$GITHUB_ACTION_PATH/packaging/install.sh"
  fi
  printf '%s\n' "$HARKDOWN_DIRECTORY" >>"$GITHUB_PATH"
fi
version=$("$program" --version)
printf '%s\n' "path=$program" "version=${version#harkdown }" >>"$GITHUB_OUTPUT"
