package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.evidence.CheckingEvidenceFiles;
import uk.redress.evidence.Content;
import uk.redress.evidence.Description;
import uk.redress.evidence.EvidenceAsOf;
import uk.redress.evidence.EvidenceCount;
import uk.redress.evidence.EvidenceFilter;
import uk.redress.evidence.EvidenceInList;
import uk.redress.evidence.EvidenceType;
import uk.redress.evidence.FileRefused;
import uk.redress.evidence.GivingEvidence;
import uk.redress.evidence.Marking;
import uk.redress.evidence.OfferedFile;
import uk.redress.evidence.OfferedLink;
import uk.redress.evidence.OpenedFile;
import uk.redress.evidence.OpeningEvidence;
import uk.redress.evidence.PieceOnFile;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.ReadingEvidenceAsOf;
import uk.redress.evidence.ReviewingEvidence;
import uk.redress.evidence.Standing;
import uk.redress.evidence.Strength;
import uk.redress.evidence.SubjectReference;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.settings.ChangedSetting;
import uk.redress.settings.ChangingSettings;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Evidence is kept as it was given, shown as it stood, and by nobody changed. */
@ExtendWith(ArquillianExtension.class)
class EvidenceIT {

    private static final String FIRST = "%PDF-1.7 the first audit";
    private static final String SECOND = "%PDF-1.7 the second audit";

    @Inject
    SignedIn signedIn;

    @Inject
    GivingEvidence giving;

    @Inject
    ReviewingEvidence reviewing;

    @Inject
    ReadingEvidence reading;

    @Inject
    ReadingEvidenceAsOf asOf;

    @Inject
    OpeningEvidence opening;

    @Inject
    CheckingEvidenceFiles checking;

    @Inject
    ChangingSettings changing;

    @Inject
    SettingsInForce settings;

    @Inject
    ProgrammeWalk office;

    @Inject
    MovingTheClock clock;

    @Inject
    Today today;

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource database;

    @Test
    void what_was_given_waits_is_accepted_by_somebody_else_and_waits_again_once_it_is_revised() throws Exception {
        String action = office.proposed(office.leadDraft(today.date()));
        String reference = given("lead", pdf(FIRST), Marking.ORDINARY, action);

        assertThat(piece("lead", reference).standing()).isEqualTo(Standing.WAITING);
        assertThatThrownBy(() -> review("lead", reference, 1, true))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("You gave this evidence");
        review("programme", reference, 1, true);
        assertThat(reading.hasAccepted(action)).isTrue();

        revise("lead", reference, pdf(SECOND));
        PieceOnFile revised = piece("member", reference);
        assertThat(revised.standing()).isEqualTo(Standing.WAITING);
        assertThat(revised.revisions()).hasSize(2);
        assertThat(revised.first().reviews()).hasSize(1);
        assertThat(reading.hasAccepted(action)).isFalse();
        assertThat(reading.backing(action)).singleElement().satisfies(behind -> {
            assertThat(behind.reference()).isEqualTo(reference);
            assertThat(behind.waiting()).isTrue();
        });
        assertThat(opened("member", reference, 1)).isEqualTo(FIRST);
        assertThat(opened("member", reference, 2)).isEqualTo(SECOND);
        assertThatThrownBy(() -> review("programme", reference, 1, true))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("revision 2 has come");
    }

    @Test
    void what_there_was_on_a_day_is_told_exactly_whatever_came_later() throws Exception {
        String subject = office.finding();
        String kept = given("lead", pdf(FIRST), Marking.ORDINARY, subject);
        String unlinked = given("programme", link(), Marking.ORDINARY, subject);
        review("programme", kept, 1, true);
        LocalDate ninth = today.date();
        signedIn.as("admin", () -> {
            clock.by(1);
            return null;
        });
        revise("lead", kept, pdf(SECOND));
        String later = given("lead", otherLink(), Marking.ORDINARY, subject);
        signedIn.as("programme", () -> {
            giving.unlink(unlinked, version(unlinked), SubjectReference.read(subject), "It shows something else.");
            return null;
        });
        withdraw("lead", kept);

        EvidenceAsOf then = on("auditor", ninth, subject);
        assertThat(then.pieces()).extracting(PieceOnFile::reference).containsExactly(unlinked, kept);
        PieceOnFile piece = then.pieces().get(1);
        assertThat(piece.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(piece.withdrawal()).isNull();
        assertThat(piece.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.hash()).isEqualTo(hashOf(FIRST));
            assertThat(revision.reviews()).hasSize(1);
        });
        assertThat(then.pieces().get(0).backs()).hasSize(1);

