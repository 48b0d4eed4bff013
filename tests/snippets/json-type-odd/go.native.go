package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`{"a": [1.10, "b"]}`)

	req, err := http.NewRequest("PUT", "https://api.example.com/notes/1", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true")

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
