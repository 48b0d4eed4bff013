#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/users");
  headers = curl_slist_append(headers, "X-Template: {{name}} ${name} <name> #{name} %(name)s {0} <%= name %>");
  headers = curl_slist_append(headers, "X-Percent: 100% %USERNAME% %d");
  headers = curl_slist_append(headers, "X-Json: {\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}");
  headers = curl_slist_append(headers, "X-Comment: a // b /* c */ # d -- e");
  headers = curl_slist_append(headers, "X-Caret: ^a^ ^^ &b|c");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
