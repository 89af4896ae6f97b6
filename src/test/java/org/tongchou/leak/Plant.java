package org.tongchou.leak;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchou.document.Papers;
import org.tongchou.http.Family;
import org.tongchou.http.Installation;

/**
 * What one township, its county and its city have of their own: files in every state, an award, runs that pay it, drafts of rules, made
 * by real acts, each with marks that stand nowhere else: names, numbers, an account, sums, words.
 */
final class Plant {

    static final LocalDate FIRST = LocalDate.of(2026, 10, 12);
    static final LocalDate LAST = LocalDate.of(2026, 11, 2);
    /** A key to which this is added stands nowhere else on a page. */
    private static final long LARGE = 7_000_000;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    /** A form with a PDF that is only letters, for whoever may not send one. */
    private static final String PAPER = Visitor.FORM + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n" + Visitor.FORM
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + new String(Papers.raw("<< /Length 1 >>", new byte[] {'x'}), StandardCharsets.US_ASCII)
        + "\r\n" + Visitor.FORM + "--\r\n";
    private static final List<String> FILES = List.of("file", "draft", "submitted", "correcting", "accepted", "ordered", "differs", "survey", "objected", "opinion", "notice", "ended",
        "review", "visit");
    private static final List<String> OF_CITY = List.of("city", "standard", "pack", "proposal", "rules");
    private static final List<String> OF_COUNTY = List.of("county", "run", "open", "lines", "due", "check", "replay");

    /**
     * Something that only this office has.
     *
     * @param area the office that may see it, with all above it
     * @param posted whether it hangs on the public board
     */
    record Mark(String area, String text, boolean posted) {

        /** Whether it is there: numbers only where no other digit stands beside them. */
        boolean in(String answer) {
            return text.matches("[0-9][0-9,.]*[0-9]") ? Pattern.compile("(?<![0-9])" + Pattern.quote(text) + "(?![0-9])").matcher(answer).find() : answer.contains(text);
        }
    }

    private final String township;
    private final String city;
    private final String sign;
    private final long fen;
    private final Map<String, String> keys = new TreeMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private Plant(String township, String city, String sign, long fen) {
        this.township = township;
        this.city = city;
        this.sign = sign;
        this.fen = fen;
        keys.put("township", township);
        keys.put("county", county());
        keys.put("city", city);
    }

    /** Plants at a township; rules are drafted for the city. The sign is a letter that stands in every invented word. */
    static Plant at(String township, String city, String sign, long fen) {
        Plant plant = new Plant(township, city, sign, fen);
        Installation.clockTo(FIRST);
        plant.keys.put("file", plant.notice(plant.survey(plant.accepted())));
        for (String key : List.of("review", "visit", "ended")) {
            plant.keys.put(key, plant.notice(plant.survey(plant.accepted())));
        }
        Installation.clockTo(FIRST.plusDays(7));
        plant.act("tr-" + township, "review", "FORWARD", "{}");
        plant.act("tr-" + township, "visit", "FORWARD", "{}");
        plant.act("ca-" + plant.county(), "visit", "ORDER_VISIT", "{\"ground\": \"" + sign + "家有举报\"}");
        plant.confirm("file");
        plant.send();
        plant.keys.put("check", Installation.post("ca-" + plant.county(), "/random-checks", "{}").expect(201).json().path("id").asText());
        Installation.clockTo(LAST);
        plant.documents();
        plant.hearing();
        plant.dues();
        plant.recognition();
        plant.waiting();
        plant.runs();
        plant.replay();
        plant.rules();
        return plant;
    }

    /** One family more, up to its award and a run of its own month. */
    void grow() {
        Installation.clockTo(FIRST);
        keys.put("more", notice(survey(accepted())));
        Installation.clockTo(FIRST.plusDays(7));
        confirm("more");
        Installation.clockTo(LAST);
        draft();
        prepare("2026-12");
    }

