#!/bin/sh
# Runs once, when the container's database is new: the application is no superuser and owns its own database.
set -eu
if [ "${STORYSPROUT_ENV:-}" = production ] && { [ "$POSTGRES_PASSWORD" = postgres ] || [ "$DATABASE_PASSWORD" = storysprout ]; }; then
    echo "Production needs POSTGRES_PASSWORD and DATABASE_PASSWORD of its own: set them in .env, remove the volume, start again." >&2
    exit 1
fi
psql -v ON_ERROR_STOP=1 -v password="$DATABASE_PASSWORD" -U postgres <<'SQL'
CREATE ROLE storysprout LOGIN CREATEDB PASSWORD :'password';
CREATE DATABASE storysprout OWNER storysprout ENCODING 'UTF8'
  LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
SQL
