#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/users");
  headers = curl_slist_append(headers, "Host: other.example.com");
  headers = curl_slist_append(headers, "User-Agent: harkdown/1.0 (docs)");
  headers = curl_slist_append(headers, "Accept-Encoding: gzip, br");
  headers = curl_slist_append(headers, "Referer: https://example.com/");
  headers = curl_slist_append(headers, "Origin: https://example.com");
  headers = curl_slist_append(headers, "Accept-Language: de");
  headers = curl_slist_append(headers, "Cache-Control: no-cache");
  headers = curl_slist_append(headers, "Connection: keep-alive");
  headers = curl_slist_append(headers, "Sec-Fetch-Mode: cors");
  headers = curl_slist_append(headers, "DNT: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
