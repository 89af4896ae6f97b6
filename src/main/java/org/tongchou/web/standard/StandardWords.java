package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.Method;
import org.tongchou.standard.MethodDocument;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** Standards and their methods in words. */
@RequestScoped
@Named("standardWords")
public class StandardWords {

    private static final int DECIMALS = 6;
    private static final int FEN_PER_YUAN = 100;
    private static final int PERCENT = 100;

    @Inject
    Texts texts;

    /** The amount with its unit: {@code 780.00 yuan a month}. */
    public String amount(Standard standard) {
        return texts.of("standard.unit." + standard.period(), texts.yuan(standard.amount().fen()));
    }

    /** The name of a method; a dash if it is not known. */
    public String method(Optional<Method> method) {
        return method.map(how -> texts.code("standard.method", MethodDocument.kind(how))).orElse(texts.yuan(null));
    }

    /** The sum itself: {@code 31,200.00 × 30 % ÷ 12 = 780}; empty if the method is not known. */
    public String sum(Optional<Method> method, Standard.Period period) {
        return method.map(how -> sum(how, period == Standard.Period.YEAR) + " = " + exact(how.exact(period))).orElse("");
    }

    private String sum(Method method, boolean year) {
        if (method instanceof Method.ConsumptionRatio ratio) {
            return texts.yuan(ratio.annualConsumption().fen()) + " × " + ratio.ratio().times(PERCENT).toText(DECIMALS) + " %" + (year ? "" : " ÷ 12");
        }
        if (method instanceof Method.EngelCoefficient engel) {
            return texts.yuan(engel.food().fen()) + " ÷ " + engel.coefficient().toText(DECIMALS) + (year ? " × 12" : "");
        }
        Method.BasicLiving living = (Method.BasicLiving) method;
        String both = texts.yuan(living.food().fen()) + " + " + texts.yuan(living.other().fen());
        return year ? "(" + both + ") × 12" : both;
    }

    /** Yuan without rounding, as far as six decimals reach. */
    String exact(Fraction fen) {
        long whole = fen.rounded(1, RoundingMode.FLOOR);
        return fen.equals(Fraction.of(whole)) ? texts.yuan(whole) : fen.dividedBy(FEN_PER_YUAN).toText(DECIMALS);
    }

    /** What a finding says. */
    public String finding(Finding finding) {
        return texts.of("standard.finding." + finding.code(), finding.arguments().toArray());
    }

    /** The warnings as choices, each to be accepted by its code. */
    public List<Option> warnings(List<Finding> findings) {
        return findings.stream().filter(found -> !found.isFault()).map(found -> new Option(found.code(), finding(found))).toList();
    }

    /** Those that bar publication. */
    public List<Finding> faults(List<Finding> findings) {
        return findings.stream().filter(Finding::isFault).toList();
    }
}
