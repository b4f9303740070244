package org.residentpension.it.scenario.stage.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.account.AccountEntry;
import org.residentpension.account.AccountService;
import org.residentpension.account.AccountStatement;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.kernel.Money;

/** An individual account, as a whole or by source and year. */
@ApplicationScoped
public class AccountQuery implements Query {

    @Inject
    private AccountService accounts;

    @Inject
    private People people;

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        Optional<AccountStatement> statement =
                people.find(play.person(wanted.text("person"))).flatMap(accounts::statementOf);
        List<AccountEntry> entries = statement.map(AccountStatement::entries).orElse(List.of()).stream()
                .filter(entry -> !wanted.has("source") || entry.source().name().equals(wanted.text("source")))
                .filter(entry -> !wanted.has("year") || entry.year() == wanted.number("year"))
                .toList();
        Map<String, Object> answer = new HashMap<>();
        answer.put("person", wanted.text("person"));
        answer.put("source", wanted.text("source", null));
        answer.put("year", wanted.text("year", null));
        answer.put("exists", statement.isPresent());
        answer.put("entries", entries.size());
        answer.put("balance", entries.stream().map(AccountEntry::amount).reduce(Money.ZERO, Money::plus));
        return answer;
    }
}
