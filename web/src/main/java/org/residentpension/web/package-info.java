/** The face: page beans per capability, the machine view, the sign-on. Shows, collects, calls one service method. */
package org.residentpension.web;
