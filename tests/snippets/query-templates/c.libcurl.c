#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/search?q={{name}}%20${name}%20%23{name}%20%25s%20%5C%28name%29&%24filter=name%20eq%20%27O%27%27Brien%27&range=2024-01-01T00%3A00%3A00%2B02%3A00&path=%2Fa%2F..%2Fb&e=a%2520b");

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
