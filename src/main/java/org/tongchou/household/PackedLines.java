package org.tongchou.household;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.Obligor;
import org.tongchou.law.rulepack.VehicleType;

/** Income, relatives and belongings as {@link PackedFacts} writes them. */
final class PackedLines {

    private static final String YEAR = "y";
    private static final String MONTH = "m";
    private static final String MONTHS = "l";
    private static final int DECIMALS = 6;

    private PackedLines() {
    }

    static void write(PackedWriting out, IncomeLine line) {
        out.word(line.item().name());
        if (line.amounts() instanceof IncomeLine.Annual given) {
            out.word(YEAR).number(given.annual().fen());
        } else if (line.amounts() instanceof IncomeLine.Monthly given) {
            out.word(MONTH).number(given.monthly().fen());
        } else if (line.amounts() instanceof IncomeLine.Months given) {
            out.word(MONTHS).list(given.amounts(), month -> out.number(month.fen()));
        }
    }

    static IncomeLine income(PackedReading in, String member) {
        return new IncomeLine(member, in.income(), switch (in.word()) {
            case YEAR -> new IncomeLine.Annual(new Money(in.number()));
            case MONTH -> new IncomeLine.Monthly(new Money(in.number()));
            default -> months(in);
        });
    }

    private static IncomeLine.Months months(PackedReading in) {
        List<Money> months = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            months.add(new Money(in.number()));
        }
        return new IncomeLine.Months(months);
    }

    /** All of it but whom it supports. */
    static void write(PackedWriting out, Obligor obligor) {
        out.word(obligor.kind().name()).number(obligor.means().monthlyIncome().fen()).number(obligor.means().members());
        out.number(obligor.means().supportedPersons()).number(obligor.means().childrenOfSupported());
        out.amount(obligor.agreedAnnual()).number(obligor.receivedAnnual().fen()).flag(obligor.unable()).flag(obligor.consent());
    }

    static Obligor obligor(PackedReading in, List<String> supports) {
        Obligor.Kind kind = Obligor.Kind.valueOf(in.word());
        Obligor.Means means = new Obligor.Means(new Money(in.number()), in.count(), in.count(), in.count());
        return new Obligor(kind, supports, means, in.amount(), new Money(in.number()), in.flag(), in.flag());
    }

    static void write(PackedWriting out, Asset asset) {
        if (asset instanceof Asset.Financial claim) {
            out.word("F").word(claim.kind().name()).number(claim.amount().fen());
        } else if (asset instanceof Asset.Vehicle vehicle) {
            out.word("V").word(vehicle.type().name()).amount(vehicle.value());
        } else if (asset instanceof Asset.Housing unit) {
            out.word("H").word(unit.areaSquareMetres().toText(DECIMALS));
        } else if (asset instanceof Asset.Company company) {
            out.word("C").number(company.subscribedCapital().fen());
        }
    }

    static Asset asset(PackedReading in) {
        return switch (in.word()) {
            case "F" -> new Asset.Financial(Asset.Financial.Kind.valueOf(in.word()), new Money(in.number()));
            case "V" -> new Asset.Vehicle(VehicleType.valueOf(in.word()), in.amount());
            case "H" -> new Asset.Housing(Fraction.of(new BigDecimal(in.word())));
            default -> new Asset.Company(new Money(in.number()));
        };
    }
}
