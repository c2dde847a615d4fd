package uk.redress.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.KeptFile;

/** The papers and minutes of meetings as files. Rows are added and never changed. */
@ApplicationScoped
class MeetingFiles {

    /** A paper belongs where its item is now, and is found under the meeting it was given for. */
    private static final String FILES = """
            select f.id, g.reference as given_for, f.number, f.item_id, f.file_name, f.media_type, f.hash, f.size,
                   f.content_id, f.came_on, p.display_name as by_name, f.put_at, w.why, w.withdrawn_at,
                   m.papers_due_on, m.sent_on
              from meeting_file f
              join meeting g on g.id = f.meeting_id
              left join agenda_item i on i.id = f.item_id
              join meeting m on m.id = coalesce(i.meeting_id, f.meeting_id)
              join account p on p.id = f.put_by
              left join meeting_file_withdrawal w on w.file_id = f.id
             where %s
             order by f.put_at, f.id""";

    @PersistenceContext
    EntityManager entities;

    /** @return its number among the files of the meeting, which is locked */
    int add(Meeting meeting, @Nullable AgendaItem item, KeptFile file, LocalDate cameOn, long by, Instant at) {
        return session()
                .createNativeQuery("""
                        insert into meeting_file (meeting_id, number, item_id, file_name, media_type, hash, size, content_id,
                                                  came_on, put_by, put_at)
                        select :meeting, coalesce(max(number), 0) + 1, cast(:item as bigint), :name, :type, :hash, :size,
                               :content, :came, :by, :at
                          from meeting_file where meeting_id = :meeting
                        returning number""", Integer.class)
                .setParameter("meeting", meeting.id())
                .setParameter("item", item == null ? null : item.id())
                .setParameter("name", file.name())
                .setParameter("type", file.mediaType())
                .setParameter("hash", HexFormat.of().parseHex(file.hash()))
                .setParameter("size", file.size())
                .setParameter("content", file.content())
                .setParameter("came", cameOn)
                .setParameter("by", by)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .getResultList()
                .get(0);
    }

    void withdraw(Tuple file, String why, long by, Instant at) {
        session()
                .createNativeMutationQuery("""
                        insert into meeting_file_withdrawal (file_id, why, withdrawn_by, withdrawn_at)
                        values (:file, :why, :by, :at)""")
                .setParameter("file", file.get("id", Long.class))
                .setParameter("why", why)
                .setParameter("by", by)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Of a meeting as it is now: one statement, however many. */
    List<MeetingFileShown> of(String meeting) {
        return session()
                .createNativeQuery(FILES.formatted("m.reference = :meeting"), Tuple.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(MeetingFiles::shown)
                .toList();
    }

    Optional<Tuple> file(String givenFor, int number) {
        return session()
                .createNativeQuery(FILES.formatted("g.reference = :meeting and f.number = :number"), Tuple.class)
                .setParameter("meeting", givenFor)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    static MeetingFileShown shown(Tuple row) {
        LocalDate came = row.get("came_on", LocalDate.class);
        boolean paper = row.get("item_id", Long.class) != null;
        return new MeetingFileShown(
                row.get("given_for", String.class),
                row.get("number", Integer.class),
                row.get("item_id", Long.class),
                row.get("file_name", String.class),
                row.get("size", Long.class),
                HexFormat.of().formatHex(row.get("hash", byte[].class)),
                came,
                paper && came.isAfter(row.get("papers_due_on", LocalDate.class)),
                row.get("by_name", String.class),
                row.get("put_at", Instant.class),
                row.get("why", String.class),
                row.get("withdrawn_at", Instant.class));
    }

    static KeptFile kept(Tuple row) {
        return new KeptFile(
                row.get("content_id", Long.class),
                HexFormat.of().formatHex(row.get("hash", byte[].class)),
                row.get("file_name", String.class),
                row.get("media_type", String.class),
                row.get("size", Long.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
