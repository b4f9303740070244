package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.law.LawService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyText;
import org.residentpension.web.faces.Operator;

/** How the county reads what the documents leave open, as far as an amount depends on it: each with the document or default it rests on. */
@Named
@RequestScoped
public class ReadingsView {

    private static final Set<String> OF_AMOUNTS = Set.of(
            "subsidy/cutoff",
            "subsidy/cutoff-basis",
            "subsidy/sponsored-cutoff-basis",
            "subsidy/membership-as-of",
            "subsidy/group-as-of",
            "subsidy/lump-sum-exclusion",
            "subsidy/multi-collective",
            "subsidy/cap-mode",
            "subsidy/cap-as-of",
            "subsidy/guard-mode",
            "subsidy/guard-ratio",
            "subsidy/guard-exempt-special-base",
            "subsidy/amend-deadline-basis",
            "subsidy/amend-until",
            "subsidy/publicity-days",
            "subsidy/partial-posting",
            "subsidy/fiscal-transfer-allowed",
            "enrollment/sponsored-amount",
            "donation/year-cap");

    @Inject
    private LawService law;

    @Inject
    private BusinessClock clock;

    @Inject
    private Operator operator;

    private List<Line> lines;

    /** A reading in words. */
    public record Line(String name, String value, String source) {}

    public List<Line> of(String village) {
        if (lines == null) {
            DivisionCode county = DivisionCode.of(village).at(DivisionLevel.COUNTY);
            lines = law.inForce(county.value(), clock.today()).lines().stream()
                    .filter(line -> OF_AMOUNTS.contains(line.parameter()))
                    .map(line -> line(line, operator.getLocale()))
                    .toList();
        }
        return lines;
    }

    static Line line(PolicyLine line, Locale locale) {
        return new Line(PolicyText.parameter(line, locale), PolicyText.valueWithUnit(line, locale), line.source());
    }
}
