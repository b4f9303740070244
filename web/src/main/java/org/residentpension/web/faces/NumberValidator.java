package org.residentpension.web.faces;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import org.residentpension.kernel.IdNumberCheck;

/** Says at the field what is wrong with an identity number, together with whatever else is wrong on the form. */
@Dependent
@FacesValidator(value = "idNumber", managed = true)
public class NumberValidator implements Validator<Object> {

    @Inject
    private NumberLook look;

    @Inject
    private Reasons reasons;

    @Override
    public void validate(FacesContext context, UIComponent component, Object typed) {
        IdNumberCheck check = look.at(typed.toString());
        if (check.isRejected()) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, reasons.withArticle(check.code()), null));
        }
    }
}
