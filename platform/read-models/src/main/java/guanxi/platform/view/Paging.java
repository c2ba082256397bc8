package guanxi.platform.view;

/** How much of a list is asked for, and from where on. */
public record Paging(int limit, String cursor) {
    public static final int DEFAULT = 100;
    public static final int MOST = 200;

    public static final Paging FIRST = new Paging(DEFAULT, null);
}
