/** All that touches FacesContext: messages, locale, converters, one-time tokens, the one exception handler. */
package org.residentpension.web.faces;
