package org.tongchou.price;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.persistence.Unscoped;

/** The recorded price indices and the log of what they bring; only ever added to. */
@Dependent
class PriceRecords {

    @PersistenceContext
    EntityManager database;

    /** A recorded month without its lines. */
    record Recorded(PriceReport report, int revision, String by, LocalDateTime at) {
    }

    /** A line with the record it belongs to. */
    record Logged(Month month, int revision, PriceLine line) {
    }

    void add(PriceReport report, int revision, Officer officer, LocalDateTime at) {
        database.createNativeQuery("insert into price_index (office_code, month, revision, cpi, food, scpi, source, recorded_by, recorded_name, recorded_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .setParameter(1, report.region().value()).setParameter(2, report.month().toString()).setParameter(3, revision)
            .setParameter(4, report.rises().get(PriceIndex.CPI)).setParameter(5, report.rises().get(PriceIndex.FOOD)).setParameter(6, report.rises().get(PriceIndex.SCPI))
            .setParameter(7, report.source()).setParameter(8, officer.subject()).setParameter(9, officer.name()).setParameter(10, at).executeUpdate();
    }

    void log(PriceReport report, int revision, PriceLine line, LinkageInForce linkage) {
        database.createNativeQuery("insert into price_trigger (office_code, month, revision, category, trigger_index, rise, amount, standard_unit, standard_amount,"
                + " pack_region, pack_version, pack_era, linkage) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
            .setParameter(1, report.region().value()).setParameter(2, report.month().toString()).setParameter(3, revision).setParameter(4, line.category().name())
            .setParameter(5, line.index().map(Enum::name).orElse(null)).setParameter(6, line.rise().orElse(null)).setParameter(7, line.monthly().fen())
            .setParameter(8, line.standard().period().name()).setParameter(9, line.standard().amount().fen()).setParameter(10, line.pack().region().value())
            .setParameter(11, line.pack().version()).setParameter(12, line.pack().era().name()).setParameter(13, linkage.document()).executeUpdate();
    }

    @Unscoped("division codes are published by the statistics office")
    boolean isRegion(OfficeCode code) {
        return !database.createNativeQuery("select 1 from office where code = ?1").setParameter(1, code.value()).getResultList().isEmpty();
    }

    /** The records of a region in some months, the newest first. */
    @Unscoped("price indices are published statistics and name no person")
    List<Recorded> of(OfficeCode region, Month from, Month to) {
        List<?> rows = database.createNativeQuery("select office_code, month, revision, cpi, food, scpi, source, recorded_name, recorded_at from price_index"
                + " where office_code = ?1 and month between ?2 and ?3 order by month desc, revision desc", Object[].class)
            .setParameter(1, region.value()).setParameter(2, from.toString()).setParameter(3, to.toString()).getResultList();
        return rows.stream().map(Object[].class::cast).map(PriceRecords::recorded).toList();
    }

    /** What they bring, by category. */
    @Unscoped("what prices bring is published and names no person")
    List<Logged> lines(OfficeCode region, Month from, Month to) {
        List<?> rows = database.createNativeQuery("select month, revision, category, trigger_index, rise, amount, standard_unit, standard_amount, pack_region, pack_version, pack_era"
                + " from price_trigger where office_code = ?1 and month between ?2 and ?3 order by id", Object[].class)
            .setParameter(1, region.value()).setParameter(2, from.toString()).setParameter(3, to.toString()).getResultList();
        return rows.stream().map(Object[].class::cast).map(PriceRecords::logged).toList();
    }

    private static Recorded recorded(Object[] row) {
        Map<PriceIndex, BigDecimal> rises = new EnumMap<>(PriceIndex.class);
        for (PriceIndex index : PriceIndex.values()) {
            rise(row[3 + index.ordinal()]).ifPresent(rise -> rises.put(index, rise));
        }
        LocalDateTime at = row[8] instanceof Timestamp moment ? moment.toLocalDateTime() : (LocalDateTime) row[8];
        return new Recorded(new PriceReport(new OfficeCode((String) row[0]), month(row[1]), rises, (String) row[6]), whole(row[2]), (String) row[7], at);
    }

    private static Logged logged(Object[] row) {
        Standard standard = new Standard(new Money(((Number) row[7]).longValue()), Standard.Period.valueOf((String) row[6]));
        PackReference pack = new PackReference(new OfficeCode((String) row[8]), whole(row[9]), Era.valueOf((String) row[10]));
        return new Logged(month(row[0]), whole(row[1]), new PriceLine(Category.valueOf((String) row[2]), Optional.ofNullable((String) row[3]).map(PriceIndex::valueOf),
            rise(row[4]), new Money(((Number) row[5]).longValue()), standard, pack));
    }

    private static Month month(Object column) {
        return Month.parse(column.toString()).orElseThrow();
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }

    /** Without the zeros that only fill the column. */
    private static Optional<BigDecimal> rise(Object column) {
        return Optional.ofNullable((BigDecimal) column).map(rise -> rise.signum() == 0 ? BigDecimal.ZERO : rise.stripTrailingZeros());
    }
}
