package org.tongchou.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongchou.kernel.OfficeCode;

/** Office codes as text. */
@Converter(autoApply = true)
public class OfficeCodeConverter implements AttributeConverter<OfficeCode, String> {

    @Override
    public String convertToDatabaseColumn(OfficeCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public OfficeCode convertToEntityAttribute(String column) {
        return column == null ? null : new OfficeCode(column);
    }
}
