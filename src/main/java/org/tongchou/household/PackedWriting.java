package org.tongchou.household;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongchou.kernel.Money;

/** Words and numbers one after the other, a blank between them. */
final class PackedWriting {

    static final int BASE = 36;

    private final StringBuilder text = new StringBuilder();

    PackedWriting number(long number) {
        return word(Long.toString(number, BASE));
    }

    PackedWriting word(String word) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(word);
        return this;
    }

    PackedWriting flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    /** An amount that may be missing: -1 then. */
    PackedWriting amount(Optional<Money> amount) {
        return number(amount.map(Money::fen).orElse(-1L));
    }

    <T> void list(List<T> rows, Consumer<T> writer) {
        number(rows.size());
        rows.forEach(writer);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
