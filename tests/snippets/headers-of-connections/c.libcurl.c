#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/users");
  headers = curl_slist_append(headers, "Connection: close");
  headers = curl_slist_append(headers, "TE: trailers");
  headers = curl_slist_append(headers, "Upgrade: h2c");
  headers = curl_slist_append(headers, "Keep-Alive: timeout=5");
  headers = curl_slist_append(headers, "Trailer: X-Sum");
  headers = curl_slist_append(headers, "Via: 1.1 proxy");
  headers = curl_slist_append(headers, "Date: Tue, 15 Nov 1994 08:12:31 GMT");
  headers = curl_slist_append(headers, "Range: bytes=0-1");
  headers = curl_slist_append(headers, "If-None-Match: *");
  headers = curl_slist_append(headers, "Proxy-Authorization: Basic x");
  headers = curl_slist_append(headers, "Sec-CH-UA: \"x\"");
  headers = curl_slist_append(headers, "Set-Cookie: a=b");
  headers = curl_slist_append(headers, "Max-Forwards: 3");
  headers = curl_slist_append(headers, "X-HTTP-Method-Override: PATCH");
  headers = curl_slist_append(headers, "Access-Control-Request-Method: PUT");
  headers = curl_slist_append(headers, "Accept-Charset: utf-8");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
