"""Everything that PostgreSQL knows about a schema, in a form that can be compared with another's."""

from collections.abc import Iterator

from django.db import connection

from tenants.backend import public_context

FACTS = {
    "relations": """
        SELECT relname, relkind, relpersistence, reloptions::text, relreplident, relrowsecurity, relam,
               obj_description(oid, 'pg_class')
        FROM pg_class WHERE relnamespace = %(schema)s::regnamespace""",
    "columns": """
        SELECT relname, rank() OVER (PARTITION BY a.attrelid ORDER BY attnum), attname,
               format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid), attidentity, attgenerated,
               collname, attstorage, attcompression, attstattarget, attoptions::text,
               col_description(a.attrelid, attnum)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
             LEFT JOIN pg_collation ON pg_collation.oid = attcollation
             LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relnamespace = %(schema)s::regnamespace AND attnum > 0 AND NOT attisdropped""",
    "constraints": """
        SELECT conrelid::regclass::text, conname, contype, condeferrable, condeferred, convalidated,
               pg_get_constraintdef(oid), obj_description(oid, 'pg_constraint')
        FROM pg_constraint WHERE connamespace = %(schema)s::regnamespace""",
    "indexes": """
        SELECT pg_get_indexdef(indexrelid), indisprimary, indisunique, indisvalid, indisclustered, indisreplident,
               indimmediate
        FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE relnamespace = %(schema)s::regnamespace""",
    "sequences": """
        SELECT relname, seqtypid::regtype::text, seqstart, seqincrement, seqmax, seqmin, seqcache, seqcycle,
               refobjid::regclass::text, attname, deptype, pg_sequence_last_value(seqrelid)
        FROM pg_sequence JOIN pg_class ON pg_class.oid = seqrelid
             LEFT JOIN pg_depend ON objid = seqrelid AND classid = 'pg_class'::regclass AND deptype IN ('a', 'i')
             LEFT JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
        WHERE relnamespace = %(schema)s::regnamespace""",
    "triggers": """
        SELECT pg_get_triggerdef(pg_trigger.oid), tgenabled
        FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
        WHERE relnamespace = %(schema)s::regnamespace AND NOT tgisinternal""",
    "views": """
        SELECT relname, pg_get_viewdef(oid) FROM pg_class
        WHERE relnamespace = %(schema)s::regnamespace AND relkind IN ('v', 'm')""",
    "functions": """
        SELECT pg_get_functiondef(oid), obj_description(oid, 'pg_proc') FROM pg_proc
        WHERE pronamespace = %(schema)s::regnamespace AND prokind <> 'a'""",
    "types": """
        SELECT typname, typtype, format_type(typbasetype, typtypmod), typdefault, typnotnull,
               (SELECT array_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = pg_type.oid)::text
        FROM pg_type WHERE typnamespace = %(schema)s::regnamespace""",
    "the schema itself": "SELECT obj_description(%(schema)s::regnamespace, 'pg_namespace')",
}


def everything_about(schema: str) -> dict[str, list[str]]:
    """Facts and rows, each as text in which the schema's name stands as ``«schema»``."""
    with public_context():
        found = {what: _lines(query, schema) for what, query in FACTS.items()}
        return found | {f"rows of {table}": rows for table, rows in _rows(schema)}


def _rows(schema: str) -> Iterator[tuple[str, list[str]]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", (schema,))
        tables = [row[0] for row in cursor.fetchall()]
    for table in tables:
        moment = " - 'applied'" if table == "django_migrations" else ""  # when it was migrated differs, of course
        yield table, _lines(f'SELECT to_jsonb(t){moment} FROM "{schema}"."{table}" t', schema)


def _lines(query: str, schema: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(query, {"schema": schema})
        return sorted(repr(row).replace(schema, "«schema»") for row in cursor.fetchall())
