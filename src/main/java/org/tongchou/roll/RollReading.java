package org.tongchou.roll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tongchou.casework.Account;
import org.tongchou.casework.AccountKind;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.kernel.Typed;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.rulepack.Category;

/** Makes families of a roll's rows, and notes everything that is wrong in them, each with its row and column. */
final class RollReading {

    /** More faults than this are counted and not listed. */
    static final int MOST_FAULTS = 10_000;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");
    private static final String HEAD = "02";
    private static final Map<String, String> RELATIONSHIPS = Map.ofEntries(Map.entry("户主", HEAD), Map.entry("本人", HEAD), Map.entry("配偶", "10"), Map.entry("夫", "11"), Map.entry("妻", "12"),
        Map.entry("子", "20"), Map.entry("女", "30"), Map.entry("孙子女", "40"), Map.entry("孙子", "40"), Map.entry("孙女", "40"), Map.entry("父母", "50"), Map.entry("父", "51"), Map.entry("母", "52"),
        Map.entry("祖父母", "60"), Map.entry("兄弟姐妹", "70"), Map.entry("其他", "97"));
    private static final Map<String, Category> CATEGORIES = Map.of("城市", Category.URBAN, "农村", Category.RURAL, "URBAN", Category.URBAN, "RURAL", Category.RURAL, "UNIFIED", Category.UNIFIED, "统一", Category.UNIFIED);
    private static final Map<String, AccountKind> KINDS = Map.of("银行卡", AccountKind.CARD, "卡", AccountKind.CARD, "存折", AccountKind.PASSBOOK, "CARD", AccountKind.CARD, "PASSBOOK", AccountKind.PASSBOOK);
    private static final Map<String, RecheckClass> RECHECKS = Map.of("年", RecheckClass.ANNUAL, "半年", RecheckClass.HALF_YEAR, "ANNUAL", RecheckClass.ANNUAL, "HALF_YEAR", RecheckClass.HALF_YEAR,
        "", RecheckClass.HALF_YEAR);

    private final Map<RollColumn, Integer> columns = new EnumMap<>(RollColumn.class);
    private final List<RollFamily> families = new ArrayList<>();
    private final List<RollFault> faults = new ArrayList<>();
    private final Map<CitizenNumber, Integer> rowOf = new HashMap<>();
    private int faultCount;

    private RollReading() {
    }

    /** What a file holds; a file that cannot be read has one fault. */
    static RollReading of(byte[] bytes) {
        RollReading reading = new RollReading();
        try {
            reading.read(Sheets.of(bytes));
        } catch (UnreadableSheet unreadable) {
            reading.families.clear();
            reading.add(unreadable.fault());
        }
        return reading;
    }

    private void read(List<RollLine> lines) {
        if (lines.isEmpty()) {
            throw new UnreadableSheet("empty");
        }
        heads(lines.get(0));
        if (faultCount > 0) {
            return;
        }
        Map<String, List<RollLine>> byFamily = new LinkedHashMap<>();
        for (RollLine line : lines.subList(1, lines.size())) {
            if (!line.blank()) {
                String key = cell(line, RollColumn.OFFICE) + " " + cell(line, RollColumn.FAMILY);
                byFamily.computeIfAbsent(key, first -> new ArrayList<>()).add(line);
            }
        }
        if (byFamily.isEmpty()) {
            throw new UnreadableSheet("empty");
        }
        byFamily.values().forEach(this::family);
    }

