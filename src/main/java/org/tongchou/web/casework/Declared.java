package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tongchou.casework.Covered;
import org.tongchou.casework.Declaration;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.meanstest.ExpenseLine;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.meanstest.Obligor;

/** What a family declared, as its tables read it; names instead of refs, numbers covered. */
public final class Declared {

    private final Declaration declaration;
    private final LocalDate today;
    private final JsonNode body;

    Declared(Declaration declaration, LocalDate today) {
        this.declaration = declaration;
        this.today = today;
        this.body = Json.parse(declaration.json());
    }

    /** A person of the family: what the means test knows, with name and covered number. */
    public record Person(Member member, String name, String number, int age) {

        public String disability() {
            return member.disability().map(certificate -> certificate.category().name()).orElse("");
        }

        public int level() {
            return member.disability().map(certificate -> certificate.level()).orElse(0);
        }
    }

    /** A line of income: fen a month or a year, whichever was declared; of single months only how many. */
    public record Earned(String member, String item, Long monthly, Long annual, int months) {
    }

    /** Something owned: fen, or square metres. */
    public record Owned(String kind, String type, Long amount, String area) {
    }

    public List<Person> persons() {
        return declaration.facts().members().stream().map(member -> declaration.members().stream().filter(known -> known.ref().equals(member.ref()))
            .map(known -> new Person(member, known.name(), known.idNumber().masked(), member.age(today))).findFirst().orElseThrow()).toList();
    }

    public List<Earned> income() {
        return declaration.facts().income().stream().map(this::earned).toList();
    }

    public List<ExpenseLine> expenses() {
        return declaration.facts().expenses();
    }

    public List<Obligor> obligors() {
        return declaration.facts().obligors();
    }

    public List<Owned> assets() {
        return declaration.facts().assets().stream().map(Declared::owned).toList();
    }

    /** The name of the member whom a ref names. */
    public String name(String ref) {
        return declaration.members().stream().filter(member -> member.ref().equals(ref)).map(member -> member.name()).findFirst().orElse(ref);
    }

    /** The names of several. */
    public String names(List<String> refs) {
        return refs.stream().map(this::name).collect(Collectors.joining("、"));
    }

    /** The beginning of the address. */
    public String address() {
        return covered(body.path("address").path("detail"), Covered::address);
    }

    /** The telephone number, its middle covered. */
    public String phone() {
        return covered(body.path("phone"), Covered::phone);
    }

    /** The account's number, covered but for its last places. */
    public String accountNumber() {
        return Covered.account(declaration.account().number());
    }

    private static String covered(JsonNode value, UnaryOperator<String> cover) {
        return value.asText("").isEmpty() ? "" : cover.apply(value.asText());
    }

    private Earned earned(IncomeLine line) {
        String name = name(line.member());
        String item = line.item().name();
        if (line.amounts() instanceof IncomeLine.Annual given) {
            return new Earned(name, item, null, given.annual().fen(), 0);
        }
        if (line.amounts() instanceof IncomeLine.Monthly given) {
            return new Earned(name, item, given.monthly().fen(), null, 0);
        }
        return new Earned(name, item, null, null, ((IncomeLine.Months) line.amounts()).amounts().size());
    }

    private static Owned owned(Asset asset) {
        if (asset instanceof Asset.Financial claim) {
            return new Owned(claim.kind().name(), "", claim.amount().fen(), "");
        }
        if (asset instanceof Asset.Vehicle vehicle) {
            return new Owned("VEHICLE", vehicle.type().name(), vehicle.value().map(Money::fen).orElse(null), "");
        }
        if (asset instanceof Asset.Company company) {
            return new Owned("COMPANY", "", company.subscribedCapital().fen(), "");
        }
        return new Owned("HOUSING", "", null, ((Asset.Housing) asset).areaSquareMetres().toText(2));
    }
}
