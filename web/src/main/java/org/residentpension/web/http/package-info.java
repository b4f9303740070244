/** What all requests and answers have in common, whoever serves them: headers, the session's cookie, addresses of ours. */
package org.residentpension.web.http;
