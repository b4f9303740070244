package org.residentpension.portal;

/** What an account is opened with. A machine has neither name nor identity number. */
public record NewAccount(String userName, String name, String idNumber, RoleGrant firstPost) {

    public boolean isForMachine() {
        return firstPost.role().isForMachines();
    }
}
