package org.tongchou.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.standard.Method;

/** The method of a standard as a document: {@code method}, a word, and {@code inputs}, amounts in fen and decimals as texts. */
public final class MethodDocument {

    private static final int PERCENT = 100;
    private static final int DECIMALS = 6;
    private static final Fraction LOWEST_ENGEL = Fraction.ONE.dividedBy(PERCENT);
    private static final String CONSUMPTION = "consumption";
    private static final String RATIO = "ratio";
    private static final String FOOD = "foodCost";
    private static final String ENGEL = "engel";
    private static final String OTHER = "nonFoodCost";

    /** The words for the methods. */
    public enum Kind {
        CONSUMPTION_RATIO, ENGEL, BASIC_LIVING
    }

    private MethodDocument() {
    }

    /** The method that must stand in a document; empty if a fault was noted. */
    public static Optional<Method> read(Cursor body) {
        Kind kind = body.oneOf("method", Kind.class);
        Cursor inputs = body.object("inputs");
        if (body.isFaulty("method")) {
            inputs.fields();
            return Optional.empty();
        }
        Optional<Method> method = switch (kind) {
            case CONSUMPTION_RATIO -> consumption(inputs);
            case ENGEL -> engel(inputs);
            case BASIC_LIVING -> basic(inputs);
        };
        inputs.close();
        return body.isFaulty("inputs") ? Optional.empty() : method;
    }

    /** The method that may stand in a document. */
    static Optional<Method> optional(Cursor body) {
        return body.has("method") || body.has("inputs") ? read(body) : Optional.empty();
    }

    /** The method in two columns of a row; empty if they are. */
    static Optional<Method> stored(String kind, String inputs) {
        if (kind == null) {
            return Optional.empty();
        }
        ObjectNode document = Json.object().put("method", kind);
        document.set("inputs", Json.parse(inputs));
        return read(Cursor.of(document, new Faults()));
    }

    /** The word for a method. */
    public static Kind kind(Method method) {
        if (method instanceof Method.ConsumptionRatio) {
            return Kind.CONSUMPTION_RATIO;
        }
        return method instanceof Method.EngelCoefficient ? Kind.ENGEL : Kind.BASIC_LIVING;
    }

    /** The inputs of a method. */
    public static ObjectNode inputs(Method method) {
        ObjectNode inputs = Json.object();
        if (method instanceof Method.ConsumptionRatio ratio) {
            return inputs.put(CONSUMPTION, ratio.annualConsumption().fen()).put(RATIO, ratio.ratio().times(PERCENT).toText(DECIMALS));
        }
        if (method instanceof Method.EngelCoefficient engel) {
            return inputs.put(FOOD, engel.food().fen()).put(ENGEL, engel.coefficient().toText(DECIMALS));
        }
        Method.BasicLiving basic = (Method.BasicLiving) method;
        return inputs.put(FOOD, basic.food().fen()).put(OTHER, basic.other().fen());
    }

    private static Optional<Method> consumption(Cursor inputs) {
        Money consumption = aboveZero(inputs, CONSUMPTION);
        Fraction ratio = aboveZero(inputs, RATIO, PERCENT).dividedBy(PERCENT);
        return good(inputs) ? Optional.of(new Method.ConsumptionRatio(consumption, ratio)) : Optional.empty();
    }

    private static Optional<Method> engel(Cursor inputs) {
        Money food = aboveZero(inputs, FOOD);
        Fraction coefficient = aboveZero(inputs, ENGEL, 1);
        if (!inputs.isFaulty(ENGEL) && coefficient.isBelow(LOWEST_ENGEL)) {
            inputs.fault(ENGEL, "outOfRange", LOWEST_ENGEL.toText(2), "1");
        }
        return good(inputs) ? Optional.of(new Method.EngelCoefficient(food, coefficient)) : Optional.empty();
    }

    private static Optional<Method> basic(Cursor inputs) {
        Money food = aboveZero(inputs, FOOD);
        Money other = inputs.amount(OTHER);
        return good(inputs) ? Optional.of(new Method.BasicLiving(food, other)) : Optional.empty();
    }

    private static boolean good(Cursor inputs) {
        return !inputs.faults().isWithin(inputs.pointer());
    }

    private static Money aboveZero(Cursor inputs, String field) {
        Money amount = inputs.amount(field);
        if (amount.isZero()) {
            inputs.fault(field, "notAboveZero");
        }
        return amount;
    }

    private static Fraction aboveZero(Cursor inputs, String field, int highest) {
        BigDecimal decimal = inputs.decimal(field, highest);
        if (decimal.signum() == 0) {
            inputs.fault(field, "notAboveZero");
        }
        return Fraction.of(decimal);
    }
}
