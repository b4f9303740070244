package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.donation.DonationForm;
import org.residentpension.villagesubsidy.donation.DonationService;
import org.residentpension.villagesubsidy.donation.DonationService.Checked;
import org.residentpension.villagesubsidy.donation.Donor;
import org.residentpension.villagesubsidy.donation.DonorTag;
import org.residentpension.villagesubsidy.donation.DonorType;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.organization.Places;

/** Registering a donation: who gives how much to whom, and what the rule says of everybody before it is registered. */
@Named
@ViewScoped
public class DonationNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DonationService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Messages messages;

    private final NamedDrafts people = new NamedDrafts();
    private List<Places.Choice> villages;
    private List<Checked> checked;
    private int year;
    private String village;
    private DonationChannel channel = DonationChannel.DIRECT;
    private DonorType donorType = DonorType.INDIVIDUAL;
    private DonorTag donorTag;
    private String donorName;
    private String donorNumber;
    private BigDecimal amount;
    private String purpose;

    public void load() {
        year = service.yearOfRegistration();
        villages = placesOfCaller.of(Right.DONATION_REGISTER).villages();
        village = villages.size() == 1 ? villages.get(0).code() : village;
    }

    public void take() {
        int left = people.take();
        if (left > 0) {
            messages.error("donation.pasted.left", left);
        }
    }

    /** Tells of everybody at once what the rule says. */
    public void check() {
        checked = isComplete() ? service.check(form()) : null;
    }

    public String register() {
        if (!isComplete()) {
            return null;
        }
        long id = service.register(form());
        messages.info("donation.registered");
        messages.keep();
        return "/subsidy/donation?faces-redirect=true&id=" + id;
    }

    private boolean isComplete() {
        List<Integer> rows = people.incomplete();
        if (!rows.isEmpty()) {
            messages.error(
                    "donation.incomplete",
                    rows.stream().map(String::valueOf).collect(Collectors.joining(messages.sentence("list.comma"))));
        }
        return rows.isEmpty();
    }

    private DonationForm form() {
        return new DonationForm(
                village,
                year,
                channel,
                new Donor(donorType, donorTag, donorName, donorNumber),
                new Money(amount),
                purpose,
                people.shares());
    }

    public int getYear() {
        return year;
    }

    public boolean isManaged() {
        return channel == DonationChannel.MANAGED_BY_COLLECTIVE;
    }

    public DonationChannel[] getChannels() {
        return DonationChannel.values();
    }

    public DonorType[] getDonorTypes() {
        return DonorType.values();
    }

    public DonorTag[] getDonorTags() {
        return DonorTag.values();
    }

    public NamedDrafts getPeople() {
        return people;
    }

    public List<Places.Choice> getVillages() {
        return villages;
    }

    public List<Checked> getChecked() {
        return checked;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public DonationChannel getChannel() {
        return channel;
    }

    public void setChannel(DonationChannel channel) {
        this.channel = channel;
    }

    public DonorType getDonorType() {
        return donorType;
    }

    public void setDonorType(DonorType donorType) {
        this.donorType = donorType;
    }

    public DonorTag getDonorTag() {
        return donorTag;
    }

    public void setDonorTag(DonorTag donorTag) {
        this.donorTag = donorTag;
    }

    public String getDonorName() {
        return donorName;
    }

    public void setDonorName(String donorName) {
        this.donorName = donorName;
    }

    public String getDonorNumber() {
        return donorNumber;
    }

    public void setDonorNumber(String donorNumber) {
        this.donorNumber = donorNumber;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
