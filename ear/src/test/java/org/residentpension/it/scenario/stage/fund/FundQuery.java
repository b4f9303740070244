package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.it.scenario.stage.scheme.Collectives;
import org.residentpension.villagesubsidy.fund.FundEntry;
import org.residentpension.villagesubsidy.fund.FundFile;
import org.residentpension.villagesubsidy.fund.FundService;

/** The earmarked fund of a village, its balance and its last entry. */
@ApplicationScoped
public class FundQuery implements Query {

    @Inject
    private FundService funds;

    @Inject
    private Collectives collectives;

    @Override
    public String name() {
        return "fund";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        long collective = collectives.id(play.division(wanted.text("village")));
        FundFile file = funds.open(collective);
        List<FundEntry> last = funds.entries(collective, 0, 1);
        Map<String, Object> answer = new HashMap<>();
        answer.put("village", wanted.text("village"));
        answer.put("balance", file.balance());
        answer.put("entries", (int) file.entries());
        answer.put("last", last.isEmpty() ? null : last.get(0).kind().name());
        answer.put("lastAmount", last.isEmpty() ? null : last.get(0).amount());
        answer.put("lastVoucher", last.isEmpty() ? null : last.get(0).voucherNo());
        answer.put("matter", last.isEmpty() ? null : last.get(0).matter());
        return answer;
    }
}
