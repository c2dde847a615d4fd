package uk.redress.complaints;

/** What a complaint asks of those who decide whether it belongs to the procedure: that the first answers are kept. */
public interface IntakeRecords {

    /** Keeps them in the transaction that receives the complaint. */
    void keep(Complaint complaint, FirstAnswers answers);
}
