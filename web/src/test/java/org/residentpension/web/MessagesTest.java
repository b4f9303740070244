package org.residentpension.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.residentpension.account.AccountSource;
import org.residentpension.agenda.AgendaKind;
import org.residentpension.agenda.Milestone;
import org.residentpension.contribution.ContributionItem;
import org.residentpension.contribution.ContributionRecord;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.enrollment.Desk;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.Sex;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.law.ProposalState;
import org.residentpension.participant.PersonFilter;
import org.residentpension.platform.BusinessException;
import org.residentpension.policy.ParameterKey;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyStanding;
import org.residentpension.policy.PolicyText;
import org.residentpension.portal.AccountRefused;
import org.residentpension.portal.AccountState;
import org.residentpension.portal.Right;
import org.residentpension.portal.Role;
import org.residentpension.portal.session.EndReason;
import org.residentpension.web.faces.Messages;

/** Every sentence stands in both languages, and no page asks for one that is not there. */
class MessagesTest {

    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private static final Pattern KEY_IN_PAGE = Pattern.compile("\\bm\\['([^']+)'\\]");
    private static final Pattern SENTENCE_IN_PAGE = Pattern.compile("messages\\.sentence\\('([^']+)'");
    private static final Pattern KEY_IN_CLASS =
            Pattern.compile("\\b[mM]essages\\s*\\.(?:info|warn|error|sentence)\\(\\s*\"([^\"]+)\"");
    private static final Pattern FAMILY_IN_PAGE = Pattern.compile("messages\\.word\\('([^']+)'");
    private static final Pattern FAMILY_IN_CLASS = Pattern.compile("\\.word\\(\\s*\"([^\"]+)\"");
    private static final Pattern STATE_IN_PAGE = Pattern.compile("<r:state[^>]*\\sfamily=\"([^\"#]+)\"");

    private static final Pattern EVENT_OF_LINE =
            Pattern.compile("(?:\\.line\\(|new AuditLine\\([^;]*?)\"([A-Z]+_[A-Z_]*[A-Z])\"", Pattern.DOTALL);
    private static final Pattern EVENT_OF_REFUSAL =
            Pattern.compile("\\b(?:refused(?:By)?|attempts)\\([^;]*?\"([A-Z]+_[A-Z_]*[A-Z])\"", Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile("(?:\"(?=rp_[a-z_]+:\")|@About\\(\")(rp_[a-z_]+)");
    private static final Pattern CONSTANT = Pattern.compile("\"([A-Z]+_[A-Z_]*[A-Z])\"");

    private static final Set<String> COLOURS = Set.of("grey", "blue", "green", "amber", "red");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    /** It means a quotation to the format, and itself where a sentence has nothing to fill in: shown twice, or not at all. */
    @Test
    void no_sentence_is_written_with_the_straight_apostrophe() {
        Stream.of(CHINESE, ENGLISH).forEach(language -> assertThat(language.keySet())
                .allSatisfy(key -> assertThat(language.getString(key)).as(key).doesNotContain("'")));
    }

    @Test
    void no_sentence_stands_twice() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<String> keys;
            try (InputStream file = MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
                keys = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.matches("[^#\\s].*=.*"))
                        .map(line -> line.replaceFirst("\\s*=.*", ""))
                        .toList();
            }
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_that_a_page_or_a_class_asks_for_exists() {
        Stream<String> asked = Stream.of(
                        find(Views.pages(), KEY_IN_PAGE),
                        find(Views.pages(), SENTENCE_IN_PAGE),
                        find(Views.classes(), KEY_IN_CLASS))
                .flatMap(Collection::stream);

        assertThat(asked.filter(key -> !CHINESE.containsKey(key))).isEmpty();
    }

    @Test
    void every_family_of_words_that_a_page_or_a_class_asks_for_exists() {
        Stream<String> asked = Stream.of(
                        find(Views.pages(), FAMILY_IN_PAGE),
                        find(Views.pages(), STATE_IN_PAGE),
                        find(Views.classes(), FAMILY_IN_CLASS))
                .flatMap(Collection::stream);

        assertThat(asked.filter(family -> members(family).isEmpty())).isEmpty();
    }

    @Test
    void every_state_has_a_colour() {
        assertThat(find(Views.pages(), STATE_IN_PAGE))
                .allSatisfy(family ->
                        assertThat(members(family + "Colour")).as(family).isEqualTo(members(family)));
        assertThat(CHINESE.keySet().stream().filter(key -> key.matches("\\w+Colour\\..*")))
                .allSatisfy(key -> assertThat(COLOURS).contains(CHINESE.getString(key)));
    }

