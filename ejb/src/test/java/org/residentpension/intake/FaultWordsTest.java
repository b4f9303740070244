package org.residentpension.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.residentpension.kernel.Sentences;

/** The workbook comes back in Chinese; a page in English speaks English. */
class FaultWordsTest {

    /** A fault of a rule is told on a page of its own; those of files are named after what the file is of. */
    private static final String OF_FILES = "\\w+Fault";

    static Stream<String> everyCode() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.residentpension").stream()
                        .filter(JavaClass::isEnum)
                        .filter(each -> each.getSimpleName().matches(OF_FILES))
                        .flatMap(each -> Arrays.stream(each.reflect().getEnumConstants()))
                        .map(constant -> ((Enum<?>) constant).name());
    }

    @ParameterizedTest
    @MethodSource("everyCode")
    void every_fault_has_words_in_english(String code) {
        assertThat(Sentences.of("org.residentpension.intake.faults", Locale.ENGLISH)
                        .containsKey(code))
                .as(code)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F_HEADER_MISSING|表头缺少必须有的列“证件号码”，请补上这一列或使用模板。|The header has no column 证件号码, which is needed. Add it or use the template.",
                "F_TRAILER_SUM|合计行“金额”写的是 100，数据相加是 90，请核对。|The row of totals says 100 for 金额, the data add up to 90.",
                "F_MONEY_SEPARATOR|“1,000”里有逗号或空格，请改为 1000。|There is a comma or a space inside. Write 1000.",
                "F_FILE_MISMATCH|文件扩展名是 .csv，内容却是图片，请确认选对了文件，或用 Excel 或 WPS 打开原文件“另存为” .xlsx 再上传。|The file is called .csv, but its content is something else. Choose the right file, or open the original and save it as .xlsx.",
                "N_VILLAGE_ABOLISHED|该村（居）已撤销，请填写承接的区划代码 360222103201。|The village was abolished. Write its successor 360222103201.",
            })
    void what_the_sentence_names_is_named_in_english_too(String code, String chinese, String english) {
        assertThat(FaultWords.of(code, chinese, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void a_reason_of_the_law_speaks_english_and_an_unknown_code_stays_as_stored() {
        assertThat(FaultWords.of("E_UNDER_AGE", "未满16周岁。", Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
        assertThat(FaultWords.of("Z_OLD", "旧版本的说明。", Locale.ENGLISH)).isEqualTo("旧版本的说明。");
    }

    @Test
    void in_chinese_every_sentence_stays_as_stored() {
        assertThat(FaultWords.of("F_YEAR", "“二零”不是年度。", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("“二零”不是年度。");
    }
}
