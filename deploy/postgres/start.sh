#!/bin/sh
# Every start of the container goes through this, before any database is made: production gets no password of ours.
# Then the image's own script goes on with whatever the container was asked to run.
set -eu
if [ "${STORYSPROUT_ENV:-}" = production ]; then
    refused=""
    case ${POSTGRES_PASSWORD:-} in "" | postgres) refused="$refused POSTGRES_PASSWORD" ;; esac
    case ${DATABASE_PASSWORD:-} in "" | storysprout) refused="$refused DATABASE_PASSWORD" ;; esac
    if [ -n "$refused" ]; then
        echo "Production needs passwords of its own. Set in .env, then start again:$refused" >&2
        exit 1
    fi
fi
exec docker-entrypoint.sh "$@"
