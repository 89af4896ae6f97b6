package org.tongchou.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongchou.kernel.Month;

/** Months as {@code 2026-12}, which sort as text. */
@Converter(autoApply = true)
public class MonthConverter implements AttributeConverter<Month, String> {

    @Override
    public String convertToDatabaseColumn(Month month) {
        return month == null ? null : month.toString();
    }

    @Override
    public Month convertToEntityAttribute(String column) {
        return column == null ? null : Month.parse(column).orElseThrow();
    }
}
