package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.intake.ImmediateIntake;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Upload;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.participant.GroupWords;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonAccess;
import org.residentpension.participant.PersonEvidenceRepository;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.Policy;
import org.residentpension.portal.Caller;

/** Writes the list that the county has approved and sends it the way that any such list goes. */
@ApplicationScoped
class SponsorshipList {

    /** Below title and headers. */
    private static final int FIRST_ROW = 3;

    @Inject
    private ImmediateIntake intake;

    @Inject
    private PersonEvidenceRepository evidence;

    @Inject
    private PersonAccess access;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** All of one county; who is not sponsored is in the answer with the reason. */
    Confirmation confirm(int year, LocalDate on, Policy policy, List<Person> persons) {
        Upload upload = new Upload("政府代缴-" + year + ".csv", sheet(year, on, policy, persons));
        String county = DivisionCode.of(persons.get(0).divisionCode())
                .at(DivisionLevel.COUNTY)
                .value();
        SheetImport file = new SheetImport(ImportKind.SPONSORSHIP, county, year, upload, caller.staffId(), clock.now())
                .goodRowsOnly();
        intake.add(file, upload);
        intake.take(file);
        List<Confirmation.Idle> idle = intake.issuesOf(file).stream()
                .map(issue -> new Confirmation.Idle(
                        persons.get(issue.row() - FIRST_ROW).name(), issue.code(), issue.sentence()))
                .toList();
        return new Confirmation(file.tally().added(), file.tally().amount(), idle);
    }

    private byte[] sheet(int year, LocalDate on, Policy policy, List<Person> persons) {
        SheetLayout layout = intake.layout(ImportKind.SPONSORSHIP);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(bytes, StandardCharsets.UTF_8, layout, "")) {
            for (Person person : persons) {
                String[] row = row(year, on, policy, person);
                writer.row(IntStream.range(0, layout.headers().size())
                        .mapToObj(i -> i < row.length ? row[i] : "")
                        .toArray());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** In the order of the layout: year, name, number, group, amount, day. */
    private String[] row(int year, LocalDate on, Policy policy, Person person) {
        return new String[] {
            Integer.toString(year),
            person.name(),
            access.numberOf(person),
            GroupWords.wordOf(group(person, on, policy.sponsoredGroups())),
            policy.sponsoredAmount().toString(),
            on.toString()
        };
    }

    /** The one that the law sponsors, if she is in one; whether she is, the judge of the list decides. */
    private SpecialGroup group(Person person, LocalDate on, Set<SpecialGroup> sponsored) {
        return evidence.statusesOf(person.id()).stream()
                .filter(status -> status.isValidOn(on) && sponsored.contains(status.group()))
                .map(status -> status.group())
                .findFirst()
                .orElse(SpecialGroup.OTHER);
    }
}
