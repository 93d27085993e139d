/// What the catalogues are asked: a handful of questions, each for the whole database at once.
///
/// Only `pg_catalog` is read, and every name of it is written with its schema, so that nothing in
/// the database can stand in its place. What is the system's own and what belongs to an extension
/// is left out, as `pg_dump` does.
enum CatalogueQuery {
  /// One transaction that can change nothing, sees one moment, and waits for nobody long. All
  /// settings are the transaction's, so that a pooler's next client gets none of them. The last
  /// ones let the server print expressions as it prints them for `pg_dump`.
  static let begin = """
    BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
    SET LOCAL default_transaction_read_only = on;
    SET LOCAL statement_timeout = '30s';
    SET LOCAL lock_timeout = '3s';
    SET LOCAL idle_in_transaction_session_timeout = '60s';
    SET LOCAL search_path = pg_catalog;
    SET LOCAL jit = off;
    SET LOCAL quote_all_identifiers = off;
    SET LOCAL datestyle = 'ISO';
    SET LOCAL intervalstyle = 'postgres'
    """

  static let end = "ROLLBACK"

  private static let isOurs =
    "left(n.nspname, 3) <> 'pg_' AND n.nspname <> 'information_schema'"

  private static func isNoExtension(_ catalogue: String, _ object: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend e
      WHERE e.classid = 'pg_catalog.\(catalogue)'::pg_catalog.regclass AND e.objid = \(object)
        AND e.deptype = 'e')
    """
  }

  /// Tables, views, partitions and composite types.
  static let relations = """
    SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, d.description
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_description d ON d.objoid = c.oid AND d.objsubid = 0
      AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND c.relpersistence <> 't' AND \(isOurs)
      AND \(isNoExtension("pg_class", "c.oid"))
    """

  /// Columns of all but partitions, which have those of their parent.
  static let columns = """
    SELECT a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
      a.atttypid, a.atttypmod, a.attnotnull, a.attidentity, a.attgenerated,
      pg_catalog.pg_get_expr(v.adbin, v.adrelid), d.description
    FROM pg_catalog.pg_attribute a
    JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
    LEFT JOIN pg_catalog.pg_description d ON d.objoid = a.attrelid AND d.objsubid = a.attnum
      AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND c.relpersistence <> 't' AND \(isOurs)
      AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
      AND \(isNoExtension("pg_class", "c.oid"))
    ORDER BY a.attrelid, a.attnum
    """

  /// Primary, unique and foreign keys, a row for each column. Those that the server itself adds for
  /// partitions are left out.
  static let keys = """
    SELECT k.oid, k.conrelid, k.contype, k.conname, a.attname, m.nspname, f.relname, r.attname
    FROM pg_catalog.pg_constraint k
    JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(k.conkey), pg_catalog.unnest(k.confkey))
      WITH ORDINALITY AS p(number, referenced, position)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = p.number
    LEFT JOIN pg_catalog.pg_class f ON f.oid = k.confrelid
    LEFT JOIN pg_catalog.pg_namespace m ON m.oid = f.relnamespace
    LEFT JOIN pg_catalog.pg_attribute r ON r.attrelid = k.confrelid AND r.attnum = p.referenced
    WHERE k.contype IN ('p', 'u', 'f') AND k.conparentid = 0 AND \(isOurs)
    ORDER BY k.conrelid, k.conname, k.oid, p.position
    """

  /// Unique indexes that no constraint made, over plain columns of all rows.
  static let uniqueIndexes = """
    SELECT i.indexrelid, i.indrelid, x.relname, a.attname
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid
    JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL pg_catalog.unnest(i.indkey::pg_catalog.int2[])
      WITH ORDINALITY AS p(number, position)
    JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = p.number
    WHERE i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL AND \(isOurs)
      AND (i.indisvalid OR x.relkind = 'I') AND i.indisready AND p.position <= i.indnkeyatts
      AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k
        WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
    ORDER BY i.indrelid, x.relname, i.indexrelid, p.position
    """

  /// Checks of tables and domains; with the column, where a check is of one alone.
  static let checks = """
    SELECT k.conrelid, k.contypid, k.conname, pg_catalog.pg_get_expr(k.conbin, k.conrelid),
      a.attname
    FROM pg_catalog.pg_constraint k
    JOIN pg_catalog.pg_namespace n ON n.oid = k.connamespace
    LEFT JOIN pg_catalog.pg_attribute a ON pg_catalog.array_length(k.conkey, 1) = 1
      AND a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    WHERE k.contype = 'c' AND \(isOurs)
    ORDER BY k.conrelid, k.contypid, k.conname
    """

  /// Which table has taken over the columns of which, or is its partition.
  static let parents = """
    SELECT i.inhrelid, i.inhparent FROM pg_catalog.pg_inherits i ORDER BY i.inhrelid, i.inhseqno
    """

  /// Every type, the system's too: columns are made of them.
  static func types(serverVersion: Int) -> String {
    let isRange =
      serverVersion >= 140_000 ? "t.oid IN (r.rngtypid, r.rngmultitypid)" : "t.oid = r.rngtypid"
    return """
      SELECT t.oid, n.nspname, t.typname, t.typtype, t.typcategory, t.typelem, t.typbasetype,
        t.typtypmod, t.typnotnull, r.rngsubtype, t.typrelid,
        pg_catalog.format_type(coalesce(nullif(t.typbasetype, 0), r.rngsubtype),
          CASE WHEN t.typbasetype = 0 THEN NULL ELSE t.typtypmod END),
        d.description, \(isOurs) AND \(isNoExtension("pg_type", "t.oid"))
      FROM pg_catalog.pg_type t
      JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
      LEFT JOIN pg_catalog.pg_range r ON \(isRange)
      LEFT JOIN pg_catalog.pg_description d ON d.objoid = t.oid AND d.objsubid = 0
        AND d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass
      """
  }

  /// The words of enumerations, in their order.
  static let labels = """
    SELECT e.enumtypid, e.enumlabel FROM pg_catalog.pg_enum e ORDER BY e.enumtypid, e.enumsortorder
    """

  /// Comments on schemas. The one that every new database has on `public` says nothing.
  static let schemaComments = """
    SELECT n.nspname, d.description
    FROM pg_catalog.pg_namespace n
    JOIN pg_catalog.pg_description d ON d.objoid = n.oid AND d.objsubid = 0
      AND d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
    WHERE \(isOurs) AND NOT (n.nspname = 'public' AND d.description = 'standard public schema')
    """

  /// How many tables and views each extension has brought.
  static let extensions = """
    SELECT x.extname, pg_catalog.count(*)
    FROM pg_catalog.pg_depend e
    JOIN pg_catalog.pg_class c ON c.oid = e.objid
    JOIN pg_catalog.pg_extension x ON x.oid = e.refobjid
    WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
      AND e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND e.deptype = 'e'
      AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    GROUP BY x.extname
    """

  /// The queries that views show.
  static let views = """
    SELECT c.oid, pg_catalog.pg_get_viewdef(c.oid)
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('v', 'm') AND c.relpersistence <> 't' AND \(isOurs)
      AND \(isNoExtension("pg_class", "c.oid"))
    ORDER BY c.oid
    """
}
