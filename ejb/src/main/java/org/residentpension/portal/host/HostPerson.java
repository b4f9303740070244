package org.residentpension.portal.host;

import java.util.Set;

/**
 * A person as a portal tells of her at sign-in, whatever its protocol.
 *
 * @param host the adapter: oidc, cas, yudao, o2oa
 * @param issuer with {@code subject} the key by which she is known for good; names change
 * @param name as she is called; may be blank
 * @param staffNumber of her office, null if the portal tells none
 * @param idNumber her identity number, null if the portal tells none; links all accounts of one natural person
 * @param roles the portal's names of her roles
 * @param units the portal's codes of her divisions or departments
 */
public record HostPerson(
        String host,
        String issuer,
        String subject,
        String userName,
        String name,
        String staffNumber,
        String idNumber,
        Set<String> roles,
        Set<String> units) {

    public HostPerson {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    String displayName() {
        return name == null || name.isBlank() ? userName : name.strip();
    }

    @Override
    public String toString() {
        return "HostPerson[" + host + " " + subject + "]";
    }
}
