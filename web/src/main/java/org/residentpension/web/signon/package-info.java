/** How a request proves who sent it. One mechanism dispatches by path and configuration; a portal's sign-on joins it here. */
package org.residentpension.web.signon;
