package org.tongchou.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.text.Bundle;

/** What a source knows beyond what the family declared: sums by kind; what is declared and not found is no difference. */
final class Comparison {

    private static final int MONTHS = 12;
    private static final String VEHICLE = "VEHICLE";
    private static final String HOUSING = "HOUSING";
    private static final String COMPANY = "COMPANY";

    private final Map<String, Long> declared = new HashMap<>();

    Comparison(Facts facts) {
        facts.assets().forEach(this::count);
        facts.income().forEach(line -> add(line.item().name(), annual(line.amounts())));
    }

    private void count(Asset asset) {
        if (asset instanceof Asset.Financial money) {
            add(money.kind().name(), money.amount().fen());
        } else if (asset instanceof Asset.Company share) {
            add(COMPANY, share.subscribedCapital().fen());
        } else {
            add(asset instanceof Asset.Vehicle ? VEHICLE : HOUSING, 1);
        }
    }

    private void add(String kind, long amount) {
        declared.merge(kind, amount, Math::addExact);
    }

    private static long annual(IncomeLine.Amounts amounts) {
        if (amounts instanceof IncomeLine.Annual year) {
            return year.annual().fen();
        }
        if (amounts instanceof IncomeLine.Monthly month) {
            return Math.multiplyExact(month.monthly().fen(), MONTHS);
        }
        List<Money> months = ((IncomeLine.Months) amounts).amounts();
        return months.stream().mapToLong(Money::fen).sum() * MONTHS / months.size();
    }

    /** A line for every kind of which more is known than declared. */
    List<String> beyond(List<Found> found) {
        Map<String, Long> known = new TreeMap<>();
        found.forEach(one -> known.merge(one.kind(), one.amount(), Math::addExact));
        List<String> lines = new ArrayList<>();
        known.forEach((kind, amount) -> {
            if (amount > declared.getOrDefault(kind, 0L)) {
                lines.add(Bundle.text(Bundle.CHINESE, "check.more", name(kind), worth(kind, amount), worth(kind, declared.getOrDefault(kind, 0L))));
            }
        });
        return lines;
    }

    private static String name(String kind) {
        for (String key : List.of("check.kind." + kind, "law.incomeItem." + kind)) {
            if (Bundle.has(Bundle.CHINESE, key)) {
                return Bundle.text(Bundle.CHINESE, key);
            }
        }
        return kind;
    }

    private static String worth(String kind, long amount) {
        return kind.equals(VEHICLE) || kind.equals(HOUSING) ? Long.toString(amount) : new Money(amount).toYuan();
    }
}