        EvidenceAsOf now = on("auditor", today.date(), subject);
        assertThat(now.pieces()).extracting(PieceOnFile::reference).containsExactly(later, kept);
        assertThat(now.pieces().get(1).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(now.pieces().get(1).latest().hash()).isEqualTo(hashOf(SECOND));
        assertThat(on("auditor", ninth.minusDays(1), subject).total()).isZero();

        EvidenceAsOf everything = signedIn.as("auditor", () -> asOf.on(ninth, null, 1));
        assertThat(everything.total())
                .isEqualTo(signedIn.as("auditor", () -> asOf.on(today.date(), null, 1))
                                .total()
                        - 1);
        assertThat(everything.pieces()).extracting(PieceOnFile::reference).doesNotContain(later);
    }

    @Test
    void a_file_is_recognised_by_its_hash_and_so_is_its_revision() throws Exception {
        String content = "%PDF-1.7 known by its hash alone";
        String reference = given("lead", pdf(content), Marking.ORDINARY);
        revise("lead", reference, pdf(content + ", put right"));

        assertThat(signedIn.as("clerk", () -> reading.likeFile(bytes(content))).revisions())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.reference()).isEqualTo(reference);
                    assertThat(found.revision()).isEqualTo(1);
                    assertThat(found.latest()).isFalse();
                });
        assertThat(signedIn.as("clerk", () -> reading.withHash(hashOf(content))).revisions())
                .hasSize(1);
        assertThat(signedIn.as("clerk", () -> reading.withHash(hashOf("never given")))
                        .revisions())
                .isEmpty();
    }

    @Test
    void what_is_in_a_sensitive_piece_is_for_the_office_the_auditor_and_whoever_gave_it() throws Exception {
        String reference = given("lead", pdf("%PDF-1.7 what a child said"), Marking.SENSITIVE);

        for (String allowed : List.of("lead", "programme", "auditor")) {
            assertThat(piece(allowed, reference).mayOpen()).as(allowed).isTrue();
            assertThat(opened(allowed, reference, 1)).startsWith("%PDF");
        }
        for (String other : List.of("member", "clerk", "officer", "service.manager")) {
            PieceOnFile seen = piece(other, reference);
            assertThat(seen.title()).isEqualTo("Audit of supervision");
            assertThat(seen.latest().shows()).isNull();
            assertThat(seen.latest().fileName()).isNull();
            assertThatThrownBy(() -> opened(other, reference, 1))
                    .rootCause()
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("marked sensitive");
        }
        assertThatThrownBy(() -> review("service.manager", reference, 1, true))
                .rootCause()
                .hasMessageContaining("marked sensitive");
        assertThatThrownBy(() -> piece("admin", reference)).hasStackTraceContaining("WFLYEJB0364");
    }

    @Test
    void two_people_at_once_are_told() throws Exception {
        String reference = given("lead", link(), Marking.ORDINARY);
        long seen = version(reference);
        review("programme", reference, 1, true);

        assertThatThrownBy(() -> signedIn.as("lead", () -> {
                    giving.withdraw(reference, seen, "It was the wrong one.");
                    return null;
                }))
                .rootCause()
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> signedIn.as("lead", () -> reading.called("E-1999-0001")))
                .rootCause()
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_whoever_gave_it_the_office_and_whoever_leads_it_may_change_it() throws Exception {
        String reference = given("lead", link(), Marking.ORDINARY);

        assertThatThrownBy(() -> withdraw("service.manager", reference))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Only the programme office");
        withdraw("programme", reference);
        assertThatThrownBy(() -> revise("lead", reference, link()))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has been withdrawn");
    }

    @Test
    void no_file_is_taken_that_is_empty_too_large_or_a_program_and_nothing_is_left_of_it() throws Exception {
        long before = total();
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        InputStream huge = new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 7 : -1;
            }

            @Override
            public int read(byte[] some, int from, int most) {
                int n = (int) Math.min(left, most);
                left -= n;
                return n > 0 ? n : -1;
            }
        };
        long memory = usedMemory();

        assertThatThrownBy(() -> given("lead", new OfferedFile("audit.pdf", huge), Marking.ORDINARY))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("larger than 10 MB");
        assertThat(usedMemory() - memory).isLessThan(50L << 20);
        assertThatThrownBy(() -> given("lead", pdf(""), Marking.ORDINARY))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("0 bytes");
        assertThatThrownBy(() -> given(
                        "lead", new OfferedFile("audit.pdf", new ByteArrayInputStream(program)), Marking.ORDINARY))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("a program for Windows");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void a_file_of_many_chunks_comes_back_as_it_went_in_from_the_database_and_from_the_disk() throws Exception {
        for (String store : List.of("database", "disk")) {
            inStore(store, () -> {
                byte[] content = new byte[3_000_001];
                new Random(store.length()).nextBytes(content);
                System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
                String reference = given(
                        "lead", new OfferedFile("large.pdf", new ByteArrayInputStream(content)), Marking.ORDINARY);
                try (OpenedFile file = signedIn.as("member", () -> opening.open(reference, 1))) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    file.writeTo(out);
                    assertThat(Arrays.equals(out.toByteArray(), content)).isTrue();
                    assertThat(file.name()).isEqualTo("large.pdf");
                    assertThat(file.size()).isEqualTo(content.length);
                }
            });
        }
    }

    @Test
    void a_file_lost_from_the_disk_is_told_and_giving_it_again_puts_it_back() throws Exception {
        inStore("disk", () -> {
            String content = "%PDF-1.7 about to be lost";
            String reference = given("lead", pdf(content), Marking.ORDINARY);
            assertThat(signedIn.as("admin", checking::missing)).doesNotContain(reference + ", 1");
            Path lost = onDisk(hashOf(content));
            Files.delete(lost);

            assertThat(signedIn.as("admin", checking::missing)).contains(reference + ", 1");
            assertThatThrownBy(() -> opened("lead", reference, 1))
                    .rootCause()
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("not in its folder");
            revise("lead", reference, pdf(content));
            assertThat(signedIn.as("admin", checking::missing)).doesNotContain(reference + ", 1");

            Files.writeString(lost, "something else");
            assertThatThrownBy(() -> opened("lead", reference, 1))
                    .rootCause()
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("not what was given");
            Files.delete(lost);
            revise("lead", reference, pdf(content));
        });
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_what_was_given() throws Exception {
        given("lead", pdf(FIRST), Marking.ORDINARY, office.finding());

        for (String forbidden : List.of(
                "update evidence_revision set shows = 'something else'",
                "delete from evidence_revision",
                "update evidence_content set size = 1",
                "delete from evidence_content",
                "update evidence_chunk set bytes = ''",
                "delete from evidence_chunk",
                "truncate evidence_chunk",
                "update evidence_review set accepted = true",
                "delete from evidence_link",
                "delete from evidence_unlink",
                "delete from evidence_withdrawal",
                "update evidence_marking set marking = 'ORDINARY'",
                "delete from evidence",
                "update evidence set added_by = 1",
                "update evidence set reference = 'E-1999-0001'",
                "alter table evidence disable trigger evidence_is_journalled")) {
            assertThatThrownBy(() -> execute(forbidden))
                    .as(forbidden)
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
        assertThatThrownBy(() -> execute("update evidence set standing = 'ACCEPTED'"))
                .as("without an entry in the journal")
                .hasMessageContaining("was changed without a journal entry");
    }

    @Test
    void lists_find_by_words_by_filters_and_by_what_is_backed_and_counts_come_together() throws Exception {
        String finding = office.finding();
        String backing = given("lead", pdf("%PDF-1.7 listed"), Marking.ORDINARY, finding);
        String backingNothing = given("programme", otherLink(), Marking.SENSITIVE);

        assertThat(found(new EvidenceFilter("supervis", null, null, null, Standing.WAITING, false)))
                .contains(backing, backingNothing);
        assertThat(found(new EvidenceFilter(finding.toLowerCase(Locale.ROOT), null, null, null, null, false)))
                .containsExactly(backing);
        assertThat(found(new EvidenceFilter(null, null, EvidenceType.AUDIT, Strength.STRONG, null, true)))
                .contains(backingNothing)
                .doesNotContain(backing);
        assertThat(found(new EvidenceFilter("\"' & | !", null, null, null, null, false)))
                .isEmpty();
        assertThat(found(EvidenceFilter.NONE)).contains(backing, backingNothing);
        assertThat(reading.counts(List.of(finding, "A-2031-9999")))
                .containsEntry(finding, new EvidenceCount(1, 0, 1))
                .containsEntry("A-2031-9999", EvidenceCount.NONE);
    }

    private interface Doing {
        void it() throws Exception;
    }

    private void inStore(String store, Doing doing) throws Exception {
        set(store);
        try {
            doing.it();
        } finally {
            set("database");
        }
    }

    private void set(String store) throws Exception {
        signedIn.as("admin", () -> {
            changing.change(
                    List.of(new ChangedSetting(Setting.EVIDENCE_STORE, store, settings.of(Setting.EVIDENCE_STORE))));
            return null;
        });
    }

    private String given(String person, Content content, Marking marking, String... backs) throws Exception {
        return signedIn.as(
                person,
                () -> giving.give(
                        description(),
                        content,
                        marking,
                        Stream.of(backs).map(SubjectReference::read).toList()));
    }

    private void revise(String person, String reference, Content content) throws Exception {
        signedIn.as(person, () -> {
            giving.revise(
                    reference, version(reference), description(), Optional.of(content), "Four more cases were read.");
            return null;
        });
    }

    private void review(String person, String reference, int revision, boolean accepted) throws Exception {
        long seen = version(reference);
        signedIn.as(person, () -> {
            reviewing.review(reference, seen, revision, accepted, "The sample is large enough.");
            return null;
        });
    }

    private void withdraw(String person, String reference) throws Exception {
        long seen = version(reference);
        signedIn.as(person, () -> {
            giving.withdraw(reference, seen, "The cases were not those it names.");
            return null;
        });
    }

    private PieceOnFile piece(String person, String reference) throws Exception {
        return signedIn.as(person, () -> reading.called(reference));
    }

    private long version(String reference) throws Exception {
        return piece("auditor", reference).version();
    }

    private EvidenceAsOf on(String person, LocalDate day, String subject) throws Exception {
        return signedIn.as(person, () -> asOf.on(day, SubjectReference.read(subject), 1));
    }

    private String opened(String person, String reference, int revision) throws Exception {
        try (OpenedFile file = signedIn.as(person, () -> opening.open(reference, revision))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private List<String> found(EvidenceFilter filter) throws Exception {
        return signedIn.as("member", () -> reading.list(filter, 1)).rows().stream()
                .map(EvidenceInList::reference)
                .toList();
    }

    private long total() throws Exception {
        return signedIn.as("member", () -> reading.list(EvidenceFilter.NONE, 1)).total();
    }

    private Description description() {
        return new Description(
                "Audit of supervision",
                EvidenceType.AUDIT,
                today.date(),
                "Quality assurance",
                "Supervision took place in 46 of 50 cases.",
                Strength.STRONG);
    }

    private static Content pdf(String content) {
        return new OfferedFile("audit.pdf", bytes(content));
    }

    private static Content link() {
        return new OfferedLink("https://example.org/dashboard");
    }

    private static Content otherLink() {
        return new OfferedLink("https://example.org/visits");
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private String hashOf(String content) throws Exception {
        return signedIn.as("auditor", () -> reading.likeFile(bytes(content))).hash();
    }

    private static Path onDisk(String hash) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("jboss.server.data.dir"), "evidence"))) {
            return files.filter(file -> file.getFileName().toString().equals(hash))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(sql);
        }
    }
}