    @Test
    void every_refusal_has_a_sentence() {
        Stream<String> refusals = new ClassFileImporter()
                .importPackages("org.residentpension").stream()
                        .filter(type -> type.isAssignableTo(BusinessException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .map("refusal."::concat);

        // a refusal with several reasons has a sentence for each
        assertThat(refusals.filter(
                        key -> !CHINESE.containsKey(key) && members(key).isEmpty()))
                .isEmpty();
        assertThat(members("refusal.AccountRefused")).isEqualTo(names(AccountRefused.Reason.values()));
    }

    @Test
    void every_constant_that_the_pages_show_has_a_word() {
        assertThat(members("role")).isEqualTo(names(Role.values()));
        assertThat(members("right")).isEqualTo(names(Right.values()));
        assertThat(members("accountState")).isEqualTo(names(AccountState.values()));
        assertThat(members("endReason")).isEqualTo(names(EndReason.values()));
        assertThat(members("policyState")).isEqualTo(names(PolicyStanding.values()));
        assertThat(members("proposalState")).isEqualTo(names(ProposalState.values()));
        assertThat(members("proposal.lead")).isEqualTo(names(ProposalState.values()));
        assertThat(members("parameterKey")).isEqualTo(names(ParameterKey.values()));
        assertThat(members("divisionLevel")).isEqualTo(names(DivisionLevel.values()));
        assertThat(members("enrollmentState"))
                .containsAll(names(EnrollmentState.values()))
                .contains(PersonFilter.NOT_ENROLLED);
        assertThat(members("desk")).isEqualTo(names(Desk.values()));
        assertThat(members("sex")).isEqualTo(names(Sex.values()));
        assertThat(members("specialGroup")).isEqualTo(names(SpecialGroup.values()));
        assertThat(members("accountSource")).isEqualTo(names(AccountSource.values()));
        assertThat(members("contributionItem")).isEqualTo(names(ContributionItem.values()));
        assertThat(members("contributionKind")).isEqualTo(names(ContributionKind.values()));
        assertThat(members("contributionOrigin")).isEqualTo(names(ContributionRecord.Origin.values()));
    }

    @Test
    void every_refusal_of_an_application_a_scheme_or_a_line_names_its_article() {
        assertThat(Arrays.stream(ReasonCode.values())
                        .filter(reason -> !reason.name().startsWith("C_"))
                        .map(reason -> "article." + reason.rule())
                        .filter(key -> !CHINESE.containsKey(key)))
                .isEmpty();
    }

    @Test
    void every_reason_of_a_subsidy_line_or_a_scheme_names_its_article() {
        assertThat(Arrays.stream(ReasonCode.values())
                        .filter(reason -> reason.name().startsWith("S_")
                                || reason.rule().matches("R-((ELG|CAP|GRD|CAL|SCH)-\\d+|QUO)"))
                        .map(reason -> "article." + reason.rule())
                        .filter(key -> !CHINESE.containsKey(key)))
                .isEmpty();
    }

    @Test
    void D3_every_event_that_the_services_put_on_record_has_a_word() {
        Set<String> recorded = Stream.of(EVENT_OF_LINE, EVENT_OF_REFUSAL)
                .flatMap(pattern -> find(Views.services(), pattern).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Views.services().stream()
                .filter(service -> service.text().contains(".line(event)"))
                .flatMap(service -> service.find(CONSTANT))
                .filter(constant -> !names(EnrollmentState.values()).contains(constant))
                .forEach(recorded::add);
        Arrays.stream(SheetImport.State.values())
                .map(state -> "IMPORT_" + state)
                .forEach(recorded::add);

        // codes of refusals have sentences, not events
        recorded.removeIf(name -> name.startsWith("X_"));

        assertThat(recorded).contains("SIGN_IN", "ROLE_GRANT", "PERSON_VIEW", "ENROLLMENT_SUBMIT");
        assertThat(recorded.stream().filter(event -> !members("event").contains(event)))
                .isEmpty();
    }

    @Test
    void whatever_can_wait_for_somebody_and_every_milestone_has_a_word() {
        assertThat(members("agenda")).containsAll(names(AgendaKind.values()));
        assertThat(members("milestone")).containsAll(names(Milestone.values()));
    }

    @Test
    void D3_every_kind_of_object_in_the_audit_trail_has_a_word() {
        Set<String> subjects = find(Views.services(), SUBJECT);

        assertThat(subjects).contains("rp_person", "rp_subsidy_run", "rp_refund_request");
        assertThat(subjects.stream().filter(subject -> !members("auditSubject").contains(subject)))
                .isEmpty();
    }

    @Test
    void every_topic_of_the_law_has_a_word() {
        assertThat(PolicyBook.load().entries().stream()
                        .map(entry -> PolicyText.topic(entry.line()))
                        .filter(topic -> !members("policyTopic").contains(topic)))
                .isEmpty();
    }

    @Test
    void money_in_a_sentence_is_written_as_on_every_page() {
        assertThat(Messages.text(Locale.CHINESE, "refusal.FundRefused.BELOW_ZERO", Money.of("24480.00")))
                .contains("24,480.00");
    }

    @Test
    void a_Chinese_page_shows_no_English_and_an_English_page_no_Chinese() {
        Pattern english = Pattern.compile(".*[A-Za-z]{4,}.*");
        Set<String> names = Set.of("XLSX", "English", "Ctrl");

        assertThat(CHINESE.keySet().stream()
                        .filter(key -> !key.matches("\\w+Colour\\..*"))
                        .filter(key -> english.matcher(without(CHINESE.getString(key), names))
                                .matches()))
                .isEmpty();
        assertThat(ENGLISH.keySet().stream()
                        .filter(key -> !key.equals("language.other"))
                        .filter(key -> ENGLISH.getString(key).matches(".*\\p{IsHan}.*")))
                .isEmpty();
    }

    private static String without(String text, Set<String> words) {
        String rest = text;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static Set<String> find(List<Views> where, Pattern pattern) {
        return where.stream().flatMap(view -> view.find(pattern)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> members(String family) {
        return CHINESE.keySet().stream()
                .filter(key -> key.startsWith(family + "."))
                .map(key -> key.substring(family.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.residentpension.web.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