    private void heads(RollLine head) {
        for (int at = 0; at < head.cells().size(); at++) {
            int place = at;
            RollColumn.of(head.cell(at)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        for (RollColumn column : RollColumn.values()) {
            if (column.required() && !columns.containsKey(column)) {
                fault(head, column, "columnMissing", column.chinese(), column.english());
            }
        }
    }

    private String cell(RollLine line, RollColumn column) {
        return columns.containsKey(column) ? Typed.narrow(line.cell(columns.get(column))).strip() : "";
    }

    private void family(List<RollLine> lines) {
        int before = faultCount;
        RollLine first = lines.get(0);
        List<RollFamily.Person> persons = new ArrayList<>();
        lines.forEach(line -> person(line).ifPresent(persons::add));
        long heads = lines.stream().filter(line -> HEAD.equals(relationship(line))).count();
        if (heads != 1 || !HEAD.equals(relationship(first))) {
            fault(first, RollColumn.RELATIONSHIP, "head");
        }
        if (cell(first, RollColumn.FAMILY).isEmpty()) {
            fault(first, RollColumn.FAMILY, "missing");
        }
        OfficeCode office = office(first);
        Category category = known(first, RollColumn.CATEGORY, CATEGORIES);
        Money monthly = amount(first, RollColumn.MONTHLY, true);
        Money topUps = amount(first, RollColumn.TOP_UPS, false);
        if (monthly != null && topUps != null && (monthly.isZero() || monthly.fen() < topUps.fen())) {
            fault(first, RollColumn.MONTHLY, "amount");
        }
        Account account = account(first);
        RecheckClass recheck = known(first, RollColumn.RECHECK, RECHECKS);
        Optional<String> phone = optional(first, RollColumn.PHONE).filter(number -> PHONE.matcher(number).matches() || fault(first, RollColumn.PHONE, "phone"));
        Optional<String> address = optional(first, RollColumn.ADDRESS).filter(text -> text.length() <= LONGEST_ADDRESS || fault(first, RollColumn.ADDRESS, "tooLong", LONGEST_ADDRESS));
        if (faultCount == before) {
            families.add(new RollFamily(office, category, persons, monthly, topUps, account, optional(first, RollColumn.CERTIFICATE), recheck, address, phone));
        }
    }

    private Optional<RollFamily.Person> person(RollLine line) {
        String name = cell(line, RollColumn.NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault(line, RollColumn.NAME, name.isEmpty() ? "missing" : "tooLong", LONGEST_NAME);
        }
        String relationship = relationship(line);
        if (relationship == null) {
            fault(line, RollColumn.RELATIONSHIP, "relationship");
        }
        Optional<CitizenNumber> number = CitizenNumber.parse(cell(line, RollColumn.ID_NUMBER));
        if (number.isEmpty()) {
            fault(line, RollColumn.ID_NUMBER, "idNumber");
            return Optional.empty();
        }
        Integer earlier = rowOf.putIfAbsent(number.get(), line.row());
        if (earlier != null) {
            fault(line, RollColumn.ID_NUMBER, "twice", earlier);
        }
        return Optional.of(new RollFamily.Person(line.row(), name, number.get(), relationship == null ? "" : relationship));
    }

    private String relationship(RollLine line) {
        String said = cell(line, RollColumn.RELATIONSHIP);
        String known = RELATIONSHIPS.get(said);
        return known != null ? known : said.matches("0[12]|[1-9][0-9]") ? said.replace("01", HEAD) : null;
    }

    private OfficeCode office(RollLine line) {
        String said = cell(line, RollColumn.OFFICE);
        if (!said.matches("[0-9]{9}")) {
            fault(line, RollColumn.OFFICE, "office");
            return null;
        }
        return new OfficeCode(said);
    }

    private <T> T known(RollLine line, RollColumn column, Map<String, T> words) {
        T known = words.get(cell(line, column));
        if (known == null) {
            fault(line, column, "word", String.join("、", new TreeSet<>(words.keySet())));
        }
        return known;
    }

    private Money amount(RollLine line, RollColumn column, boolean required) {
        String said = cell(line, column);
        if (said.isEmpty() && !required) {
            return Money.ZERO;
        }
        Optional<Money> read = Amounts.read(said);
        if (read.isEmpty()) {
            fault(line, column, "amount");
        }
        return read.orElse(null);
    }

    private Account account(RollLine line) {
        String bank = cell(line, RollColumn.BANK);
        if (bank.isEmpty() || bank.length() > 100) {
            fault(line, RollColumn.BANK, bank.isEmpty() ? "missing" : "tooLong", 100);
        }
        AccountKind kind = known(line, RollColumn.ACCOUNT_KIND, KINDS);
        String number = cell(line, RollColumn.ACCOUNT).replace(" ", "");
        if (kind != null && !kind.accepts(number)) {
            fault(line, RollColumn.ACCOUNT, "account");
        }
        return kind == null ? null : new Account(cell(line, RollColumn.NAME), kind.name(), number, bank);
    }

    private Optional<String> optional(RollLine line, RollColumn column) {
        return Optional.of(cell(line, column)).filter(text -> !text.isEmpty());
    }

    private boolean fault(RollLine line, RollColumn column, String kind, Object... arguments) {
        add(RollFault.of(line.row(), column, cell(line, column), kind, arguments));
        return false;
    }

    /** Notes a fault that only the register or the offices show. */
    void add(RollFault fault) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    List<RollFamily> families() {
        return families;
    }

    List<RollFault> faults() {
        return List.copyOf(faults);
    }

    int faultCount() {
        return faultCount;
    }

    /** The townships that are named. */
    Set<OfficeCode> offices() {
        Set<OfficeCode> offices = new HashSet<>();
        families.forEach(family -> offices.add(family.office()));
        return offices;
    }

    /** The row in which a person stands. */
    int rowOf(CitizenNumber person) {
        return rowOf.get(person);
    }

    Set<CitizenNumber> persons() {
        return Set.copyOf(rowOf.keySet());
    }
}
