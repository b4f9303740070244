package org.residentpension.intake;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.Sentences;

/** What is wrong with a file, in the language of whoever looks. It is stored in Chinese, as the returned workbook says it. */
public final class FaultWords {

    private static final String SAYS = ".says";

    private FaultWords() {}

    /**
     * By the code; what the sentence names is found in the Chinese one.
     *
     * @param code null where something waits for another reason
     * @param sentence as it is stored, and the answer where a language has no words for the code
     */
    public static String of(String code, String sentence, Locale locale) {
        if (code == null || locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return sentence;
        }
        ResourceBundle words = Sentences.of("org.residentpension.intake.faults", locale);
        if (words.containsKey(code)) {
            return words.containsKey(code + SAYS)
                    ? filled(words.getString(code), words.getString(code + SAYS), sentence)
                    : words.getString(code);
        }
        return Arrays.stream(ReasonCode.values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .map(reason -> reason.sentence(locale))
                .orElse(sentence);
    }

    private static String filled(String words, String says, String sentence) {
        Matcher said = Pattern.compile(says).matcher(sentence);
        return said.matches()
                ? MessageFormat.format(
                        words,
                        IntStream.rangeClosed(1, said.groupCount())
                                .mapToObj(said::group)
                                .toArray())
                : sentence;
    }
}
