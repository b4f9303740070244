package org.residentpension.platform;

/** The role does not carry this duty, or separation of duties forbids it to this person (workflows.md §0). */
public class DutyRefused extends BusinessException {

    @Override
    public String code() {
        return "X_SOD";
    }
}
