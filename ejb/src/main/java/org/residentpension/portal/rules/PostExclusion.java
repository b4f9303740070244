package org.residentpension.portal.rules;

/** One natural person, whatever accounts she uses, holds posts of one family only (workflows.md §0 rule 3, D2). */
public final class PostExclusion {

    private PostExclusion() {}

    /** The same post for several divisions is one post: an auditor may watch two towns. */
    public static boolean excludes(Post held, Post wanted) {
        return held != wanted;
    }

    /** A machine holds no post of a person, and a person none of a machine. */
    public static boolean fits(Post wanted, boolean isMachine) {
        return (wanted == Post.MACHINE) == isMachine;
    }
}
