/** Password hashing for local accounts; sites that sign on through a portal do not need it. */
package org.residentpension.platform.security;
