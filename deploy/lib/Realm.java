import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the realm file that Keycloak imports at its first start: the template of config/realm with this
 * installation's address and secret and, for the demonstration, one account per role and office of a municipality.
 * Run as: java Realm.java TEMPLATE OUTPUT DIVISIONS-FOLDER PROVINCE. Address and secret come from the environment.
 */
class Realm {

    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("township-caseworker", "经办");
        SHORT.put("township-reviewer", "复核");
        SHORT.put("township-approver", "主管");
        SHORT.put("county-verifier", "核对");
        SHORT.put("county-approver", "审批");
        SHORT.put("county-payments", "发放");
        SHORT.put("municipal-supervisor", "督导");
        SHORT.put("provincial-policy", "政策");
        SHORT.put("provincial-statistics", "统计");
        SHORT.put("auditor", "审计");
        SHORT.put("administrator", "管理");
    }

    public static void main(String[] args) throws IOException {
        String template = Files.readString(Path.of(args[0]));
        String users = args[0].endsWith("-demonstration.json")
            ? String.join(",\n    ", accounts(Path.of(args[2]), args[3])) + "," : "";
        String realm = template
            .replace("@APPLICATION_URL@", System.getenv("TONGCHOU_URL"))
            .replace("@CLIENT_SECRET@", System.getenv("TONGCHOU_OIDC_SECRET"))
            .replace("@SESSIONS_SECRET@", System.getenv("TONGCHOU_SESSIONS_SECRET"))
            .replace("\"sslRequired\": \"all\"", "\"sslRequired\": \"external\"") // the embedded Keycloak speaks plain HTTP on the loopback
            .replace("\"users\": [", "\"users\": [" + users);
        Path output = Path.of(args[1]);
        Files.deleteIfExists(output);
        Files.createFile(output, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(output, realm);
    }

    /** The municipality of the demonstration is Bengbu; a province other than Anhui shows its first one. */
    private static List<String> accounts(Path divisions, String province) throws IOException {
        String municipality = province.equals("34") ? "3403" : codes(divisions, "cities.csv", province).get(0);
        List<String> all = new ArrayList<>();
        for (String township : codes(divisions, "streets.csv", municipality)) {
            all.add(account("tw", township, "township-caseworker"));
            all.add(account("tr", township, "township-reviewer"));
            all.add(account("ta", township, "township-approver"));
        }
        for (String county : codes(divisions, "areas.csv", municipality)) {
            all.add(account("cv", county, "county-verifier"));
            all.add(account("ca", county, "county-approver"));
            all.add(account("cp", county, "county-payments"));
            all.add(account("cp2", county, "county-payments"));
        }
        all.add(account("ms", municipality, "municipal-supervisor"));
        all.add(account("pp", province, "provincial-policy"));
        all.add(account("pp2", province, "provincial-policy"));
        all.add(account("ps", province, "provincial-statistics"));
        all.add(account("au", province, "auditor"));
        all.add(account("ad", province, "administrator"));
        // One person with both township roles, to see that the two may not meet on one case.
        all.add(account("twr", codes(divisions, "streets.csv", municipality).get(0), "township-caseworker", "township-reviewer"));
        return all;
    }

    private static List<String> codes(Path divisions, String file, String within) throws IOException {
        try (Stream<String> lines = Files.lines(divisions.resolve(file))) {
            List<String> found = lines.skip(1).map(l -> l.substring(0, l.indexOf(','))).filter(c -> c.startsWith(within)).toList();
            if (found.isEmpty()) throw new IllegalArgumentException("No code in " + file + " begins with " + within + ": set TONGCHOU_PROVINCE to one of provinces.csv");
            return found;
        }
    }

    private static String account(String prefix, String office, String... roles) {
        String name = prefix + "-" + office;
        return """
            {"username": "%s", "enabled": true, "firstName": "测试", "lastName": "%s%s", "email": "%s@example.org", "emailVerified": true, \
            "attributes": {"office": ["%s"]}, "realmRoles": ["%s"], \
            "credentials": [{"type": "password", "value": "%s", "temporary": false}]}"""
            .formatted(name, SHORT.get(roles[0]) + (prefix.endsWith("2") ? "二" : ""), office, name, office, String.join("\", \"", roles), name);
    }
}
