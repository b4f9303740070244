package org.residentpension.web.system;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.portal.AuditEntry;
import org.residentpension.web.faces.Digits;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;
import org.residentpension.web.policy.PolicyWords;

/** The short states that services write into the trail, in words: constants, division codes, kinds of objects. */
@Named
@RequestScoped
public class AuditWords {

    private static final Pattern TOKEN =
            Pattern.compile("\\b\\d{17}[0-9Xx]\\b|\\b\\d{12}\\b|\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");

    /** The families of words that the services use about an object, the likeliest first. */
    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            entry("rp_person", List.of("auditWord")),
            entry("rp_enrollment", List.of("enrollmentState")),
            entry("rp_sheet_import", List.of("auditWord", "importKind", "enrollmentState")),
            entry("rp_task", List.of("taskState", "auditWord")),
            entry("rp_refund_request", List.of("refundState", "auditWord")),
            entry("rp_settlement", List.of("settlementState", "terminationReason", "auditWord")),
            entry("rp_user", List.of("role", "accountState")),
            entry("rp_host_name", List.of("role")),
            entry("rp_target", List.of("metric")),
            entry("rp_policy_proposal", List.of("proposalState")),
            entry("rp_subsidy_scheme", List.of("schemeState")),
            entry("rp_subsidy_run", List.of("runState")),
            entry("rp_subsidy_correction", List.of("correctionState")),
            entry("rp_subsidy_refund_claim", List.of("refundClaimState")),
            entry("rp_suspension", List.of("suspensionState")),
            entry("rp_filing_batch", List.of("filingState")),
            entry("rp_pilot", List.of("pilotState")),
            entry("rp_audit", List.of("event", "auditOutcome")));

    /** Who refuses a step about an object, as its sentences are called. */
    private static final Map<String, String> REFUSALS = Map.of(
            "rp_subsidy_run", "RunStepRefused",
            "rp_subsidy_posting", "RunStepRefused",
            "rp_subsidy_scheme", "SchemeStepRefused",
            "rp_donation", "DonationRefused");

    /** Rights that were refused, the roles of accounts that a script opened, why a session ended. */
    private static final List<String> OTHERWISE = List.of("right", "role", "endReason");

    /** Has the code of a step that is somebody else's, and needs no sentence: the event says it all. */
    private static final String NO_RIGHT = "RIGHT_REFUSED";

    private static final Pattern VALUE_OF_LAW = Pattern.compile("([a-z-]+/[a-z0-9./-]+)=([^;]+)");

    /** A sum, and before it how many it is the sum of. */
    private static final Pattern FIGURES = Pattern.compile("(?:\\b(\\d+) )?\\b(\\d+\\.\\d{2})\\b");

    private static final int ID_NUMBER = 18;
    private static final String SYSTEM = "SYSTEM";
    private static final String UNKNOWN = "?";

    @Inject
    private Messages messages;

    @Inject
    private PolicyWords policy;

    @Inject
    private Digits digits;

    @Inject
    private Operator operator;

    @Inject
    private DivisionService service;

    private Divisions divisions;

    public String before(AuditEntry line) {
        return of(line.before(), families(line));
    }

    public String after(AuditEntry line) {
        return of(line.after(), families(line));
    }

    private String of(String state, List<String> families) {
        if (state == null) {
            return "";
        }
        Matcher law = VALUE_OF_LAW.matcher(state);
        String told = law.find()
                ? law.replaceAll(found -> Matcher.quoteReplacement(policy.value(found.group(1), found.group(2))))
                : FIGURES.matcher(state).replaceAll(found -> Matcher.quoteReplacement(figures(found)));
        return TOKEN.matcher(told).replaceAll(found -> Matcher.quoteReplacement(word(found.group(), families)));
    }

    private String figures(MatchResult found) {
        String money = messages.sentence("audit.money", digits.money(Money.of(found.group(2))));
        return found.group(1) == null ? money : messages.sentence("audit.moneyOf", Long.valueOf(found.group(1)), money);
    }

    private static List<String> families(AuditEntry line) {
        return FAMILIES.getOrDefault(Objects.toString(line.subject(), "").split(":", 2)[0], OTHERWISE);
    }

    /** {@code rp_person:12} as 参保人 12; a subject of another form as it stands. */
    public String subject(AuditEntry line) {
        if (line.subject() == null) {
            return "";
        }
        String[] parts = line.subject().split(":", 2);
        if (!messages.knows("auditSubject." + parts[0])) {
            return of(line.subject(), OTHERWISE);
        }
        String what = messages.word("auditSubject", parts[0]);
        return parts.length == 1 ? what : what + " " + of(parts[1], families(line));
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
                .filter(reason -> line.refused() && !NO_RIGHT.equals(line.event()))
                .filter(reason -> reason.name().equals(line.code()))
                .map(reason -> reason.sentence(operator.getLocale()))
                .findFirst()
                .orElseGet(() -> refusal(line));
    }

    /** The sentence that she who was refused has read; empty for a code without one. */
    private String refusal(AuditEntry line) {
        String family = REFUSALS.get(Objects.toString(line.subject(), "").split(":", 2)[0]);
        String key = "refusal." + family + "." + line.code();
        return line.refused() && family != null && messages.knows(key) ? messages.sentence(key) : "";
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

    private String word(String token, List<String> families) {
        if (Character.isDigit(token.charAt(0))) {
            // no service writes an identity number; should one ever stand there, nobody reads it here
            return token.length() == ID_NUMBER ? "*".repeat(ID_NUMBER) : place(token);
        }
        return families.stream()
                .map(family -> family + "." + token)
                .filter(messages::knows)
                .findFirst()
                .map(messages::sentence)
                .orElse(token);
    }

    private Divisions divisions() {
        if (divisions == null) {
            divisions = service.divisions();
        }
        return divisions;
    }
}