    /** As if it were of another province's numbers: what nobody has. */
    Plant none() {
        Plant none = new Plant("340399001", "3499", sign, fen);
        keys.forEach((key, value) -> none.keys.put(key, switch (key) {
            case "township" -> "340399001";
            case "county" -> "340399";
            case "city" -> "3499";
            case "idNumber" -> Family.idNumber("19010101");
            case "name" -> "查无此人";
            case "lines", "due" -> value;
            default -> value.matches("[0-9]+") ? "999999999" : value.substring(0, value.length() - 4) + "9998";
        }));
        return none;
    }

    String township() {
        return township;
    }

    String county() {
        return township.substring(0, 6);
    }

    List<Mark> marks() {
        return marks;
    }

    /** The keys that an answer may repeat because they were asked with. */
    List<String> said(String asked) {
        List<String> said = new ArrayList<>();
        for (Matcher place = PLACE.matcher(asked == null ? "" : asked); place.find();) {
            String value = keys.getOrDefault(place.group(1), township);
            said.add(value);
            said.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return said;
    }

    /** Whose an address or body is: the narrowest office that all that it names belongs to. */
    String area(String text) {
        String area = "";
        for (Matcher place = PLACE.matcher(text == null ? "" : text); place.find();) {
            String own = OF_CITY.contains(place.group(1)) ? city : OF_COUNTY.contains(place.group(1)) ? county() : township;
            area = own.length() > area.length() ? own : area;
        }
        return area;
    }

    /** Whether an address or a body names a thing, not only an office. */
    static boolean namesAThing(String text) {
        return PLACE.matcher(text == null ? "" : text).results().anyMatch(place -> !List.of("township", "county", "city", "lines", "due", "facts").contains(place.group(1)));
    }

    /** An address with its body, filled in, as people write it down. */
    String asked(Recipe.Ask ask) {
        return address(ask.path()) + (ask.body() == null ? "" : " " + body(ask.body()).replace("%", "%25"));
    }

    /** The same with everything filled in. */
    String address(String path) {
        return PLACE.matcher(path).replaceAll(place -> URLEncoder.encode(keys.get(place.group(1)), StandardCharsets.UTF_8));
    }

    String body(String text) {
        return text == null ? null : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(word(place.group(1))));
    }

    private String word(String key) {
        return switch (key) {
            case "family" -> family(new Family(township, "URBAN"), LAST).toString();
            case "proposal" -> proposal();
            case "rules" -> pack();
            case "paper" -> PAPER;
            case "roll" -> roll();
            case "facts" -> "{\"on\": \"2026-10-12\", \"office\": \"" + township + "\", \"category\": \"URBAN\", \"singlePerson\": null, \"members\": [{\"ref\": \"p1\","
                + " \"relationship\": \"02\", \"birthDate\": \"1970-05-02\", \"sex\": 1}], \"income\": [], \"expenses\": [], \"obligors\": [], \"assets\": [], \"rules\": null}";
            default -> keys.get(key);
        };
    }

