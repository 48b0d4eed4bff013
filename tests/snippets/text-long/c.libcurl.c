#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  static const char body[] =
      "id,name\n"
      "0,\"name 0\"\n"
      "1,\"name 1\"\n"
      "2,\"name 2\"\n"
      "3,\"name 3\"\n"
      "4,\"name 4\"\n"
      "5,\"name 5\"\n"
      "6,\"name 6\"\n"
      "7,\"name 7\"\n"
      "8,\"name 8\"\n"
      "9,\"name 9\"\n"
      "10,\"name 10\"\n"
      "11,\"name 11\"\n";
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/raw/1");
  headers = curl_slist_append(headers, "Content-Type: text/csv");
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
