package org.tongchou.law.meanstest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.Category;

/**
 * Everything the means test needs to know about a family on a day.
 *
 * @param on the day of the test; ages and dated rules are read on it
 * @param singlePerson the member who applies alone, if one does
 * @param members at least one, with distinct refs that all other lines use
 */
@Article("L3 arts. 7, 13, 14")
public record Facts(LocalDate on, Category category, Optional<String> singlePerson, List<Member> members, List<IncomeLine> income, List<ExpenseLine> expenses,
        List<Obligor> obligors, List<Asset> assets) {

    /** @throws IllegalArgumentException without members, with a ref given twice, or with a line of an unknown member */
    public Facts {
        Objects.requireNonNull(on);
        Objects.requireNonNull(category);
        members = List.copyOf(members);
        income = List.copyOf(income);
        expenses = List.copyOf(expenses);
        obligors = List.copyOf(obligors);
        assets = List.copyOf(assets);
        Set<String> refs = new HashSet<>();
        members.forEach(member -> refs.add(member.ref()));
        if (members.isEmpty() || refs.size() < members.size()) {
            throw new IllegalArgumentException("no member, or a ref given twice");
        }
        if (!refs.containsAll(refsUsed(singlePerson, income, expenses, obligors))) {
            throw new IllegalArgumentException("a line of an unknown member");
        }
    }

    /** The member whom a ref names. @throws IllegalArgumentException if it names none */
    public Member member(String ref) {
        for (Member member : members) {
            if (member.ref().equals(ref)) {
                return member;
            }
        }
        throw new IllegalArgumentException("unknown member");
    }

    /** The same family on another day. */
    public Facts on(LocalDate day) {
        return new Facts(day, category, singlePerson, members, income, expenses, obligors, assets);
    }

    private static Set<String> refsUsed(Optional<String> singlePerson, List<IncomeLine> income, List<ExpenseLine> expenses, List<Obligor> obligors) {
        Set<String> used = new HashSet<>();
        singlePerson.ifPresent(used::add);
        income.forEach(line -> used.add(line.member()));
        expenses.forEach(line -> used.add(line.member()));
        obligors.forEach(obligor -> used.addAll(obligor.supports()));
        return used;
    }
}
