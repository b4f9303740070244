/** The values of the law as officers look them up: what is computed and what is shown are the same lines. */
package org.residentpension.web.policy;
