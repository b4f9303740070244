package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** A standard and the JSON text in its column. */
@Converter
public class StandardConverter implements AttributeConverter<SubsidyStandard, String> {

    @Override
    public String convertToDatabaseColumn(SubsidyStandard standard) {
        return standard == null ? null : StandardJson.write(standard);
    }

    @Override
    public SubsidyStandard convertToEntityAttribute(String text) {
        return text == null ? null : StandardJson.read(text);
    }
}
