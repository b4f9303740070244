package org.residentpension.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every parameter that the law may set, read once from {@code parameters.csv} beside this class. */
public final class PolicyParameters {

    private static final Pattern ROW =
            Pattern.compile("(?<name>[^,{]+)(?:\\{(?<key>[a-z]+)})?,(?<unit>[^,]+),(?<values>.*)");
    private static final Pattern BOUNDS = Pattern.compile("(\\d[\\d.]*?)\\.\\.(\\d+)");

    private static final List<PolicyParameter> ALL = PolicyFiles.resource("parameters.csv").stream()
            .skip(1)
            .map(PolicyParameters::parameter)
            .toList();

    private PolicyParameters() {}

    /** In the order of their names. */
    public static List<PolicyParameter> all() {
        return ALL;
    }

    /** The parameter, or the family it belongs to; empty for a name that the law does not know. */
    public static Optional<PolicyParameter> find(String parameter) {
        return ALL.stream().filter(each -> each.covers(parameter)).findFirst();
    }

    /** The parameter and those that only make sense together with it: a tier and its matching subsidy, all shares. */
    public static List<String> withCompanions(String parameter) {
        if (parameter.startsWith(PolicySense.TIER)) {
            return List.of(parameter, PolicySense.MATCHING + parameter.substring(PolicySense.TIER.length()));
        }
        if (parameter.startsWith(PolicySense.SHARE)) {
            return ALL.stream()
                    .map(PolicyParameter::name)
                    .filter(name -> name.startsWith(PolicySense.SHARE))
                    .toList();
        }
        return List.of(parameter);
    }

    private static PolicyParameter parameter(String row) {
        Matcher parts = ROW.matcher(row);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not parameter,unit,values: " + row);
        }
        List<String> choices =
                new ArrayList<>(Arrays.asList(parts.group("values").split(" ")));
        PolicyUnit unit = PolicyUnit.of(parts.group("unit"));
        boolean mayBeNone = choices.contains(PolicyUnit.NONE);
        Matcher bounds = BOUNDS.matcher(choices.get(0));
        boolean bounded = bounds.matches();
        return new PolicyParameter(
                parts.group("name"),
                parts.group("key") == null
                        ? null
                        : ParameterKey.valueOf(parts.group("key").toUpperCase(Locale.ROOT)),
                unit,
                unit == PolicyUnit.CHOICE ? List.copyOf(choices) : List.of(),
                bounded ? new BigDecimal(bounds.group(1)) : null,
                bounded ? new BigDecimal(bounds.group(2)) : null,
                mayBeNone);
    }
}
