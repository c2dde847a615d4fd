package uk.redress.complaints.register;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.complaints.Part;
import uk.redress.kernel.ComplaintNumber;

/**
 * Finds, while a complaint is being written down, what there is already about the people it names: the same complaint by
 * another way, or an earlier one of the same child. Asked at every pause in typing, so it goes through the index of words.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class LookingForEarlierComplaints {

    private static final int MOST_NAMES = 6;
    private static final int MOST_FOUND = 6;

    /** Of the commonest names the latest so many are looked at; who wants more searches the register. */
    private static final String FOUND = """
            select c.number, c.received_on, c.summary, c.closing is null as open, p.name, cp.part
              from (select w.complaint_id from complaint_words w where w.words @@ cast(:words as tsquery)
                     order by w.complaint_id desc limit 2000) found
              join complaint c on c.id = found.complaint_id
              join complaint_person cp on cp.complaint_id = c.id
              join person p on p.id = cp.person_id
             where %s and %s
             order by c.received_on desc, c.id desc limit :most""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** The latest first, each once, whoever of these people it names. */
    public List<EarlierComplaint> naming(List<String> names) {
        Map<ComplaintNumber, EarlierComplaint> found = new TreeMap<>(Comparator.comparing(ComplaintNumber::value));
        names.stream()
                .map(NameTyped::of)
                .filter(NameTyped::isEnough)
                .distinct()
                .limit(MOST_NAMES)
                .forEach(name -> naming(name).forEach(one -> found.putIfAbsent(one.number(), one)));
        return found.values().stream()
                .sorted(Comparator.comparing(EarlierComplaint::receivedOn).reversed())
                .limit(MOST_FOUND)
                .toList();
    }

    private List<EarlierComplaint> naming(NameTyped name) {
        Visibility sight = current.visibility();
        String everyWord = IntStream.range(0, name.words().size())
                .mapToObj(word -> "lower(p.name) like :word" + word)
                .collect(Collectors.joining(" and "));
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(FOUND.formatted(everyWord, sight.condition("c")), Tuple.class)
                .setParameter("words", name.query())
                .setParameter("most", MOST_FOUND);
        for (int word = 0; word < name.words().size(); word++) {
            query.setParameter("word" + word, "%" + name.words().get(word) + "%");
        }
        return sight.bind(query)
                .getResultStream()
                .map(LookingForEarlierComplaints::earlier)
                .toList();
    }

    private static EarlierComplaint earlier(Tuple row) {
        return new EarlierComplaint(
                new ComplaintNumber(row.get(0, String.class)),
                row.get(1, LocalDate.class),
                row.get(2, String.class),
                row.get(3, Boolean.class),
                row.get(4, String.class),
                Part.valueOf(row.get(5, String.class)));
    }
}
