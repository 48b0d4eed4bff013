package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader("{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u2028b\u2029c\",\n  \"mark\": \"\ufeffx\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u202eb\"\n}")

	req, err := http.NewRequest("POST", "https://api.example.com/names", body)
	if err != nil {
		log.Fatal(err)
	}
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
