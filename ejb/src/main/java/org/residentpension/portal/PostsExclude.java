package org.residentpension.portal;

import org.residentpension.platform.BusinessException;

/** The person holds a post, with this or another account, beside which she may not hold the wanted one. */
public class PostsExclude extends BusinessException {

    PostsExclude(String name, Role held, Role wanted) {
        super(name, held, wanted);
    }

    @Override
    public String code() {
        return "X_SOD";
    }
}
