package guanxi.visit.query.reviews;

/** How far the review of a violation has come. */
public enum ReviewState {
    OPEN,
    FOUND
}
