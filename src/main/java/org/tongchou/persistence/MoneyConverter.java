package org.tongchou.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongchou.kernel.Money;

/** Money as BIGINT fen. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.fen();
    }

    @Override
    public Money convertToEntityAttribute(Long column) {
        return column == null ? null : new Money(column);
    }
}
