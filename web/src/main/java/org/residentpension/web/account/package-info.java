/** Lists of what waits at the individual accounts; an account itself stands on the page of its person. */
package org.residentpension.web.account;
