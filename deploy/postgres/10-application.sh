#!/bin/sh
# Runs once, when the container's database is new: the application is no superuser and owns its own database.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$DATABASE_PASSWORD" -U postgres <<'SQL'
CREATE ROLE storysprout LOGIN CREATEDB PASSWORD :'password';
CREATE DATABASE storysprout OWNER storysprout ENCODING 'UTF8'
  LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
SQL
