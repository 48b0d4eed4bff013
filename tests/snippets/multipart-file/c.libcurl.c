#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "POST");
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/upload");
  headers = curl_slist_append(headers, "Authorization: Bearer ABCD");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);

  curl_mime *form = curl_mime_init(curl);
  curl_mimepart *part;
  part = curl_mime_addpart(form);
  curl_mime_name(part, "title");
  curl_mime_data(part, "My notes", CURL_ZERO_TERMINATED);
  part = curl_mime_addpart(form);
  curl_mime_name(part, "file");
  curl_mime_data(part, "first line\n"
      "second line\n", CURL_ZERO_TERMINATED);
  curl_mime_filename(part, "notes.txt");
  curl_mime_type(part, "text/plain");
  part = curl_mime_addpart(form);
  curl_mime_name(part, "title");
  curl_mime_data(part, "again", CURL_ZERO_TERMINATED);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, form);

  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  }
  curl_mime_free(form);
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return result == CURLE_OK ? 0 : 1;
}
