package org.residentpension.web.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.portal.AuditEntry;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;

/** The short states that services write into the trail, in words: constants, division codes, kinds of objects. */
@Named
@RequestScoped
public class AuditWords {

    private static final Pattern TOKEN = Pattern.compile(
            "\\b\\d{17}[0-9Xx]\\b|\\b\\d{12}\\b|\\b(?:true|false)\\b|\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    private static final String SYSTEM = "SYSTEM";
    private static final String UNKNOWN = "?";

    @Inject
    private Messages messages;

    @Inject
    private Operator operator;

    @Inject
    private DivisionService service;

    private Divisions divisions;
    private Map<String, String> constants;

    public String of(String state) {
        return state == null ? "" : TOKEN.matcher(state).replaceAll(found -> word(found.group()));
    }

    /** {@code rp_person:12} as 参保人 12; a subject of another form as it stands. */
    public String subject(AuditEntry line) {
        if (line.subject() == null) {
            return "";
        }
        String[] parts = line.subject().split(":", 2);
        if (!messages.knows("auditSubject." + parts[0])) {
            return of(line.subject());
        }
        String what = messages.word("auditSubject", parts[0]);
        return parts.length == 1 ? what : what + " " + of(parts[1]);
    }

    public String who(AuditEntry line) {
        if (SYSTEM.equals(line.userName())) {
            return messages.sentence("audit.system");
        }
        if (UNKNOWN.equals(line.userName())) {
            return messages.sentence("audit.unknown");
        }
        return line.staffName() == null ? line.userName() : line.staffName();
    }

    /** Why something was refused, as the law or the office says it; empty for a code that says nothing to people. */
    public String reason(AuditEntry line) {
        return Arrays.stream(ReasonCode.values())
                .filter(reason -> line.refused() && reason.name().equals(line.code()))
                .map(reason -> reason.sentence(operator.getLocale()))
                .findFirst()
                .orElse("");
    }

    /** A village with its town. */
    public String place(String code) {
        if (code == null) {
            return "";
        }
        return divisions()
                .find(code)
                .filter(division -> division.level() == DivisionLevel.VILLAGE)
                .map(village -> divisions().name(village.parentCode()) + village.name())
                .orElseGet(() -> divisions().name(code));
    }

    private String word(String token) {
        if (token.length() == 18) {
            // no service writes one; should one ever stand there, nobody reads it here
            return "******************";
        }
        if (Character.isDigit(token.charAt(0))) {
            return place(token);
        }
        if (constants == null) {
            constants = messages.constants();
        }
        return constants.getOrDefault(token, token);
    }

    private Divisions divisions() {
        if (divisions == null) {
            divisions = service.divisions();
        }
        return divisions;
    }
}
