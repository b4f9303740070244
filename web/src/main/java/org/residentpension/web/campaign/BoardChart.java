package org.residentpension.web.campaign;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.residentpension.campaign.Progress;
import org.residentpension.campaign.rules.Metric;

/** The parts as bars, each against the mark of its own target; the configuration that Chart.js reads. */
final class BoardChart {

    private static final String BAR = "#7fa8d6";
    private static final String MARK = "#b3261e";
    private static final int THICKEST_BAR = 24;

    private BoardChart() {}

    /** The words of the legend. */
    record Words(String actual, String target) {}

    static String of(List<Progress> parts, Words words) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        JsonArrayBuilder actual = Json.createArrayBuilder();
        JsonArrayBuilder target = Json.createArrayBuilder();
        boolean planned = false;
        for (Progress part : parts) {
            names.add(part.name());
            actual.add(part.actual().of(Metric.CONTRIBUTOR_COUNT));
            BigDecimal value = part.target(Metric.CONTRIBUTOR_COUNT);
            planned |= value != null;
            if (value == null) {
                target.addNull();
            } else {
                target.add(value);
            }
        }
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        if (planned) {
            datasets.add(marks(words.target(), target));
        }
        datasets.add(bars(words.actual(), actual));
        return script(Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", datasets))
                .add("options", options())
                .build());
    }

    private static JsonObjectBuilder bars(String label, JsonArrayBuilder values) {
        return Json.createObjectBuilder()
                .add("label", label)
                .add("data", values)
                .add("backgroundColor", BAR)
                .add("barPercentage", new BigDecimal("0.8"))
                .add("maxBarThickness", THICKEST_BAR);
    }

    /** A short line across the end that the bar should reach. */
    private static JsonObjectBuilder marks(String label, JsonArrayBuilder values) {
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("label", label)
                .add("data", values)
                .add("showLine", false)
                .add("pointStyle", "line")
                .add("pointRotation", 90)
                .add("pointRadius", 11)
                .add("pointHoverRadius", 11)
                .add("borderWidth", 3)
                .add("borderColor", MARK)
                .add("backgroundColor", MARK);
    }

    private static JsonObjectBuilder options() {
        JsonObject wholePersons = Json.createObjectBuilder()
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0))
                .build();
        JsonObject everyName = Json.createObjectBuilder()
                .add("ticks", Json.createObjectBuilder().add("autoSkip", false))
                .add("grid", Json.createObjectBuilder().add("display", false))
                .build();
        return Json.createObjectBuilder()
                .add("indexAxis", "y")
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("scales", Json.createObjectBuilder().add("x", wholePersons).add("y", everyName))
                .add("plugins", Json.createObjectBuilder().add("legend", legend()));
    }

    private static JsonObjectBuilder legend() {
        return Json.createObjectBuilder()
                .add("position", "top")
                .add("align", "end")
                .add("reverse", true)
                .add(
                        "labels",
                        Json.createObjectBuilder().add("usePointStyle", false).add("boxWidth", 14));
    }

    /** The configuration stands inside a script, where a name may not end it. */
    private static String script(JsonObject chart) {
        return chart.toString().replace("<", "\\u003c").replace("\u2028", " ").replace("\u2029", " ");
    }
}
