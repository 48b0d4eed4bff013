#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  static const char body[] =
      "{\n"
      "  \"subject\": \"Hello {{user.name}}\",\n"
      "  \"js\": \"${name} `x`\",\n"
      "  \"ruby\": \"#{name} #@a #$b\",\n"
      "  \"python\": \"%(name)s {0} {}\",\n"
      "  \"swift\": \"\\\\(name)\",\n"
      "  \"erb\": \"<%= name %> <?php echo 1 ?>\",\n"
      "  \"liquid\": \"{% if a %}{{ a }}{% endif %}\",\n"
      "  \"block\": \"one\\n{{#each items}}\\n{{/each}}\\n\"\n"
      "}";
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "POST");
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/templates");
  headers = curl_slist_append(headers, "Content-Type: application/json");
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
