package org.residentpension.exchange.file;

/** Why a file is refused as a whole, with the sentence that the user reads. The names are stable codes. */
public enum FileFault {
    F_FILE_EMPTY("文件是空的，请重新导出后再上传。"),
    F_FILE_TOO_LARGE("文件超过 %s MB，请按村或按年度拆分后分别上传。"),
    F_FILE_TYPE("只接收 .xlsx 工作簿和 .csv 文本，请用 Excel 或 WPS 另存为其中一种再上传。"),
    F_FILE_XLS("这是旧版 .xls 工作簿，请用 Excel 或 WPS 打开后“另存为” .xlsx 再上传（只改扩展名不行）。"),
    F_FILE_MISMATCH("文件扩展名是 .%s，内容却是%s，请确认选对了文件，或用 Excel 或 WPS 打开原文件“另存为” .xlsx 再上传。"),
    F_FILE_ENCRYPTED("工作簿设有打开密码，请先取消密码、保存后再上传。"),
    F_FILE_CUT("文件不完整，可能没有下载完或没有传完，请重新获取文件再上传。"),
    F_FILE_BROKEN("工作簿内部已损坏%s，请用 Excel 或 WPS 打开并重新“另存为” .xlsx 再上传。"),
    F_FILE_NOT_WORKBOOK("文件里没有工作表，不是 Excel 工作簿，请确认选对了文件。"),
    F_FILE_UNPACKED("文件解压后异常地大，为保护系统没有读取，请只保留需要的数据、另存为新的 .xlsx 再上传。"),
    F_FILE_PARTS("文件内部包含过多的部件，为保护系统没有读取，请把数据复制到新的工作簿再上传。"),
    F_FILE_FORBIDDEN_XML("文件内部含有不允许的外部引用定义，为保护系统没有读取，请把数据复制到新的工作簿再上传。"),
    F_FILE_ENCODING("文件的文字编码无法识别，请用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”再上传。"),
    F_FILE_QUOTES("从这一行开始双引号不成对，后面的内容无法读取，请检查这一行或改用 .xlsx 上传。"),
    F_FILE_ROWS("数据超过 %s 行，请按村或按年度拆分后分别上传。"),
    F_FILE_CELL("有单元格超过 %s 个字，请删去多余的文字再上传。"),
    F_FILE_MERGES("合并单元格过多，请取消全部合并单元格再上传。");

    private final String sentence;

    FileFault(String sentence) {
        this.sentence = sentence;
    }

    public String sentence(Object... details) {
        return sentence.formatted(details);
    }
}
