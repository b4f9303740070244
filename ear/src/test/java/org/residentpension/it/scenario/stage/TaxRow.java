package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.residentpension.kernel.Money;

/** A row of the tax bureau's file. */
public record TaxRow(
        String idNumber,
        String name,
        int year,
        Money amount,
        LocalDateTime paidAt,
        LocalDate creditedOn,
        boolean lumpSum,
        String receiptNo) {

    public static final String HEADER = "费款所属期,证件号码,姓名,征收品目,缴费类型,金额,缴费时间,入库日期,票据号,状态";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public String csv() {
        return row(paidAt.getYear() == year ? "正常" : "补缴", creditedOn, "成功");
    }

    /** The tax bureau takes the payment back on that day. */
    String reversed(LocalDate on) {
        return row("正常", on, "冲正");
    }

    private String row(String kind, LocalDate arrival, String state) {
        return String.join(
                ",",
                String.valueOf(year),
                idNumber,
                name,
                "个人缴费",
                lumpSum ? "一次性补缴" : kind,
                amount.toString(),
                TIME.format(paidAt),
                arrival.toString(),
                receiptNo,
                state);
    }
}
