package org.residentpension.agenda;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.enrollment.Step;
import org.residentpension.villagesubsidy.donation.DonationAction;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.donation.DonationState;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunStanding;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.scheme.SchemeAction;

/** In which states an application, run, scheme or donation stands on a list: those that wait for one of its steps, as the workflows say. */
final class StepsWaitedFor {

    private StepsWaitedFor() {}

    static Set<RunState> runs(AgendaKind kind, boolean reseal, boolean overBudget) {
        return all(RunState.values(), state -> kind.isOf(RunAction.after(new RunStanding(state, reseal, overBudget))));
    }

    static Set<EnrollmentState> applications(AgendaKind kind) {
        return all(EnrollmentState.values(), state -> kind.isOf(Step.after(state)));
    }

    static Set<SchemeState> schemes(AgendaKind kind) {
        return all(SchemeState.values(), state -> kind.isOf(SchemeAction.after(state)));
    }

    static Set<DonationState> donations(AgendaKind kind, DonationChannel channel) {
        return all(DonationState.values(), state -> kind.isOf(DonationAction.after(state, channel)));
    }

    static <T> Set<T> all(T[] states, Predicate<T> which) {
        return Arrays.stream(states).filter(which).collect(Collectors.toUnmodifiableSet());
    }
}
