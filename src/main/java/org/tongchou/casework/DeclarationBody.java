package org.tongchou.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.rulepack.Category;

/** One walk over the body of an application (api.md "Bodies"). */
final class DeclarationBody {

    private static final Pattern PHONE = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final int TOWNSHIP_DIGITS = 9;

    private final Cursor body;
    private final LocalDate today;
    private final List<DeclaredMember> members = new ArrayList<>();
    private final List<Member> tested = new ArrayList<>();

    DeclarationBody(Cursor body, LocalDate today) {
        this.body = body;
        this.today = today;
    }

    Optional<Declaration> read(String json) {
        OfficeCode office = township();
        Category category = body.oneOf("category", Category.class);
        Set<String> refs = members();
        String applicant = FactsReading.knownRef(body, "applicant", refs);
        Optional<String> single = FactsReading.singlePerson(body, refs);
        contact();
        var income = FactsReading.income(body, refs);
        var expenses = FactsReading.expenses(body, refs);
        var obligors = FactsReading.obligors(body, refs);
        var assets = FactsReading.assets(body);
        Account account = account(refs);
        List<Authorisation> authorisations = authorisations(refs);
        Optional<LocalDate> commitment = body.optionalObject("commitment").flatMap(this::signedOn);
        if (!body.faults().isEmpty()) {
            return Optional.empty();
        }
        Facts facts = new Facts(today, category, single, tested, income, expenses, obligors, assets);
        return Optional.of(new Declaration(office, applicant, List.copyOf(members), facts, account, authorisations, commitment, json));
    }

    private OfficeCode township() {
        OfficeCode office = body.office("office");
        if (!body.isFaulty("office") && office.value().length() != TOWNSHIP_DIGITS) {
            body.fault("office", "township");
        }
        return office;
    }

    private Set<String> members() {
        List<Cursor> cursors = FactsReading.members(body);
        Set<String> refs = FactsReading.refs(cursors);
        Set<String> numbers = new HashSet<>();
        for (Cursor member : cursors) {
            member(member, numbers);
            member.close();
        }
        return refs;
    }

    private void member(Cursor member, Set<String> numbers) {
        String ref = member.text("ref", 40);
        String name = member.text("name", 60);
        Optional<CitizenNumber> number = CitizenNumber.parse(member.text("idNumber", 30));
        if (number.isEmpty()) {
            member.fault("idNumber", "idNumber");
        }
        number.ifPresent(known -> check(member, known, numbers));
        member.optionalObject("hukou").ifPresent(hukou -> {
            hukou.optionalText("type", 20);
            hukou.optionalText("division", 12);
            hukou.close();
        });
        tested.add(FactsReading.member(member, number.map(CitizenNumber::birthDate).orElse(SOME_DAY), number.map(CitizenNumber::sex).orElse(1)));
        number.ifPresent(known -> members.add(new DeclaredMember(ref, name, known)));
    }

    private void check(Cursor member, CitizenNumber number, Set<String> numbers) {
        if (!numbers.add(number.value())) {
            member.fault("idNumber", "duplicateId");
        }
        if (number.birthDate().isAfter(today)) {
            member.fault("idNumber", "future");
        }
        if (member.optionalDate("birthDate").filter(day -> !day.equals(number.birthDate())).isPresent()) {
            member.fault("birthDate", "birthDate");
        }
        if (member.optionalCount("sex", 1, 2).filter(sex -> sex != number.sex()).isPresent()) {
            member.fault("sex", "sex");
        }
    }

    private void contact() {
        body.optionalText("phone", 20).filter(phone -> !PHONE.matcher(phone).matches()).ifPresent(phone -> body.fault("phone", "phone"));
        body.optionalObject("address").ifPresent(address -> {
            address.optionalText("division", 12);
            address.optionalText("detail", 200);
            address.close();
        });
    }

    private Account account(Set<String> refs) {
        Cursor account = body.object("account");
        String holder = account.has("holder") ? FactsReading.knownRef(account, "holder", refs) : account.text("holder", 40);
        AccountKind kind = account.oneOf("kind", AccountKind.class);
        String number = account.text("number", 40);
        if (!account.isFaulty("number") && !kind.accepts(number)) {
            account.fault("number", "account");
        }
        String bank = account.text("bank", 100);
        account.close();
        return new Account(holder, kind.name(), number, bank);
    }

    private List<Authorisation> authorisations(Set<String> refs) {
        List<Authorisation> signed = new ArrayList<>();
        for (Cursor row : body.objects("authorisations", FactsReading.MOST_MEMBERS)) {
            String member = FactsReading.knownRef(row, "member", refs);
            String signer = FactsReading.knownRef(row, "signedBy", refs);
            Optional<LocalDate> day = signedOn(row);
            List<CheckSource> sources = row.listOf("sources", CheckSource.class, CheckSource.values().length);
            row.close();
            day.ifPresent(known -> signed.add(new Authorisation(member, signer, known, sources.isEmpty() ? Set.of() : EnumSet.copyOf(sources))));
        }
        return signed;
    }

    private Optional<LocalDate> signedOn(Cursor row) {
        Optional<LocalDate> day = Optional.of(row.date("signedOn"));
        if (!row.isFaulty("signedOn") && day.get().isAfter(today)) {
            row.fault("signedOn", "future");
        }
        if (row.pointer().endsWith("/commitment")) {
            row.close();
        }
        return day;
    }
}
