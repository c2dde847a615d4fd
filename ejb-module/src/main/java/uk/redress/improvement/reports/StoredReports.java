package uk.redress.improvement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Reports and the bytes of them, a piece at a time. Whether a maker is alive is asked of the database's clock. */
@ApplicationScoped
class StoredReports {

    /** Who has given no sign for so long is taken to have stopped. */
    static final String STOPPED = "interval '60 seconds'";

    static final int MOST_BEGINNINGS = 3;

    private static final int CHUNK = 256 << 10;
    private static final int CHUNKS_AT_A_TIME = 4;

    private static final String TAKE = """
            update report set state = 'RUNNING', begun = begun + 1, phase = 'READING', done = 0, out_of = 0,
                   alive_at = clock_timestamp()
             where id = (select id from report
                          where (state = 'WAITING' or (state = 'RUNNING' and alive_at < clock_timestamp() - %s))
                            and begun < :most
                          order by id limit 1 for update skip locked)
            returning id""".formatted(STOPPED);

    private static final String GIVE_UP = """
            update report set state = 'FAILED'
             where state in ('WAITING', 'RUNNING') and begun >= :most
               and (alive_at is null or alive_at < clock_timestamp() - %s)""".formatted(STOPPED);

    @PersistenceContext
    EntityManager entities;

    /** @return the id of a report that waits, for whoever locks the plan first */
    long ask(WhichReport which, @Nullable Long workstream, int edition, @Nullable String because, long by, Instant at) {
        return session()
                .createNativeQuery("""
                        insert into report (kind, plan_id, workstream_id, month, edition, because, asked_by, asked_at, state, phase)
                        select :kind, p.id, cast(:workstream as bigint), :month, :edition, cast(:because as text), :by, :at,
                               'WAITING', 'READING'
                          from plan p where p.reference = :plan returning id""", Long.class)
                .setParameter("kind", which.kind().name())
                .setParameter("workstream", workstream)
                .setParameter("month", which.month().first())
                .setParameter("edition", edition)
                .setParameter("because", because)
                .setParameter("by", by)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("plan", which.plan())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The plan"));
    }

    /** One that is being made already and would say the same. */
    Optional<Long> underWay(WhichReport which, @Nullable Long workstream) {
        return session()
                .createNativeQuery("""
                        select r.id from report r join plan p on p.id = r.plan_id
                         where r.state = 'WAITING' and r.kind = :kind and p.reference = :plan and r.month = :month
                           and r.workstream_id is not distinct from cast(:workstream as bigint)
                         order by r.id limit 1""", Long.class)
                .setParameter("kind", which.kind().name())
                .setParameter("plan", which.plan())
                .setParameter("month", which.month().first())
                .setParameter("workstream", workstream)
                .getResultStream()
                .findFirst();
    }

    /** The last edition that was published; 0 where none was. */
    int published(WhichReport which, @Nullable Long workstream) {
        return session()
                .createNativeQuery("""
                        select coalesce(max(e.edition), 0) from report_edition e join plan p on p.id = e.plan_id
                         where e.kind = :kind and p.reference = :plan and e.month = :month
                           and e.workstream_id is not distinct from cast(:workstream as bigint)""", Integer.class)
                .setParameter("kind", which.kind().name())
                .setParameter("plan", which.plan())
                .setParameter("month", which.month().first())
                .setParameter("workstream", workstream)
                .getSingleResult();
    }

    /** The next to be made: one that waits, or was left half-way. Nobody else gets the same. */
    Optional<ToMake> take() {
        mutation(GIVE_UP).setParameter("most", MOST_BEGINNINGS).executeUpdate();
        return session()
                .createNativeQuery(TAKE, Long.class)
                .setParameter("most", MOST_BEGINNINGS)
                .getResultStream()
                .findFirst()
                .map(this::toMake);
    }

