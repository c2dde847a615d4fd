package uk.redress.complaints.qualifying;

public enum AdvocacyAnswer {
    ACCEPTED,
    DECLINED
}
