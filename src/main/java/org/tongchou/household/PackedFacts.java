package org.tongchou.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.meanstest.ExpenseLine;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.meanstest.Obligor;

/**
 * Facts of a family in as few signs as will do, without names, so that a million of them can be opened and tested in a minute. Members are numbered from 0;
 * the day of the test is whoever reads them to say.
 */
public final class PackedFacts {

    /** The form of the text; one that changes is written anew from the declarations by the installer; what is kept of before has no declaration any more and has to stay readable in its form. */
    public static final int FORM = 1;

    private PackedFacts() {
    }

    /** The facts as a text; the same facts always give the same one. */
    public static String write(Facts facts) {
        Map<String, Integer> places = new HashMap<>();
        facts.members().forEach(member -> places.put(member.ref(), places.size()));
        PackedWriting out = new PackedWriting().number(FORM).word(facts.category().name());
        out.number(facts.singlePerson().map(places::get).orElse(-1));
        out.list(facts.members(), member -> PackedMembers.write(out, member));
        out.list(facts.income(), line -> PackedLines.write(out.number(places.get(line.member())), line));
        out.list(facts.expenses(), line -> out.number(places.get(line.member())).word(line.item().name()).number(line.annual().fen()));
        out.list(facts.obligors(), obligor -> {
            out.list(obligor.supports(), ref -> out.number(places.get(ref)));
            PackedLines.write(out, obligor);
        });
        out.list(facts.assets(), asset -> PackedLines.write(out, asset));
        return out.toString();
    }

    /** The first part of the facts, which does not depend on a day: the members, or the one of them who applied alone. @throws IllegalArgumentException for a text of another form */
    public static Household members(String text) {
        PackedReading in = begin(text);
        in.category();
        int single = in.count();
        List<Member> members = list(in, PackedMembers::read);
        return new Household(members, single < 0 ? Optional.empty() : Optional.of(members.get(single)));
    }

    /**
     * Who lives together.
     *
     * @param members all of them
     * @param single the one who applied alone, if one did
     */
    public record Household(List<Member> members, Optional<Member> single) {
    }

    /** The facts on a day. @throws IllegalArgumentException for a text of another form */
    public static Facts read(String text, LocalDate on) {
        PackedReading in = begin(text);
        var category = in.category();
        int single = in.count();
        List<Member> members = list(in, PackedMembers::read);
        List<String> refs = new ArrayList<>(members.size());
        members.forEach(member -> refs.add(member.ref()));
        List<IncomeLine> income = list(in, part -> PackedLines.income(part, refs.get(part.count())));
        List<ExpenseLine> expenses = list(in, part -> new ExpenseLine(refs.get(part.count()), part.expense(), new Money(part.number())));
        List<Obligor> obligors = list(in, part -> PackedLines.obligor(part, list(part, whom -> refs.get(whom.count()))));
        List<Asset> assets = list(in, PackedLines::asset);
        return new Facts(on, category, single < 0 ? Optional.empty() : Optional.of(refs.get(single)), members, income, expenses, obligors, assets);
    }

    private static PackedReading begin(String text) {
        PackedReading in = new PackedReading(text);
        if (in.number() != FORM) {
            throw new IllegalArgumentException("packed in another form");
        }
        return in;
    }

    private static <T> List<T> list(PackedReading in, Function<PackedReading, T> reader) {
        int size = in.count();
        List<T> rows = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            rows.add(reader.apply(in));
        }
        return rows;
    }
}
