#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  static const char body[] =
      "{\n"
      "  \"name\": \"digitalocean\",\n"
      "  \"strategy\": \"oauth2\",\n"
      "  \"options\": {\n"
      "    \"client_id\": \"YOUR-DIGITAL-OCEAN-CLIENT-ID\",\n"
      "    \"client_secret\": \"YOUR-DIGITAL-OCEAN-CLIENT-SECRET\",\n"
      "    \"authorizationURL\": \"https://cloud.digitalocean.com/v1/oauth/authorize\",\n"
      "    \"tokenURL\": \"https://cloud.digitalocean.com/v1/oauth/token\",\n"
      "    \"scope\": [\"read\"],\n"
      "    \"scripts\": {\n"
      "      \"fetchUserProfile\": \"function(accessToken, ctx, cb) { request.get('https://api.digitalocean.com/v2/account', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}\"\n"
      "    }\n"
      "  }\n"
      "}";
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (curl == NULL) {
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "POST");
  curl_easy_setopt(curl, CURLOPT_URL, "https://YOURACCOUNT.auth0.com/api/v2/connections");
  headers = curl_slist_append(headers, "Authorization: Bearer ABCD");
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
