package org.tongchou.publicnotice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.publicnotice.Linter.Finding;

class LinterTest {

    @ParameterizedTest
    @CsvSource({
        "测试甲 349901195803120175, ID_NUMBER",
        "349901 1958 0312 017x, ID_NUMBER",
        "３４９９０１１９５８０３１２０１７５, ID_NUMBER",
        "349901580312017, ID_NUMBER",
        "联系 13800000000, PHONE",
        "138 0000 0000, PHONE",
        "+8613800000000, PHONE",
        "0552-1234567, PHONE",
        "测试路 1 号, ADDRESS",
        "测试路１号, ADDRESS",
        "测试小区 3 栋公告栏, ADDRESS",
        "三单元门口, ADDRESS",
        "2-301 门口, ADDRESS",
        "因病困难, HEALTH",
        "残疾人家庭, HEALTH",
        "测试社区 (Cancer), HEALTH"})
    void what_may_not_be_shown_is_found(String text, Finding finding) {
        assertEquals(Optional.of(finding), Linter.lint(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"测试甲", "东风街道测试社区公告栏", "第三号公告栏", "村务公开栏（村委会门口）", "无障碍通道旁公告栏", "2026-10-08 张贴", "12 members"})
    void what_belongs_on_a_board_passes(String text) {
        assertEquals(Optional.empty(), Linter.lint(text));
    }
}
