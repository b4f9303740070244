/** Who may hold which posts beside each other; plain Java, so that it can be read and tested without a server. */
package org.residentpension.portal.rules;
