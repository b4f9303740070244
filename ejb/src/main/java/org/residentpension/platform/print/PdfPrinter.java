package org.residentpension.platform.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;

/**
 * Fills a template of {@code /print} with what a form says and sets it as PDF. Whatever was typed by people is escaped, so that it
 * is only ever text. Nothing is fetched from anywhere: a template names no address.
 */
@ApplicationScoped
public class PdfPrinter {

    private static final String FAMILY = "Noto Serif SC";
    private static final String FOLDER = "/print/";

    static { // one line for each step of each page otherwise
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .defaultValue("")
            .emptyStringIsFalse(true)
            .withFormatter(PaperWords::of)
            .withLoader(PdfPrinter::text);
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final GlyphCheck glyphs = new GlyphCheck(PdfPrinter::font);

    /** @param model what the template asks for, by the names of its accessors; null prints as nothing */
    public byte[] print(String template, Object model) {
        Template compiled = templates.computeIfAbsent(template, name -> compiler.compile(text(name + ".html")));
        String page = glyphs.drawable(compiled.execute(model));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(PdfPrinter::font, FAMILY)
                    .useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null)
                    .withProducer("Resident Pension")
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }

    private static Reader text(String name) {
        return new InputStreamReader(resource(name), StandardCharsets.UTF_8);
    }

    static InputStream font() {
        return resource("NotoSerifSC-Regular.ttf");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(FOLDER + name), name);
    }
}
