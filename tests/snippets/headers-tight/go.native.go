package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`{"a": 1}`)

	req, err := http.NewRequest("POST", "https://api.example.com/reports", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Accept", "text/html;level=1,application/json;q=0.9")
	req.Header.Add("Accept-Language", "de,en;q=0.5")
	req.Header.Add("Cache-Control", "no-cache,max-age=0")
	req.Header.Add("If-Match", `"a","b"`)
	req.Header.Add("Prefer", `return=minimal;x="y",wait=5`)
	req.Header.Add("Content-Type", "application/json;charset=UTF-8")
	req.Header.Add("Content-Disposition", `attachment;filename="r.json"`)

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
