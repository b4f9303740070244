package org.residentpension.web.policy;

import java.io.Serializable;
import java.util.Locale;
import org.residentpension.law.Considered;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyText;

/** One value of a change in words: what holds before it, and what from its first day on. */
public record ChangeLine(String parameter, String code, String before, String after, String sourceBefore, boolean same)
        implements Serializable {

    static ChangeLine of(Considered.Effect effect, Locale locale) {
        return new ChangeLine(
                PolicyText.parameter(effect.after(), locale),
                effect.after().parameter(),
                effect.before()
                        .map(line -> PolicyText.valueWithUnit(line, locale))
                        .orElse(""),
                PolicyText.valueWithUnit(effect.after(), locale),
                effect.before().map(PolicyLine::source).orElse(""),
                effect.isSame());
    }
}
