package org.residentpension.web.faces;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;

/**
 * A form that knows in each row of a repeat whether it was the one that was sent. The component itself keeps a single answer for all
 * rows, that of the last: what was typed in any other row never arrived, although its button worked.
 */
public class RepeatedForm extends HtmlForm {

    @Override
    public boolean isSubmitted() {
        FacesContext context = getFacesContext();
        return context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
    }
}
