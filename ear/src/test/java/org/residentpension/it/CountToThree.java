package org.residentpension.it;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** The smallest batch job. */
@Dependent
@Named
public class CountToThree extends AbstractBatchlet {

    @Override
    public String process() {
        return "1 2 3";
    }
}
