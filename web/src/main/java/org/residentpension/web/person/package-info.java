/** Finding a person, and everything about one on one page. */
package org.residentpension.web.person;
