package org.residentpension.it;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page with what stands in its fields; pressing a button sends all of it as a browser does. */
final class Form {

    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b([^>]*)>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected=\"selected\"");
    private static final String BOUNDARY = "----residentpension";

    private final Page page;
    private final String id;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String fileField;
    private String fileName;
    private byte[] file;

    private Form(Page page, String id) {
        this.page = page;
        this.id = id;
    }

    static Form of(Page page, String id, String html) {
        Form form = new Form(page, id);
        form.fields.put("primefaces.nonce", page.nonce());
        for (MatchResult field : FIELD.matcher(html).results().toList()) {
            String name = attribute(field.group(2), "name");
            String type = attribute(field.group(2), "type");
            if (name.isEmpty() || type.equals("file") || type.equals("checkbox") || type.equals("submit")) {
                continue;
            }
            String rest = html.substring(field.end());
            form.fields.put(
                    name,
                    switch (field.group(1)) {
                        case "textarea" -> text(rest.substring(0, rest.indexOf('<')));
                        case "select" ->
                            CHOSEN.matcher(rest.substring(0, rest.indexOf("</select>")))
                                    .results()
                                    .map(option -> text(option.group(1)))
                                    .findFirst()
                                    .orElse("");
                        default -> text(attribute(field.group(2), "value"));
                    });
        }
        return form;
    }

    /** {@code field} without the form's own name. */
    Form with(String field, String value) {
        fields.put(id + ":" + field, value);
        return this;
    }

    Form attach(String field, String name, byte[] content) {
        fileField = id + ":" + field;
        fileName = name;
        file = content;
        return this;
    }

    /** The page that answers. */
    Page press(String button) {
        fields.put(id + ":" + button, id + ":" + button);
        byte[] body = file == null ? encoded() : multipart();
        String type = file == null ? "application/x-www-form-urlencoded" : "multipart/form-data; boundary=" + BOUNDARY;
        return Page.of(
                page.officer(),
                page.path(),
                page.officer()
                        .send(
                                page.path(),
                                request -> request.header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)),
                                BodyHandlers.ofString()));
    }

    private byte[] encoded() {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] multipart() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(part(name, "\r\n\r\n" + value + "\r\n")));
        body.writeBytes(
                part(fileField, "; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] part(String name, String rest) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + rest)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String text(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
