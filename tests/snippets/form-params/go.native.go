package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader("grant_type=client_credentials&client_id=YOUR_CLIENT_ID&scope=read%20write&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fa%3Db%26c%3Dd")

	req, err := http.NewRequest("POST", "https://api.example.com/oauth/token", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "application/x-www-form-urlencoded")

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
