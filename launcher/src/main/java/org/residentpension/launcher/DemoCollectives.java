package org.residentpension.launcher;

import org.residentpension.demo.town.Cooperative;

/** Registers the collectives of the demonstration villages on the page of the township's clerk. */
final class DemoCollectives {

    private DemoCollectives() {}

    /** @return the number under which we know it */
    static String register(DemoDesk desk, Cooperative each) {
        String seen = FilledForm.on(desk.fuliang("TOWNSHIP_CLERK"), "collective/edit", "collective")
                .choice("village", each.village())
                .with("legalName", each.legalName())
                .with("creditCode", each.creditCode())
                .with("representative", each.representative())
                .with("sealName", each.legalName())
                .with("bankName", each.bank().name())
                .with("bankAccount", each.bank().account())
                .with("accountHolder", each.legalName())
                .press("save");
        return DemoDesk.number(seen);
    }
}
