package org.residentpension.it.scenario.stage;

import java.util.Map;
import org.residentpension.conformance.Given;

/** Looks, with the eyes of an auditor and by the product's services, at one object that an expectation names. */
public interface Query {

    String name();

    /**
     * @param wanted the expectation, of which the key fields choose the object
     * @return everything known of it, by the names of the format
     */
    Map<String, Object> answer(Play play, Given wanted);
}
