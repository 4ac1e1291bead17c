package naskah.photo.rights;

/** Why a photo may not go out with an article, gravest first; each has a message of its own. */
public enum RightsStop {
    /** Its agency has taken it back. */
    WITHDRAWN,
    EXPIRED,
    EMBARGOED,
    /** It may be used once, and stands in another article. */
    USED_ALREADY
}
