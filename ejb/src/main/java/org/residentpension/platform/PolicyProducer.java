package org.residentpension.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.residentpension.policy.PolicyBook;

/** The law as shipped, read once and handed to whoever asks it. */
@ApplicationScoped
public class PolicyProducer {

    @Produces
    @Singleton
    PolicyBook policyBook() {
        return PolicyBook.load();
    }
}
