package org.residentpension.villagesubsidy.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;

/** 公开②: where the result of a run hangs out, and since when. */
@Embeddable
class ResultDisclosure {

    @Column(name = "result_place")
    private String place;

    @Column(name = "result_disclosed_by")
    private Long disclosedBy;

    @Column(name = "result_disclosed_at")
    private LocalDateTime disclosedAt;

    protected ResultDisclosure() {}

    ResultDisclosure(String place, Act act) {
        this.place = place;
        this.disclosedBy = act.staffId();
        this.disclosedAt = act.at();
    }

    String place() {
        return place;
    }

    LocalDateTime at() {
        return disclosedAt;
    }
}
