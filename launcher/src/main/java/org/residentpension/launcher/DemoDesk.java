package org.residentpension.launcher;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The officers of the demonstration, each signed in once and only when there is something to do for her. */
final class DemoDesk {

    private static final Pattern NUMBER = Pattern.compile("[?&]id=(\\d+)");
    private static final String FULIANG = "360222";

    private final URI address;
    private final String password;
    private final Map<String, Visitor> signedIn = new HashMap<>();

    DemoDesk(URI address, String password) {
        this.address = address;
        this.password = password;
    }

    /** @param place county, or the village where a post of a village is held */
    Visitor of(String role, String place) {
        return signedIn.computeIfAbsent(
                DemoAccounts.userName(role, place), name -> Visitor.signIn(address, name, password));
    }

    Visitor fuliang(String role) {
        return of(role, FULIANG);
    }

    /** The number of the object to which an answer leads. */
    static String number(String location) {
        Matcher found = NUMBER.matcher(location);
        if (!found.find()) {
            throw new CannotStart("The demonstration was led to " + location + ".");
        }
        return found.group(1);
    }
}