    private ToMake toMake(long id) {
        Tuple row = session()
                .createNativeQuery("""
                        select r.kind, p.reference, w.position, r.month, r.edition, r.because, r.begun
                          from report r join plan p on p.id = r.plan_id left join workstream w on w.id = r.workstream_id
                         where r.id = :id""", Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return new ToMake(
                id,
                row.get("begun", Integer.class),
                new WhichReport(
                        ReportKind.valueOf(row.get("kind", String.class)),
                        row.get("reference", String.class),
                        row.get("position", Integer.class),
                        ReportMonth.of(row.get("month", LocalDate.class))),
                row.get("edition", Integer.class),
                row.get("because", String.class));
    }

    /** @return false where it was taken from us, who seemed to have stopped */
    boolean goesOn(ToMake made, Phase phase, int done, int outOf) {
        return mutation("""
                        update report set phase = :phase, done = :done, out_of = :outOf, alive_at = clock_timestamp()
                         where id = :id and begun = :turn and state = 'RUNNING'""")
                        .setParameter("phase", phase.name())
                        .setParameter("done", done)
                        .setParameter("outOf", outOf)
                        .setParameter("id", made.id())
                        .setParameter("turn", made.turn())
                        .executeUpdate()
                == 1;
    }

    void isAlive(ToMake made) {
        mutation(
                        "update report set alive_at = clock_timestamp() where id = :id and begun = :turn and state = 'RUNNING'")
                .setParameter("id", made.id())
                .setParameter("turn", made.turn())
                .executeUpdate();
    }

    /** It is taken up again by whoever looks next, unless it was begun too often. */
    void left(ToMake made) {
        mutation("""
                        update report set state = case when begun < :most then 'WAITING' else 'FAILED' end
                         where id = :id and begun = :turn and state = 'RUNNING'""")
                .setParameter("most", MOST_BEGINNINGS)
                .setParameter("id", made.id())
                .setParameter("turn", made.turn())
                .executeUpdate();
    }

    /** The draft before it that nobody published goes: this one takes its place. */
    void keep(ToMake made, int pages, MadeFile page, MadeFile pdf, Instant at) throws IOException {
        int kept = mutation("""
                        update report set state = 'MADE', made_at = :at, pages = :pages, page_hash = :pageHash,
                               page_size = :pageSize, pdf_hash = :pdfHash, pdf_size = :pdfSize
                         where id = :id and begun = :turn and state = 'RUNNING'""")
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("pages", pages)
                .setParameter("pageHash", page.hash())
                .setParameter("pageSize", page.size())
                .setParameter("pdfHash", pdf.hash())
                .setParameter("pdfSize", pdf.size())
                .setParameter("id", made.id())
                .setParameter("turn", made.turn())
                .executeUpdate();
        if (kept == 1) {
            keep(made.id(), ReportPart.PAGE, page);
            keep(made.id(), ReportPart.PDF, pdf);
            mutation("""
                            delete from report old using report fresh
                             where fresh.id = :id and old.id < fresh.id and old.kind = fresh.kind
                               and old.plan_id = fresh.plan_id and old.month = fresh.month
                               and old.workstream_id is not distinct from fresh.workstream_id
                               and not exists (select from report_edition e where e.report_id = old.id)""").setParameter("id", made.id()).executeUpdate();
        }
    }

    private void keep(long report, ReportPart part, MadeFile file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.path())) {
            int number = 0;
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                mutation(
                                "insert into report_chunk (report_id, part, number, bytes) values (:id, :part, :number, :bytes)")
                        .setParameter("id", report)
                        .setParameter("part", part.name())
                        .setParameter("number", number++)
                        .setParameter("bytes", chunk)
                        .executeUpdate();
            }
        }
    }

    /** @throws Refused when it is not what was kept */
    void write(long report, ReportPart part, OutputStream out) throws IOException {
        byte[] hash = session()
                .createNativeQuery(
                        part == ReportPart.PDF
                                ? "select pdf_hash from report where id = :id"
                                : "select page_hash from report where id = :id",
                        byte[].class)
                .setParameter("id", report)
                .getSingleResult();
        MessageDigest digest = MadeFile.digest();
        OutputStream both = new DigestOutputStream(out, digest);
        try (Stream<byte[]> chunks = session()
                .createNativeQuery(
                        "select bytes from report_chunk where report_id = :id and part = :part order by number",
                        byte[].class)
                .setParameter("id", report)
                .setParameter("part", part.name())
                .setFetchSize(CHUNKS_AT_A_TIME)
                .getResultStream()) {
            for (byte[] chunk : (Iterable<byte[]>) chunks::iterator) {
                both.write(chunk);
            }
        }
        if (!MessageDigest.isEqual(digest.digest(), hash)) {
            throw new Refused("This report is not what was kept: its hash is another one. Tell an administrator; the"
                    + " report as it was is in the backups.");
        }
    }

    MutationQuery mutation(String sql) {
        return session().createNativeMutationQuery(sql);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    <T> NativeQuery<T> query(String sql, Class<T> type) {
        return session().createNativeQuery(sql, type);
    }
}
