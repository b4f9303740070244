package org.residentpension.it.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.residentpension.launcher.Visitor;

/** The systems of the tax bureau and of the province, and one that reads totals, at the door of a played office. Steps are done at {@link #NOW}. */
final class TaxMachine implements AutoCloseable {

    static final String TAX = "taxMachineJX";
    static final String PROVINCE = "provinceJX";
    static final String STATISTICS = "statisticsJX";
    static final String NOW = "2024-11-08T10:00";
    static final String HEADER = "通知单号,费款所属期,证件号码,姓名,征收品目,金额,票据号,缴费时间,状态,退回原因\n";

    private static final String PASSWORD = "Machine-2024-machine";

    private final HttpClient client = HttpClient.newHttpClient();
    private final PlayedOffice office;

    TaxMachine() throws IOException {
        office = new PlayedOffice("tax");
    }

    PlayedOffice office() {
        return office;
    }

    /** A case with the two machines among its users. */
    void begin(Map<String, Object> given) {
        Map<String, Object> whole = new HashMap<>(given);
        Map<String, Object> users = new HashMap<>(Map.of(
                TAX, Map.of("role", "TAX_SERVICE", "scope", "360222000000"),
                PROVINCE, Map.of("role", "PROVINCE_SERVICE", "scope", "360222000000"),
                STATISTICS, Map.of("role", "STATISTICS_SERVICE", "scope", "360222000000")));
        users.putAll(ScenarioPlayer.named((Map<?, ?>) given.getOrDefault("users", Map.of())));
        whole.put("users", users);
        office.begin(whole, "2024-10-14T08:00");
        List.of(TAX, PROVINCE, STATISTICS).forEach(this::letIn);
    }

    /** As {@link Visitor} or machine the user comes in with the password of all. */
    void letIn(String user) {
        office.server().ask("password", user, Map.of("password", PASSWORD));
    }

    void done(String user, String verb, Map<String, Object> with) {
        office.done(NOW, user, verb, with);
    }

    /** Whether it was stored, and what was wrong. */
    JsonArray bringIn(String user, String rows) {
        return bringInFile(user, HEADER + rows);
    }

    JsonArray bringInFile(String user, String csv) {
        return office.act(NOW, user, "importReceiptFile", Map.of("place", "360222000000", "csv", csv));
    }

    /** A row that went out, as the bureau fills it in. */
    static String filled(String row, String receiptNo, String state, String reason) {
        return row + "," + receiptNo + ",2024-11-08," + state + "," + reason + "\n";
    }

    static String receipt(String receiptNo, String amount, String rest) {
        return "{\"receiptNo\": \"%s\", \"amount\": \"%s\", \"paidOn\": \"2024-11-08\", %s}"
                .formatted(receiptNo, amount, rest);
    }

    HttpResponse<String> post(String path, String body) {
        return post(TAX, path, body);
    }

    HttpResponse<String> post(String user, String path, String body) {
        return send(request(user, path, body));
    }

    /** The same eight times at one moment, each under a key of its own. */
    List<HttpResponse<String>> postEightTimes(String path, String body) {
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(client.sendAsync(request(TAX, path, body), BodyHandlers.ofString()));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    HttpResponse<String> get(String user, String path) {
        return send(request(user, path, null));
    }

    /** What is below {@code /subsidy} of the pages, with a sign-in as a person. */
    HttpResponse<byte[]> paper(String user, String path) {
        letIn(user);
        return Visitor.signIn(office.server().county().address(), user, PASSWORD)
                .send(path, HttpRequest.Builder::GET, BodyHandlers.ofByteArray());
    }

    void asOwner(String sql) throws SQLException {
        try (Connection connection = office.store().owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest request(String user, String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(office.server().address().resolve("api/v1/" + path));
        if (user != null) {
            String secret =
                    Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(body));
        }
        return request.build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
