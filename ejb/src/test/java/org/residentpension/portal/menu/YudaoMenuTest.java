package org.residentpension.portal.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.portal.yudao.YudaoClient;

/** Our menu in a stub of RuoYi-Vue-Pro: a plan first, twice the same, updated, taken out, nobody else's row touched. */
class YudaoMenuTest {

    private YudaoStub portal;
    private long foreignMenu;
    private long foreignRole;

    @BeforeEach
    void open() {
        portal = new YudaoStub();
        foreignMenu = portal.foreignMenu("系统管理", "system:manage");
        // its code matches ours where an underscore stands for any sign
        foreignRole = portal.foreignRole("rpx_admin", foreignMenu);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_plan_says_everything_and_writes_nothing() {
        List<MenuStep> plan = registrar("参保人员").plan();

        assertThat(plan).filteredOn(step -> step.kind() == MenuStep.Kind.CREATE).hasSize(4);
        assertThat(plan).filteredOn(step -> step.kind() == MenuStep.Kind.ROLE).hasSize(2);
        assertThat(portal.writes).isZero();
    }

    @Test
    void what_is_planned_is_what_is_done() {
        List<MenuStep> plan = registrar("参保人员").plan();

        assertThat(registrar("参保人员").apply()).isEqualTo(plan);
        assertThat(row("rp:residentpension:persons").getString("path"))
                .isEqualTo("https://portal.county.gov.cn/resident-pension/embed/person/list");
        assertThat(row("rp:residentpension:persons").getInt("parentId"))
                .isEqualTo(row("rp:residentpension:enrollment").getInt("id"));
    }

    @Test
    void the_second_time_nothing_is_written() {
        registrar("参保人员").apply();
        int after = portal.writes;

        assertThat(registrar("参保人员").apply()).allMatch(step -> step.kind() == MenuStep.Kind.KEEP);
        assertThat(portal.writes).isEqualTo(after);
    }

    @Test
    void a_new_title_changes_one_row_and_keeps_its_number() {
        registrar("参保人员").apply();
        int id = row("rp:residentpension:persons").getInt("id");

        assertThat(registrar("参保人").apply())
                .filteredOn(step -> step.kind() != MenuStep.Kind.KEEP)
                .extracting(MenuStep::kind)
                .containsExactly(MenuStep.Kind.UPDATE);
        assertThat(row("rp:residentpension:persons").getString("name")).isEqualTo("参保人");
        assertThat(row("rp:residentpension:persons").getInt("id")).isEqualTo(id);
    }

    @Test
    void an_entry_that_is_no_more_is_taken_out() {
        registrar("参保人员").apply();
        MenuManifest all = Menus.small("参保人员");
        MenuManifest fewer = new MenuManifest(all.baseUrl(), all.items().subList(0, 3));

        new MenuRegistrar(fewer, host(), role -> role.name()).apply();

        assertThat(portal.menus.values())
                .noneMatch(menu -> menu.getString("permission").endsWith("tasks"));
    }

    @Test
    void a_role_opens_only_what_it_may_and_a_role_without_a_page_sees_nothing() {
        registrar("参保人员").apply();

        assertThat(opened("rp_township_clerk"))
                .contains(number("rp:residentpension:persons"))
                .doesNotContain(number("rp:residentpension:tasks"));
        assertThat(opened("rp_county_clerk")).contains(number("rp:residentpension:tasks"));
        assertThat(portal.roles.values())
                .noneMatch(role -> role.getString("code").equals("rp_auditor"));
    }

    @Test
    void what_is_taken_out_leaves_no_trace_and_others_rows_and_roles_stay_as_they_were() {
        Map<Long, JsonObject> menus = new TreeMap<>(portal.menus);
        Map<Long, JsonObject> roles = new TreeMap<>(portal.roles);
        registrar("参保人员").apply();

        assertThat(registrar("参保人员").planRemoval()).hasSize(6);
        registrar("参保人员").remove();

        assertThat(portal.menus).isEqualTo(menus);
        assertThat(portal.roles).isEqualTo(roles);
        assertThat(portal.opened).isEqualTo(Map.of(foreignRole, Set.of(foreignMenu)));
        assertThat(registrar("参保人员").remove()).isEmpty();
    }

    @Test
    void an_interrupted_run_is_finished_by_the_next() {
        portal.failAfter = 3;
        assertThatThrownBy(() -> registrar("参保人员").apply())
                .isInstanceOf(MenuFailure.class)
                .hasMessageContaining("系统异常");

        registrar("参保人员").apply();

        assertThat(portal.menus).hasSize(5);
        assertThat(registrar("参保人员").plan()).allMatch(step -> step.kind() == MenuStep.Kind.KEEP);
    }

    @Test
    void a_refusal_inside_an_answer_that_looks_well_is_seen() {
        MenuHost stranger = new YudaoMenu(new YudaoClient(portal.api(), "1"), "another-token", null);

        assertThatThrownBy(stranger::rows).isInstanceOf(MenuFailure.class).hasMessageContaining("401");
        assertThatThrownBy(() -> YudaoMenu.signIn(new YudaoClient(portal.api(), "1"), user("wrong"), null))
                .isInstanceOf(MenuFailure.class)
                .hasMessageContaining("密码不正确");
    }

    @Test
    void a_portal_that_does_not_answer_is_named() {
        String api = portal.api();
        portal.close();

        assertThatThrownBy(() -> new YudaoMenu(new YudaoClient(api, "1"), "token", null).rows())
                .isInstanceOf(MenuFailure.class)
                .hasMessageContaining("/system/menu/list");
    }

    private MenuRegistrar registrar(String titleOfPersons) {
        return new MenuRegistrar(Menus.small(titleOfPersons), host(), role -> role.name());
    }

    private MenuHost host() {
        return YudaoMenu.signIn(new YudaoClient(portal.api(), "1"), user("right"), null);
    }

    private static Map<String, String> user(String password) {
        return Map.of("client-id", "resident-pension", "client-secret", "s", "user", "menu", "password", password);
    }

    private JsonObject row(String key) {
        return portal.menus.values().stream()
                .filter(menu -> menu.getString("permission").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private long number(String key) {
        return row(key).getInt("id");
    }

    private Set<Long> opened(String role) {
        return portal.opened.get((long) portal.roles.values().stream()
                .filter(each -> each.getString("code").equals(role))
                .findFirst()
                .orElseThrow()
                .getInt("id"));
    }
}
