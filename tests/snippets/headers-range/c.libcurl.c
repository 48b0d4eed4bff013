#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  static const char body[] =
      "content";
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/files/1");
  headers = curl_slist_append(headers, "Range: bytes=0-99");
  headers = curl_slist_append(headers, "Accept-Encoding: gzip, br");
  headers = curl_slist_append(headers, "Content-Range: bytes 0-6/7");
  headers = curl_slist_append(headers, "Content-Type: text/plain");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long)sizeof(body) - 1);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
