package org.residentpension.villagesubsidy.template;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** The administrator keeps and withdraws templates of her county (workflows.md §0); whoever draws up a scheme there may begin with one. */
@Stateless
public class SchemeTemplateService {

    @Inject
    private SchemeTemplateRepository templates;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Those with which a draft of the village may begin, in the order of their names. */
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public List<SchemeTemplate> offeredTo(String village) {
        guard.assertMay(Right.SCHEME_DRAFT, "rp_division:" + village, village);
        return templates.ofCounty(DivisionCode.of(village).at(DivisionLevel.COUNTY));
    }

    /** For the county of the village on whose page it was drawn up; budget and amounts of the sources are that village's and are left out. */
    @Once
    @Requires(value = Right.SCHEME_TEMPLATE, ofObject = true)
    public long keep(String village, String name, SubsidyStandard standard) {
        DivisionCode county = DivisionCode.of(village).at(DivisionLevel.COUNTY);
        guard.assertMay(Right.SCHEME_TEMPLATE, "rp_division:" + county, county.value());
        String kept = name.strip();
        if (namesPersons(standard)) {
            throw new TemplateRefused("people", kept);
        }
        if (templates.ofCounty(county).stream().anyMatch(each -> each.name().equals(kept))) {
            throw new TemplateRefused("name", kept);
        }
        SchemeTemplate template = new SchemeTemplate(county, kept, ofAnyVillage(standard), caller.act());
        templates.add(template);
        record("SCHEME_TEMPLATE_KEEP", template);
        return template.id();
    }

    @Once
    @Requires(value = Right.SCHEME_TEMPLATE, ofObject = true)
    public void withdraw(long id, int version) {
        SchemeTemplate template = templates.byId(id).orElse(null);
        guard.assertMay(
                Right.SCHEME_TEMPLATE, "rp_scheme_template:" + id, template == null ? null : template.divisionCode());
        if (template.version() != version || template.isWithdrawn()) {
            throw new Stale();
        }
        template.withdraw(caller.act());
        templates.flush();
        record("SCHEME_TEMPLATE_WITHDRAW", template);
    }

    private static boolean namesPersons(SubsidyStandard standard) {
        return standard.scope() instanceof EligibilityScope.NamedList
                || standard.components().stream().anyMatch(AwardList.class::isInstance);
    }

    private static SubsidyStandard ofAnyVillage(SubsidyStandard standard) {
        return new SubsidyStandard(
                standard.scope(),
                standard.components(),
                standard.personMax(),
                null,
                standard.overBudget(),
                standard.fundingSources());
    }

    private void record(String event, SchemeTemplate template) {
        audit.done(caller.line(event)
                .about("rp_scheme_template:" + template.id(), template.divisionCode())
                .change(null, template.name()));
    }
}
