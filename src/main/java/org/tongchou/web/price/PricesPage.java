package org.tongchou.web.price;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Demonstration;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.kernel.OfficeCode.Level;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.office.Badge;
import org.tongchou.price.PriceMonth;
import org.tongchou.price.Prices;
import org.tongchou.web.Asked;
import org.tongchou.web.Drawing;
import org.tongchou.web.Texts;

/** Two years of price indices in a region, and what each month brought. */
@RequestScoped
@Named
public class PricesPage {

    private static final int MONTHS_BACK = 23;

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Demonstration demonstration;

    @Inject
    Prices prices;

    @Inject
    Texts texts;

    private List<PriceMonth> months;

    /** The region that the address asks for; else the officer's municipality or province. */
    public OfficeCode region() {
        OfficeCode own = badge.officer().office();
        return asked.office("region").orElse(own.level() == Level.PROVINCE ? own : own.at(Level.MUNICIPALITY));
    }

    /** The officer's province. */
    public OfficeCode province() {
        return badge.officer().office().at(Level.PROVINCE);
    }

    /** The business month. */
    Month month() {
        return Month.of(demonstration.now(badge.officer()).toLocalDate());
    }

    /** The records of two years, the newest first, with every revision. */
    public List<PriceMonth> months() {
        if (months == null) {
            Month current = month();
            months = prices.list(badge.officer(), region(), current.plusMonths(-MONTHS_BACK), current);
        }
        return months;
    }

    /** Those that hold: the newest revision of each month, the oldest month first. */
    private List<PriceMonth> current() {
        List<PriceMonth> newestFirst = months().stream().filter(PriceMonth::current).toList();
        return Stream.iterate(newestFirst.size() - 1, at -> at >= 0, at -> at - 1).map(newestFirst::get).toList();
    }

    /** A rise in per cent, a dash if it is not known. */
    public String rise(PriceMonth month, String index) {
        return rise(month, PriceIndex.valueOf(index)).map(BigDecimal::toPlainString).orElse(texts.yuan(null));
    }

    /** The drawing: a line for each index that is known. */
    public String chart() {
        Drawing drawing = new Drawing();
        current().forEach(month -> drawing.at(month.report().month().toString(), month.triggered() ? texts.of("web.prices.triggeredShort") : ""));
        draw(drawing, PriceIndex.CPI, "--urban");
        draw(drawing, PriceIndex.FOOD, "--rural");
        draw(drawing, PriceIndex.SCPI, "--brand");
        return drawing.text(texts.of("web.prices.percent"));
    }

    private void draw(Drawing drawing, PriceIndex index, String token) {
        List<BigDecimal> rises = current().stream().map(month -> rise(month, index).orElse(null)).toList();
        if (rises.stream().anyMatch(rise -> rise != null)) {
            drawing.line(texts.code("price.index", index), token, rises);
        }
    }

    /** The same in words. */
    public String words() {
        List<PriceMonth> current = current();
        return current.isEmpty() ? texts.of("web.prices.none") : texts.of("web.prices.words", current.size(), texts.month(current.get(0).report().month()),
            texts.month(current.get(current.size() - 1).report().month()), current.stream().filter(PriceMonth::triggered).count());
    }

    private static Optional<BigDecimal> rise(PriceMonth month, PriceIndex index) {
        return Optional.ofNullable(month.report().rises().get(index));
    }
}
