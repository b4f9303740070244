package org.residentpension.web.collective;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveForm;
import org.residentpension.collective.CollectiveService;
import org.residentpension.collective.Registration;
import org.residentpension.kernel.CreditCode;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** Registering the collective of a village, or putting right what is registered. */
@Named
@ViewScoped
public class CollectiveEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CollectiveService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Messages messages;

    private String id;
    private int version;
    private Places.Known places;
    private String village;
    private String legalName;
    private String creditCode;
    private String representative;
    private String sealName;
    private String bankName;
    private String bankAccount;
    private String accountHolder;

    public void load() {
        places = placesOfCaller.of(Right.COLLECTIVE_KEEP);
        Long asked = Typed.number(id);
        if (asked != null) {
            show(service.open(asked));
        }
    }

    private void show(Collective collective) {
        version = collective.version();
        village = collective.divisionCode();
        legalName = collective.legalName();
        creditCode = collective.registration().creditCode();
        representative = collective.registration().legalRepresentative();
        sealName = collective.registration().sealName();
        bankName = collective.bankName();
        bankAccount = service.bankAccountOf(collective.id());
        accountHolder = bankAccount == null ? null : legalName;
    }

    public String save() {
        if (!CreditCode.isValid(CreditCode.cleaned(creditCode))) {
            messages.error("collective.creditCodeWrong");
            return null;
        }
        long saved = service.register(new CollectiveForm(
                village,
                new Registration(legalName, CreditCode.of(creditCode), representative, sealName),
                Typed.text(bankName),
                Typed.text(bankAccount),
                accountHolder,
                version));
        messages.info("collective.saved", legalName);
        messages.keep();
        return "/collective/view?faces-redirect=true&id=" + saved;
    }

    public boolean isNew() {
        return id == null;
    }

    public Places.Known getPlaces() {
        return places;
    }

    public List<Places.Choice> getVillages() {
        return places.villages();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = Typed.text(id);
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public String getSealName() {
        return sealName;
    }

    public void setSealName(String sealName) {
        this.sealName = sealName;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(String bankName) {
        this.bankName = bankName;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(String bankAccount) {
        this.bankAccount = bankAccount;
    }

    public String getAccountHolder() {
        return accountHolder;
    }

    public void setAccountHolder(String accountHolder) {
        this.accountHolder = accountHolder;
    }
}
