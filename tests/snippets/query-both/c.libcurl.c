#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/search?page=1&tag=a&tag=b&q=two%20words%20%26%20more%20%3D%20x&e=&filter%5Bname%5D=%C3%BC%27%28x%29%21%2A&url=https%3A%2F%2Fexample.com%2F%3Fa%3Db%23c");

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
