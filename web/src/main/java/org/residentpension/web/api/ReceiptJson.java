package org.residentpension.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.notice.TaxReceipt;

/** Reads the receipt that the tax bureau's system sends; everything that is wrong with it is told at once. */
final class ReceiptJson {

    private static final int NUMBER_LENGTH = 60;
    private static final int REASON_LENGTH = 300;
    private static final String MONEY = "\\d{1,13}\\.\\d{2}";

    private final List<String> problems = new ArrayList<>();
    private final JsonObject body;

    private ReceiptJson(JsonObject body) {
        this.body = body;
    }

    static TaxReceipt read(byte[] content) {
        ReceiptJson json = new ReceiptJson(object(content));
        TaxReceipt receipt = new TaxReceipt(
                json.text(json.body, "receiptNo", NUMBER_LENGTH),
                json.money(),
                json.day(),
                json.lines("covers", json::line),
                json.lines("rejects", json::rejected));
        if (!json.problems.isEmpty()) {
            throw new Refused(Fault.A_PARAMETER, String.join("", json.problems));
        }
        return receipt;
    }

    private static JsonObject object(byte[] content) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (JsonException malformed) {
            throw new Refused(Fault.A_REQUEST);
        }
    }

    private String text(JsonObject object, String name, int longest) {
        if (!(object.get(name) instanceof JsonString text) || text.getString().isBlank()) {
            problems.add(Problem.sentence("parameter.missing", name));
            return "";
        }
        String stripped = text.getString().strip();
        if (stripped.length() > longest) {
            wrong("text", name, stripped);
        }
        return stripped;
    }

    private Money money() {
        String text = text(body, "amount", NUMBER_LENGTH);
        if (!text.isEmpty() && !text.matches(MONEY)) {
            wrong("money", "amount", text);
        }
        return text.matches(MONEY) ? Money.of(text) : Money.ZERO;
    }

    private LocalDate day() {
        String text = text(body, "paidOn", NUMBER_LENGTH);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException typedOtherwise) {
            wrong("day", "paidOn", text);
            return LocalDate.EPOCH;
        }
    }

    private <T> List<T> lines(String name, BiFunction<String, JsonValue, T> reader) {
        JsonValue value = body.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            wrong("list", name, value.toString());
            return List.of();
        }
        return value.asJsonArray().stream()
                .map(each -> reader.apply(name, each))
                .toList();
    }

    private Integer line(String name, JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral() && number.longValue() > 0) {
            return (int) Math.min(number.longValue(), Integer.MAX_VALUE);
        }
        wrong("number", name, value.toString());
        return 0;
    }

    private TaxReceipt.RejectedLine rejected(String name, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            wrong("list", name, value.toString());
            return new TaxReceipt.RejectedLine(0, "");
        }
        return new TaxReceipt.RejectedLine(
                line("rejects.line", object.getOrDefault("line", JsonValue.NULL)),
                text(object, "reason", REASON_LENGTH));
    }

    private void wrong(String kind, String name, String text) {
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "…";
        problems.add(Problem.sentence("parameter." + kind, name, shown));
    }
}
