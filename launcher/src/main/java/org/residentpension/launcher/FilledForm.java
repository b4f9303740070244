package org.residentpension.launcher;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form on one of our pages, filled in by a visitor who has no browser; what she leaves alone stays as the page gave it. */
final class FilledForm {

    private static final String BOUNDARY = "----resident-pension-demonstration";
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*value=\"([^\"]*)\"[^>]*selected");

    private final Visitor visitor;
    private final String path;
    private final String id;
    private final String page;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String fileField;
    private byte[] picture;

    private FilledForm(Visitor visitor, String path, String id) {
        this.visitor = visitor;
        this.path = path;
        this.id = id;
        this.page = visitor.get(path).body();
        read(form());
    }

    /** Stops the start with a sentence if the page offers no such form to that visitor. */
    static FilledForm on(Visitor visitor, String path, String id) {
        return new FilledForm(visitor, path, id);
    }

    FilledForm with(String field, Object value) {
        fields.put(id + ":" + field, String.valueOf(value));
        return this;
    }

    /** Whatever the kind of the field: by the name under which a number is sent. */
    FilledForm number(String field, Object value) {
        return with(field + "_input", value).with(field + "_hinput", value);
    }

    /** A choice or a day. */
    FilledForm choice(String field, Object value) {
        return with(field + "_input", value);
    }

    /** The choice that reads so; stops the start with a sentence if there is none. */
    FilledForm label(String field, String label) {
        Matcher option = Pattern.compile("<option\\b[^>]*value=\"([^\"]*)\"[^>]*>[^<]*" + Pattern.quote(label))
                .matcher(page);
        if (!option.find()) {
            throw new CannotStart(
                    "The demonstration cannot choose " + label + " on " + path + " (" + id + ":" + field + ")");
        }
        return choice(field, option.group(1));
    }

    /** @param png into the only field of the form that takes a file */
    FilledForm picture(byte[] png) {
        picture = png;
        return this;
    }

    /** Where the answer leads to; a page that stays where it is has refused. */
    String press(String button) {
        fields.put(id + ":" + button, "");
        HttpResponse<String> answer = visitor.send(
                path,
                request -> picture == null
                        ? request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(typed()))
                        : request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts())),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new CannotStart("The demonstration was refused at " + path + " (" + id + ":" + button
                        + "): " + told(answer.body())));
    }

    private String typed() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n")));
        parts.add(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + fileField
                + "\"; filename=\"scan.png\"\r\nContent-Type: image/png\r\n\r\n"));
        parts.add(picture);
        parts.add(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String form() {
        Matcher form = Pattern.compile("<form\\b[^>]*id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new CannotStart("The demonstration found no form " + id + " on " + path + ": " + told(page));
        }
        return form.group();
    }

    private void read(String form) {
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            String type = attribute(input.group(), "type");
            if ("file".equals(type)) {
                fileField = attribute(input.group(), "name");
            } else if (!"checkbox".equals(type) && !"radio".equals(type)
                    || input.group().contains("checked=")) {
                keep(attribute(input.group(), "name"), attribute(input.group(), "value"));
            }
        }
        Matcher select = SELECT.matcher(form);
        while (select.find()) {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            keep(attribute(select.group(1), "name"), chosen.find() ? chosen.group(1) : "");
        }
    }

    private void keep(String name, String value) {
        if (!name.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find()
                ? found.group(1)
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                : "";
    }

    /** What the page says about what was wrong. */
    private static String told(String page) {
        return Pattern.compile("class=\"[^\"]*(?:-detail|-summary|notice[^\"]*)\"[^>]*>([^<]+)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.joining(" "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
