package naskah.workflow;

/** What a person does with an article as a whole. */
public enum Deed {
    SUBMIT,
    /** Its editor takes a submitted article back. */
    TAKE_BACK,
    /** A copy chief gives it back with a reason. */
    RETURN,
    APPROVE,
    /** Approved for an instant to come. */
    EMBARGO,
    PUBLISH,
    /** Nobody's deed: the instant that was set has come. */
    GO_OUT,
    HOLD,
    /** An article that was put aside goes on. */
    RELEASE,
    /** A published article is taken up again, to be approved anew. */
    REVISE,
    WITHDRAW,
    /** It was taken in as published elsewhere; nobody can ask for it of an article that is here. */
    IMPORT,
    /** Nobody's deed: what was cleared was changed, and is not cleared any more. */
    LAPSE
}
