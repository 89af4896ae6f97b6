package org.tongchou.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;

/** What a figure of a closed month consists of: spending by kind of payment (what is issued anew is none, it was spent before) and by fund source, families paid by kind, families whose support stopped by
 * the reason, applications by the state in which they stood, refusals by what the means test had found, and what the figures are held to; written once with it. */
@Entity
@Immutable
@Table(name = "monthly_fact_part")
class FactPart extends OfficeRow {

    /** Of what. */
    static final String KIND = "KIND";
    static final String SOURCE = "SOURCE";
    static final String PAID = "PAID";
    static final String REFUSED = "REFUSED";
    static final String STOPPED = "STOPPED";
    static final String STATE = "STATE";

    /** What the month is held to, and why its families are not only those of the month before: by county or township, shown to nobody who sees figures only. */
    static final String BOOK = "BOOK";
    static final String REISSUE = "REISSUE";
    static final String ROLL = "ROLL";

    /** What the figures of a month are held to. */
    static final List<String> HELD = List.of(KIND, SOURCE, STOPPED, BOOK, REISSUE, ROLL);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Month month;

    private String category;

    private String part;

    private String code;

    private long figure;

    protected FactPart() {
    }

    FactPart(Month month, String part, MonthSums.Sum sum) {
        super(new OfficeCode(sum.office()));
        this.month = month;
        this.category = sum.category();
        this.part = part;
        this.code = sum.code();
        this.figure = sum.figure();
    }

    /** @param sum whose code says the part, a point, and the code of the part */
    static FactPart of(Month month, MonthSums.Sum sum) {
        int point = sum.code().indexOf('.');
        return new FactPart(month, sum.code().substring(0, point), sum.named(sum.code().substring(point + 1)));
    }

    /** What a row of it says, in the order of the columns. */
    List<Object> values() {
        return List.of(office().value(), month.toString(), category, part, code, figure);
    }

    boolean isKind() {
        return part.equals(KIND);
    }

    MonthSums.Sum sum() {
        return new MonthSums.Sum(office().value(), category, code, figure);
    }

    /** Whether it is one of those that were not counted before what a month is held to was kept. */
    boolean isProof() {
        return part.equals(BOOK) || part.equals(REISSUE) || part.equals(ROLL);
    }

    List<Object> recountable() {
        return List.of(office().value(), category, part, code, figure);
    }
}
