#include <curl/curl.h>
#include <stdio.h>

int main(void) {
  static const char body[] =
      "{\n"
      "  \"name\": \"twitch\",\n"
      "  \"strategy\": \"oauth2\",\n"
      "  \"options\": {\n"
      "    \"client_id\": \"YOUR-TWITCH-CLIENT-ID\",\n"
      "    \"client_secret\": \"YOUR-TWITCH-CLIENT-SECRET\",\n"
      "    \"authorizationURL\": \"https://api.twitch.tv/kraken/oauth2/authorize\",\n"
      "    \"tokenURL\": \"https://api.twitch.tv/kraken/oauth2/token\",\n"
      "    \"scope\": [\"user_read\"],\n"
      "    \"scripts\": {\n"
      "      \"fetchUserProfile\": \"function(accessToken, ctx, cb){ request.get('https://api.twitch.tv/kraken/user', { headers: { 'Authorization': 'OAuth ' + accessToken, 'Accept': 'application/vnd.twitchtv.v3+json' } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b); profile.id = profile._id; delete profile._id; profile.links=profile._links; delete profile._links; return cb(null, profile);});}\"\n"
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
