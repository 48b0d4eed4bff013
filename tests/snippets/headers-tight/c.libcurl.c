#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  static const char body[] =
      "{\"a\": 1}";
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "POST");
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/reports");
  headers = curl_slist_append(headers, "Accept: text/html;level=1,application/json;q=0.9");
  headers = curl_slist_append(headers, "Accept-Language: de,en;q=0.5");
  headers = curl_slist_append(headers, "Cache-Control: no-cache,max-age=0");
  headers = curl_slist_append(headers, "If-Match: \"a\",\"b\"");
  headers = curl_slist_append(headers, "Prefer: return=minimal;x=\"y\",wait=5");
  headers = curl_slist_append(headers, "Content-Type: application/json;charset=UTF-8");
  headers = curl_slist_append(headers, "Content-Disposition: attachment;filename=\"r.json\"");
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
