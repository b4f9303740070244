package org.residentpension.villagesubsidy.form;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.scheme.SchemeFile;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.StandardJson;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;
import org.residentpension.villagesubsidy.simulation.FrozenSimulationRepository;

/** Prints the sheet of a scheme (F8), and what hangs out about it, for whoever may read the scheme. */
@Stateless
public class SchemeFormService {

    @Inject
    private SchemeFileService files;

    @Inject
    private FrozenSimulationRepository simulations;

    @Inject
    private SchemePrint print;

    @Inject
    private PublicSheetPrint publicSheet;

    @Inject
    private SchemeUseRepository uses;

    @Inject
    private RunPapers papers;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public FormFile print(long schemeId) {
        SchemeFile file = files.open(schemeId);
        SubsidyScheme scheme = file.scheme();
        FormFile sheet = print.of(
                file,
                simulations.of(schemeId),
                RunPaper.Place.of(DivisionCode.of(scheme.divisionCode()), divisions.divisions()),
                new RunPaper.Printed(caller.displayName(), clock.now()),
                hash(scheme));
        audit.done(caller.line("FORM_PRINT")
                .about("rp_subsidy_scheme:" + schemeId, scheme.divisionCode())
                .change(null, "SCHEME " + scheme.number()));
        return sheet;
    }

    /** Standard, sources and use of the money, for everybody to read (S2-63); empty before the county has approved. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public Optional<FormFile> printPublic(long schemeId) {
        SchemeFile file = files.open(schemeId);
        SubsidyScheme scheme = file.scheme();
        if (scheme.countyApprovedAt() == null) {
            return Optional.empty();
        }
        DivisionCode village = DivisionCode.of(scheme.divisionCode());
        FormFile sheet = publicSheet.of(
                file,
                RunPaper.Place.of(village, divisions.divisions()),
                papers.telephones(village),
                new RunPaper.Printed(caller.displayName(), clock.now()),
                new PublicSheetPrint.Use(
                        uses.posted(schemeId), uses.fund(file.collective().id())));
        audit.done(caller.line("FORM_PRINT")
                .about("rp_subsidy_scheme:" + schemeId, scheme.divisionCode())
                .change(null, "SCHEME_PUBLIC " + scheme.number()));
        return Optional.of(sheet);
    }

    /** Equal standards are equal text (ADR 10), so this tells whether a sealed sheet shows what is on record. */
    private static String hash(SubsidyScheme scheme) {
        String text = StandardJson.write(scheme.standard());
        return RosterDigest.shown(RosterDigest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
