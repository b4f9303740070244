package org.residentpension.exchange.cell;

/** Why a cell is refused, with the sentence that the user reads. The names are stable codes. */
public enum CellFault {
    F_REQUIRED("这一格必须填写，请补上。"),
    F_UNDECODABLE("这一行有无法识别的文字（乱码），请用 Excel 或 WPS 打开后改正，另存为“CSV UTF-8（逗号分隔）”再上传。"),
    F_FORMULA("这一格是公式，公式的结果不能作为依据，请复制后“选择性粘贴—数值”。"),
    F_CELL_ERROR("这一格显示为错误值 %s，请填写正确的内容。"),
    F_TYPE("这一格应填写文字，不应是日期或逻辑值，请把单元格格式改为文本后重新填写。"),
    F_DIGITS_LOST("这一格的号码按数字保存，位数过长，末尾数字已经丢失，请把单元格格式改为文本后重新填写。"),

    F_ID_NUMERIC("证件号码是数字格式，末尾数字可能已经丢失，请把整列改为文本格式后重新填写。"),
    F_ID_SCIENTIFIC("证件号码成了科学计数法，原来的号码已经丢失，请把整列改为文本格式后重新填写。"),

    F_MONEY("“%s”不是数字，请只填写数字，例如 200。"),
    F_MONEY_UNIT("“%s”里有单位或文字，请只填写数字，例如 %s。"),
    F_MONEY_FULL_WIDTH("“%s”用了全角数字，请改用半角数字 %s。"),
    F_MONEY_SEPARATOR("“%s”里有逗号或空格，请改为 %s。"),
    F_MONEY_NEGATIVE("“%s”是负数，请核对后填写正数。"),
    F_MONEY_DECIMALS("“%s”超过两位小数，请精确到分。"),
    F_MONEY_TOO_LARGE("“%s”过大，请核对。"),

    F_DATE("“%s”不是日期，请按 2023-09-01 的样式填写。"),
    F_DATE_IMPOSSIBLE("“%s”不是存在的日期，请核对年、月、日。"),
    F_DATE_SERIAL("“%s”是日期变成的数字，请把单元格格式改为日期，或按 2023-09-01 的样式填写。"),
    F_DATE_RANGE("“%s”的年份不在 1900 年到 2100 年之间，请核对；没有日期就留空。"),
    F_YEAR("“%s”不是年度，请填写四位数字，例如 2023。"),
    F_MONTH("“%s”不是年月，请按 2023-09 的样式填写。"),

    F_INTEGER("“%s”不是整数，请只填写 0 或正整数。"),
    F_YES_NO("“%s”不在可填内容里，请填写“是”或“否”。"),
    F_WORD("“%s”不在可填内容里，请填写：%s。");

    private static final int SHOWN = 30;

    private final String sentence;

    CellFault(String sentence) {
        this.sentence = sentence;
    }

    String sentence(Object... details) {
        Object[] shown = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            shown[i] = i == 0 ? shortened(String.valueOf(details[i])) : details[i];
        }
        return sentence.formatted(shown);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 10)) + "…";
    }
}
