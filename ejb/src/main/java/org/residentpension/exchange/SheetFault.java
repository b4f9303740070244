package org.residentpension.exchange;

/** Why a sheet or a row of it is refused, with the sentence that the user reads. The names are stable codes. */
enum SheetFault {
    F_SHEET_EMPTY("工作表里没有内容，请确认数据在第一张工作表中。"),
    F_HEADER_NOT_FOUND("没有找到表头行，请按模板填写；必须有的列：%s。"),
    F_HEADER_MISSING("表头缺少必须有的列“%s”，请补上这一列或使用模板。"),
    F_HEADER_DOUBLED("表头“%s”出现了两次（%s 列和 %s 列），请只保留一列。"),
    F_HEADER_AGAIN("表头在数据中间又出现了一次，请只保留最上面一行表头。"),
    F_NO_ROWS("表头下面没有数据，请填写后再上传。"),

    F_ROW_EMPTY("数据中间有空行（%s），请删除空行。"),
    F_ROW_TOTAL("合计行夹在数据中间，请删除这一行，合计只能放在最后。"),
    F_ROW_FOOTER("签字或说明夹在数据中间，请删除这一行，签字只能放在最后。"),
    F_ROW_SUBTOTAL("这一行是小计，请删除小计行，只保留明细和最后的合计。"),
    F_ROW_MERGED("合并单元格（%s）占用了数据区，请取消合并并逐行填写。"),
    F_ROW_TOO_WIDE("这一行的列数比表头多，可能内容里含有逗号，请给含逗号的内容加上双引号或改用 .xlsx。"),
    F_ROW_CUT("最后一行不完整，文件可能没有传完，请重新获取文件再上传。"),

    F_TRAILER_COUNT("合计行写的是 %s，数据实际有 %d 行，请核对是否缺行或多行。"),
    F_TRAILER_SUM("合计行“%s”写的是 %s，数据相加是 %s，请核对。");

    private final String sentence;

    SheetFault(String sentence) {
        this.sentence = sentence;
    }

    SheetIssue issue(int row, String header, String value, Object... details) {
        return new SheetIssue(row, header, name(), value, sentence.formatted(details));
    }
}
