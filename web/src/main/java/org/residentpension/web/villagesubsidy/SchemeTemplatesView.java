package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.villagesubsidy.template.SchemeTemplate;
import org.residentpension.villagesubsidy.template.SchemeTemplateService;
import org.residentpension.web.faces.Messages;

/** Templates of the county, part of the builder's page: begin with one, keep what stands there, withdraw one. */
@Named
@ViewScoped
public class SchemeTemplatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchemeTemplateService service;

    @Inject
    private SchemeEditView builder;

    @Inject
    private Messages messages;

    private final ArrayList<SchemeTemplate> templates = new ArrayList<>();
    private String name;

    public void load() {
        templates.clear();
        templates.addAll(service.offeredTo(village()));
    }

    /** Who gets how much, as the template says; years, income, budget and sources stay as typed. */
    public void begin(SchemeTemplate template) {
        builder.begin(template.standard());
        messages.info("template.begun", template.name());
    }

    public void keep() {
        if (!builder.getDraft().isPossible()) {
            messages.error("scheme.impossible");
            return;
        }
        service.keep(village(), name, builder.getDraft().draft().standard());
        messages.info("template.kept", name.strip());
        name = null;
        load();
    }

    public void withdraw(SchemeTemplate template) {
        service.withdraw(template.id(), template.version());
        messages.info("template.withdrawn", template.name());
        load();
    }

    private String village() {
        return builder.getOf().divisionCode();
    }

    public List<SchemeTemplate> getTemplates() {
        return templates;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
