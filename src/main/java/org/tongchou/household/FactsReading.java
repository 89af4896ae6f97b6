package org.tongchou.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Cursor;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.meanstest.ExpenseLine;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.meanstest.Obligor;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.ExpenseItem;

/** Reads the facts of a family from JSON and notes every fault with its pointer; an application body is read with the same pieces. */
public final class FactsReading {

    /** How many members a family may have in a document. */
    public static final int MOST_MEMBERS = 100;
    /** How many lines each list of facts may have in a document. */
    public static final int MOST_LINES = 1000;

    private static final int LONGEST_REF = 40;

    private FactsReading() {
    }

    /**
     * Reads {@code on}, {@code category}, {@code singlePerson}, the members and the four lists of a means test request; other fields are left to the caller, who
     * closes the cursor.
     *
     * @return the facts; empty if any fault was noted
     */
    public static Optional<Facts> read(Cursor body) {
        LocalDate on = body.date("on");
        Category category = body.oneOf("category", Category.class);
        List<Cursor> cursors = members(body);
        Set<String> refs = refs(cursors);
        List<Member> members = members(cursors, body.isFaulty("on") ? LocalDate.MAX : on);
        Optional<String> single = singlePerson(body, refs);
        List<IncomeLine> income = income(body, refs);
        List<ExpenseLine> expenses = expenses(body, refs);
        List<Obligor> obligors = obligors(body, refs);
        List<Asset> assets = assets(body);
        return body.faults().isEmpty() ? Optional.of(new Facts(on, category, single, members, income, expenses, obligors, assets)) : Optional.empty();
    }

    /** The member objects; none at all is a fault. Each must be closed by whoever reads it. */
    public static List<Cursor> members(Cursor body) {
        List<Cursor> members = body.objects("members", MOST_MEMBERS);
        if (members.isEmpty() && !body.isFaulty("members")) {
            body.fault("members", body.has("members") ? "empty" : "missing");
        }
        return members;
    }

    /** The refs of the members; one given twice is a fault. */
    public static Set<String> refs(List<Cursor> members) {
        Set<String> refs = new HashSet<>();
        for (Cursor member : members) {
            String ref = member.text("ref", LONGEST_REF);
            if (!refs.add(ref)) {
                member.fault("ref", "duplicateRef");
            }
        }
        return refs;
    }

    /**
     * The part of a member that the means test reads: relationship, illness, disability, school and traits; the cursor stays open for the caller's own fields.
     *
     * @param birthDate as the caller read it
     * @param sex 1 male, 2 female
     */
    public static Member member(Cursor member, LocalDate birthDate, int sex) {
        return MemberReading.read(member, member.text("ref", LONGEST_REF), birthDate, sex);
    }

    /** The member who applies alone, if one does. */
    public static Optional<String> singlePerson(Cursor body, Set<String> refs) {
        return body.has("singlePerson") ? Optional.of(knownRef(body, "singlePerson", refs)) : Optional.empty();
    }

    /** A ref in a field; one that no member has is a fault. */
    public static String knownRef(Cursor cursor, String field, Set<String> refs) {
        String ref = cursor.text(field, LONGEST_REF);
        if (!refs.contains(ref)) {
            cursor.fault(field, "unknownMember");
        }
        return ref;
    }

    /** The income lines; an absent list is empty. */
    public static List<IncomeLine> income(Cursor body, Set<String> refs) {
        List<IncomeLine> lines = new ArrayList<>();
        body.objects("income", MOST_LINES).forEach(line -> IncomeReading.read(line, refs).ifPresent(lines::add));
        return lines;
    }

    /** The expense lines; an absent list is empty. */
    public static List<ExpenseLine> expenses(Cursor body, Set<String> refs) {
        List<ExpenseLine> lines = new ArrayList<>();
        for (Cursor line : body.objects("expenses", MOST_LINES)) {
            lines.add(new ExpenseLine(knownRef(line, "member", refs), line.oneOf("item", ExpenseItem.class), line.amount("annual")));
            line.close();
        }
        return lines;
    }

    /** The obligor households; an absent list is empty. */
    public static List<Obligor> obligors(Cursor body, Set<String> refs) {
        List<Obligor> obligors = new ArrayList<>();
        body.objects("obligors", MOST_LINES).forEach(obligor -> ObligorReading.read(obligor, refs).ifPresent(obligors::add));
        return obligors;
    }

    /** The assets; an absent list is empty. */
    public static List<Asset> assets(Cursor body) {
        List<Asset> assets = new ArrayList<>();
        body.objects("assets", MOST_LINES).forEach(asset -> AssetReading.read(asset).ifPresent(assets::add));
        return assets;
    }

    /** Notes a fault at {@code category} if the rules given beside it have no standard for it, on which {@code MeansTest} would stop; whatever else is wrong in either. */
    public static void checkStandard(Cursor body, Cursor rules) {
        Category category = body.oneOf("category", Category.class);
        boolean lacking = rules.optionalObject("standards").filter(standards -> !standards.has(category.name())).isPresent();
        if (lacking && !body.isFaulty("category") && !rules.faults().isAt(rules.pointer("standards"))) {
            body.fault("category", "noStandard", category.name());
        }
    }

    private static List<Member> members(List<Cursor> cursors, LocalDate on) {
        List<Member> members = new ArrayList<>();
        for (Cursor cursor : cursors) {
            LocalDate birthDate = cursor.date("birthDate");
            if (birthDate.isAfter(on)) {
                cursor.fault("birthDate", "future");
            }
            members.add(member(cursor, birthDate, cursor.count("sex", 1, 2)));
            cursor.close();
        }
        return members;
    }
}
