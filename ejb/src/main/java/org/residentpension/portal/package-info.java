/**
 * Who is at the other end and what she may do: accounts, roles, rights, the caller of a request. The only package that
 * will know a host portal; without one the accounts here are the site's own.
 */
package org.residentpension.portal;
