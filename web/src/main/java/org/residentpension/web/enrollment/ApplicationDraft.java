package org.residentpension.web.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.enrollment.ApplicationForm;
import org.residentpension.kernel.Sex;
import org.residentpension.participant.Person;

/** The form F1 while somebody types into it, in the order of the paper. */
public class ApplicationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String idNumber;
    private Sex sex;
    private boolean sexConfirmed;
    private String ethnicity;
    private String hukouType;
    private String village;
    private String villagerGroup;
    private String address;
    private String phone;
    private LocalDate studentUntil;
    private LocalDate appliedOn;

    /** What was told earlier, to be put right. */
    void fill(Person.Circumstances told) {
        ethnicity = told.ethnicity();
        hukouType = told.hukouType();
        villagerGroup = told.villagerGroup();
        studentUntil = told.studentUntil();
        address = told.address();
        phone = told.phone();
    }

    ApplicationForm form() {
        return new ApplicationForm(idNumber, name, sex, sexConfirmed, village, appliedOn, told());
    }

    Person.Circumstances told() {
        return new Person.Circumstances(ethnicity, hukouType, villagerGroup, studentUntil, address, phone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public boolean isSexConfirmed() {
        return sexConfirmed;
    }

    public void setSexConfirmed(boolean sexConfirmed) {
        this.sexConfirmed = sexConfirmed;
    }

    public String getEthnicity() {
        return ethnicity;
    }

    public void setEthnicity(String ethnicity) {
        this.ethnicity = ethnicity;
    }

    public String getHukouType() {
        return hukouType;
    }

    public void setHukouType(String hukouType) {
        this.hukouType = hukouType;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getVillagerGroup() {
        return villagerGroup;
    }

    public void setVillagerGroup(String villagerGroup) {
        this.villagerGroup = villagerGroup;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getStudentUntil() {
        return studentUntil;
    }

    public void setStudentUntil(LocalDate studentUntil) {
        this.studentUntil = studentUntil;
    }

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }
}
