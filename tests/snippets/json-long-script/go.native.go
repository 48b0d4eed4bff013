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
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = ` + "`" + `${user.id}` + "`" + `;\n  callback(null, user, context);\n}\n"
}`)

	req, err := http.NewRequest("POST", "https://api.example.com/rules", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Authorization", "Bearer YOUR_TOKEN")
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
