#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "POST");
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/upload");

  curl_mime *form = curl_mime_init(curl);
  curl_mimepart *part;
  part = curl_mime_addpart(form);
  curl_mime_name(part, "\\");
  curl_mime_data(part, "a backslash", CURL_ZERO_TERMINATED);
  part = curl_mime_addpart(form);
  curl_mime_name(part, "two\nlines");
  curl_mime_data(part, "a line feed", CURL_ZERO_TERMINATED);
  part = curl_mime_addpart(form);
  curl_mime_name(part, "f");
  curl_mime_data(part, "x", CURL_ZERO_TERMINATED);
  curl_mime_filename(part, "back\\slash\\.txt");
  curl_mime_type(part, "text/plain");
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, form);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_mime_free(form);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
