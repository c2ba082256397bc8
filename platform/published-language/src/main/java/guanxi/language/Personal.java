package guanxi.language;

/** A record of what is known of one human beyond his name. All of it is written under his own key only, and gone with it. */
public interface Personal {

    /** Who he is. */
    Person person();
}
