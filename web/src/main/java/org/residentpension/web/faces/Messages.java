package org.residentpension.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.residentpension.kernel.Money;

/** One sentence to the user, in the language that she chose, by its key. */
@Named("messages")
@ApplicationScoped
public class Messages {

    private static final String BUNDLE = "org.residentpension.web.messages";
    private static final ResourceBundle.Control CHINESE_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Operator operator;

    public void info(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    public void warn(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** Survives the redirect after a post. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence(key, arguments), null));
    }

    /** The word for a constant, as {@code role.TOWNSHIP_LEADER}; the pages call it for states, roles and groups. */
    public String word(String family, Object constant) {
        return constant == null ? "" : sentence(family + "." + constant);
    }

    public String sentence(String key, Object... arguments) {
        return text(operator.getLocale(), key, arguments);
    }

    public boolean knows(String key) {
        return isKnown(key);
    }

    /** The constants for which the family has a word, in the order of their names. */
    public List<String> members(String family) {
        return bundle(Locale.CHINESE).keySet().stream()
                .filter(key -> key.startsWith(family + "."))
                .map(key -> key.substring(family.length() + 1))
                .sorted()
                .toList();
    }

    static boolean isKnown(String key) {
        return bundle(Locale.CHINESE).containsKey(key);
    }

    public static String text(Locale locale, String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle(locale).getString(key);
        } catch (MissingResourceException missing) {
            // a missing word is shown as its key and fails MessagesTest, it never breaks a page
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(words(locale, arguments));
    }

    /**
     * A constant inside a sentence is written in words as well: {@code Metric.TOP_UP_COUNT} as {@code metric.TOP_UP_COUNT}; money as on
     * every page.
     */
    private static Object[] words(Locale locale, Object... arguments) {
        Object[] words = arguments.clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof Enum<?> constant) {
                String family = constant.getDeclaringClass().getSimpleName();
                words[i] = text(
                        locale, Character.toLowerCase(family.charAt(0)) + family.substring(1) + "." + constant.name());
            } else if (words[i] instanceof Money money) {
                words[i] = Digits.written(money);
            }
        }
        return words;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), CHINESE_FIRST);
    }
}
