#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/upload/1");

  curl_mime *form = curl_mime_init(curl);
  curl_mimepart *part;
  part = curl_mime_addpart(form);
  curl_mime_name(part, "files[]");
  curl_mime_data(part, "id,name\r\n"
      "1,\"a\"\r\n", CURL_ZERO_TERMINATED);
  curl_mime_filename(part, "a.csv");
  curl_mime_type(part, "text/csv");
  part = curl_mime_addpart(form);
  curl_mime_name(part, "files[]");
  curl_mime_data(part, "<svg>\n"
      "  <text>${x} {{y}}</text>\n"
      "</svg>\n", CURL_ZERO_TERMINATED);
  curl_mime_filename(part, "b.svg");
  curl_mime_type(part, "image/svg+xml");
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, form);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_mime_free(form);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
