#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/report.csv");
  headers = curl_slist_append(headers, "If-None-Match: W/\"a1b2\", \"c3\"");
  headers = curl_slist_append(headers, "If-Modified-Since: Tue, 15 Nov 1994 08:12:31 GMT");
  headers = curl_slist_append(headers, "Range: bytes=0-99");
  headers = curl_slist_append(headers, "Accept: text/csv;q=0.9, */*;q=0.1");
  headers = curl_slist_append(headers, "X-Forwarded-For: 192.0.2.1, 198.51.100.2");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
