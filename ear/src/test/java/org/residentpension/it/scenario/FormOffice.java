package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.residentpension.launcher.Visitor;

/**
 * Fetches forms over the web as somebody of the office. Everything that was fetched lies under {@code ear/target/forms} afterwards, to
 * be looked at.
 */
class FormOffice {

    private static final String PASSWORD = "Forms-2024-show";

    private final ScenarioServer server;
    private final FormBooks books;
    private final Map<String, Visitor> visitors = new HashMap<>();

    FormOffice(ScenarioServer server, FormBooks books) {
        this.server = server;
        this.books = books;
    }

    /** The people of a case have accounts without a password. */
    void letEverybodyIn() throws SQLException {
        visitors.clear();
        books.setPasswords(PASSWORD);
    }

    String print(String form, String user) throws IOException {
        return keptText(fetch(form, user));
    }

    static String keptText(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        keep(answer);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]", "");
        }
    }

    private static void keep(HttpResponse<byte[]> answer) throws IOException {
        String name = answer.headers().firstValue("Content-Disposition").orElseThrow();
        Path folder = Path.of(System.getProperty("rp.root", ".."), "ear/target/forms");
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(URLDecoder.decode(name.substring(name.indexOf("''") + 2), StandardCharsets.UTF_8)),
                answer.body());
    }

    HttpResponse<byte[]> fetch(String form, String user) {
        return get("subsidy/form?form=" + form + "&run=" + books.part("rp_subsidy_run"), user);
    }

    HttpResponse<byte[]> get(String path, String user) {
        return visitors.computeIfAbsent(
                        user, name -> Visitor.signIn(server.county().address(), name, PASSWORD))
                .send(path, HttpRequest.Builder::GET, BodyHandlers.ofByteArray());
    }

    static List<Row> rows(HttpResponse<byte[]> answer) throws IOException {
        keep(answer);
        byte[] content = answer.body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }

    static List<String> headers(Row row) {
        return row.stream().map(Cell::getText).toList();
    }
}
