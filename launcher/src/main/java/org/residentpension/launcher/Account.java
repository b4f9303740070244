package org.residentpension.launcher;

/** What it takes to let someone in: a natural person with one post, or a machine. */
record Account(Post post, String userName, Holder holder, boolean mustChangePassword) {

    /** A role and where it holds. */
    record Post(String role, String division) {}

    /** The person behind the account, by name and identity number. */
    record Holder(String name, String identityNumber) {}

    /** A service account belongs to no person. */
    boolean service() {
        return holder == null;
    }
}
