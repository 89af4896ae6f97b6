import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Writes a database as SQL that MySQL's own client reads back in, all of it as it stood at one moment.
 * Run as: java -cp mysql-connector.jar Dump.java OUTPUT [TABLE...]. Address, user and password come from the environment
 * (TONGCHOU_DB_URL, TONGCHOU_DB_OWNER_USER, TONGCHOU_DB_OWNER_PASSWORD); without tables all are written.
 */
class Dump {

    private static final Set<String> BYTES = Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit");
    private static final Set<String> NUMBERS = Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "year");
    private static final int ROWS = 200;
    private static final int LONGEST = 1 << 20;

    private final Connection database;
    private final Writer out;

    private Dump(Connection database, Writer out) {
        this.database = database;
        this.out = out;
    }

    private record Column(String name, String type, boolean made) {
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("deploy/dump FILE [TABLE...]");
            System.exit(2);
        }
        Path file = Path.of(args[0]).toAbsolutePath();
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Connection database = DriverManager.getConnection(needed("TONGCHOU_DB_URL"), needed("TONGCHOU_DB_OWNER_USER"), needed("TONGCHOU_DB_OWNER_PASSWORD"));
            BufferedWriter out = Files.newBufferedWriter(aside)) {
            try (Statement statement = database.createStatement()) {
                statement.execute("set session transaction isolation level repeatable read");
                statement.execute("start transaction with consistent snapshot, read only");
            }
            long rows = write(database, out, Instant.now(), Arrays.asList(args).subList(1, args.length));
            System.out.printf("%d rows in %s%n", rows, file);
        }
        try (FileChannel forced = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            forced.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes these tables, or all, as the open transaction sees them. @return how many rows */
    static long write(Connection database, Writer out, Instant taken, List<String> tables) throws SQLException, IOException {
        return new Dump(database, out).all(taken, tables);
    }

    private long all(Instant taken, List<String> wanted) throws SQLException, IOException {
        out.write("-- Tongchou dump, taken " + taken.truncatedTo(ChronoUnit.MILLIS) + "\nSET NAMES utf8mb4;\nSET FOREIGN_KEY_CHECKS=0;\nSET UNIQUE_CHECKS=0;\n"
            + "SET SQL_MODE='NO_AUTO_VALUE_ON_ZERO';\n");
        long rows = 0;
        for (String table : wanted.isEmpty() ? texts("select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE' order by 1") : wanted) {
            rows += table(table);
        }
        out.write("\n-- Dump completed\n");
        out.flush();
        return rows;
    }

    private long table(String table) throws SQLException, IOException {
        try (Statement statement = database.createStatement(); ResultSet created = statement.executeQuery("show create table `" + table + "`")) {
            created.next();
            out.write("\nDROP TABLE IF EXISTS `" + table + "`;\n" + created.getString(2) + ";\n");
        }
        List<Column> columns = columns(table);
        String names = String.join(", ", columns.stream().map(column -> "`" + column.name() + "`").toList());
        String selected = String.join(", ", columns.stream().map(Dump::selected).toList());
        String order = String.join(", ", texts("select column_name from information_schema.key_column_usage where table_schema = database() and table_name = '" + table
            + "' and constraint_name = 'PRIMARY' order by ordinal_position").stream().map(name -> "`" + name + "`").toList());
        long rows = 0;
        try (Statement statement = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row, not all in memory
            try (ResultSet found = statement.executeQuery("select " + selected + " from `" + table + "`" + (order.isEmpty() ? "" : " order by " + order))) {
                int length = 0;
                while (found.next()) {
                    boolean begins = rows % ROWS == 0 || length > LONGEST;
                    String row = row(found, columns);
                    length = begins ? row.length() : length + row.length();
                    out.write(begins ? (rows == 0 ? "" : ";\n") + "INSERT INTO `" + table + "` (" + names + ") VALUES\n" : ",\n");
                    out.write(row);
                    rows++;
                }
            }
        }
        if (rows > 0) {
            out.write(";\n");
        }
        return rows;
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet found = statement.executeQuery("select column_name, data_type, extra from information_schema.columns"
            + " where table_schema = database() and table_name = '" + table + "' order by ordinal_position")) {
            while (found.next()) {
                columns.add(new Column(found.getString(1), found.getString(2), found.getString(3).contains("GENERATED") && !found.getString(3).contains("DEFAULT_GENERATED")));
            }
        }
        return columns.stream().filter(column -> !column.made()).toList();
    }

    private static String selected(Column column) {
        String name = "`" + column.name() + "`";
        return BYTES.contains(column.type()) ? "hex(" + name + ")" : "cast(" + name + " as char)";
    }

    private static String row(ResultSet found, List<Column> columns) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            String value = found.getString(at + 1);
            String type = columns.get(at).type();
            values.add(value == null ? "NULL" : BYTES.contains(type) ? value.isEmpty() ? "''" : "0x" + value : NUMBERS.contains(type) ? value : quoted(value));
        }
        return "(" + String.join(",", values) + ")";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (char sign : text.toCharArray()) {
            switch (sign) {
                case 0 -> quoted.append("\\0");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case 26 -> quoted.append("\\Z");
                case '\\', '\'', '"' -> quoted.append('\\').append(sign);
                default -> quoted.append(sign);
            }
        }
        return quoted.append('\'').toString();
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String needed(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
