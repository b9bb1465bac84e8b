#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Runs once, on an empty database: the owner of Trappan's tables is no superuser, but it may create the application's roles.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$TRAPPAN_PASSWORD" -U "$POSTGRES_USER" -d postgres <<'SQL'
CREATE ROLE trappan LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE trappan OWNER trappan;
SQL
