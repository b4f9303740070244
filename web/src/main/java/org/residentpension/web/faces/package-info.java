/** All that touches FacesContext: messages, locale, converters, the one exception handler, security headers. */
package org.residentpension.web.faces;
