package org.residentpension.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.residentpension.kernel.Blanks;

/** A field with nothing but blanks is an empty field, also where it is required; every other text is taken as it was typed. */
@FacesConverter(forClass = String.class)
public class BlankConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return Blanks.textIn(typed).map(text -> typed).orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
