package org.residentpension.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.DivisionCode;

/** Reads the parameters of one request and refuses them together, each by its name. */
final class Parameters {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final List<String> problems = new ArrayList<>();

    String division(String name, String text) {
        if (isGiven(name, text) && !DivisionCode.isValid(text)) {
            wrong("division", name, text);
        }
        return text;
    }

    String divisionIfGiven(String name, String text) {
        return text == null || text.isEmpty() ? null : division(name, text);
    }

    int year(String name, String text) {
        return isGiven(name, text) ? whole(name, text, EARLIEST, LATEST) : 0;
    }

    /** Not negative. */
    int whole(String name, String text) {
        return isGiven(name, text) ? whole(name, text, 0, Integer.MAX_VALUE) : 0;
    }

    int wholeOr(String name, String text, int usual, int largest) {
        return text == null || text.isEmpty() ? usual : whole(name, text, 1, largest);
    }

    long idOr(String name, String text, long usual) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,18}")) {
            wrong("number", name, text);
            return usual;
        }
        return Long.parseLong(text);
    }

    LocalDate dayOr(String name, String text, LocalDate usual) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
                return day;
            }
        } catch (DateTimeParseException typedOtherwise) {
            // told below with the others
        }
        wrong("day", name, text);
        return usual;
    }

    <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
        if (isGiven(name, text)) {
            for (E choice : choices.getEnumConstants()) {
                if (choice.name().equals(text)) {
                    return choice;
                }
            }
            wrong("choice", name, text);
        }
        return null;
    }

    String text(String name, String text) {
        isGiven(name, text);
        return text;
    }

    void refuseIfWrong() {
        if (!problems.isEmpty()) {
            throw new Refused(Fault.A_PARAMETER, String.join("", problems));
        }
    }

    private int whole(String name, String text, int smallest, int largest) {
        int value = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (value < smallest || value > largest) {
            problems.add(Problem.sentence(
                    "parameter.whole", name, shown(text), String.valueOf(smallest), String.valueOf(largest)));
            return smallest;
        }
        return value;
    }

    private boolean isGiven(String name, String text) {
        if (text == null || text.isBlank()) {
            problems.add(Problem.sentence("parameter.missing", name));
            return false;
        }
        return true;
    }

    private void wrong(String kind, String name, String text) {
        problems.add(Problem.sentence("parameter." + kind, name, shown(text)));
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
