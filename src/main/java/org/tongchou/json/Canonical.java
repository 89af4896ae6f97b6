package org.tongchou.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/** How the words of the kernel and of the calendar are written. */
final class Canonical extends SimpleModule {

    private static final long serialVersionUID = 1L;

    Canonical() {
        super("canonical");
        add(Money.class, (money, out) -> out.writeNumber(money.fen()));
        add(Month.class, (month, out) -> out.writeString(month.toString()));
        add(OfficeCode.class, (code, out) -> out.writeString(code.value()));
        add(CitizenNumber.class, (number, out) -> out.writeString(number.masked()));
        add(BigDecimal.class, (decimal, out) -> out.writeString(decimal.toPlainString()));
        add(Temporal.class, (time, out) -> out.writeString(time.toString()));
        add(Optional.class, Canonical::writeOptional);
        add(Double.class, Canonical::refuse);
        add(Float.class, Canonical::refuse);
    }

    private <T> void add(Class<T> type, Writing<? super T> writing) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writing.write(value, out);
            }
        });
    }

    private static void writeOptional(Optional<?> value, JsonGenerator out) throws IOException {
        if (value.isPresent()) {
            out.writePOJO(value.get());
        } else {
            out.writeNull();
        }
    }

    private static void refuse(Number value, JsonGenerator out) {
        throw new IllegalArgumentException("no binary fractions in documents");
    }

    /** Writes one value. */
    private interface Writing<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }
}
