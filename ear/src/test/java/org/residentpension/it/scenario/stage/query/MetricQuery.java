package org.residentpension.it.scenario.stage.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.residentpension.campaign.ProgressService;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;

/** A figure of the progress board, as of now. */
@ApplicationScoped
public class MetricQuery implements Query {

    @Inject
    private ProgressService progress;

    @Inject
    private BusinessClock clock;

    @Override
    public String name() {
        return "metric";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        Metric metric = Metric.valueOf(wanted.text("metric"));
        BigDecimal value = progress.progress(
                        play.division(wanted.text("division")).value(), play.year(), clock.today())
                .actual()
                .of(metric);
        return Map.of(
                "division",
                wanted.text("division"),
                "metric",
                metric,
                "value",
                metric.isMoney() ? new Money(value) : value.longValueExact());
    }
}
