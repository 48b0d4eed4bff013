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
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}`)

	req, err := http.NewRequest("POST", "https://${account.namespace}/api/{id}/keys", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Authorization", "Bearer <ACCESS_TOKEN>")
	req.Header.Add("X-Key", `"YOUR_API_KEY"`)
	req.Header.Add("Cookie", "sid=YOUR_SESSION")
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
