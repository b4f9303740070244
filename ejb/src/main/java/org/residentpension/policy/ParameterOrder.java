package org.residentpension.policy;

import java.util.Comparator;

/** Parameters in the order of a reader: by name, and the amounts behind the last slash as numbers. */
enum ParameterOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int heads = head(left).compareTo(head(right));
        if (heads != 0) {
            return heads;
        }
        String leftTail = left.substring(head(left).length());
        String rightTail = right.substring(head(right).length());
        int byLength = isNumber(leftTail) && isNumber(rightTail) ? leftTail.length() - rightTail.length() : 0;
        return byLength != 0 ? byLength : leftTail.compareTo(rightTail);
    }

    private static String head(String parameter) {
        return parameter.substring(0, parameter.lastIndexOf('/') + 1);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
