package org.residentpension.conformance;

import java.util.Map;

/** Answers all cases of one kind: from the given facts to the fields that a case may expect. */
interface CaseKind {

    /** Fields with null are known to be absent from this answer. */
    Map<String, Object> answer(Given given, Fixtures fixtures);
}
