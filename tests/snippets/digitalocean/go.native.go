package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`{
  "name": "digitalocean",
  "strategy": "oauth2",
  "options": {
    "client_id": "YOUR-DIGITAL-OCEAN-CLIENT-ID",
    "client_secret": "YOUR-DIGITAL-OCEAN-CLIENT-SECRET",
    "authorizationURL": "https://cloud.digitalocean.com/v1/oauth/authorize",
    "tokenURL": "https://cloud.digitalocean.com/v1/oauth/token",
    "scope": ["read"],
    "scripts": {
      "fetchUserProfile": "function(accessToken, ctx, cb) { request.get('https://api.digitalocean.com/v2/account', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}"
    }
  }
}`)

	req, err := http.NewRequest("POST", "https://YOURACCOUNT.auth0.com/api/v2/connections", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Authorization", "Bearer ABCD")
	req.Header.Add("Content-Type", "application/json")

	res, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()

	answer, err := io.ReadAll(res.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(res.Status, string(answer))
}
