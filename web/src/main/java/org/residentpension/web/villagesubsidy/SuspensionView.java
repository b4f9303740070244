package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.residentpension.intake.Upload;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.scheme.Suspension;
import org.residentpension.villagesubsidy.scheme.SuspensionDeed;
import org.residentpension.villagesubsidy.scheme.SuspensionService;
import org.residentpension.villagesubsidy.scheme.SuspensionState;
import org.residentpension.web.faces.Messages;

/** Suspensions of one collective, part of its page: file, register, apply to resume, check, resume. */
@Named
@ViewScoped
public class SuspensionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SuspensionService service;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private long collectiveId;
    private long id;
    private int version;
    private SuspensionState state;
    private boolean exited;
    private transient List<Suspension> all = List.of();
    private transient List<Evidence> papers = List.of();
    private transient List<SuspensionDeed> deeds = List.of();
    private transient UploadedFile resolution;
    private LocalDate effectiveOn;
    private String why;

    public void load(long collective) {
        collectiveId = collective;
        effectiveOn = clock.today();
        if (caller.may(Right.SCHEME_READ)) {
            all = service.ofCollective(collective);
            papers = service.papersOf(collective);
            deeds = service.deedsOf(collective);
            exited = service.isExited(collective);
            all.stream().filter(each -> !each.isEnded()).findFirst().ifPresent(this::show);
        }
    }

    private void show(Suspension suspension) {
        id = suspension.id();
        version = suspension.version();
        state = suspension.state();
    }

    public String file() {
        boolean chosen = resolution != null && resolution.getFileName() != null;
        service.file(collectiveId, why, chosen ? new Upload(resolution.getFileName(), resolution.getContent()) : null);
        return done("suspension.filed");
    }

    public String register() {
        service.register(id, version, effectiveOn);
        return done("suspension.registered");
    }

    public String apply() {
        service.applyToResume(id, version, why);
        return done("suspension.applied");
    }

    public String check() {
        service.checkResumption(id, version);
        return done("suspension.checked");
    }

    public String resume() {
        service.resume(id, version);
        return done("suspension.resumed");
    }

    public String refuse() {
        service.refuseResumption(id, version, why);
        return done("suspension.refused");
    }

    private String done(String key) {
        messages.info(key);
        messages.keep();
        return "/collective/view?faces-redirect=true&id=" + collectiveId;
    }

    /** The step that is the caller's now: file, register, apply, check, resume, or nothing. */
    public String getStep() {
        if (state == null) {
            return caller.may(Right.SCHEME_SUBMIT) ? "file" : null;
        }
        if (isUseless()) {
            return null;
        }
        return switch (state) {
            case FILED -> caller.may(Right.SCHEME_APPROVE) ? "register" : null;
            case IN_FORCE -> caller.may(Right.SCHEME_SUBMIT) ? "apply" : null;
            case RESUMPTION_APPLIED -> caller.may(Right.SCHEME_CHECK) ? "check" : null;
            case RESUMPTION_CHECKED -> caller.may(Right.SCHEME_APPROVE) ? "resume" : null;
            case RESUMED -> null;
        };
    }

    /** What is applied for can be refused as well, also of a collective that has left. */
    public boolean isRefusable() {
        return state == SuspensionState.RESUMPTION_APPLIED && caller.may(Right.SCHEME_CHECK)
                || state == SuspensionState.RESUMPTION_CHECKED && caller.may(Right.SCHEME_APPROVE);
    }

    /** The collective has left the pilot: it may not resume (S2-52). */
    public boolean isUseless() {
        return exited && state != null && state != SuspensionState.FILED && state != SuspensionState.RESUMED;
    }

    public List<Suspension> getAll() {
        return all;
    }

    /** Who filed it, registered it, and so on. */
    public List<SuspensionDeed> deedsOf(Suspension suspension) {
        return deeds.stream()
                .filter(deed -> deed.suspension() == suspension.id())
                .toList();
    }

    public List<Evidence> papersOf(Suspension suspension) {
        return papers.stream()
                .filter(each -> each.subject().equals(suspension.subject()))
                .toList();
    }

    public UploadedFile getResolution() {
        return resolution;
    }

    public void setResolution(UploadedFile resolution) {
        this.resolution = resolution;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
