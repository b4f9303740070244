package org.residentpension.villagesubsidy.donation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residentpension.portal.Role;

/** The table of workflows.md §5: who may do what from which state. */
class DonationActionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVE        |                          | REGISTERED
            ALLOCATE       |                          | FUNDS_RECEIVED
            TAKE_OUT       |                          | FUNDS_RECEIVED
            VOID_NOTICE    |                          | NOTICE_ISSUED
            ISSUE_NOTICE   | REGISTERED               | FUNDS_RECEIVED
            RECORD_PAYMENT | REGISTERED,NOTICE_ISSUED | NOTICE_ISSUED
            CANCEL         | REGISTERED,NOTICE_ISSUED | REGISTERED
            REGISTER       |                          |
            """)
    void an_action_leads_from_these_states_and_from_no_other(DonationAction action, String direct, String managed) {
        assertThat(from(action, DonationChannel.DIRECT)).isEqualTo(states(direct));
        assertThat(from(action, DonationChannel.MANAGED_BY_COLLECTIVE)).isEqualTo(states(managed));
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER, VILLAGE_COLLECTIVE_LEAD COUNTY_CLERK",
        "RECEIVE, TOWNSHIP_CLERK",
        "ALLOCATE, VILLAGE_COLLECTIVE_LEAD COUNTY_CLERK",
        "TAKE_OUT, VILLAGE_COLLECTIVE_LEAD COUNTY_CLERK",
        "ISSUE_NOTICE, COUNTY_REVIEWER",
        "VOID_NOTICE, COUNTY_REVIEWER",
        "RECORD_PAYMENT, COUNTY_CLERK TAX_LIAISON TAX_SERVICE",
        "CANCEL, VILLAGE_COLLECTIVE_LEAD COUNTY_CLERK"
    })
    void an_action_is_taken_by_these_posts_and_by_no_other(DonationAction action, String posts) {
        List<String> holders = Arrays.stream(Role.values())
                .filter(role -> role.carries(action.right()))
                .map(Enum::name)
                .toList();

        assertThat(holders).containsExactlyInAnyOrder(posts.split(" "));
    }

    private static List<DonationState> from(DonationAction action, DonationChannel channel) {
        return Arrays.stream(DonationState.values())
                .filter(state -> action.leadsFrom(state, channel))
                .toList();
    }

    private static List<DonationState> states(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(DonationState::valueOf).toList();
    }
}
