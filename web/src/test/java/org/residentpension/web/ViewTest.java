package org.residentpension.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What no page may hold: words of its own, scripts, styles, and text that the browser would take for markup. */
class ViewTest {

    /** Attributes that a user reads. */
    private static final Set<String> READ = Set.of(
            "value",
            "label",
            "title",
            "alt",
            "placeholder",
            "header",
            "headerText",
            "footerText",
            "emptyMessage",
            "aria-label",
            "itemLabel",
            "onLabel",
            "offLabel",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    /** Where a value is not read but sent. */
    private static final Set<String> SENDS =
            Set.of("option", "r:option", "input", "f:param", "f:attribute", "f:passThroughAttribute");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile(".*\\p{L}{2,}.*", Pattern.DOTALL);
    private static final Pattern FORM = Pattern.compile("<h:form id=\"(\\w+)\"");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern HAN = Pattern.compile("(\\p{IsHan}+)");

    /** What a line of a run carries may be a word that the program writes itself. */
    private static final Pattern RAW_NOTE = Pattern.compile("(#\\{\\w+\\.adjustment\\(\\)})");

    private static List<Views> pages;

    @BeforeAll
    static void read() {
        pages = Views.pages();
    }

    @Test
    void a_page_holds_no_words_of_its_own() throws Exception {
        List<String> words = new ArrayList<>();
        for (Views page : pages) {
            collectWords(page, parse(page.text()), words);
            page.find(HAN).forEach(han -> words.add(page + ": " + han));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void a_note_that_the_program_wrote_on_a_line_is_shown_in_words() {
        assertThat(pages).allSatisfy(page -> assertThat(page.find(RAW_NOTE)).isEmpty());
    }

    /** A form sends its own name as a parameter, which the page would then read as its address. */
    @Test
    void no_form_is_called_like_a_parameter_of_its_page() {
        List<String> clashes = new ArrayList<>();
        for (Views page : pages) {
            Set<String> forms = page.find(FORM).collect(Collectors.toSet());
            page.find(PARAMETER).filter(forms::contains).forEach(name -> clashes.add(page + ": " + name));
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void a_page_holds_no_style_and_no_script() {
        assertThat(pages).allSatisfy(page -> assertThat(page.text())
                .doesNotContainPattern("\\sstyle=")
                .doesNotContain("<script")
                .doesNotContain("javascript:"));
        // served as files of ours, and named in one place
        assertThat(pages.stream().filter(page -> page.text().contains("<h:outputScript")))
                .extracting(Views::toString)
                .allSatisfy(path -> assertThat(path).endsWith("templates/scripts.xhtml"));
    }

    @Test
    void S15_no_text_is_taken_for_markup() {
        assertThat(pages).allSatisfy(page -> assertThat(page.text()).doesNotContainPattern("escape=\"(?!true\")"));
    }

    @Test
    void every_picture_and_field_can_be_named_aloud() {
        assertThat(pages).allSatisfy(page -> assertThat(page.text())
                .doesNotContainPattern("<img(?![^>]*\\salt=)")
                .doesNotContainPattern("<h:graphicImage(?![^>]*\\salt=)"));
    }

    private static void collectWords(Views page, Node node, List<String> words) {
        if (node.getNodeType() == Node.TEXT_NODE && isWord(node.getNodeValue())) {
            words.add(page + ": " + node.getNodeValue().strip());
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean sent = attribute.getName().equals("value") && SENDS.contains(node.getNodeName());
            if (READ.contains(attribute.getName()) && !sent && isWord(attribute.getValue())) {
                words.add(page + ": " + attribute);
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collectWords(page, child, words);
        }
    }

    private static boolean isWord(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).matches();
    }

    private static Node parse(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text.replaceFirst("<!DOCTYPE[^>]*>", ""))))
                .getDocumentElement();
    }
}
