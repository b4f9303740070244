package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.villagesubsidy.rules.scheme.Amendment;
import org.residentpension.villagesubsidy.rules.scheme.ExistingScheme;
import org.residentpension.villagesubsidy.rules.scheme.SchemeFinding;
import org.residentpension.villagesubsidy.rules.scheme.SchemeRule;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.rules.scheme.SchemeSubmission;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;

final class SchemeCheckKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.allowing(
                "region", "parameters", "tierChanges", "scheme", "existing", "deliberations", "changedOn", "amendment");
        given.required("scheme");
        Given scheme = Schemes.of(given, fixtures, null);
        RegionLaw region = new RegionLaw(fixtures, given, "REG-JX", Schemes.year(scheme));
        SchemeSubmission submission = new SchemeSubmission(
                scheme.choice("schemeScope", SchemeScope.VILLAGE),
                region.year(),
                region.year(),
                Schemes.standard(scheme),
                given.maps("existing").stream()
                        .map(row -> existing(row, region.year()))
                        .toList(),
                Meetings.deliberations(given),
                changesApproved(given, scheme, region.year()),
                amendment(given));
        return answer(SchemeRule.check(submission, region.timeline(), region.extractOn()));
    }

    private static ExistingScheme existing(Given row, int year) {
        row.allowing("schemeScope", "year", "state");
        int existing = row.number("year", year);
        return new ExistingScheme(
                row.choice("schemeScope", SchemeScope.VILLAGE),
                existing,
                existing,
                row.choice("state", SchemeState.class));
    }

    /**
     * The county has approved the scheme; where the case says on which day, on or before the change. A day after the scheme's
     * year, which a case may have copied from a scheme of another year, says nothing.
     */
    private static boolean changesApproved(Given given, Given scheme, int year) {
        LocalDate changedOn = given.date("changedOn", null);
        if (changedOn == null) {
            return false;
        }
        LocalDate approvedOn = scheme.date("countyApprovedOn", changedOn);
        return approvedOn.getYear() > year || !approvedOn.isAfter(changedOn);
    }

    private static Amendment amendment(Given given) {
        if (!given.has("amendment")) {
            return null;
        }
        Given amendment = given.map("amendment")
                .allowing("forYear", "resolvedOn", "submittedOn", "countyApprovedOn", "oldYears", "identicalRenewal");
        Set<Integer> oldYears = new HashSet<>();
        amendment.texts("oldYears").forEach(year -> oldYears.add(Integer.valueOf(year)));
        return new Amendment(
                amendment.number("forYear"),
                amendment.date("resolvedOn", null),
                amendment.date("submittedOn", null),
                amendment.date("countyApprovedOn", null),
                oldYears,
                amendment.flag("identicalRenewal", false));
    }

    private static Map<String, Object> answer(SchemeVerdict verdict) {
        return new Answer()
                .with("accepted", verdict.isAccepted())
                .with("codes", verdict.codes())
                .with("findings", findings(verdict))
                .with("warnings", verdict.warnings())
                .with("effectiveFrom", verdict.effectiveFrom().orElse(null))
                .with("oldContinues", verdict.oldContinues().orElse(null))
                .fields();
    }

    /** The details are those about tiers; the other codes say all by themselves. */
    private static List<Map<String, Object>> findings(SchemeVerdict verdict) {
        return verdict.findings().stream()
                .filter(SchemeFinding::isAboutATier)
                .map(finding -> new Answer()
                        .with("code", finding.code())
                        .with("tier", finding.tier())
                        .with("amount", finding.amount())
                        .with("limit", finding.limit())
                        .fields())
                .toList();
    }
}
