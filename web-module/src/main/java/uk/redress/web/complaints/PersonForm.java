package uk.redress.web.complaints;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;

/** One person on the form of a new complaint. */
public class PersonForm implements Serializable {

    private final Part part;
    private @Nullable String name;
    private @Nullable String relation;
    private @Nullable LocalDate dateOfBirth;
    private @Nullable String contact;

    public PersonForm(Part part) {
        this.part = part;
    }

    /** Whether anything was written at all. */
    public boolean isEmpty() {
        return name == null && relation == null && dateOfBirth == null && contact == null;
    }

    public PersonNamed named() {
        return new PersonNamed(part, name == null ? "" : name, relation, dateOfBirth, contact);
    }

    public Part getPart() {
        return part;
    }

    public boolean isChild() {
        return part == Part.CHILD;
    }

    public boolean isRelated() {
        return part == Part.COMPLAINANT || part == Part.REPRESENTATIVE;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRelation() {
        return relation;
    }

    public void setRelation(@Nullable String relation) {
        this.relation = relation;
    }

    public @Nullable LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(@Nullable LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }
}
