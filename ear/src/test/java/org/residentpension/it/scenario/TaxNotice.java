package org.residentpension.it.scenario;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;

/** The notice of the played run: 20.00, 80.00 and 50.00. */
record TaxNotice(TaxMachine machine, String number, String hash, String run, String id) {

    /** A new case, played up to the notice. */
    static TaxNotice issued(TaxMachine machine) {
        machine.begin(PlayedOffice.village("300.00", "1000.00", "500.00"));
        machine.done(null, "advance", Map.of("run", "A-2024", "to", "NOTICE_ISSUED"));
        JsonArray notice = machine.office()
                .server()
                .ask("notice", null, Map.of("at", TaxMachine.NOW, "do", "notice", "with", Map.of("run", "A-2024")));
        return new TaxNotice(
                machine, notice.getString(0), notice.getString(1), notice.getString(2), notice.getString(3));
    }

    String path() {
        return "notices/" + number + "?hash=" + hash;
    }

    JsonObject told() {
        return TaxMachine.json(machine.get(TaxMachine.TAX, path()));
    }

    HttpResponse<String> post(String body) {
        return machine.post(receipts(), body);
    }

    String receipts() {
        return "notices/" + number + "/receipts?hash=" + hash;
    }

    /** State, what was received, what was rejected. */
    String state() {
        JsonObject notice = told();
        return notice.getString("state") + " " + notice.getString("received") + " " + notice.getString("rejected");
    }

    int lineOf(String amount) {
        return told().getJsonArray("lines").stream()
                .map(line -> line.asJsonObject())
                .filter(line -> line.getString("amount").equals(amount))
                .findFirst()
                .orElseThrow()
                .getInt("line");
    }
}
