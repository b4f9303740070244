package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.law.LawService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyText;
import org.residentpension.policy.SubsidyParameters;
import org.residentpension.web.faces.Operator;

/** How the county reads what the documents leave open, as far as an amount depends on it: each with the document or default it rests on. */
@Named
@RequestScoped
public class ReadingsView {

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
                    .filter(SubsidyParameters::isOfScheme)
                    .map(line -> line(line, operator.getLocale()))
                    .toList();
        }
        return lines;
    }

    static Line line(PolicyLine line, Locale locale) {
        return new Line(
                PolicyText.parameter(line, locale),
                PolicyText.valueWithUnit(line, locale),
                PolicyText.source(line, locale));
    }
}
