package guanxi.hospitality.write;

import guanxi.language.Person;

/** Whom we may still know: after a guest was erased, a form that names him again must not contradict what is recorded. */
public interface Persons {

    /** The person as he would be read back from history: with nothing but whose guest he was if he was erased. */
    Person asRemembered(Person person);
}