    /** How everything stands, as the office above sees it: what a foreign act must leave as it is. */
    Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        for (String key : FILES) {
            state.put(key, Installation.get("au-34", "/applications/" + keys.get(key)).expect(200).text());
        }
        state.put("award", Installation.get("au-34", "/awards/" + keys.get("award")).expect(200).text());
        state.put("run", Installation.get("au-34", "/payment-runs/" + keys.get("run")).expect(200).text());
        state.put("open", Installation.get("au-34", "/payment-runs/" + keys.get("open")).expect(200).text());
        state.put("replay", Installation.get("au-34", "/audit/replays/" + keys.get("replay")).expect(200).text());
        state.put("standard", Installation.get("au-34", "/standards/" + keys.get("standard")).expect(200).text());
        state.put("pack", Installation.get("au-34", "/rule-packs/" + keys.get("pack")).expect(200).text());
        return state;
    }

    /** A roll that names somebody of the own office's families, and nobody else. */
    private String roll() {
        return Visitor.FORM + "\r\nContent-Disposition: form-data; name=\"fromMonth\"\r\n\r\n2026-12\r\n" + Visitor.FORM + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
            + "family,office,category,name,idNumber,relationship,monthly,bank,accountKind,account\n1," + township + ",URBAN,查无此人," + keys.get("idNumber") + ",02,100,测试银行,PASSBOOK,12345678901\n\r\n"
            + Visitor.FORM + "--\r\n";
    }

    // --- families ---------------------------------------------------------------------------------------------------

    private ObjectNode family(Family family, LocalDate signed) {
        ObjectNode body = family.application(signed);
        body.put("phone", "1389" + fen + "0");
        ((ObjectNode) body.at("/address")).put("detail", sign + "门路 1 号");
        for (int at = 0; at < body.path("members").size(); at++) {
            ((ObjectNode) body.at("/members/" + at)).put("name", "测" + sign + "甲乙丙丁".charAt(at));
        }
        ((ObjectNode) body.at("/income/0")).put("monthly", fen);
        ((ObjectNode) body.at("/assets/0")).put("amount", fen + 400_000);
        ((ObjectNode) body.at("/account")).put("number", account()).put("bank", sign + "银行");
        return body;
    }

    private String draft() {
        Family family = new Family(township, "URBAN");
        String number = Installation.post("tw-" + township, "/applications", family(family, FIRST).toString()).expect(201).json().path("number").asText();
        keys.putIfAbsent("idNumber", family.idNumbers().get(0));
        keys.putIfAbsent("name", "测" + sign + "甲");
        family.idNumbers().forEach(this::mark);
        if (marks.size() == family.idNumbers().size()) {
            List.of("1389" + fen + "0", sign + "门路", account(), sign + "银行", "测" + sign + "乙", "测" + sign + "丙", "测" + sign + "丁", sign + "家").forEach(this::mark);
            List.of(Long.toString(fen), yuan(fen), yuan(fen).replace(",", ""), yuan(fen + 400_000)).forEach(this::mark);
            marks.add(new Mark(township, "测" + sign + "甲", true));
            marks.add(new Mark(township, sign + "社区公示栏", true));
        }
        mark(number);
        return number;
    }

    /** A card that nobody else has, with the check digit of cards. */
    private String account() {
        String digits = "62999911" + fen + "5";
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            sum += at % 2 == 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String yuan(long fen) {
        return "%,d.%02d".formatted(fen / 100, fen % 100);
    }

    private void mark(String text) {
        marks.add(new Mark(township, text, false));
    }

    private void act(String account, String key, String action, String body) {
        take(account, keys.get(key), action, body);
    }

    private static JsonNode take(String account, String number, String action, String body) {
        return Installation.post(account, "/applications/" + number + "/actions/" + action, body).expect(200).json();
    }

    private String submitted() {
        String number = draft();
        take("tw-" + township, number, "SUBMIT", "{}");
        return number;
    }

    private String accepted() {
        String number = submitted();
        take("tw-" + township, number, "ACCEPT", "{}");
        return number;
    }

    private String survey(String number) {
        take("tw-" + township, number, "ORDER_CHECK", "{\"sources\": [\"BANK\"]}");
        take("cv-" + county(), number, "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": false, \"found\": [\"" + sign + "家另有存款\"]}]}");
        take("tw-" + township, number, "RESOLVE_EVIDENCE", "{\"item\": \"BANK\", \"resolution\": \"ACCEPTED\", \"text\": \"" + sign + "家已说明\"}");
        LocalDate day = LocalDate.parse(Installation.get("ad-34", "/demonstration/clock").expect(200).json().path("now").asText().substring(0, 10));
        take("tw-" + township, number, "RECORD_SURVEY", "{\"on\": \"" + day + "\", \"kind\": \"HOME_VISIT\", \"investigators\": [\"" + sign + "家调查员\", \"测试调查员二\"],"
            + " \"findings\": \"" + sign + "家情况属实\", \"facts\": null}");
        return number;
    }

    private String opinion(String number) {
        take("tr-" + township, number, "OPINE", "{\"proposal\": \"CONFIRM\", \"text\": \"" + sign + "家符合条件\"}");
        return number;
    }

    private String notice(String number) {
        opinion(number);
        take("tr-" + township, number, "PUBLISH_NOTICE", "{\"place\": \"" + sign + "社区公示栏\"}");
        return number;
    }

    private void confirm(String key) {
        act("tr-" + township, key, "FORWARD", "{}");
        JsonNode award = take("ca-" + county(), keys.get(key), "CONFIRM", "{\"text\": \"" + sign + "家同意\"}").path("award");
        keys.putIfAbsent("award", award.path("number").asText());
        mark(award.path("number").asText());
        mark(award.path("certificate").asText());
    }

    /** A certificate that hands the award over to a county which nobody of the walk works for; until it answers all stays as it is. */
    private void send() {
        Installation.post("ca-" + county(), "/awards/" + keys.get("award") + "/actions/TRANSFER",
            "{\"toOffice\": \"340304001\", \"fromMonth\": \"" + FIRST.plusDays(7).plusMonths(1).toString().substring(0, 7) + "\"}").expect(200);
        JsonNode sent = Installation.get("ca-" + county(), "/award-transfers").expect(200).json().path("rows");
        for (JsonNode paper : sent) {
            if (paper.path("award").asText().equals(keys.get("award"))) {
                keys.put("transfer", paper.path("certificate").asText());
                mark(paper.path("certificate").asText());
            }
        }
    }

    private void hearing() {
        Installation.post("tw-" + township, "/awards/" + keys.get("award") + "/actions/REASSESS", "{}").expect(200);
        Installation.post("tw-" + township, "/awards/" + keys.get("award") + "/actions/HEAR", "{\"on\": \"" + LAST + "\", \"person\": \"" + sign + "家一人\", \"statement\": \"" + sign + "家没有意见\"}")
            .expect(200);
    }

    /** From where the list of what is due shows the award, however much is due in the city before. */
    private void dues() {
        try (Connection database = Installation.database(); PreparedStatement query = database.prepareStatement("select concat(d.due, '.', d.id - 1) from award_due d"
            + " join award a on a.id = d.award_id where a.number = ? order by d.due, d.id limit 1")) {
            query.setString(1, keys.get("award"));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                keys.put("due", row.getString(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A family near the line with its certificate. */
    private void recognition() {
        try (Connection database = Installation.database(); PreparedStatement insert = database.prepareStatement("insert into recognition (office_code, certificate,"
            + " application_number, outcome, category, holder_name, member_count, from_day, until_day) values (?, ?, ?, 'EDGE', 'URBAN', ?, 1, '2026-11-01', '2027-10-31')")) {
            insert.setString(1, township);
            insert.setString(2, county() + "-2026-E9001");
            insert.setString(3, township + "-2026-9001");
            insert.setString(4, "测" + sign + "戊");
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        List.of("测" + sign + "戊", county() + "-2026-E9001", township + "-2026-9001").forEach(this::mark);
    }

    /** One on the file, whose list and whose content each say something of the family's own. */
    private void documents() {
        Installation.upload("tw-" + township, "/applications/" + keys.get("file") + "/documents", "PROPERTY", "a.pdf", sign + "家存折", Papers.pdf(1, "1389" + fen + "0")).expect(201);
    }

    private void waiting() {
        Installation.put("tw-" + township, "/drafts/walk", "{\"account\": \"tw-" + township + "\", \"writer\": \"walk-page-1\", \"after\": null, \"content\": \"" + sign + "家草稿\"}",
            Map.of()).expect(200);
        keys.put("draft", draft());
        keys.put("submitted", submitted());
        keys.put("correcting", submitted());
        act("tw-" + township, "correcting", "REQUEST_CORRECTION", "{\"missing\": [\"" + sign + "家租房合同\"]}");
        keys.put("accepted", accepted());
        keys.put("ordered", accepted());
        act("tw-" + township, "ordered", "ORDER_CHECK", "{\"sources\": [\"BANK\"]}");
        keys.put("differs", accepted());
        act("tw-" + township, "differs", "ORDER_CHECK", "{\"sources\": [\"BANK\"]}");
        act("cv-" + county(), "differs", "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": false, \"found\": [\"" + sign + "家另有存款\"]}]}");
        keys.put("survey", survey(accepted()));
        keys.put("objected", notice(survey(accepted())));
        act("tw-" + township, "objected", "OBJECT", "{\"by\": \"测试村民\", \"ground\": \"" + sign + "家有未申报收入\"}");
        keys.put("opinion", opinion(survey(accepted())));
        keys.put("notice", notice(survey(accepted())));
    }

    // --- money and rules --------------------------------------------------------------------------------------------

    private void runs() {
        String run = prepare("2026-11");
        String page = "";
        for (JsonNode lines = lines(run, page); !lines.path("rows").toString().contains(keys.get("award")); lines = lines(run, page)) {
            page = lines.path("next").asText();
        }
        keys.put("lines", page.isEmpty() ? "0" : page);
        keys.put("run", run);
        Installation.post("cp2-" + county(), "/payment-runs/" + run + "/actions/RELEASE", "{}").expect(200);
        Installation.table("cp-" + county(), "/payment-runs/" + run + "/returns", "endToEndId,status,reason\n" + keys.get("award") + "-202611-R,FAILED,AC04\n").expect(200);
        paidTooMuch();
        keys.put("open", prepare("2026-12"));
    }

    /** A month for which the award was paid too much, as the next month's preparation would find it. */
    private void paidTooMuch() {
        try (Connection database = Installation.database(); PreparedStatement insert = database.prepareStatement("insert into overpayment (run_id, award_id, office_code, category, month, number, amount, from_county)"
            + " select l.run_id, l.award_id, l.office_code, l.category, '2026-10', 900, 1, 1 from payment_line l join award a on a.id = l.award_id where a.number = ? order by l.id limit 1")) {
            insert.setString(1, keys.get("award"));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private JsonNode lines(String run, String page) {
        return Installation.get("cp-" + county(), "/payment-runs/" + run + "/lines" + (page.isEmpty() ? "" : "?page=" + page)).expect(200).json();
    }

    private String prepare(String month) {
        Installation.Answer run = Installation.post("cp-" + county(), "/payment-runs", "{\"office\": \"" + county() + "\", \"month\": \"" + month + "\"}");
        return run.json().path("id").asText();
    }

    /** A replay of the county's decisions that found the family's to be different. */
    private void replay() {
        try (Connection database = Installation.database(); PreparedStatement insert = database.prepareStatement("insert into replay_run (id, office_code, state, version, asked_by,"
            + " asked_account, asked_name, begun_at, ended_at, until_key, total, last_key, checked, differing, differences, beat_at) values (?, ?, 'CANCELLED', 0, 'x', 'x', ?,"
            + " '2026-11-02 09:00:00', '2026-11-02 09:00:01', 1, 1, 1, 1, 1, ?, '2026-11-02 09:00:00')")) {
            insert.setLong(1, LARGE + fen);
            insert.setString(2, county());
            insert.setString(3, "测" + sign + "己");
            insert.setString(4, "[{\"application\": \"" + keys.get("file") + "\", \"pointers\": [\"/" + sign + "处\"]}]");
            insert.executeUpdate();
            keys.put("replay", Long.toString(LARGE + fen));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        marks.add(new Mark(county(), "测" + sign + "己", false));
        marks.add(new Mark(county(), "/" + sign + "处", false));
    }

    private void rules() {
        keys.put("standard", Installation.post(city.equals("3403") ? "ms-3403" : "pp-34", "/standards", proposal()).expect(201).json().path("id").asText());
        keys.put("pack", Installation.post("pp-34", "/rule-packs", pack()).expect(201).json().path("id").asText());
        marks.add(new Mark(city, sign + "市标准", false));
        marks.add(new Mark(city, sign + "市规则", false));
        marks.add(new Mark(city, yuan(standard()), false));
    }

    private long standard() {
        return 80_000 + fen % 9_999;
    }

    private String proposal() {
        return "{\"region\": \"" + city + "\", \"category\": \"URBAN\", \"level\": \"CITY\", \"unit\": \"MONTH\", \"amount\": " + standard() + ", \"from\": \"2027-07-01\", \"to\": null, \"document\": \""
            + sign + "市标准\", \"docNumber\": null, \"approvedBy\": null, \"publishedOn\": null, \"method\": \"CONSUMPTION_RATIO\","
            + " \"inputs\": {\"consumption\": 3120000, \"ratio\": \"32\"}, \"minimumWage\": 206000}";
    }

    private String pack() {
        return "{\"region\": \"" + city + "\", \"era\": \"R2026\", \"from\": \"2027-01-01\", \"source\": \"" + sign + "市规则\", \"rules\": {}}";
    }
}
