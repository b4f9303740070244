package org.residentpension.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.IdNumber;
import org.residentpension.kernel.PersonName;
import org.residentpension.kernel.Sex;
import org.residentpension.platform.crypto.Vault;

/** A natural person, once per identity number (R-ID-7). The number itself is sealed; the hash finds it again. */
@Entity
@Table(name = "rp_person")
public class Person {

    public static final int NAME_LENGTH = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "id_type")
    private String idType;

    @Column(name = "id_hash")
    private byte[] idHash;

    @Column(name = "id_sealed")
    private byte[] idSealed;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String ethnicity;

    @Column(name = "hukou_type")
    private String hukouType;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "villager_group")
    private String villagerGroup;

    @Column(name = "relation_to_head")
    private String relationToHead;

    @Column(name = "household_id")
    private Long householdId;

    @Column(name = "address_sealed")
    private byte[] addressSealed;

    @Column(name = "phone_sealed")
    private byte[] phoneSealed;

    @Column(name = "student_until")
    private LocalDate studentUntil;

    @Column(name = "drawing_since")
    private LocalDate drawingSince;

    @Column(name = "died_on")
    private LocalDate diedOn;

    @Column(name = "death_learned_on")
    private LocalDate deathLearnedOn;

    @Version
    private int version;

    protected Person() {}

    /** Sex and birth date follow from the number; {@code divisionCode} is the village of the household registration. */
    public Person(IdNumber number, PersonName name, String divisionCode, Vault vault) {
        this.idType = "RESIDENT_ID";
        this.idHash = vault.lookupHash(number.value());
        this.idSealed = vault.seal(number.value());
        this.name = name.given();
        this.nameKey = PersonName.canonical(name.given());
        this.sex = number.sex();
        this.birthDate = number.birthDate();
        this.divisionCode = divisionCode;
    }

    /** What the application form says about living circumstances; null leaves a field empty. */
    public void describe(Circumstances told, Vault vault) {
        ethnicity = told.ethnicity();
        hukouType = told.hukouType();
        villagerGroup = told.villagerGroup();
        studentUntil = told.studentUntil();
        addressSealed = vault.seal(told.address());
        phoneSealed = vault.seal(told.phone());
    }

    /** As told last; without address and phone unless {@code whole}. */
    public Circumstances circumstances(Vault vault, boolean whole) {
        return new Circumstances(
                ethnicity,
                hukouType,
                villagerGroup,
                studentUntil,
                whole ? address(vault) : null,
                whole ? phone(vault) : null);
    }

    /** Particulars that the person or the village tells and nobody has to approve. */
    public record Circumstances(
            String ethnicity,
            String hukouType,
            String villagerGroup,
            LocalDate studentUntil,
            String address,
            String phone)
            implements Serializable {}

    /** Said once; {@code learnedOn} is the day on which the office got to know. */
    void recordDeath(LocalDate day, LocalDate learnedOn) {
        if (diedOn != null) {
            throw new DeathRefused(DeathRefused.Reason.KNOWN, diedOn);
        }
        if (day.isAfter(learnedOn) || day.isBefore(birthDate)) {
            throw new DeathRefused(DeathRefused.Reason.DAY);
        }
        diedOn = day;
        deathLearnedOn = learnedOn;
    }

    /** From that day on she draws benefit and may not pay any more (R-MAT-4). */
    public void drawFrom(LocalDate day) {
        drawingSince = day;
    }

    public boolean hasName(String other) {
        return nameKey.equals(PersonName.canonical(other));
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public String ethnicity() {
        return ethnicity;
    }

    public String hukouType() {
        return hukouType;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public String villagerGroup() {
        return villagerGroup;
    }

    public String relationToHead() {
        return relationToHead;
    }

    public Long householdId() {
        return householdId;
    }

    public LocalDate studentUntil() {
        return studentUntil;
    }

    public LocalDate drawingSince() {
        return drawingSince;
    }

    public LocalDate diedOn() {
        return diedOn;
    }

    public LocalDate deathLearnedOn() {
        return deathLearnedOn;
    }

    public byte[] idHash() {
        return idHash.clone();
    }

    String idNumber(Vault vault) {
        return vault.open(idSealed);
    }

    String phone(Vault vault) {
        return vault.open(phoneSealed);
    }

    String address(Vault vault) {
        return vault.open(addressSealed);
    }

    public int version() {
        return version;
    }
}
